import { toJson } from './json.js';

/** The form values are stored in now. Raise it, and add a step to `migrations`, when a stored value changes form. */
export const version = 1;

/** Makes a value of the version after: the step at index `n` takes version `n + 1` to `n + 2`. */
export type Migration = (value: unknown) => unknown;

const migrations: readonly Migration[] = [];

/** A stored text, read: sound, written by a newer library (to be read, never replaced), or not to be understood. */
export type Opened =
  | { readonly state: 'sound' | 'newer'; readonly v: number; readonly at: number; readonly value: unknown }
  | { readonly state: 'damaged' };

const damaged: Opened = { state: 'damaged' };

/**
 * The text to store for a value: `{"v":1,"at":<ms since 1970>,"value":…}`.
 * Undefined when the value is not plain data.
 */
export function seal(value: unknown, at: number, v = version): string | undefined {
  return value === undefined ? undefined : toJson({ v, at, value });
}

/** Reads a stored text, and brings a value of an older version up to now. */
export function open(text: string, steps: readonly Migration[] = migrations): Opened {
  const newest = steps.length + 1;
  try {
    const { v, at, value } = parse(text);
    if (!Number.isInteger(v) || v < 1 || !Number.isFinite(at) || value === undefined) return damaged;
    if (v > newest) return { state: 'newer', v, at, value };
    const now = steps.slice(v - 1).reduce<unknown>((older, step) => step(older), value);
    return { state: 'sound', v, at, value: now };
  } catch {
    return damaged;
  }
}

/** A copy without prototype, so that what a page has put on every object is not taken for a part of it. */
function parse(text: string): { v: number; at: number; value: unknown } {
  return Object.assign(Object.create(null), JSON.parse(text));
}
