import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, ids, localized, positive, provenance } from './base.js';

/** A question to talk about. Its id is unique in the whole file, wherever it stands. */
export const question = z.looseObject({
  id,
  text: localized,
  help: z.optional(localized),
  for: z.optional(z.array(z.enum(['alone', 'pairs', 'group']))),
  minutes: z.optional(positive),
  topics: z.optional(ids),
  method: z.optional(id),
  ...provenance,
});
export type Question = z.infer<typeof question>;

export const questions: Noun<typeof question> = { list: 'questions', item: question };
