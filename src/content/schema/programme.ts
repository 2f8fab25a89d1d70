import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, ids, link, localized, partialDate, positive, provenance, source, text } from './base.js';
import { share } from './numbers.js';

/** A span of whole numbers, or one number from which both follow. */
export const span = z.looseObject({
  from: z.optional(positive),
  to: z.optional(positive),
  ideal: z.optional(positive),
});

/** One block of a session. `keep` is never dropped when time is short; a high `priority` is dropped last. */
export const block = z.looseObject({
  id,
  title: localized,
  minutes: z.optional(positive),
  phase: z.optional(id),
  who: z.optional(localized),
  material: z.optional(localized),
  note: z.optional(localized),
  film: z.optional(id),
  case: z.optional(id),
  scenario: z.optional(id),
  question: z.optional(id),
  resource: z.optional(id),
  keep: z.optional(z.boolean()),
  priority: z.optional(positive),
});
export type Block = z.infer<typeof block>;

/** One meeting of a group. */
export const session = z.looseObject({
  id,
  title: localized,
  goal: z.optional(localized),
  minutes: z.optional(positive),
  blocks: z.optional(z.array(block)),
  preparation: z.optional(localized),
  homework: z.optional(localized),
  topics: z.optional(ids),
  films: z.optional(ids),
  cases: z.optional(ids),
  packing: z.optional(z.array(localized)),
  ...provenance,
});
export type Session = z.infer<typeof session>;

/** One module or step of a path. A title or length the source does not tell is left out. */
export const module = z.looseObject({
  id,
  title: z.optional(localized),
  summary: z.optional(localized),
  weeks: z.optional(span),
  hours: z.optional(positive),
  days: z.optional(positive),
  form: z.optional(localized),
  session: z.optional(id),
  resources: z.optional(ids),
  ...provenance,
});
export type Module = z.infer<typeof module>;

/**
 * A role and what it answers for. With `part` it is a step of the way from one role to the next, with `layer` it stands in
 * the table of who answers for what.
 */
export const role = z.looseObject({
  id,
  title: localized,
  summary: z.optional(localized),
  layer: z.optional(localized),
  part: z.optional(localized),
  answersFor: z.optional(z.array(localized)),
  requires: z.optional(z.array(localized)),
  ...provenance,
});
export type Role = z.infer<typeof role>;

/** Who should be in a group. */
export const groupRule = z.looseObject({
  size: z.optional(span),
  profession: z.optional(localized),
  minShare: z.optional(share),
  text: z.optional(localized),
});

/** A part that every session has, such as the opening or the round. */
export const phase = z.looseObject({ id, title: localized });

/** How a programme's sessions are meant to run. */
export const learningModel = z.looseObject({
  sessions: z.optional(positive),
  modules: z.optional(positive),
  months: z.optional(positive),
  cadence: z.optional(localized),
  weeksBetween: z.optional(positive),
  minMinutes: z.optional(positive),
  phases: z.optional(z.array(phase)),
  before: z.optional(z.array(localized)),
});

/** Something that happened, or with a title a phase. What the source tells no time for has none. */
export const milestone = z.looseObject({
  when: z.optional(localized),
  title: z.optional(localized),
  what: localized,
});
export type Milestone = z.infer<typeof milestone>;

/** What came of it, as the source reports it; `figure` is its number as written there, never computed with. */
export const result = z.looseObject({ figure: z.optional(localized), what: localized });
export type Result = z.infer<typeof result>;

/** Whom to ask, by role and never by a person's name. */
export const contact = z.looseObject({ role: localized, address: z.optional(link), topic: z.optional(localized) });
export type Contact = z.infer<typeof contact>;

/** A programme, a package or a project. Its title is a name and never translated. */
export const programme = z.looseObject({
  id,
  partOf: z.optional(id),
  title: text,
  subtitle: z.optional(localized),
  owner: z.optional(z.string()),
  commissionedBy: z.optional(z.string()),
  funding: z.optional(localized),
  county: z.optional(z.string()),
  theme: z.optional(localized),
  audience: z.optional(z.array(localized)),
  parts: z.optional(z.array(localized)),
  status: z.optional(localized),
  period: z.optional(localized),
  finished: z.optional(partialDate),
  why: z.optional(localized),
  method: z.optional(localized),
  experiences: z.optional(z.array(localized)),
  keyFactors: z.optional(z.array(localized)),
  results: z.optional(z.array(result)),
  partners: z.optional(z.array(z.string())),
  support: z.optional(localized),
  contacts: z.optional(z.array(contact)),
  references: z.optional(z.array(source)),
  remarks: z.optional(z.array(localized)),
  timeline: z.optional(z.array(milestone)),
  learningModel: z.optional(learningModel),
  groupRule: z.optional(groupRule),
  sessions: z.optional(z.array(session)),
  modules: z.optional(z.array(module)),
  roles: z.optional(z.array(role)),
  ...provenance,
});
export type Programme = z.infer<typeof programme>;

export const programmes: Noun<typeof programme> = { list: 'programmes', item: programme };
