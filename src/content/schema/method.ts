import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, positive, provenance } from './base.js';

/** One step of a method. */
export const methodStep = z.looseObject({
  title: localized,
  help: z.optional(localized),
  minutes: z.optional(positive),
  for: z.optional(z.enum(['alone', 'pairs', 'group'])),
});
export type MethodStep = z.infer<typeof methodStep>;

/** A named way of reflecting, step by step. */
export const method = z.looseObject({
  id,
  title: localized,
  steps: z.array(methodStep),
  ...provenance,
});
export type Method = z.infer<typeof method>;

export const methods: Noun<typeof method> = { list: 'methods', item: method };
