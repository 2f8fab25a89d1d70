import type { Block } from '../content/schema/programme.js';

/** Who says when a block is over: the leader, or the clock. */
const runModes = ['manual', 'auto'] as const;
export type RunMode = (typeof runModes)[number];

/**
 * What happened in a session, each with its moment in ms since 1970. `block` is the place in `blocks`, from 0.
 * `film` is a film that could not be shown: the minutes it leaves go to the block in `to`.
 */
export type RunAct =
  | { readonly at: number; readonly act: 'begin'; readonly block: number }
  | { readonly at: number; readonly act: 'more'; readonly minutes: number }
  | { readonly at: number; readonly act: 'film'; readonly block: number; readonly to?: number | undefined }
  | { readonly at: number; readonly act: 'mode'; readonly mode: RunMode }
  | { readonly at: number; readonly act: 'pause' | 'resume' };

/**
 * A session as it goes. Only what was pressed is kept, and when: where the session stands is reckoned from the clock,
 * so that sleep, a closed lid and a reload lose nothing. Kept as `run/<session key>`.
 */
export interface RunLog {
  /** The moment it began, in ms since 1970. */
  readonly started: number;
  /** The moment it was planned to begin, where that was so near that it is this session that was meant. */
  readonly due?: number | undefined;
  readonly ended?: number | undefined;
  /** The blocks it was begun with: what is planned anew while it goes changes nothing in it. */
  readonly blocks: readonly Block[];
  /** How it was begun; it can be changed under way. */
  readonly mode: RunMode;
  /** In the order they happened. */
  readonly acts: readonly RunAct[];
}

export const runKind = 'run';

/** A session begins, at its first block. */
export function beginRun(blocks: readonly Block[], mode: RunMode, now: number, due?: number): RunLog {
  const near = due !== undefined && Math.abs(now - due) <= nearby;
  return { started: now, due: near ? due : undefined, blocks, mode, acts: [] };
}

/** An hour: who begins further from the planned time than that, holds the session at another. */
const nearby = 3_600_000;

/** Whether a stored value is the log of a session. */
export function isRunLog(value: unknown): value is RunLog {
  if (typeof value !== 'object' || value === null) return false;
  const { started, due, ended, blocks, mode, acts } = value as Partial<RunLog>;
  return (
    isMoment(started) &&
    (due === undefined || isMoment(due)) &&
    (ended === undefined || isMoment(ended)) &&
    runModes.includes(mode as RunMode) &&
    Array.isArray(blocks) &&
    blocks.length > 0 &&
    blocks.every(isBlock) &&
    Array.isArray(acts) &&
    acts.every((act) => isAct(act, blocks.length))
  );
}

function isAct(value: unknown, count: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { at, act, block, to, minutes, mode } = value as Record<string, unknown>;
  if (!isMoment(at)) return false;
  const isPlace = (place: unknown): boolean =>
    Number.isInteger(place) && Number(place) >= 0 && Number(place) < count;
  switch (act) {
    case 'begin':
      return isPlace(block);
    case 'more':
      return isMoment(minutes) && minutes > 0;
    case 'film':
      return isPlace(block) && (to === undefined || isPlace(to));
    case 'mode':
      return runModes.includes(mode as RunMode);
    default:
      return act === 'pause' || act === 'resume';
  }
}

function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, minutes } = value as Partial<Block>;
  const hasTitle = typeof title === 'string' || (typeof title === 'object' && title !== null);
  return typeof id === 'string' && hasTitle && (minutes === undefined || (isMoment(minutes) && minutes > 0));
}

function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
