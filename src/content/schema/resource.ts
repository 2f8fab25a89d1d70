import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, ids, link, localized, positive, provenance } from './base.js';
import { file } from './file.js';
import { evidence } from './evidence.js';

/** A part of a booklet: text, or a checklist for before, during and after. */
export const section = z.looseObject({
  id,
  title: localized,
  text: z.optional(localized),
  checklist: z.optional(z.array(localized)),
  when: z.optional(z.enum(['before', 'during', 'after'])),
  page: z.optional(positive),
});
export type Section = z.infer<typeof section>;

/** A booklet, flyer, presentation, report or other material. */
export const resource = z.looseObject({
  id,
  title: localized,
  kind: z.enum(['booklet', 'leader-booklet', 'flyer', 'list', 'presentation', 'poster', 'report', 'document', 'audio', 'animation', 'course', 'link']),
  summary: z.optional(localized),
  file: z.optional(file),
  format: z.optional(z.string()),
  bytes: z.optional(positive),
  pages: z.optional(positive),
  transcript: z.optional(localized),
  language: z.optional(z.string()),
  price: z.optional(localized),
  order: z.optional(link),
  login: z.optional(localized),
  evidence: z.optional(evidence),
  topics: z.optional(ids),
  sections: z.optional(z.array(section)),
  ...provenance,
});
export type Resource = z.infer<typeof resource>;

export const resources: Noun<typeof resource> = { list: 'resources', item: resource };
