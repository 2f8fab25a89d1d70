import { checkItem } from '../check.js';
import { closest } from '../closest.js';
import type { ContentIssue } from '../errors.js';
import { keyPath } from '../json-path.js';
import { listPlaces, questionPlaces } from '../reference-places.js';
import type { Localized } from '../schema/base.js';
import { lists } from '../schema/content.js';
import { place as placeSchema } from '../schema/overlay.js';
import { hasKeys } from '../schema/rules.js';
import type { Laying } from './lay.js';
import { nameOf, type Sentences } from './marks.js';
import { changedAt, findPlace, isFound, questionsOf, valueAt, type Keys, type Raw } from './place.js';
import { runningFieldOf } from './replace.js';

/** Items that have a card or a sheet of their own, which says what is said of the whole of them. */
const withCard = new Set([
  'cases',
  'films',
  'programmes',
  'certificates',
  'instruments',
  'methods',
  'rollouts',
]);

/** Where a thing without any running text is given one, to say who added it. */
const fieldFor: Readonly<Record<string, string>> = {
  topics: 'summary',
  resources: 'summary',
  webinars: 'summary',
  modules: 'summary',
  roles: 'summary',
  sessions: 'goal',
  blocks: 'note',
};

/** The lists inside items, as paths with `*`, that may be added to. */
const inner = [...listPlaces, ...questionPlaces.map((path) => path.replace(/\.\*$/, ''))].filter((path) =>
  path.includes('.'),
);

/** Ids of the questions in a thing that is to be added, itself among them when it is one. */
function questionIdsIn(list: string, item: unknown): string[] {
  if (Array.isArray(item)) return item.flatMap((each) => questionIdsIn(list, each));
  if (!hasKeys(item)) return [];
  const own = list === 'questions' || list === 'question' ? [item['id']] : [];
  return [
    ...own.filter((id) => typeof id === 'string'),
    ...Object.keys(item).flatMap((key) => questionIdsIn(key, item[key])),
  ];
}

/** Adds an item to one of the file's own lists, or with `to` to a list inside an item. */
export function addItem(laying: Laying, list: string, value: unknown, path: string): void {
  if (!hasKeys(value))
    return laying.ignore(path, { code: 'type', values: { expected: 'object', found: typeof value } });
  const { to, ...item } = value;
  const keys = to === undefined ? ownList(laying, list, path) : innerList(laying, list, to, path);
  if (!keys) return;
  const old = valueAt(laying.raw, keys);
  const items = Array.isArray(old) ? (old as unknown[]) : [];
  const seen = new Set(items.map((each) => (hasKeys(each) ? String(each['id']) : '')));
  const id = String(item['id']);
  if (seen.has(id)) return laying.ignore(`${path}.id`, { code: 'duplicateId', values: { id } });
  const known = questionsOf(laying.raw);
  const twin = questionIdsIn(list, item).find((each) => known.has(each));
  if (twin !== undefined) {
    const first = (known.get(twin) ?? []).reduce<string>(keyPath, '');
    return laying.ignore(path, { code: 'duplicateQuestion', values: { id: twin, first } });
  }
  const put = (what: unknown): Raw => changedAt(laying.raw, keys, () => [...items, what]);
  const faults = faultsOf(laying, put(item), [...keys, items.length], path);
  if (faults) return laying.ignoreAll(faults);
  const sentences = laying.marks.added(laying.next);
  laying.raw = put(marked(laying, list, item, sentences, to === undefined));
  const place = [...(typeof to === 'string' ? [to] : []), list, id].join('/');
  laying.tell({ kind: 'added', place, name: nameOf(item) });
}

function ownList(laying: Laying, list: string, path: string): Keys | undefined {
  if (Object.hasOwn(lists, list) && !brokenList(laying.raw[list])) return [list];
  const meant = closest(list, Object.keys(lists));
  laying.ignore(path, { code: 'notAddable', values: { list, ...(meant && { meant }) } });
  return undefined;
}

function innerList(laying: Laying, list: string, to: unknown, path: string): Keys | undefined {
  const told = `${path}.to`;
  const { item: place, issues } = checkItem(placeSchema, to, told, new Set());
  laying.ignoreAll(issues);
  if (place === undefined) return undefined;
  const found = findPlace(laying.raw, String(place));
  if (!isFound(found)) return void laying.ignore(told, found);
  if (laying.isLocked(found)) return void laying.ignore(told, { code: 'locked' });
  const pattern = found.keys.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
  const own = inner
    .filter((each) => each.startsWith(`${pattern}.`))
    .map((each) => each.slice(pattern.length + 1))
    .filter((each) => !each.includes('*'));
  const keys = [...found.keys, ...list.split('.')];
  if (own.includes(list) && !brokenList(valueAt(laying.raw, keys))) return keys;
  const meant = closest(list, own);
  laying.ignore(path, { code: 'notAddable', values: { list, ...(meant && { meant }) } });
  return undefined;
}

function brokenList(value: unknown): boolean {
  return value !== undefined && !Array.isArray(value);
}

/** What is wrong with the item around a new thing, with the thing's own path in the overlay. */
function faultsOf(laying: Laying, raw: Raw, keys: Keys, path: string): ContentIssue[] | undefined {
  const within = keys.slice(2).reduce<string>(keyPath, '');
  return laying.faultsAt(raw, keys)?.map((issue) => ({
    ...issue,
    path: issue.path.startsWith(within)
      ? path + (within || !issue.path ? '' : '.') + issue.path.slice(within.length)
      : path,
  }));
}

/** Nothing the file says of its own items is said of this one: not its source, not its review. */
function marked(laying: Laying, list: string, item: Raw, sentences: Sentences, isOwn: boolean): Raw {
  const { reviewed, origin } = laying.head;
  const local = { ...(reviewed && { reviewed }), ...(origin && { origin }), ...item, isLocal: true };
  const field = runningFieldOf(item) ?? fieldFor[list];
  if ((isOwn && withCard.has(list)) || !field) return { ...local, localMark: sentences };
  const text = item[field] as Localized | undefined;
  return { ...local, [field]: text === undefined ? sentences : laying.marks.after(text, sentences) };
}
