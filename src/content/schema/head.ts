import * as z from 'zod/mini';
import { id, localized, provenance } from './base.js';
import { checkedNumber } from './rules.js';

/** The version of the content format this library reads. */
export const contentVersion = 1;

/** What stands in the file's own name: everything but the lists. */
export const head = {
  $schema: z.optional(z.string()),
  version: checkedNumber('formatVersion', (value) => value === contentVersion),
  id,
  title: z.optional(localized),
  language: z.optional(z.string()),
  ...provenance,
};
