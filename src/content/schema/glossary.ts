import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, provenance } from './base.js';

/** A hard word in plain words. `forms` are the ways it is bent, so that it is found in a text. */
export const glossaryEntry = z.looseObject({
  id,
  word: localized,
  forms: z.optional(z.array(z.string())),
  text: localized,
  ...provenance,
});
export type GlossaryEntry = z.infer<typeof glossaryEntry>;

export const glossary: Noun<typeof glossaryEntry> = { list: 'glossary', item: glossaryEntry };
