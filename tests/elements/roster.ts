import { html, type TemplateResult } from 'lit';
import '../../src/elements/group-roster/define.js';
import type { GroupRosterElement } from '../../src/elements/group-roster/group-roster.js';
import type { Person } from '../../src/sessions/people.js';
import { openRecords } from '../../src/storage/records.js';
import { byText, dialogOf, readyWith, until, withContent } from '../fixtures.js';

const both = (nb: string, nn: string, en: string) => ({ nb, nn, en });

/** A programme of three sessions with a rule of size and share. */
export function rosterFile(change: object = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'liste',
    source: { title: 'Programmet', publisher: 'Lindring' },
    topics: [{ id: 'samtale', title: 'Samtale' }],
    films: [{ id: 'film-2', title: both('Pårørende', 'Pårørande', 'Relatives'), topics: ['samtale'] }],
    programmes: [
      {
        id: 'program',
        title: 'Lindring i praksis',
        origin: 'example',
        groupRule: {
          size: { from: 6, to: 7 },
          profession: both('helsefagarbeidere', 'helsefagarbeidarar', 'health care workers'),
          minShare: 0.5,
        },
        sessions: [
          { id: 's1', title: both('Hva er palliasjon?', 'Kva er palliasjon?', 'What is palliative care?') },
          {
            id: 's2',
            title: both('Samtalen', 'Samtalen', 'The talk'),
            preparation: both('Les side 4.', 'Les side 4.', 'Read page 4.'),
            films: ['film-2'],
          },
          { id: 's3', title: both('Symptomer', 'Symptom', 'Symptoms') },
        ],
        ...change,
      },
    ],
  };
}

export const records = () => openRecords({ content: 'liste', group: 'gruppe-1' });

const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen', 'Gro Dahl'];

/** Puts a group on the list, as if someone had: the first ones are health workers, the rest nurses. */
export function listed(healthWorkers: number, others: number, more: readonly Partial<Person>[] = []): void {
  const all: Partial<Person>[] = [
    ...Array.from({ length: healthWorkers + others }, (_, at): Partial<Person> => ({
      name: names[at] ?? `Navn ${at}`,
      profession: at < healthWorkers ? 'health-worker' : 'nurse',
    })),
    ...more,
  ];
  for (const [at, person] of all.entries())
    records().write('person', `p${at + 1}`, {
      name: '',
      profession: '',
      part: 'participant',
      workplace: '',
      number: at + 1,
      ...person,
    });
}

/** Everyone on the list as it is kept, in order. */
export function kept(): Person[] {
  const all = [
    ...records()
      .all('person', (value): value is Person => typeof value === 'object')
      .values(),
  ];
  return all.sort((a, b) => a.number - b.number);
}

/** The roster of a page, once all that comes after its first content is there too. */
export async function rosterIn(place: ParentNode): Promise<GroupRosterElement> {
  const roster = place.querySelector('group-roster')!;
  await roster.updateComplete;
  const root = roster.shadowRoot!;
  await until(() => !root.querySelector('article') || root.querySelector('.tools'));
  await roster.updateComplete;
  return roster;
}

/** A page with a roster. */
export async function showRoster(
  page: TemplateResult = html`<group-roster programme-id="program"><a href="/liste">Lista</a></group-roster>`,
  file: Record<string, unknown> = rosterFile(),
): Promise<GroupRosterElement> {
  const { place } = await withContent(readyWith(file), page);
  return rosterIn(place);
}

/** Presses what says so, and waits until the roster has answered. */
export async function pressIn(roster: GroupRosterElement, text: string, within = ''): Promise<void> {
  const root = roster.shadowRoot!;
  byText(within ? root.querySelector(within)! : root, 'button, summary, label.tick', text).click();
  await roster.updateComplete;
}

/** Writes in the form that adds, and adds. */
export async function add(roster: GroupRosterElement, fields: Record<string, string>): Promise<void> {
  const form = roster.shadowRoot!.querySelector<HTMLFormElement>('.adding')!;
  for (const [name, value] of Object.entries(fields))
    form.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
  form.requestSubmit();
  await roster.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
}

/** Opens the field for pasting and puts a text in it. */
export async function paste(roster: GroupRosterElement, text: string): Promise<HTMLElement> {
  const root = roster.shadowRoot!;
  if (!root.querySelector('.paste')) await pressIn(roster, '', '.tools');
  await until(() => root.querySelector('.paste'));
  const field = root.querySelector<HTMLTextAreaElement>('.paste textarea')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await roster.updateComplete;
  return root.querySelector('.paste')!;
}

/** The dialog a roster has opened. */
export function dialogIn(roster: GroupRosterElement): ReturnType<typeof dialogOf> {
  return dialogOf(roster as unknown as Parameters<typeof dialogOf>[0]);
}
