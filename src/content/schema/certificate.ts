import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, positive, provenance, text } from './base.js';
import { file } from './file.js';
import { share } from './numbers.js';

/** What must be met before a certificate is printed. */
export const requirement = z.looseObject({
  id,
  text: localized,
  minSessions: z.optional(positive),
  minShare: z.optional(share),
  minModules: z.optional(positive),
  confirmedBy: z.optional(localized),
});
export type Requirement = z.infer<typeof requirement>;

/** The owner's mark. Shown only where `rights.mayPrint` of the certificate allows it. */
export const logo = z.looseObject({ src: file, alt: text });

/** A certificate or confirmation that a group may print for itself. */
export const certificate = z.looseObject({
  id,
  title: localized,
  kind: z.enum(['completion', 'attendance', 'mentor']),
  programme: z.optional(id),
  text: z.optional(localized),
  basedOn: z.optional(localized),
  signatures: z.optional(z.array(localized)),
  logo: z.optional(logo),
  requirements: z.optional(z.array(requirement)),
  ...provenance,
});
export type Certificate = z.infer<typeof certificate>;

export const certificates: Noun<typeof certificate> = { list: 'certificates', item: certificate };
