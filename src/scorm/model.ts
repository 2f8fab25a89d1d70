import type { Thing, ThingKind } from './things.js';

/** What `suspend_data` may hold by the standard: `CMIString4096`. Not every platform refuses more; some cut it. */
const suspendLimit = 4096;
const mark = '1.';

/** The most things a package may have, all done, and still be told in `suspend_data`. */
export const mostThings = Math.floor((suspendLimit - 1 - mark.length) / 4);

/** What is done, by the keys of the things. */
export type Done = ReadonlySet<string>;

/** What is done as `suspend_data` has it: only keys of this package, never longer than the standard allows. */
export function asSuspendData(done: Done, things: readonly Thing[]): string {
  const keys = things.filter(({ key }) => done.has(key)).map(({ key }) => key);
  return mark + keys.slice(0, mostThings).join('');
}

/** What `suspend_data` tells; nothing for what another course wrote. Keys of an older edition are left out. */
export function fromSuspendData(text: string, things: readonly Thing[]): Set<string> {
  if (!text.startsWith(mark)) return new Set();
  const told = new Set(text.slice(mark.length).match(/.{4}/g));
  return new Set(things.filter(({ key }) => told.has(key)).map(({ key }) => key));
}

/** How many of a kind are done, of how many. */
export interface Count {
  readonly done: number;
  readonly of: number;
}

/** How far somebody is, kind by kind. */
export type Progress = Readonly<Record<ThingKind, Count>>;

/** How far somebody is. */
export function progressOf(done: Done, things: readonly Thing[]): Progress {
  const count = (kind: ThingKind): Count => {
    const ofKind = things.filter((thing) => thing.kind === kind);
    return { done: ofKind.filter(({ key }) => done.has(key)).length, of: ofKind.length };
  };
  return { scenario: count('scenario'), film: count('film'), question: count('question') };
}

/** Whether everything is done. */
export function isComplete(done: Done, things: readonly Thing[]): boolean {
  return things.length > 0 && things.every(({ key }) => done.has(key));
}

/**
 * The status to set, or nothing to leave it: what a platform has as completed or passed is never taken back, also when
 * a new edition has more in it.
 */
export function statusAfter(before: string, done: Done, things: readonly Thing[]): string | undefined {
  if (/^(completed|passed)$/.test(before)) return undefined;
  return isComplete(done, things) ? 'completed' : 'incomplete';
}

/** Milliseconds as `CMITimespan`: `HHHH:MM:SS.SS`. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.max(0, Math.min(Math.floor(milliseconds / 10), 9999 * 360_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = String(Math.floor(hundredths / 360_000)).padStart(4, '0');
  const minutes = two(Math.floor(hundredths / 6000) % 60);
  return `${hours}:${minutes}:${two(Math.floor(hundredths / 100) % 60)}.${two(hundredths % 100)}`;
}
