import type { TemplateResult } from 'lit';
import '../../src/elements/programme-card/define.js';
import type { ProgrammeCardElement } from '../../src/elements/programme-card/programme-card.js';
import { readyWith, until, withContent } from '../fixtures.js';

const both = (nb: string, nn: string) => ({ nb, nn });

/** A programme that tells all a programme can tell, as sources do: with a finish that contradicts the status. */
export const whole = {
  id: 'pakken',
  title: 'Opplæringspakke i lindring',
  subtitle: both('For de som møter pasienten hver dag', 'For dei som møter pasienten kvar dag'),
  owner: 'Høgskolen i Dalen',
  commissionedBy: 'Helsedirektoratet',
  funding: both('Statsforvalteren; 2018: samhandlingsmidler', 'Statsforvaltaren; 2018: samhandlingsmiddel'),
  county: 'Hordaland',
  theme: 'Annet',
  status: both('Pågående', 'Pågåande'),
  period: '2017–2018',
  finished: '2018',
  remarks: [
    both('Kilden har både «Pågående» og «Ferdig 2018».', 'Kjelda har både «Pågåande» og «Ferdig 2018».'),
  ],
  audience: [both('helsefagarbeidere', 'helsefagarbeidarar'), both('assistenter', 'assistentar')],
  why: both('Mange mangler opplæring.', 'Mange manglar opplæring.'),
  parts: [both('Fire emner', 'Fire emne'), both('To temahefter', 'To temahefte')],
  method: both(
    'Først **alene**, så i gruppe:\n\n- lese\n- samtale',
    'Først **åleine**, så i gruppe:\n\n- lese\n- samtale',
  ),
  timeline: [
    { when: both('november 2017', 'november 2017'), what: both('Felles oppstart', 'Felles oppstart') },
    { when: '2016–2017', title: 'Fase 3', what: both('Pilot i 8 kommuner', 'Pilot i 8 kommunar') },
    { title: 'Fase 4', what: both('Studie', 'Studie') },
  ],
  experiences: [both('Mentor gjør forskjellen.', 'Mentor gjer forskjellen.')],
  keyFactors: [{ sv: 'Förankring hos ledningen' }, both('Tid', 'Tid')],
  results: [
    { figure: '>50 %', what: both('forebygge høyere omsorgsnivå', 'førebyggje høgare omsorgsnivå') },
    { what: both('Deltakerne er tryggere', 'Deltakarane er tryggare') },
  ],
  partners: ['Bergen kommune', 'Kompetansesenteret'],
  support: both('Spør eieren.', 'Spør eigaren.'),
  contacts: [
    {
      role: both('Prosjektleder', 'Prosjektleiar'),
      address: 'mailto:prosjekt@dalen.example?subject=Pakken',
      topic: 'Kurs',
    },
    { role: 'Vakttelefon', address: 'tel:+4755000000' },
    { role: 'Nettsted', address: 'https://dalen.example/pakken' },
    { role: 'USHT i fylket' },
  ],
  references: [{ title: 'Artikkelen', publisher: 'BMC', url: 'https://bmc.example/1', published: '2022' }],
};

/** A project that spreads it. */
export const project = {
  id: 'spredning',
  partOf: 'pakken',
  title: 'Spredning til alle sentrene',
  owner: 'USHT Hedmark',
  status: 'Avsluttet',
  period: '2017–2019',
  finished: '2019',
  timeline: [{ what: 'Introduksjonsdag' }],
  source: { title: 'Om spredningen', publisher: 'USHT Hedmark', published: '2020-04-26' },
};

/** A file with programmes; without any, the whole one, its project, and one of which only the name is told. */
export function programmeFile(
  programmes: readonly object[] = [whole, project, { id: 'navn', title: 'Bare et navn' }],
): Record<string, unknown> {
  return {
    version: 1,
    id: 'programmer',
    source: {
      title: 'Om programmet',
      publisher: 'Lindring',
      url: 'https://dalen.example/om',
      published: '2019-05-23',
    },
    programmes,
  };
}

/** The card of a page, once all that comes after its first lines is there too. */
export async function programmeIn(place: ParentNode): Promise<ProgrammeCardElement> {
  const card = place.querySelector('programme-card')!;
  await card.updateComplete;
  await until(() => card.shadowRoot!.querySelector('footer > *, .problem, [role=status]'));
  await card.updateComplete;
  return card;
}

/** A page with the card of a programme. */
export async function showProgramme(
  page: TemplateResult,
  file: Record<string, unknown> = programmeFile(),
): Promise<ProgrammeCardElement> {
  const { place } = await withContent(readyWith(file), page);
  return programmeIn(place);
}

/** The dialog a card has opened, if it has. */
export function openDialogOf(card: Element): HTMLDialogElement | undefined {
  return Array.from(card.shadowRoot!.children)
    .map((each) => each.shadowRoot?.querySelector('dialog'))
    .find((dialog) => dialog?.open) as HTMLDialogElement | undefined;
}
