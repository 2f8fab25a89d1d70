import type { Attendance, Person } from './people.js';

/** A session and what is told of who was there. */
export interface AttendedSession {
  readonly id: string;
  readonly attendance: Attendance;
}

/** How many of those who are told of were there. */
export interface Presence {
  readonly present: number;
  readonly absent: number;
  /** Not told of, and so counted as neither. */
  readonly untold: number;
}

/** The people whose attendance is kept: all but the leader, whom nobody calls up. */
export function attending(people: ReadonlyMap<string, Person>): Map<string, Person> {
  return new Map([...people].filter(([, { part }]) => part !== 'leader'));
}

/** Who was there of these, counted; people who have left the list count nothing. */
export function presenceAt(ids: Iterable<string>, attendance: Attendance): Presence {
  return counted([...ids].map((id) => attendance[id]));
}

/** In how many sessions one person was, of those she is told of. */
export function presenceOf(id: string, sessions: readonly AttendedSession[]): Presence {
  return counted(sessions.map(({ attendance }) => attendance[id]));
}

/** Who missed which sessions, in the order of the list; who missed none is left out. */
export function missedBy(
  ids: Iterable<string>,
  sessions: readonly AttendedSession[],
): Map<string, readonly string[]> {
  const missed = [...ids].map((id): [string, string[]] => [
    id,
    sessions.filter(({ attendance }) => attendance[id] === false).map((session) => session.id),
  ]);
  return new Map(missed.filter(([, sessionIds]) => sessionIds.length > 0));
}

/** What is told with one more said of one person; `undefined` takes back what was said. */
export function withPresence(attendance: Attendance, id: string, isPresent: boolean | undefined): Attendance {
  const others = Object.fromEntries(Object.entries(attendance).filter(([each]) => each !== id));
  return isPresent === undefined ? others : { ...others, [id]: isPresent };
}

function counted(told: readonly (boolean | undefined)[]): Presence {
  const count = (value: boolean | undefined): number => told.filter((each) => each === value).length;
  return { present: count(true), absent: count(false), untold: count(undefined) };
}
