import { ContentFile } from '../../src/content/content-file.js';
import { programmes, type Programme } from '../../src/content/schema/programme.js';
import type { HeldSession } from '../../src/sessions/held-session.js';
import { heldSessions } from '../../src/sessions/held-sessions.js';
import type { Person, Profession } from '../../src/sessions/people.js';
import type { PlanFrame, PlannedSession, RecordsReader } from '../../src/sessions/session-plan.js';

export const nb = { language: 'nb', fileLanguage: 'nb' } as const;
export const nn = { language: 'nn', fileLanguage: 'nb' } as const;
export const en = { language: 'en', fileLanguage: 'nb' } as const;

const blocks = (number: number, more: object[] = []) => [
  {
    id: 'inn',
    title: 'Innsjekk',
    minutes: 20,
    phase: 'refleksjon',
    who: 'gruppeleder',
    note: 'Hemmelig notat til lederen',
    keep: true,
  },
  ...more,
  {
    id: 'snakk',
    title: { nb: 'Samtale', nn: 'Samtale', en: 'Talk' },
    minutes: 80,
    phase: 'refleksjon',
    priority: number,
  },
  { id: 'ut', title: 'Avslutning', minutes: 20, keep: true },
];

/** A programme with all that can leave it, small enough to know by heart. Not part of any pack. */
export function planFile(
  more: object = {},
): Record<string, unknown> & { id: string; programmes: Record<string, unknown>[] } {
  return {
    version: 1,
    id: 'prove',
    title: 'Prøve',
    language: 'nb',
    origin: 'example',
    source: { title: 'Prøveprogrammet', publisher: 'Lindring' },
    topics: [{ id: 'samtale', title: 'Samtale' }],
    films: [
      { id: 'for', title: 'Å sitte ned', topics: ['samtale'], address: 'https://vimeo.com/123456789' },
      { id: 'uten', title: 'Uten adresse', topics: ['samtale'] },
      { id: 'vises', title: 'Å bli sett', topics: ['samtale'] },
    ],
    questions: [
      {
        id: 'viktig',
        text: { nb: 'Hva er viktig for deg?', nn: 'Kva er viktig for deg?', en: 'What matters to you?' },
      },
    ],
    resources: [{ id: 'hefte', kind: 'booklet', title: 'Det første heftet' }],
    cases: [
      { id: 'torunn', name: 'Torunn', settings: ['home'], diagnoses: ['KOLS'], scenarios: [] },
      { id: 'edith', name: 'Edith', settings: ['home'], diagnoses: ['hjertesvikt'], scenarios: [] },
    ],
    programmes: [
      {
        id: 'programmet',
        title: 'Prøveprogrammet',
        groupRule: { size: { from: 6, to: 7 } },
        learningModel: {
          minMinutes: 120,
          weeksBetween: 4,
          phases: [{ id: 'refleksjon', title: 'Felles refleksjon' }],
        },
        sessions: [
          {
            id: 's1',
            title: { nb: 'Hva er lindring?', nn: 'Kva er lindring?', en: 'What is palliative care?' },
            goal: 'Kjenne igjen et vendepunkt.',
            blocks: blocks(1, [{ id: 'film', title: 'Film', film: 'vises' }]),
            preparation: {
              nb: 'Les **side 4–9** i [heftet](https://example.no/hefte).',
              nn: 'Les side 4–9.',
            },
            homework: 'Legg merke til ett vendepunkt.',
            films: ['for', 'uten', 'vises'],
            packing: ['Frukt', 'oppmøteliste'],
          },
          {
            id: 's2',
            title: { nb: 'Samtalen', nn: 'Samtalen', en: 'The conversation' },
            blocks: blocks(2, [
              {
                id: 'case',
                title: 'Case',
                minutes: 30,
                case: 'torunn',
                material: 'Lapper og tusj',
                resource: 'hefte',
              },
              { id: 'spor', title: 'Spørsmål', minutes: 10, question: 'viktig' },
            ]),
            homework: 'Spør én gang: Hva er viktig for deg?',
          },
          { id: 's3', title: 'Symptomer', blocks: blocks(3), cases: ['edith'] },
          { id: 's4', title: 'Hele mennesket', blocks: blocks(4) },
          { id: 's5', title: 'Siste tid', blocks: blocks(5) },
        ],
        ...more,
      },
    ],
  };
}

/** The records of a group, as far as a plan asks for them. */
function recordsOf(frame: Partial<PlanFrame>, sessions: readonly PlannedSession[]): RecordsReader {
  const order = ['s1', 's2', 's3', 's4', 's5'];
  const kept: Record<string, unknown> = {
    plan: { everyWeeks: 4, time: '', place: '', skip: [], order, ready: [], ...frame },
    ...Object.fromEntries(sessions.map((session) => [`programmet.${session.id}`, session])),
  };
  return {
    read: (kind, id, is) => {
      const value = kind === 'plan' ? kept['plan'] : kept[id];
      return is(value) ? value : undefined;
    },
    all: () => new Map(),
  };
}

export interface Planned {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly held: readonly HeldSession[];
}

/** The plan of a group that begins on 29 September 2026 at one o’clock, unless it says otherwise. */
export function planned(
  frame: Partial<PlanFrame> = { start: '2026-09-29', time: '13:00', place: 'Møterommet' },
  file: Record<string, unknown> = planFile(),
  change: (session: PlannedSession) => PlannedSession = (session) => session,
): Planned {
  const content = new ContentFile(file, 'prove.json');
  const programme = content.list(programmes).items[0]!;
  const sessions = (programme.sessions ?? []).map((session) => change(session as PlannedSession));
  return { content, programme, held: heldSessions(programme, recordsOf(frame, sessions)) };
}

/** So many participants, and a leader, with names that must not go anywhere. */
export function roster(count: number): Map<string, Person> {
  const person = (number: number, part: Person['part']): [string, Person] => [
    `id-${number}`,
    {
      name: `Navn Navnesen ${number}`,
      profession: 'nurse' as Profession,
      part,
      workplace: 'Hjemmetjenesten',
      number,
    },
  ];
  const people = Array.from({ length: count }, (_, at) => person(at + 1, 'participant'));
  return new Map([...people, person(count + 1, 'leader')]);
}
