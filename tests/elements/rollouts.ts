import { html } from 'lit';
import '../../src/elements/rollout-status/define.js';
import type { RolloutStatusElement } from '../../src/elements/rollout-status/rollout-status.js';
import { readyWith, until, withContent } from '../fixtures.js';

const both = (nb: string, nn: string) => ({ nb, nn });
const mentors = both('mentorer', 'mentorar');
const active = both('nye i gang', 'nye i gang');
const homes = both('sykehjem', 'sjukeheimar');

export const stages = [
  { id: 'informert', title: both('Informert', 'Informert') },
  { id: 'mentor', title: both('Mentoropplæring', 'Mentoropplæring') },
  { id: 'i-gang', title: both('I gang', 'I gang') },
  { id: 'fullfort', title: both('Fullført', 'Fullført') },
];

/** Numbers of three units in four places: one without any, one with a goal, one from another day. */
export const february = {
  id: 'februar',
  title: both('Statusrapport', 'Statusrapport'),
  programme: 'pakken',
  asOf: '2019-02-01',
  stages,
  rows: [
    {
      id: 'voss',
      name: 'Voss',
      stage: 'i-gang',
      figures: [
        { unit: mentors, value: 12 },
        { unit: active, value: 94, target: 120 },
      ],
    },
    {
      id: 'aurland',
      name: 'Åurland',
      stage: 'informert',
      note: both('Planlegger våren 2019', 'Planlegg våren 2019'),
    },
    {
      id: 'pilot',
      name: 'Bergen',
      stage: 'fullfort',
      figures: [
        { unit: mentors, value: 20 },
        { unit: homes, value: 5, target: 39, asOf: '2018-06' },
      ],
    },
    { id: 'osteroy', name: 'Osterøy', figures: [{ unit: homes, value: 2 }] },
  ],
};

/** The same programme half a year later, with a place more and one gone. */
export const august = {
  ...february,
  id: 'august',
  asOf: '2019-08',
  rows: [
    { id: 'voss', name: 'Voss', stage: 'fullfort', figures: [{ unit: mentors, value: 15 }] },
    { id: 'stord', name: 'Stord', stage: 'informert', figures: [{ unit: mentors, value: 3 }] },
  ],
};

/** A file with overviews of spread. */
export function rolloutFile(rollouts: readonly object[] = [february]): Record<string, unknown> {
  return {
    version: 1,
    id: 'spredning',
    source: { title: 'Om spredningen', publisher: 'Lindring', published: '2019-05-23' },
    programmes: [
      { id: 'pakken', title: 'Opplæringspakke' },
      { id: 'prosjekt', partOf: 'pakken', title: 'Prosjektet' },
      { id: 'annet', title: 'Et annet' },
    ],
    rollouts,
  };
}

/** A page with how far a programme has spread. */
export async function showRollout(
  file: Record<string, unknown> = rolloutFile(),
  page = html`<rollout-status programme-id="pakken"><a href="/tall">Tallene</a></rollout-status>`,
): Promise<RolloutStatusElement> {
  const { place } = await withContent(readyWith(file), page);
  const element = place.querySelector('rollout-status')!;
  await element.updateComplete;
  await until(() => element.shadowRoot!.querySelector('footer, .problem'));
  return element;
}
