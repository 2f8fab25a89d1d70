import type { Block } from '../../content/schema/programme.js';

/** What a new block lasts until someone sets it. */
const newMinutes = 10;

/** The blocks with one of them moved a step up or down; as they were when it is at the end. */
export function withMoved(blocks: readonly Block[], id: string, step: -1 | 1): readonly Block[] {
  const at = blocks.findIndex((each) => each.id === id);
  const to = at + step;
  const moved = blocks[at];
  if (!moved || to < 0 || to >= blocks.length) return blocks;
  const others = blocks.filter((each) => each !== moved);
  return [...others.slice(0, to), moved, ...others.slice(to)];
}

/** The blocks with another after one of them, just like it. */
export function withCopy(blocks: readonly Block[], id: string): readonly Block[] {
  return blocks.flatMap((each) =>
    each.id === id ? [each, { ...each, id: freeId(blocks, withoutNumber(id)) }] : [each],
  );
}

/** The blocks with a new one at the end. */
export function withNew(blocks: readonly Block[], title: Block['title']): readonly Block[] {
  return [...blocks, { id: freeId(blocks, 'punkt'), title, minutes: newMinutes }];
}

/** The blocks without one of them. */
export function without(blocks: readonly Block[], id: string): readonly Block[] {
  return blocks.filter((each) => each.id !== id);
}

/** The blocks with something else said of one of them. */
export function withChanged(blocks: readonly Block[], id: string, change: Partial<Block>): readonly Block[] {
  return blocks.map((each) => (each.id === id ? { ...each, ...change } : each));
}

/** Which block is there to go on with when one is taken away: the next, else the one ahead. */
export function neighbourOf(blocks: readonly Block[], id: string): string | undefined {
  const at = blocks.findIndex((each) => each.id === id);
  return (blocks[at + 1] ?? blocks[at - 1])?.id;
}

function freeId(blocks: readonly Block[], base: string): string {
  const taken = new Set(blocks.map(({ id }) => id));
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

function withoutNumber(id: string): string {
  return id.replace(/-\d+$/, '');
}
