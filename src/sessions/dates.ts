import { addDays, weekdayOf } from './day.js';
import { holidayOn, type HolidayId } from './holidays.js';
import type { PlanFrame, PlannedSession } from './session-plan.js';

/** Why a session should not be held on the day it has: a public holiday, a day the leader will not meet, the day of another session, or before the session ahead of it. */
export type Collision = (
  { readonly with: 'holiday'; readonly holiday: HolidayId } | { readonly with: 'skipped' | 'taken' | 'early' }
) & {
  /** A day that would do; the session stays where it is until someone takes it. */
  readonly suggestion?: string | undefined;
};

/** The day of a session, and what is in its way. */
export interface SessionDay {
  /** As `2026-09-15`; undefined until the group has a first day. */
  readonly day: string | undefined;
  readonly collision?: Collision | undefined;
}

const daysInWeek = 7;
/** How far ahead a day is looked for. Weeks of holidays and skipped days in a row are not that many. */
const weeksToLook = 12;

/**
 * The days of the sessions, in their order. A session moved by hand has its own day and moves no other; nothing is
 * moved because of a holiday or a skipped day: what collides is told, with a day that would do.
 */
export function sessionDays(
  frame: Pick<PlanFrame, 'start' | 'everyWeeks' | 'skip'>,
  sessions: readonly Pick<PlannedSession, 'date'>[],
): SessionDay[] {
  const days = sessions.map(
    ({ date }, at) => date ?? (frame.start && addDays(frame.start, at * frame.everyWeeks * daysInWeek)),
  );
  return days.map(
    (day, at) => ({ day, collision: day && collisionOf(day, at, days, frame.skip) }) as SessionDay,
  );
}

/** Whether a day is neither a public holiday nor one the leader will not meet. */
export function isFree(day: string, skip: readonly string[]): boolean {
  return holidayOn(day) === undefined && !skip.includes(day);
}

function collisionOf(
  day: string,
  at: number,
  days: readonly (string | undefined)[],
  skip: readonly string[],
): Collision | undefined {
  const holiday = holidayOn(day);
  const before = days[at - 1];
  const suggestion = (): string | undefined => suggestFor(day, at, days, skip);
  if (holiday) return { with: 'holiday', holiday, suggestion: suggestion() };
  if (skip.includes(day)) return { with: 'skipped', suggestion: suggestion() };
  if (days.indexOf(day) < at) return { with: 'taken', suggestion: suggestion() };
  if (before && day < before) return { with: 'early', suggestion: suggestion() };
  return undefined;
}

/**
 * The same weekday the week after, the week before, or else the nearest day ahead that would do, between the sessions
 * on either side where there is room. Weekends are suggested only to those who meet on one.
 */
function suggestFor(
  day: string,
  at: number,
  days: readonly (string | undefined)[],
  skip: readonly string[],
): string | undefined {
  const before = days[at - 1] ?? '';
  const after = days.slice(at + 1).find((each) => each !== undefined && each > before) ?? '9999';
  const isWeekend = (each: string): boolean => weekdayOf(each) > 4;
  const willDo = (each: string): boolean => isFree(each, skip) && !days.includes(each) && each > before;
  const isBetween = (each: string): boolean => willDo(each) && each < after;
  const from = before > day ? before : day;
  const ahead = Array.from({ length: weeksToLook * daysInWeek }, (_, days) => addDays(from, days + 1));
  const onWeekday = ahead.filter((each) => weekdayOf(each) === weekdayOf(day));
  const others = ahead.filter((each) => isWeekend(day) || !isWeekend(each));
  const nextWeek = onWeekday[0] ?? '';
  return [nextWeek, addDays(day, -daysInWeek), ...others].find(isBetween) ?? onWeekday.find(willDo);
}
