import { attributesOf } from '../script/known.js';

/** Attributes that end in `-id` and choose how a thing is done, not which thing. */
const ways = new Set(['method-id', 'instrument-id']);

/** The attributes that say which things of the content file an element shows, the first of them the one it needs. */
export function idAttributesOf(tag: string): readonly string[] {
  return attributesOf(tag).filter((name) => name.endsWith('-id') && !ways.has(name));
}

const usualHeight = 800;
const heights: Readonly<Record<string, number>> = { 'film-card': 700, 'reflection-prompt': 500 };

/** How many pixels high a frame around the page of an element should be where the frame cannot grow. */
export function heightOf(tag: string): number {
  return heights[tag] ?? usualHeight;
}
