import type { Provenance } from './schema/base.js';

const inherited = [
  'source',
  'edition',
  'canonical',
  'rights',
  'reviewed',
  'reviewBy',
  'withdrawn',
  'origin',
  'localMark',
] as const;

/** Where an item stands: what it says itself, and for the rest what the file says of all of it, unless it is not the file's own. */
export function provenanceOf(file: Provenance, item: Provenance): Provenance {
  const own = inherited.filter((key) => item[key] !== undefined).map((key) => [key, item[key]]);
  const from = inherited
    .filter((key) => !item.isLocal && file[key] !== undefined)
    .map((key) => [key, file[key]]);
  return Object.fromEntries([...from, ...own]) as Provenance;
}
