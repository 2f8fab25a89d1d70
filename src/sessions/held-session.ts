import type { Block } from '../content/schema/programme.js';
import type { PlannedSession } from './session-plan.js';

/** A block with the time of day it is planned for; none while the session has no time, or after a block without minutes. */
export interface TimedBlock {
  readonly block: Block;
  /** `13:10`, where the group meets. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** A session as it will be held: on its day, with what there is time for. */
export interface HeldSession {
  /** As planned, with every block, also those there is no time for. */
  readonly session: PlannedSession;
  /** From 1. */
  readonly number: number;
  /** `2026-09-15`; undefined until the group has a first day. */
  readonly day: string | undefined;
  /** `13:00`; '' until it is chosen. */
  readonly time: string;
  readonly place: string;
  /** What there is time for, in order. */
  readonly blocks: readonly TimedBlock[];
  /** What there is no time for, in the order of the plan. */
  readonly dropped: readonly Block[];
  /** The sum of the blocks that are held; blocks without minutes count nothing. */
  readonly minutes: number;
}
