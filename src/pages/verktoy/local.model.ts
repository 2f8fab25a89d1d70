import { checkItem } from '../../content/check.js';
import { ContentError, type ContentIssue } from '../../content/errors.js';
import { parse } from '../../content/load.js';
import { layOverlay } from '../../content/overlay/lay.js';
import { readOverlay } from '../../content/overlay/overlay-file.js';
import type { Raw } from '../../content/overlay/place.js';
import { contentVersion } from '../../content/schema/head.js';
import { overlayHead } from '../../content/schema/overlay.js';
import { hasKeys } from '../../content/schema/rules.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';

/* The form of a local overlay. What it does not know of a file that is opened again is written back as it was. */

const headFields = ['by', 'at'] as const;
export const entryFields = ['title', 'phone', 'text', 'link', 'owner', 'at', 'reviewBy'] as const;
export type HeadField = (typeof headFields)[number];
export type EntryField = (typeof entryFields)[number];

/** A telephone number or a routine as it stands in the form. */
export interface LocalEntry {
  /** Unique in the form, and never used again. */
  readonly key: number;
  /** As it is written in the file that was opened. */
  readonly was: unknown;
  readonly fields: Readonly<Record<EntryField, string>>;
}

/** An overlay as it stands in the form. */
export interface LocalForm {
  readonly was: Raw;
  readonly head: Readonly<Record<HeadField, string>>;
  readonly entries: readonly LocalEntry[];
  /** Places, and whatever else stands in the list of the file. */
  readonly hidden: readonly unknown[];
  readonly nextKey: number;
}

function isAnyText(value: unknown): value is AnyText {
  return hasKeys(value) && Object.values(value).some((each) => typeof each === 'string');
}

function shownOf(value: unknown, reading: Reading): string {
  if (typeof value === 'string') return value;
  return isAnyText(value) ? pick(value, reading).text : '';
}

function fieldsOf<Name extends string>(was: unknown, names: readonly Name[], reading: Reading) {
  const raw = hasKeys(was) ? was : {};
  return Object.fromEntries(
    names.map((name) => [name, shownOf(Object.hasOwn(raw, name) ? raw[name] : undefined, reading)]),
  ) as Record<Name, string>;
}

/** In a text of several languages, only the one that was shown is changed. */
function changedText(was: unknown, now: string, reading: Reading): unknown {
  if (!isAnyText(was) || typeof was === 'string') return now || undefined;
  const { lang } = pick(was, reading);
  const others = Object.entries(was).filter(([each]) => each !== lang);
  if (now) return { ...was, [lang]: now };
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

function written<Name extends string>(
  was: unknown,
  fields: Readonly<Record<Name, string>>,
  reading: Reading,
): unknown {
  const names = Object.keys(fields) as Name[];
  const shown = fieldsOf(was, names, reading);
  const changed = names.filter((name) => fields[name] !== shown[name]);
  if (changed.length === 0) return was;
  const raw: Record<string, unknown> = hasKeys(was) ? { ...was } : {};
  for (const name of changed) {
    const now = changedText(raw[name], fields[name].trim(), reading);
    if (now === undefined) delete raw[name];
    else raw[name] = now;
  }
  return raw;
}

/** The form of an overlay that is opened again. */
export function formOf(overlay: Raw, reading: Reading): LocalForm {
  const { local, hide } = overlay;
  const entries = (Array.isArray(local) ? (local as unknown[]) : []).map((was, key) => ({
    key,
    was,
    fields: fieldsOf(was, entryFields, reading),
  }));
  return {
    was: overlay,
    head: fieldsOf(overlay, headFields, reading),
    entries,
    hidden: Array.isArray(hide) ? (hide as unknown[]) : [],
    nextKey: entries.length,
  };
}

/** A form with nothing in it but the day. */
export function newForm(day: string): LocalForm {
  return { was: {}, head: { by: '', at: day }, entries: [], hidden: [], nextKey: 0 };
}

/** The overlay a form makes, for the content with this id. */
export function overlayOf(form: LocalForm, contentId: string, reading: Reading): Raw {
  const { was, entries, hidden } = form;
  const about = written({ version: contentVersion, for: contentId, ...was }, form.head, reading) as Raw;
  const lists = {
    hide: hidden,
    local: entries.map((each) => written(each.was, each.fields, reading)),
  };
  // A list that was empty is written empty, and what was no list stays until there is something to put there.
  const used = Object.entries(lists).filter(([name, list]) => list.length > 0 || Array.isArray(was[name]));
  return { ...about, version: contentVersion, for: contentId, ...Object.fromEntries(used) };
}

/** One more entry, answered for by whoever answered for the one before it. */
export function withEntry(form: LocalForm, day: string): LocalForm {
  const owner = form.entries.at(-1)?.fields.owner ?? form.head.by;
  const fields = { title: '', phone: '', text: '', link: '', owner, at: day, reviewBy: '' };
  const entry = { key: form.nextKey, was: {}, fields };
  return { ...form, entries: [...form.entries, entry], nextKey: form.nextKey + 1 };
}

export function withoutEntry(form: LocalForm, key: number): LocalForm {
  return { ...form, entries: form.entries.filter((each) => each.key !== key) };
}

export function withField(form: LocalForm, key: number, name: EntryField, value: string): LocalForm {
  const entries = form.entries.map((each) =>
    each.key === key ? { ...each, fields: { ...each.fields, [name]: value } } : each,
  );
  return { ...form, entries };
}

export function withHead(form: LocalForm, name: HeadField, value: string): LocalForm {
  return { ...form, head: { ...form.head, [name]: value } };
}

export function withHidden(form: LocalForm, place: string): LocalForm {
  return form.hidden.includes(place) ? form : { ...form, hidden: [...form.hidden, place] };
}

export function withoutHidden(form: LocalForm, at: number): LocalForm {
  return { ...form, hidden: form.hidden.filter((_, index) => index !== at) };
}

/** What the page will say of the overlay when it is laid on the content; paths are in the overlay. */
export function issuesIn(overlay: Raw, content: Raw): readonly ContentIssue[] {
  const head = checkItem(overlayHead, overlay, '', new Set()).issues;
  const sound = { version: contentVersion, for: 'x', by: 'x', at: '2026' };
  return [...head, ...layOverlay(content, overlay, sound).issues];
}

/** Whether what is wrong stands in a field of the form, where it can be mended. */
export function isInForm({ path, warning }: ContentIssue): boolean {
  return !warning && /^(by|at|local\[\d+\].*)$/.test(path);
}

/** The overlay in a file, also one that lacks something the form asks for; else what is wrong with it. */
export function overlayIn(text: string, name: string): Raw | readonly ContentIssue[] {
  let raw: unknown;
  try {
    raw = parse(text, name);
    readOverlay(raw, name);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { code, issues } = error;
    const isMendable = code === 'schema' && issues.every((issue) => issue.path !== '');
    if (!isMendable) return issues.length > 0 ? issues : [{ path: '', code: 'notOverlay' }];
  }
  return raw as Raw;
}
