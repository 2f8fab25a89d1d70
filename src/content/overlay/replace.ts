import { checkItem } from '../check.js';
import { closest } from '../closest.js';
import type { Localized } from '../schema/base.js';
import { replacement, type Replacement, type Writing } from '../schema/overlay.js';
import { hasKeys } from '../schema/rules.js';
import type { Laying } from './lay.js';
import { nameOf, ownerOf } from './marks.js';
import { changedAt, findPlace, isFound, valueAt, type Found, type Raw } from './place.js';

/** Texts that run on, and so carry a sentence about themselves; other texts are names and labels. */
const running = new Set(
  (
    'text summary background help contentNote leaderNote goal preparation homework note why method support ' +
    'definition transcript others material keyFactors experiences keyPoints inBrief checklist remarks conversation'
  ).split(' '),
);

/** The field of a thing that can carry a sentence about the whole of it. */
export function runningFieldOf(thing: Raw): string | undefined {
  return ['text', 'summary', 'goal', 'help', 'note', 'background'].find(
    (field) => typeof thing[field] === 'string' || hasKeys(thing[field]),
  );
}

/** The nearest rights decide: a scenario's own before its case's, a case's before the file's. */
function mayAdapt({ way }: Found): boolean {
  const rights = way.map((each) => each['rights']).findLast(hasKeys);
  return rights?.['mayAdapt'] === true;
}

function spaced(text: unknown): string {
  return String(text).replace(/\s+/g, ' ').trim();
}

/** Whether the original is as it was when the adaptation was made; one language of it is enough. */
function isAsItWas(was: unknown, now: unknown): boolean {
  if (Array.isArray(was) && Array.isArray(now))
    return was.length === now.length && was.every((each, index) => isAsItWas(each, now[index]));
  if (hasKeys(was))
    return hasKeys(now) && Object.keys(was).every((key) => spaced(was[key]) === spaced(now[key]));
  if (hasKeys(now)) return Object.values(now).some((each) => spaced(each) === spaced(was));
  return spaced(was) === spaced(now);
}

/** Puts a text of the municipality's in place of the owner's, where the owner's rights allow it. */
export function replaceText(laying: Laying, value: unknown, path: string): void {
  const checked = checkItem(replacement, value, path, new Set());
  laying.ignoreAll(checked.issues);
  if (!checked.item) return;
  const { place, field, text, was } = checked.item as Replacement;
  const found = findPlace(laying.raw, place);
  if (!isFound(found)) return laying.ignore(`${path}.place`, found);
  if (laying.isLocked(found)) return laying.ignore(`${path}.place`, { code: 'locked' });
  const owner = ownerOf(found.way);
  if (!mayAdapt(found)) return laying.ignore(`${path}.place`, { code: 'notAdaptable', values: { owner } });
  const keys = [...found.keys, ...field.split('.')];
  const before = valueAt(laying.raw, keys);
  // Whether a field is a text is what the schema says: it takes a text per language, as an id or an address does not.
  const probe = Array.isArray(before) ? [{ nb: '-' }] : { nb: '-' };
  const put = (what: unknown): Raw => changedAt(laying.raw, keys, () => what);
  if (before === undefined || laying.faultsAt(put(probe), found.keys)) {
    const meant = closest(field, Object.keys(found.way.at(-1)!));
    return laying.ignore(`${path}.field`, { code: 'noText', values: { field, ...(meant && { meant }) } });
  }
  if (Array.isArray(before) !== Array.isArray(text)) {
    const [expected, given] = Array.isArray(before) ? ['array', 'string'] : ['localized', 'array'];
    return laying.ignore(`${path}.text`, { code: 'type', values: { expected, found: given } });
  }
  if (was !== undefined && !isAsItWas(was, before))
    laying.ignoreAll([{ path: `${path}.was`, code: 'originalChanged', warning: true }]);
  const isRunning = running.has(keys.at(-1) as string);
  const sentences = laying.marks.replaced(laying.next, owner, !isRunning);
  const name = nameOf(found.way.at(-1)!);
  laying.raw = put(isRunning ? laying.marks.afterWriting(text as Writing, sentences) : text);
  if (!isRunning) markName(laying, found, sentences);
  laying.tell({ kind: 'replaced', place, name, field, before, after: text });
}

/** A name cannot carry a sentence: the text beside it does, else the whole item. */
function markName(laying: Laying, { keys }: Found, sentences: Parameters<Laying['mark']>[1]): void {
  const thing = valueAt(laying.raw, keys) as Raw;
  const beside = keys.length > 2 && runningFieldOf(thing);
  if (!beside) return laying.mark(keys, sentences);
  laying.raw = changedAt(laying.raw, [...keys, beside], (old) =>
    laying.marks.after(old as Localized, sentences),
  );
}
