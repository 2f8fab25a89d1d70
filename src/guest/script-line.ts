import { version } from './version.js';

/**
 * The `data-` attributes of the script element the elements came with, as they stand when they are read; nothing where
 * somebody has built the elements into a program of their own. The loader leaves its own here for the elements it
 * gets, and a classic script reads its element while it runs: the build writes that (scripts/build/script-line.mjs).
 */
export const scriptLine: DOMStringMap =
  (globalThis as Record<symbol, DOMStringMap | undefined>)[Symbol.for(`lindring/script/${version}`)] ?? {};
