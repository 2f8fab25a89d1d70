import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { isFilmAddress } from '../film-address.js';
import { id, ids, localized, partialDate, positive, provenance } from './base.js';
import { file } from './file.js';
import { notNegative } from './numbers.js';
import { question } from './question.js';
import { checkedString } from './rules.js';

/** A text track in one language. */
export const textTrack = z.looseObject({ language: z.string(), file });

/** A film as a file, in one format. */
export const filmFile = z.looseObject({ file, type: z.string() });

/** A question at a time point of a film. */
export const filmStop = z.looseObject({ at: notNegative, question });

/** A film, hosted as files or by a provider, or only known by its title. */
export const film = z.looseObject({
  id,
  number: z.optional(positive),
  title: localized,
  summary: z.optional(localized),
  topics: ids,
  seconds: z.optional(positive),
  address: z.optional(checkedString('film', isFilmAddress)),
  files: z.optional(z.array(filmFile)),
  poster: z.optional(file),
  captions: z.optional(z.array(textTrack)),
  captionsBurnedIn: z.optional(z.boolean()),
  chapters: z.optional(localized),
  transcript: z.optional(localized),
  audioDescription: z.optional(z.enum(['included', 'not-needed', 'missing'])),
  publishedAt: z.optional(partialDate),
  keyPoints: z.optional(z.array(localized)),
  use: z.optional(
    z.array(z.enum(['before-session', 'in-session', 'ward-meeting', 'in-house', 'theme-day', 'course'])),
  ),
  questions: z.optional(z.array(question)),
  stops: z.optional(z.array(filmStop)),
  pairWith: z.optional(id),
  ...provenance,
});
export type Film = z.infer<typeof film>;

export const films: Noun<typeof film> = { list: 'films', item: film };
