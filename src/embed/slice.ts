import { links, questionLinks, questionPlaces } from '../content/reference-places.js';
import { lists } from '../content/schema/content.js';
import { hasKeys } from '../content/schema/rules.js';
import { glossaryOf } from '../parts/glossary.js';
import type { GlossaryEntry } from '../content/schema/glossary.js';

/** A content file as it came. */
export type Raw = Readonly<Record<string, unknown>>;

/** Names an item of one of the file's lists, or with `*` all of them. */
export interface Wanted {
  readonly list: string;
  readonly id: string;
}

function valuesAt(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [value];
  if (key === '*') return Array.isArray(value) ? value.flatMap((each) => valuesAt(each, rest)) : [];
  return hasKeys(value) && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : [];
}

function itemsOf(raw: Raw, list: string): Record<string, unknown>[] {
  return valuesAt(raw, [list, '*']).filter(hasKeys);
}

/** The item each question stands in, by the id of the question. */
function homesOfQuestions(raw: Raw): Map<string, Wanted> {
  const homes = new Map<string, Wanted>();
  for (const place of questionPlaces) {
    const [list = '', , ...inner] = place.split('.');
    for (const item of itemsOf(raw, list)) {
      for (const question of valuesAt(item, inner)) {
        const id = hasKeys(question) ? question['id'] : undefined;
        if (typeof id === 'string' && !homes.has(id)) homes.set(id, { list, id: String(item['id']) });
      }
    }
  }
  return homes;
}

/** What an item refers to, one step away. */
function referencesOf(item: unknown, list: string, homes: ReadonlyMap<string, Wanted>): Wanted[] {
  const namedBy = (paths: readonly string[]): string[] =>
    paths
      .filter((path) => path.startsWith(`${list}.*.`))
      .flatMap((path) => valuesAt(item, path.split('.').slice(2)))
      .filter((id) => typeof id === 'string');
  return [
    ...Object.entries(links).flatMap(([target, paths]) => namedBy(paths).map((id) => ({ list: target, id }))),
    ...namedBy(questionLinks).flatMap((id) => homes.get(id) ?? []),
  ];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return hasKeys(value) ? Object.values(value).flatMap(stringsIn) : [];
}

/**
 * The part of a content file that some things need: they themselves, what they refer to and what that refers to, the
 * hard words that stand in it, and all that the file says of itself. In the order of the file.
 */
export function sliceOf(raw: Raw, wanted: readonly Wanted[]): Raw {
  const homes = homesOfQuestions(raw);
  const taken = new Map<string, Set<unknown>>();
  const waiting = [...wanted];
  for (const { list, id } of waiting) {
    const kept = taken.get(list) ?? new Set();
    taken.set(list, kept);
    for (const item of itemsOf(raw, list)) {
      const isPair = list === 'films' && item['pairWith'] === id;
      if ((id !== '*' && item['id'] !== id && !isPair) || kept.has(item)) continue;
      kept.add(item);
      waiting.push(...referencesOf(item, list, homes));
    }
  }
  const isList = (key: string): boolean => Object.hasOwn(lists, key);
  const kept = (list: string): unknown[] => itemsOf(raw, list).filter((item) => taken.get(list)?.has(item));
  const sliced = Object.keys(raw)
    .filter((key) => key !== '$schema' && key !== 'glossary')
    .map((key) => [key, isList(key) ? kept(key) : raw[key]] as const)
    .filter(([key, value]) => !isList(key) || (value as unknown[]).length > 0);
  const words = hardWordsIn(
    sliced.filter(([key]) => isList(key)).map(([, value]) => value),
    raw,
  );
  return Object.fromEntries(words.length > 0 ? [...sliced, ['glossary', words]] : sliced);
}

function hardWordsIn(values: readonly unknown[], raw: Raw): unknown[] {
  const entries = itemsOf(raw, 'glossary') as unknown as GlossaryEntry[];
  const glossary = glossaryOf(entries);
  if (!glossary) return [];
  const found = Array.from(stringsIn(values).join('\n').matchAll(glossary.pattern), ([form]) =>
    glossary.byForm.get(form.toLowerCase()),
  );
  return entries.filter((entry) => found.includes(entry));
}
