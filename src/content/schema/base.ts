import * as z from 'zod/mini';
import { isLinkAddress, isWebAddress } from '../address.js';
import { isPartialDate } from '../partial-date.js';
import { startOnAnyPage } from './polluted-host.js';
import { checkedNumber, checkedString, hasKeys, ownKind, type Fault } from './rules.js';

startOnAnyPage();

/** A string with something in it. */
export const text = checkedString('empty', (value) => value.trim() !== '');

export const id = checkedString('id', (value) => /^[a-z0-9-]+$/.test(value));
export const ids = z.array(id);

function textFaults(value: unknown, key?: string): Fault[] {
  if (typeof value !== 'string') return [{ value, key, expected: key ? 'string' : 'localized' }];
  return value.trim() === '' ? [{ value, key, rule: 'empty' }] : [];
}

function localizedFaults(value: unknown): Fault[] {
  if (!hasKeys(value)) return textFaults(value);
  const languages = Object.keys(value);
  if (languages.length === 0) return [{ value, rule: 'empty' }];
  return languages.flatMap((key): Fault[] =>
    /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(key) ? textFaults(value[key], key) : [{ value, key, rule: 'languageKey' }],
  );
}

/** One text in the file's language, or one text per language. */
export type Localized = string | Record<string, string>;
export const localized = ownKind<Localized>(localizedFaults);

export const partialDate = checkedString('date', isPartialDate);
export const link = checkedString('link', isLinkAddress);
export const webAddress = checkedString('web', isWebAddress);
export const positive = checkedNumber('wholePositive', (value) => Number.isInteger(value) && value > 0);

/** Where a text or a figure comes from. */
export const source = z.looseObject({
  title: localized,
  publisher: z.optional(z.string()),
  url: z.optional(webAddress),
  published: z.optional(partialDate),
  updated: z.optional(partialDate),
});
export type Source = z.infer<typeof source>;

/** Who owns a text, and what others may do with it. */
export const rights = z.looseObject({
  owner: z.optional(z.string()),
  mayAdapt: z.optional(z.boolean()),
  mayPrint: z.optional(z.boolean()),
  contact: z.optional(link),
});

/** That a professional has read it, by role and never by name. */
export const review = z.looseObject({ by: localized, at: partialDate });

/** That a text is no longer to be used. */
export const withdrawal = z.looseObject({
  at: partialDate,
  reason: localized,
  replacedBy: z.optional(link),
});

/** What every object in a content file may say about where it stands. */
export const provenance = {
  source: z.optional(source),
  edition: z.optional(z.string()),
  canonical: z.optional(webAddress),
  rights: z.optional(rights),
  reviewed: z.optional(review),
  reviewBy: z.optional(partialDate),
  withdrawn: z.optional(withdrawal),
  origin: z.optional(z.enum(['example'])),
};
export type Provenance = z.infer<z.ZodMiniObject<typeof provenance>> & {
  /** What a local overlay says of it: adapted, added, parts hidden. Goes wherever the item goes. */
  readonly localMark?: Localized | undefined;
  /** Added by a local overlay: what the file says of all its items is not said of this one. */
  readonly isLocal?: boolean | undefined;
};
