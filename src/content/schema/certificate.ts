import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, positive, provenance } from './base.js';
import { share } from './numbers.js';

/** What must be met before a certificate is printed. */
export const requirement = z.looseObject({
  id,
  text: localized,
  minSessions: z.optional(positive),
  minShare: z.optional(share),
  confirmedBy: z.optional(localized),
});
export type Requirement = z.infer<typeof requirement>;

/** A certificate or confirmation that a group may print for itself. */
export const certificate = z.looseObject({
  id,
  title: localized,
  kind: z.enum(['completion', 'attendance', 'mentor']),
  programme: z.optional(id),
  text: z.optional(localized),
  basedOn: z.optional(localized),
  requirements: z.optional(z.array(requirement)),
  ...provenance,
});
export type Certificate = z.infer<typeof certificate>;

export const certificates: Noun<typeof certificate> = { list: 'certificates', item: certificate };
