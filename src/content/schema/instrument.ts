import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, positive, provenance, text } from './base.js';
import { whole } from './numbers.js';
import { hasKeys, listOf, ownKind, type Fault } from './rules.js';

/** The codes of a row in other systems, by the system's name. */
export const codes = ownKind<Record<string, string>>((value): Fault[] => {
  if (!hasKeys(value)) return [{ value, expected: 'object' }];
  const wrong = Object.keys(value).filter((key) => typeof value[key] !== 'string');
  return wrong.map((key) => ({ value: value[key], key, expected: 'string' }));
});

/** What the ends of the scale mean in one row. */
export const anchors = z.looseObject({ low: localized, high: localized });

/** One row of an instrument, worded as its source words it. */
export const instrumentItem = z.looseObject({
  id,
  text: localized,
  definition: z.optional(localized),
  anchors,
  free: z.optional(z.boolean()),
  reminder: z.optional(localized),
  conversation: z.optional(z.array(localized)),
  codes: z.optional(codes),
});
export type InstrumentItem = z.infer<typeof instrumentItem>;

/** The numbers a row may be answered with. */
export const scale = z.looseObject({ min: whole, max: whole, step: z.optional(positive) });

/** A span of the scale, and what its source says of it. */
export const band = z.looseObject({ from: whole, to: whole, text: localized });

/** Where the reminders and the openers of a form come from: they are seldom its owner's. */
export const instrumentGuide = z.looseObject({ ...provenance });

/** A form for assessing symptoms. Order and wording are the owner's; nothing here may alter them. */
export const instrument = z.looseObject({
  id,
  title: text,
  language: z.string(),
  locked: z.optional(z.boolean()),
  window: z.optional(localized),
  scale,
  items: listOf(instrumentItem, 1),
  bands: z.optional(z.array(band)),
  sum: z.optional(z.boolean()),
  attribution: z.optional(localized),
  officialForm: z.optional(z.string()),
  guide: z.optional(instrumentGuide),
  ...provenance,
});
export type Instrument = z.infer<typeof instrument>;

export const instruments: Noun<typeof instrument> = { list: 'instruments', item: instrument };
