import { esas, evenings, lindring, programmes } from './tags.js';

// The build of `loader.js` writes this file anew, with the chunks each tag needs and no more than that
// (scripts/build/cdn.mjs).
const all = { ...lindring, ...evenings, ...esas, ...programmes };

/** Every tag there is. */
export const tags = Object.keys(all);

/** Gets the code of one; of nothing, what follows the page for placeholders and what the script line says. */
export const loadTag = (tag: string | undefined) =>
  tag === undefined ? import('./script/page.js') : all[tag]?.();
