import { closest } from '../closest.js';
import type { ContentIssue } from '../errors.js';
import { questionPlaces } from '../reference-places.js';
import { hasKeys } from '../schema/rules.js';

export type Keys = readonly (string | number)[];
export type Raw = Readonly<Record<string, unknown>>;

/** A thing of a content file: the keys that lead to it, and the objects on the way, the file first and itself last. */
export interface Found {
  readonly keys: Keys;
  readonly way: readonly Raw[];
}

/** What stands at `keys`; undefined where the way ends before them. */
export function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (at, key) =>
      (hasKeys(at) || Array.isArray(at)) && Object.hasOwn(at, key)
        ? (at as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
}

/** The same value with something else at `keys`: what is not on the way is shared, nothing is changed. */
export function changedAt<Value>(
  value: Value,
  [key, ...rest]: Keys,
  change: (old: unknown) => unknown,
): Value {
  if (key === undefined) return change(value) as Value;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as unknown[])];
    copy[Number(key)] = changedAt(copy[Number(key)], rest, change);
    return copy as Value;
  }
  const old = value as Record<string, unknown>;
  return { ...old, [key]: changedAt(old[key], rest, change) } as Value;
}

function foundAt(raw: Raw, keys: Keys): Found {
  const way = keys.map((_, end) => valueAt(raw, keys.slice(0, end + 1))).filter(hasKeys);
  return { keys, way: [raw, ...way] };
}

/** All places a path with `*` stands for, as keys. */
function spread(raw: Raw, path: string): Keys[] {
  return path.split('.').reduce<Keys[]>(
    (ways, step) =>
      ways.flatMap((keys): Keys[] => {
        if (step !== '*') return [[...keys, step]];
        const list = valueAt(raw, keys);
        return Array.isArray(list) ? list.map((_, index) => [...keys, index]) : [];
      }),
    [[]],
  );
}

function idAt(raw: unknown, keys: Keys): string | undefined {
  const id = valueAt(raw, [...keys, 'id']);
  return typeof id === 'string' ? id : undefined;
}

/** Every question of a file by its id, wherever it stands; the first with an id keeps it. */
export function questionsOf(raw: Raw): Map<string, Keys> {
  const found = new Map<string, Keys>();
  for (const keys of questionPlaces.flatMap((path) => spread(raw, path))) {
    const id = idAt(raw, keys);
    if (id !== undefined && !found.has(id)) found.set(id, keys);
  }
  return found;
}

/** Finds what an overlay names by list and id; else what is wrong with the name, and what was probably meant. */
export function findPlace(raw: Raw, place: string): Found | Omit<ContentIssue, 'path'> {
  const steps = place.split('/');
  if (steps.length === 2 && steps[0] === 'questions') {
    const questions = questionsOf(raw);
    const keys = questions.get(steps[1]!);
    return keys ? foundAt(raw, keys) : unknown(steps[1]!, 'questions', questions.keys());
  }
  let keys: Keys = [];
  for (let at = 0; at < steps.length; at += 2) {
    const within = [...keys, ...steps[at]!.split('.')];
    const list = valueAt(raw, within);
    const name = steps.slice(0, at + 1).join('/');
    if (!Array.isArray(list)) {
      const around = valueAt(raw, keys);
      const lists = hasKeys(around) ? Object.keys(around).filter((key) => Array.isArray(around[key])) : [];
      return unknown(steps[at]!, steps.slice(0, at).join('/') || '{ … }', lists);
    }
    const ids = list.map((_, index) => idAt(list, [index]));
    const index = ids.indexOf(steps[at + 1]);
    if (index < 0)
      return unknown(
        steps[at + 1]!,
        name,
        ids.filter((id) => id !== undefined),
      );
    keys = [...within, index];
  }
  return foundAt(raw, keys);
}

export function isFound(found: Found | Omit<ContentIssue, 'path'>): found is Found {
  return 'way' in found;
}

function unknown(id: string, list: string, known: Iterable<string>): Omit<ContentIssue, 'path'> {
  const meant = closest(id, known);
  return {
    code: 'unknownId',
    values: { id: id.slice(0, 60), list: list.slice(0, 120), ...(meant && { meant }) },
  };
}
