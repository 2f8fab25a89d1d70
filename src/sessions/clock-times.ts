import type { Block } from '../content/schema/programme.js';
import type { TimedBlock } from './held-session.js';

const minutesInDay = 24 * 60;

/**
 * The time of day each block is planned for, from when the session begins (`13:00`, '' while it is not chosen). After
 * a block without minutes nobody knows.
 */
export function clockTimes(blocks: readonly Block[], start: string): TimedBlock[] {
  let now = minutesOf(start);
  return blocks.map((block) => {
    const from = now;
    now = now === undefined || !block.minutes ? undefined : now + block.minutes;
    return { block, from: clock(from), to: clock(now) };
  });
}

/** The sum of the blocks' minutes; blocks without minutes count nothing. */
export function minutesIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Whether a text is a time of day, as `13:00`. */
export function isTime(text: string): boolean {
  return minutesOf(text) !== undefined;
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : undefined;
}

function clock(minutes: number | undefined): string | undefined {
  if (minutes === undefined) return undefined;
  const ofDay = minutes % minutesInDay;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
