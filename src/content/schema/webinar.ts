import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { isDateTime } from '../date-time.js';
import { id, link, localized, positive, provenance, webAddress } from './base.js';
import { checkedString } from './rules.js';

/** A webinar. Without a start it is shown as coming, never with an invented date. */
export const webinar = z.looseObject({
  id,
  title: localized,
  summary: z.optional(localized),
  audience: z.optional(z.array(localized)),
  season: z.optional(localized),
  free: z.optional(z.boolean()),
  start: z.optional(checkedString('dateTime', isDateTime)),
  minutes: z.optional(positive),
  signup: z.optional(link),
  recording: z.optional(webAddress),
  film: z.optional(id),
  ...provenance,
});
export type Webinar = z.infer<typeof webinar>;

export const webinars: Noun<typeof webinar> = { list: 'webinars', item: webinar };
