import type { RecordsReader } from './session-plan.js';

/** What a participant works as. It decides the order of a round and the rule of composition; never shown beside a name to the room. */
export const professions = ['', 'health-worker', 'assistant', 'nurse', 'other'] as const;
export type Profession = (typeof professions)[number];

/** What somebody is in the group. */
export const groupParts = ['participant', 'mentor', 'leader'] as const;
export type GroupPart = (typeof groupParts)[number];

/** Someone on the roster. Kept as `person/<random id>`: a name has no place in a key. */
export interface Person {
  readonly name: string;
  readonly profession: Profession;
  readonly part: GroupPart;
  readonly workplace: string;
  /** The number on the list, from 1; kept when others leave, so that «deltaker 3» stays the same. */
  readonly number: number;
}

/** Who was there, by the id of the person; who is not told of is not counted. Never a reason. Kept as `attendance/<session key>`. */
export type Attendance = Readonly<Record<string, boolean>>;

export const personKind = 'person';
export const attendanceKind = 'attendance';

/** How the roster of the group is kept, as `roster/settings`. */
export interface RosterSettings {
  /** Names are kept as initials only. */
  readonly initialsOnly: boolean;
}

export const rosterKind = 'roster';
export const rosterSettings = 'settings';

/** The people of the group by their ids, in the order of their numbers. */
export function peopleOn(records: RecordsReader): Map<string, Person> {
  const people = [...records.all(personKind, isPerson)];
  return new Map(people.sort(([, a], [, b]) => a.number - b.number));
}

/** Whether a stored value is someone on the roster. */
function isPerson(value: unknown): value is Person {
  if (typeof value !== 'object' || value === null) return false;
  const { name, profession, part, workplace, number } = value as Partial<Person>;
  return (
    typeof name === 'string' &&
    professions.includes(profession as Profession) &&
    groupParts.includes(part as GroupPart) &&
    typeof workplace === 'string' &&
    Number.isInteger(number)
  );
}

/** Whether a stored value tells who was there. */
export function isAttendance(value: unknown): value is Attendance {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((each) => typeof each === 'boolean')
  );
}

/** Whether a stored value says how the roster is kept. */
export function isRosterSettings(value: unknown): value is RosterSettings {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<RosterSettings>).initialsOnly === 'boolean'
  );
}

/** The number of the next on the list: past every number in use. */
export function nextNumber(people: ReadonlyMap<string, Person>): number {
  return Math.max(0, ...[...people.values()].map(({ number }) => number)) + 1;
}

/** An id that says nothing of the person. `crypto.randomUUID` is only there on secure pages. */
export function newPersonId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
