/**
 * Time that is given to something. It is reckoned from the clock, so that a machine that slept still tells it right,
 * and it only informs: nothing happens when it is over.
 */
export interface Timer {
  /** All the time that was given, in ms. */
  readonly total: number;
  /** What was left when it last stood still, in ms. */
  readonly left: number;
  /** When it is over, in ms since 1970; undefined while it stands still. */
  readonly until?: number | undefined;
}

/** How near the end it is: spoken once at each, and never between. */
export type TimerStage = 'ample' | 'short' | 'last' | 'over';

const minute = 60_000;
const shares = { ample: 1, short: 0.2, last: 0.05, over: 0 };

/** A timer that stands still with all its time left. */
export function timerOf(minutes: number): Timer {
  return { total: minutes * minute, left: minutes * minute };
}

/** What is left, in ms, never under 0. */
export function leftAt({ left, until }: Timer, now: number): number {
  return until === undefined ? left : Math.max(0, until - now);
}

/** Starts a timer that stands, and stops one that runs. */
export function toggled(timer: Timer, now: number): Timer {
  const left = leftAt(timer, now);
  return timer.until === undefined
    ? { ...timer, until: now + left }
    : { total: timer.total, left, until: undefined };
}

/** Gives more time, also to one that is over: then it is counted from now. */
export function extended(timer: Timer, minutes: number, now: number): Timer {
  const left = leftAt(timer, now) + minutes * minute;
  return {
    total: Math.max(timer.total, left),
    left,
    until: timer.until === undefined ? undefined : now + left,
  };
}

/** Which threshold is passed: a fifth left, a twentieth left, none left. */
export function stageOf({ total }: Timer, left: number): TimerStage {
  if (left <= 0) return 'over';
  if (left <= total * shares.last) return 'last';
  return left <= total * shares.short ? 'short' : 'ample';
}

/** What is left when a stage begins, in ms: what is spoken there is the same however late it is drawn. */
export function startOf({ total }: Timer, stage: TimerStage): number {
  return total * shares[stage];
}

/** Whole minutes to say, rounded up; 0 for less than a minute. A full minute is one until a second of it is gone. */
export function minutesLeft(left: number): number {
  const seconds = Math.ceil(left / 1000);
  return seconds < 60 ? 0 : Math.ceil(seconds / 60);
}
