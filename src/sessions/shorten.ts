import type { Block } from '../content/schema/programme.js';
import { minutesIn } from './clock-times.js';
import type { SessionLength } from './session-plan.js';

/** How many minutes there are for a session; undefined where it lasts as long as its blocks. */
export const lengthMinutes: Readonly<Record<SessionLength, number | undefined>> = {
  full: undefined,
  short: 45,
  card: 5,
};

/** What there is time for in a session. */
export interface Shortened {
  /** In the order of the plan. */
  readonly blocks: readonly Block[];
  /** In the order of the plan. */
  readonly dropped: readonly Block[];
  readonly minutes: number;
  /** What must always be there takes more than there is time for; all of it stays. */
  readonly isOver: boolean;
}

/**
 * The same session in the time there is. Blocks go by the lowest `priority`, none being the lowest, and the later of
 * two alike first; `keep` blocks stay whatever they take. A card is one question for five minutes: what must always
 * be there is then said in a sentence, and takes no time of its own.
 */
export function shorten(blocks: readonly Block[], length: SessionLength = 'full'): Shortened {
  const limit = lengthMinutes[length];
  if (limit === undefined) return told(blocks, blocks, Infinity);
  return length === 'card' ? asCard(blocks, limit) : told(blocks, roomFor(blocks, limit), limit);
}

/** The blocks there is room for in so many minutes. */
export function roomFor(blocks: readonly Block[], limit: number): Block[] {
  const goFirst = blocks
    .map((block, at) => ({ block, at }))
    .filter(({ block }) => !block.keep)
    .sort((a, b) => (a.block.priority ?? 0) - (b.block.priority ?? 0) || b.at - a.at);
  const left = new Set(blocks);
  for (const { block } of goFirst) {
    if (minutesIn([...left]) <= limit) break;
    left.delete(block);
  }
  return blocks.filter((block) => left.has(block));
}

function asCard(blocks: readonly Block[], limit: number): Shortened {
  const asked = questionOf(blocks);
  const left = blocks.filter((block) => block === asked || block.keep);
  const dropped = blocks.filter((block) => !left.includes(block));
  const kept = left.map((block) => ({
    ...block,
    minutes: block === asked ? Math.min(block.minutes ?? limit, limit) : undefined,
  }));
  return { blocks: kept, dropped, minutes: minutesIn(kept), isOver: false };
}

/** What a card asks: the most important block with a question, else with a case, else the most important there is. */
function questionOf(blocks: readonly Block[]): Block | undefined {
  const rank = ({ question, case: study, keep }: Block): number => (question ? 3 : study ? 2 : keep ? 0 : 1);
  const [first] = [...blocks].sort((a, b) => rank(b) - rank(a) || (b.priority ?? 0) - (a.priority ?? 0));
  return first && rank(first) > 0 ? first : undefined;
}

function told(all: readonly Block[], blocks: readonly Block[], limit: number): Shortened {
  const minutes = minutesIn(blocks);
  return {
    blocks,
    dropped: all.filter((block) => !blocks.includes(block)),
    minutes,
    isOver: minutes > limit,
  };
}
