import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, provenance } from './base.js';
import { listOf } from './rules.js';

/** A level of a named evidence scheme, never a bare number. */
export const evidence = z.looseObject({ scheme: id, level: id });

/** One level of an evidence scheme. */
export const evidenceLevel = z.looseObject({ id, title: localized });
export type EvidenceLevel = z.infer<typeof evidenceLevel>;

/** A named scheme of evidence levels, in order. */
export const evidenceScheme = z.looseObject({
  id,
  title: localized,
  levels: listOf(evidenceLevel, 1),
  ...provenance,
});
export type EvidenceScheme = z.infer<typeof evidenceScheme>;

export const evidenceSchemes: Noun<typeof evidenceScheme> = { list: 'evidenceSchemes', item: evidenceScheme };
