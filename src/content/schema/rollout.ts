import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, localized, partialDate, provenance } from './base.js';
import { notNegative } from './numbers.js';

/** A stage on the way, in the order they come. */
export const stage = z.looseObject({ id, title: localized });

/** A number that was reported, and what it counts. */
export const figure = z.looseObject({
  unit: localized,
  value: notNegative,
  target: z.optional(notNegative),
  asOf: z.optional(partialDate),
});

/** A municipality, a centre or another place. */
export const rolloutRow = z.looseObject({
  id,
  name: z.string(),
  stage: z.optional(id),
  figures: z.optional(z.array(figure)),
  note: z.optional(localized),
});
export type RolloutRow = z.infer<typeof rolloutRow>;

/** How far a programme has spread, as reported at a date. */
export const rollout = z.looseObject({
  id,
  title: localized,
  programme: z.optional(id),
  asOf: z.optional(partialDate),
  stages: z.optional(z.array(stage)),
  rows: z.array(rolloutRow),
  ...provenance,
});
export type Rollout = z.infer<typeof rollout>;

export const rollouts: Noun<typeof rollout> = { list: 'rollouts', item: rollout };
