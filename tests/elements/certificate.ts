import { html, type TemplateResult } from 'lit';
import '../../src/elements/course-certificate/define.js';
import type { CourseCertificateElement } from '../../src/elements/course-certificate/course-certificate.js';
import type { Person } from '../../src/sessions/people.js';
import { openRecords, type Records } from '../../src/storage/records.js';
import { byText, readyWith, until, withContent } from '../fixtures.js';

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

/** The certificate of a page, once all that comes after its first content is there too. */
export async function certificateIn(place: ParentNode): Promise<CourseCertificateElement> {
  const element = place.querySelector('course-certificate')!;
  await element.updateComplete;
  const root = element.shadowRoot!;
  await until(() => !root.querySelector('article') || root.querySelector('footer'));
  await element.updateComplete;
  return element;
}

/** A page with a certificate. */
export async function showCertificate(
  id = 'kursbevis',
  file: Record<string, unknown> = certificateFile(),
  page: TemplateResult = html`<course-certificate certificate-id=${id}></course-certificate>`,
): Promise<CourseCertificateElement> {
  const { place } = await withContent(readyWith(file), page);
  return certificateIn(place);
}

/** Presses what says so, and waits until the element has answered. */
export async function pressIn(element: CourseCertificateElement, text: string, within = ''): Promise<void> {
  const root = element.shadowRoot!;
  byText(within ? root.querySelector(within)! : root, 'button, label.tick', text).click();
  await element.updateComplete;
}

/** Writes in a field. */
export async function typeIn(element: CourseCertificateElement, field: string, text: string): Promise<void> {
  const input = element.shadowRoot!.querySelector<HTMLInputElement>(`[data-field=${field}]`)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}
