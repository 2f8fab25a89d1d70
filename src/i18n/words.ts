import { pick, type AnyText, type Reading } from './pick.js';

/** The words of a text, without the language they are in; empty where there is none. */
export function wordsIn(text: AnyText | undefined, reading: Reading): string {
  return text === undefined ? '' : pick(text, reading).text;
}
