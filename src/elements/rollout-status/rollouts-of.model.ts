import type { Programme } from '../../content/schema/programme.js';
import type { Rollout } from '../../content/schema/rollout.js';

/** The rollouts of a programme and of the projects that are part of it; without a programme all there are. */
export function rolloutsOf(
  rollouts: readonly Rollout[],
  programmes: readonly Programme[],
  programmeId: string,
): Rollout[] {
  if (!programmeId) return [...rollouts];
  const parts = programmes.filter(({ partOf }) => partOf === programmeId).map(({ id }) => id);
  const wanted = [programmeId, ...parts];
  return rollouts.filter(({ programme }) => programme !== undefined && wanted.includes(programme));
}
