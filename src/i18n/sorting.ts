import type { Language } from './language.js';

/**
 * Compares two texts as an alphabetical list has them: in Norwegian z, æ, ø, å, with aa as å; in English å with a.
 * Numbers inside count as numbers: «Samling 2» before «Samling 10».
 */
export function comparer(language: Language): (a: string, b: string) => number {
  // The alphabet is the same in both forms of Norwegian, and Chromium knows only the one.
  return new Intl.Collator(language === 'en' ? 'en' : 'nb', { numeric: true }).compare;
}
