import type { BookletPage } from '../bundle/booklet.js';

/** What a learning platform is told of: a scenario read, a film seen, a question thought through. */
export type ThingKind = 'scenario' | 'film' | 'question';

/** One thing that can be done. */
export interface Thing {
  readonly kind: ThingKind;
  /** As our events name it: `torunn/hjemme` for a scenario, else the id. */
  readonly id: string;
  /** What stands for it in `suspend_data`: four characters that say nothing to anybody else. */
  readonly key: string;
}

/** Enough that two things of one package seldom meet, and few enough that a thousand fit in 4096 characters. */
const keyLength = 4;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** FNV-1a, mixed: the same on every machine and in every edition, so that progress survives a new package. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  // Names that differ at their end only would have the same last character.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}

function keyOf(text: string): string {
  const value = hash(text);
  return Array.from({ length: keyLength }, (_, at) => digits[(value >>> (6 * at)) & 63]).join('');
}

/** The things of a package, in the order they are read; each once, also where two pages have it. */
export function thingsOf(pages: readonly BookletPage[]): Thing[] {
  const taken = new Set<string>();
  const seen = new Set<string>();
  return pages
    .flatMap(({ things }) => things)
    .flatMap(({ kind, id }) => {
      const name = `${kind} ${id}`;
      if (seen.has(name)) return [];
      seen.add(name);
      let key = keyOf(name);
      for (let again = 1; taken.has(key); again += 1) key = keyOf(`${name} ${again}`);
      taken.add(key);
      return [{ kind, id, key }];
    });
}
