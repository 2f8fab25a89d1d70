import * as z from 'zod/mini';
import { isLinkAddress } from '../address.js';
import { id, link, localized, partialDate, review, text, type Localized } from './base.js';
import { contentVersion } from './head.js';
import { checkedNumber, checkedString, ownKind, type Fault } from './rules.js';

/** What stands where a text or a list of texts was: a text, a text per language, or a list of them. */
export type Writing = Localized | readonly Localized[];
export const writing = ownKind<Writing>((value): Fault[] => {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.every((each) => localized.safeParse(each).success) ? [] : [{ value, expected: 'writing' }];
});

/** List and id by turns: `cases/torunn/scenarios/torunn-1`. A question is found by `questions/<id>` wherever it stands. */
export const place = checkedString('place', (value) => /^[\w.]+\/[a-z0-9-]+(\/[\w.]+\/[a-z0-9-]+)*$/.test(value));

/** A text of the owner's that gives way to one of the municipality's, where its rights allow. */
export const replacement = z.looseObject({ place, field: text, was: z.optional(writing), text: writing });
export type Replacement = z.infer<typeof replacement>;

/** The address that calls a telephone number. */
export function telOf(phone: string): string {
  return `tel:${phone.replace(/[\s()-]/g, '')}`;
}

const phone = checkedString('phone', (value) => isLinkAddress(telOf(value)));

/** Where a local number or routine is shown. */
const localPlace = z.enum(['cases', 'esas', 'sessions', 'programmes']);
export type LocalPlace = z.infer<typeof localPlace>;

/** A telephone number or a routine of the place itself. Someone answers for it, and it has a date. */
export const localInfo = z.looseObject({
  title: localized,
  text: z.optional(localized),
  phone: z.optional(phone),
  link: z.optional(link),
  owner: text,
  at: partialDate,
  reviewBy: z.optional(partialDate),
  show: z.optional(z.array(localPlace)),
});
export type LocalInfo = z.infer<typeof localInfo>;

/** What an overlay says of itself. */
export const overlayHead = z.looseObject({
  $schema: z.optional(z.string()),
  version: checkedNumber('formatVersion', (value) => value === contentVersion),
  for: id,
  by: text,
  at: partialDate,
  reviewed: z.optional(review),
  origin: z.optional(z.enum(['example'])),
});
export type OverlayHead = z.infer<typeof overlayHead>;
