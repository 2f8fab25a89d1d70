import { lastDayOf } from './last-day.js';
import type { Provenance } from './schema/base.js';

/** What a reader is told of the review: `example` says itself that nobody has reviewed it. */
export type ReviewState = 'example' | 'reviewed' | 'due' | 'never';

/**
 * How the professional review stands on a day.
 * @param today - `YYYY-MM-DD`.
 */
export function reviewState(provenance: Provenance, today: string): ReviewState {
  if (provenance.reviewBy && lastDayOf(provenance.reviewBy) < today) return 'due';
  if (provenance.reviewed) return 'reviewed';
  return provenance.origin === 'example' ? 'example' : 'never';
}
