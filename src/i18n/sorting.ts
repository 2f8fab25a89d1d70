import type { Language } from './language.js';

/**
 * Compares two texts as an alphabetical list has them: in Norwegian z, æ, ø, å, with aa as å; in English å with a.
 * Numbers inside count as numbers: «Samling 2» before «Samling 10».
 */
export function comparer(language: Language): (a: string, b: string) => number {
  // The alphabet is the same in both forms of Norwegian, and Chromium knows only the one.
  return new Intl.Collator(language === 'en' ? 'en' : 'nb', { numeric: true }).compare;
}

/** A copy of `items` in the order of the text that `textOf` gives for each; those with the same text stay as they were. */
export function sortByText<T>(items: Iterable<T>, textOf: (item: T) => string, language: Language): T[] {
  const compare = comparer(language);
  return [...items].sort((a, b) => compare(textOf(a), textOf(b)));
}
