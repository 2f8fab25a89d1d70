import { html, type TemplateResult } from 'lit';
import '../../src/elements/role-ladder/define.js';
import type { RoleLadderElement } from '../../src/elements/role-ladder/role-ladder.js';
import { openRecords } from '../../src/storage/records.js';
import { readyWith, until, withContent } from '../fixtures.js';

const one = { nb: 'Del 1: instruktøropplæring', nn: 'Del 1: instruktøropplæring', en: 'Part 1: instructors' };
const two = {
  nb: 'Del 2: fasilitatoropplæring',
  nn: 'Del 2: fasilitatoropplæring',
  en: 'Part 2: facilitators',
};

/** Two parts and five steps; the two last have one title. */
export const ladder = {
  id: 'stigen',
  title: 'En stige',
  roles: [
    { id: 'instruktor', part: one, title: 'Instruktør og kollegaveileder' },
    {
      id: 'instruktor-nrr',
      part: one,
      title: 'Instruktør og kollegaveileder (kompetansekrav NRR)',
      requires: [{ nb: 'kompetansekrav NRR', nn: 'kompetansekrav NRR', en: 'the requirements of NRR' }],
    },
    { id: 'tilrettelegger', part: one, title: 'Instruktør, kollegaveileder og tilrettelegger' },
    { id: 'fasilitator', part: two, title: 'Fasilitator med kommune-TTT-kurs' },
    {
      id: 'fasilitator-igjen',
      part: two,
      title: 'Fasilitator med kommune-TTT-kurs',
      summary: {
        nb: 'Ruten står to ganger i kilden.',
        nn: 'Ruta står to gonger i kjelda.',
        en: 'Stands twice.',
      },
    },
    {
      id: 'usht',
      layer: 'USHT',
      title: 'USHT',
      answersFor: ['er kursansvarlig', 'kvalitetssikrer materiellet (ProACT)'],
    },
    { id: 'kommune', layer: 'Kommunene', title: 'Kommunene', answersFor: ['har en kontaktperson'] },
    {
      id: 'hoved',
      layer: 'Hovedinstruktører',
      title: 'Hovedinstruktører',
      answersFor: ['lærer opp instruktører'],
    },
    { id: 'instr', layer: 'Instruktører', title: 'Instruktører', answersFor: [{ sv: 'bygger kompetens' }] },
  ],
};

/** A mentor beside a programme that has no ladder, told of in a source of her own. */
export const mentor = {
  id: 'med-mentor',
  title: 'Med mentor',
  roles: [
    {
      id: 'mentor',
      title: 'Mentor',
      summary: 'Mentoren er det som skiller pakken fra et nettkurs.',
      answersFor: ['stimulerer til refleksjon', 'leder samlingene'],
      source: { title: 'Omtale av spredningen', publisher: 'USHT' },
    },
  ],
};

export function rolesFile(change: object = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'roller',
    source: { title: 'To programmer', publisher: 'Lindring' },
    programmes: [{ id: 'uten', title: 'Uten roller' }, { ...ladder, ...change }, mentor],
  };
}

export const roleRecords = () => openRecords({ content: 'roller', group: 'gruppe-1' });

/** The ladder of a page, once all that comes after its first content is there too. */
export async function ladderIn(place: ParentNode): Promise<RoleLadderElement> {
  const element = place.querySelector('role-ladder')!;
  await element.updateComplete;
  const root = element.shadowRoot!;
  await until(() => !root.querySelector('article') || root.querySelector('[role=status]'));
  await element.updateComplete;
  return element;
}

/** A page with a ladder. */
export async function showLadder(
  page: TemplateResult = html`<role-ladder></role-ladder>`,
  file: Record<string, unknown> = rolesFile(),
): Promise<RoleLadderElement> {
  const { place } = await withContent(readyWith(file), page);
  return ladderIn(place);
}

/** Presses «Jeg er her» at a step. */
export async function markAt(element: RoleLadderElement, role: string): Promise<void> {
  element.shadowRoot!.querySelector<HTMLElement>(`[data-role=${role}] button`)!.click();
  await element.updateComplete;
}
