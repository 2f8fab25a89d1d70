import { version } from './version.js';

/** Where `loader.js`, which is a program of its own, leaves its attributes for the elements it gets. */
export const lineKey = Symbol.for(`lindring/script/${version}`);

/**
 * The `data-` attributes of the script element the elements came with, as they stand when they are read; nothing where
 * somebody has built the elements into a program of their own. In the classic scripts the build writes
 * `document.currentScript` here (scripts/build/classic.mjs).
 */
export const scriptLine: DOMStringMap = (globalThis as { [lineKey]?: DOMStringMap })[lineKey] ?? {};
