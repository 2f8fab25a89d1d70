const alike: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', å: 'a', ß: 'ss' };

/** A text as a search compares it: «Pårørende» is found by «parorende», as on a keyboard without å. */
export function foldForSearch(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[øæåß]/g, (letter) => alike[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\u00AD]/gu, '');
}

/** The words of a search, every one of which must be found. Nothing to look for finds everything. */
export function searchWords(query: string): readonly string[] {
  return foldForSearch(query).split(/\s+/).filter(Boolean);
}

/** Whether a folded text has every word, in any order. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}
