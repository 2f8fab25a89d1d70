import type { Person } from '../../src/sessions/people.js';
import { openRecords, type Records } from '../../src/storage/records.js';

const both = (nb: string, nn: string, en: string) => ({ nb, nn, en });

/** A programme of five sessions, one of four modules nobody has given a title, and certificates of every kind. */
export function certificateFile(change: object = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'bevis',
    source: { title: 'Programmet', publisher: 'Lindring' },
    programmes: [
      {
        id: 'program',
        title: 'Lindring i praksis',
        origin: 'example',
        sessions: [
          {
            id: 's1',
            title: both('Hva er palliasjon?', 'Kva er palliasjon?', 'What is palliative care?'),
            minutes: 120,
          },
          { id: 's2', title: both('Samtalen', 'Samtalen', 'The talk'), minutes: 120 },
          { id: 's3', title: both('Symptomer', 'Symptom', 'Symptoms'), minutes: 120 },
          {
            id: 's4',
            title: both('Hele mennesket', 'Heile mennesket', 'The whole person'),
            minutes: 120,
          },
          { id: 's5', title: both('Siste tid', 'Siste tida', 'The last days'), minutes: 90 },
        ],
      },
      {
        id: 'pakke',
        title: 'Digital opplæringspakke i lindrende behandling og omsorg ved livets slutt',
        learningModel: { modules: 4, months: 5 },
        modules: [1, 2, 3, 4].map((at) => ({ id: `emne-${at}`, weeks: { from: 3, to: 4 } })),
      },
    ],
    certificates: [
      {
        id: 'kursbevis',
        title: both('Kursbevis', 'Kursbevis', 'Course certificate'),
        kind: 'completion',
        programme: 'program',
        basedOn: both('det gruppelederen har ført', 'det gruppeleiaren har ført', 'what the leader noted'),
        signatures: [both('Gruppeleder', 'Gruppeleiar', 'Group leader')],
        requirements: [
          {
            id: 'oppmote',
            text: both('Minst fire av fem samlinger', 'Minst fire av fem samlingar', 'Four of five sessions'),
            minShare: 0.8,
          },
          {
            id: 'oppgave',
            text: both('Praksisoppgaven er godkjent', 'Praksisoppgåva er godkjend', 'The task is approved'),
            confirmedBy: both('mentor', 'mentor', 'mentor'),
          },
        ],
        ...change,
      },
      {
        id: 'oppmote',
        title: both('Bekreftelse på oppmøte', 'Stadfesting av oppmøte', 'Confirmation of attendance'),
        kind: 'attendance',
        programme: 'program',
      },
      {
        id: 'pakkebevis',
        title: 'Kursbevis',
        kind: 'completion',
        programme: 'pakke',
        text: both('har fullført opplæringen.', 'har fullført opplæringa.', 'has completed the training.'),
        requirements: [{ id: 'emner', text: 'Alle fire emnene', minModules: 4 }],
      },
      {
        id: 'mentor',
        title: both('Bekreftelse for mentor', 'Stadfesting for mentor', 'Confirmation for a mentor'),
        kind: 'mentor',
        programme: 'program',
        signatures: ['For USHT'],
        requirements: [{ id: 'ledet', text: 'Har ledet minst fire samlinger', minSessions: 4 }],
      },
    ],
  };
}

export const records = (): Records => openRecords({ content: 'bevis', group: 'gruppe-1' });

export const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen', 'Gro Dahl'];

/** Puts people on the list of a group, as p1, p2 … */
export function listed(people: readonly (Partial<Person> | string)[] = names, into = records()): void {
  people.forEach((each, at) =>
    into.write('person', `p${at + 1}`, {
      name: '',
      profession: '',
      part: 'participant',
      workplace: '',
      number: at + 1,
      ...(typeof each === 'string' ? { name: each } : each),
    }),
  );
}

/** Notes who was there: for each session, the numbers of those who were, and of those who were not. */
export function noted(
  sessions: readonly (readonly [present: readonly number[], absent?: readonly number[]])[],
  into = records(),
): void {
  sessions.forEach(([present, absent = []], at) =>
    into.write(
      'attendance',
      `program.s${at + 1}`,
      Object.fromEntries([
        ...present.map((number) => [`p${number}`, true] as const),
        ...absent.map((number) => [`p${number}`, false] as const),
      ]),
    ),
  );
}

/** Plans the sessions from a first day, four weeks apart. */
export function planned(start: string): void {
  const order = ['s1', 's2', 's3', 's4', 's5'];
  records().write('plan', 'program', {
    start,
    everyWeeks: 4,
    time: '',
    place: '',
    skip: [],
    order,
    ready: [],
  });
}

/** Ticks what is confirmed by hand. */
export function confirmed(requirement: string, ...people: readonly number[]): void {
  for (const number of people) records().write('requirement', `${requirement}.p${number}`, true);
}

/** Seven who were at every session and have the task approved. */
export function allMet(): void {
  listed();
  noted(Array.from({ length: 5 }, () => [[1, 2, 3, 4, 5, 6, 7]] as const));
  confirmed('kursbevis.oppgave', 1, 2, 3, 4, 5, 6, 7);
}

/** Three: one has met it all, one can no longer, one is not decided. */
export function someMet(): void {
  listed(['Anne Berg', 'Bo Li', 'Cato Moe']);
  noted([[[1, 3], [2]], [[1, 3], [2]], [[1, 2, 3]], [[1, 2]], [[1, 2], [3]]]);
  confirmed('kursbevis.oppgave', 1, 2);
}
