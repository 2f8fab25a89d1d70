/** What stands on a card, from the top down. `writing` is a number of lines to write on, and `text` is then empty. */
export interface CardBlock {
  readonly kind: 'kicker' | 'text' | 'question' | 'answer' | 'writing';
  readonly text: string;
  /** The language of the text as a BCP 47 tag, where it is not that of the sheet. */
  readonly lang?: string | undefined;
  /** Only for `writing`. */
  readonly lines?: number;
}

/** One thing to cut out and put in a pocket. */
export interface Card {
  readonly title: string;
  readonly blocks: readonly CardBlock[];
  /** What must follow the card when it is cut from the others: marks, source, date. Plain text, one line each. */
  readonly foot: readonly string[];
}

/** A card as it is printed: in one of three sizes of type, one of several where the text is long. */
export interface FittedCard extends Card {
  readonly size: CardSize;
  readonly number: number;
  readonly count: number;
}

/** Sizes of type on a card in points, the largest first. The smallest can be read at arm's length. */
export const cardSizes = [11, 10, 9] as const;
export type CardSize = (typeof cardSizes)[number];
const smallest = 9;

// In points. A6 is 105 x 148 mm; card-sheet.styles.ts has the same padding, line height and type.
const measure = (105 - 2 * 9) * (72 / 25.4);
const height = (148 - 9 - 8) * (72 / 25.4);
const lineHeight = 1.35;
const footType = 7;
const writingLine = 8 * (72 / 25.4);
/** Between blocks, in em. */
const gap = 0.6;
/** A letter in em, as wide as the widest of the fonts a sheet may come in sets running text. */
const letter = 0.53;

const scale: Record<CardBlock['kind'], number> = {
  kicker: 0.85,
  text: 1,
  question: 1.15,
  answer: 1,
  writing: 1,
};
const titleScale = 1.35;

/**
 * Fits a card to A6: in the largest type it all fits in; what is too long for the smallest goes on on a next card,
 * parted between blocks, sentences or words, each part with the title and foot of the whole. Nothing is left out.
 */
export function fitCard(card: Card): FittedCard[] {
  for (const size of cardSizes) {
    if (isFitting(card, card.blocks, size)) return [{ ...card, size, number: 1, count: 1 }];
  }
  const parts = partsOf(card);
  return parts.map((blocks, at) => ({
    ...card,
    blocks,
    size: smallest,
    number: at + 1,
    count: parts.length,
  }));
}

function partsOf(card: Card): CardBlock[][] {
  const parts: CardBlock[][] = [[]];
  const waiting = [...card.blocks].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    const part = parts.at(-1)!;
    if (isFitting(card, [...part, block], smallest)) {
      part.push(block);
      continue;
    }
    const isTooLong = part.length === 0 || !isFitting(card, [block], smallest);
    const isRunning = block.kind === 'text' || block.kind === 'answer';
    const [head, rest] = isTooLong || isRunning ? parted(card, part, block, isTooLong) : [];
    if (head && rest) {
      part.push(head);
      parts.push([]);
      waiting.push(rest);
    } else if (part.length === 0) {
      part.push(block);
    } else {
      // A kicker belongs to what it stands above.
      parts.push(part.length > 1 && part.at(-1)?.kind === 'kicker' ? part.splice(-1) : []);
      waiting.push(block);
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** As much of a block as there is room for after `before`, and the rest; parted inside a sentence only where it must be. */
function parted(
  card: Card,
  before: readonly CardBlock[],
  block: CardBlock,
  mustBe: boolean,
): [CardBlock?, CardBlock?] {
  if (block.kind === 'writing') {
    for (let lines = (block.lines ?? 0) - 1; lines > 0; lines -= 1) {
      const head = { ...block, lines };
      if (isFitting(card, [...before, head], smallest))
        return [head, { ...block, lines: (block.lines ?? 0) - lines }];
    }
    return [];
  }
  const sentences = /(?<=[.!?…»])\s+/gu;
  for (const between of mustBe ? [sentences, /\s+/gu, /(?:)/gu] : [sentences]) {
    const head = longestHead(block.text, between, (text) =>
      isFitting(card, [...before, { ...block, text }], smallest),
    );
    if (head)
      return [
        { ...block, text: head },
        { ...block, text: block.text.slice(head.length).trimStart() },
      ];
  }
  return [];
}

function longestHead(text: string, between: RegExp, isShortEnough: (head: string) => boolean): string {
  let longest = '';
  for (const { index } of text.matchAll(between)) {
    const head = text.slice(0, index);
    if (head && !isShortEnough(head)) break;
    longest = head;
  }
  return longest;
}

function isFitting(card: Card, blocks: readonly CardBlock[], size: number): boolean {
  const foot = card.foot.reduce((sum, line) => sum + linesOf(line, footType), 0) * footType * lineHeight + 8;
  const title = card.title ? heightOf(card.title, size * titleScale) : 0;
  const body = blocks.reduce(
    (sum, block) =>
      sum +
      gap * size +
      (block.kind === 'writing'
        ? (block.lines ?? 0) * writingLine
        : heightOf(block.text, size * scale[block.kind])),
    0,
  );
  return title + body + foot <= height;
}

function heightOf(text: string, type: number): number {
  return linesOf(text, type) * type * lineHeight;
}

/** How many lines a text takes, its words put one after another as a browser does. */
function linesOf(text: string, type: number): number {
  const most = Math.floor(measure / (type * letter));
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    for (const { length } of paragraph.split(/\s+/)) {
      const needed = used ? used + 1 + length : length;
      if (needed <= most) used = needed;
      else {
        // A word longer than a line is broken where the line ends.
        lines += (used ? 1 : 0) + Math.ceil(length / most) - 1;
        used = length % most || Math.min(length, most);
      }
    }
    return sum + lines;
  }, 0);
}
