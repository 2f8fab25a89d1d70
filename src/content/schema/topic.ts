import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, provenance } from './base.js';

/** A subject of the programme. A topic has films, a film may have several topics. */
export const topic = z.looseObject({ id, title: localized, summary: z.optional(localized), ...provenance });
export type Topic = z.infer<typeof topic>;

export const topics: Noun<typeof topic> = { list: 'topics', item: topic };
