import type { Module } from '../content/schema/programme.js';
import type { Collision, SessionDay } from './dates.js';
import { addDays } from './day.js';
import { easterSunday } from './holidays.js';

/** From the fewest weeks to the most that a module is told to take. */
export interface WeekSpan {
  readonly least: number;
  readonly most: number;
}

/** When a module is worked with. Days are as `2026-09-15`. */
export interface ModuleDates {
  /** The day of the group session after it; undefined while there is none. */
  readonly session?: string | undefined;
  readonly collision?: Collision | undefined;
  /** The time alone ahead of the session. `latest` is the last day it may begin, where nothing before decides that. */
  readonly alone?: { readonly from: string; readonly latest?: string | undefined; readonly to: string };
  /** Between which days the session may lie, reckoned from the session before. */
  readonly window?: { readonly from: string; readonly to: string };
  /** The session lies outside of it. */
  readonly outside?: 'early' | 'late' | undefined;
  /** When many are away between the first day and the session. */
  readonly away: readonly Away[];
}

/** A time of the year when many are away, with its first and last day. */
export interface Away {
  readonly what: 'easter' | 'july' | 'christmas';
  readonly from: string;
  readonly to: string;
}

const daysInWeek = 7;
/** A month is never longer: what passes so many days passes the months wherever in the year it lies. */
const longestMonth = 31;

/** The weeks a module is told to take; undefined where nothing is told. */
export function weeksOf({ weeks }: Pick<Module, 'weeks'>): WeekSpan | undefined {
  const told = [weeks?.from, weeks?.to, weeks?.ideal].filter((each) => each !== undefined);
  return told.length > 0 ? { least: Math.min(...told), most: Math.max(...told) } : undefined;
}

/** When each module is worked with, from the days its group sessions have; `undefined` is a module without one. */
export function moduleDates(
  modules: readonly Pick<Module, 'weeks'>[],
  sessions: readonly (SessionDay | undefined)[],
): ModuleDates[] {
  return modules.map((module, at) => {
    const { day, collision } = sessions[at] ?? {};
    const weeks = weeksOf(module);
    if (!day) return { away: [] };
    const told = weeks && datesOf(day, sessions[at - 1]?.day, weeks);
    const away = awayBetween(told?.alone?.from ?? day, day);
    return { session: day, collision, ...told, away };
  });
}

function datesOf(
  day: string,
  before: string | undefined,
  { least, most }: WeekSpan,
): Omit<ModuleDates, 'session' | 'away'> {
  const to = addDays(day, -1);
  if (before === undefined) {
    const latest = addDays(day, -least * daysInWeek);
    const from = addDays(day, -most * daysInWeek);
    return { alone: { from, latest: latest === from ? undefined : latest, to } };
  }
  const from = addDays(before, 1);
  const window = { from: addDays(before, least * daysInWeek), to: addDays(before, most * daysInWeek) };
  return {
    // Two sessions on one day, or the later one first: there is no time alone between them.
    ...(from <= to && { alone: { from, to } }),
    window,
    outside: day < window.from ? 'early' : day > window.to ? 'late' : undefined,
  };
}

/** The times many are away that touch a period, in their order. */
export function awayBetween(from: string, to: string): Away[] {
  const years = [Number(from.slice(0, 4)) - 1, Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const all = [...new Set(years)].flatMap((year): Away[] => {
    const easter = easterSunday(year);
    return [
      { what: 'easter', from: addDays(easter, -daysInWeek), to: addDays(easter, 1) },
      { what: 'july', from: `${year}-07-01`, to: `${year}-07-31` },
      { what: 'christmas', from: `${year}-12-24`, to: `${year + 1}-01-01` },
    ];
  });
  return all.filter((each) => each.from <= to && each.to >= from);
}

/** The same day so many months later, or the last of that month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The whole of the path: from the first day anyone works with it to its last session. */
export function pathSpan(
  dates: readonly ModuleDates[],
): { readonly from: string; readonly to: string } | undefined {
  const first = dates.find(({ session }) => session);
  const from = first?.alone?.from ?? first?.session;
  const to = dates.flatMap(({ session }) => session ?? []).reduce((a, b) => (a > b ? a : b), '');
  return from && to ? { from, to } : undefined;
}

/** Whether a span is longer than so many months. */
export function passesMonths(span: { readonly from: string; readonly to: string }, months: number): boolean {
  return span.to > addMonths(span.from, months);
}

/**
 * Whether the weeks told make more than the months told, before anybody has chosen a day: `always` when the fewest
 * weeks do, `longest` when only the most do. A month counts as its longest, so that nothing is said that is not so.
 */
export function weeksPassMonths(
  modules: readonly Pick<Module, 'weeks'>[],
  months: number | undefined,
): 'always' | 'longest' | undefined {
  if (months === undefined) return undefined;
  const spans = modules.flatMap((module) => weeksOf(module) ?? []);
  const sum = (key: keyof WeekSpan): number => spans.reduce((all, each) => all + each[key], 0) * daysInWeek;
  if (sum('least') > months * longestMonth) return 'always';
  return sum('most') > months * longestMonth ? 'longest' : undefined;
}
