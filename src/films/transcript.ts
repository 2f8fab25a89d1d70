import { foldForSearch, hasWords } from '../i18n/search.js';

/** A run of a line, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** The paragraphs of a text. */
export function linesOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A line as it is read, without the stars that make words stand out: for places that show a line and no more. */
export function plainLine(line: string): string {
  return line.replaceAll('*', '');
}

/** The lines that have every word, by their place. Without words there is nothing to find. */
export function hitsIn(lines: readonly string[], words: readonly string[]): number[] {
  if (words.length === 0) return [];
  return lines.flatMap((line, index) => (hasWords(foldForSearch(line), words) ? [index] : []));
}

/** A line parted so that every place where one of the words stands can be marked. */
export function piecesOf(line: string, words: readonly string[]): Piece[] {
  const text = line.normalize('NFC');
  // A folded text may be longer («æ» is «ae») or shorter: for each of its letters, where it came from.
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const each = foldForSearch(letter);
    folded += each;
    for (let unit = 0; unit < each.length; unit++) places.push(at);
    at += letter.length;
  }
  const isHit = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let from = folded.indexOf(word); from >= 0; from = folded.indexOf(word, from + word.length))
      isHit.fill(true, places[from], places[from + word.length] ?? text.length);
  }
  return gather(text, isHit);
}

function gather(text: string, isHit: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0, to = 1; to <= text.length; to++) {
    if (to < text.length && isHit[to] === isHit[from]) continue;
    pieces.push({ text: text.slice(from, to), isHit: isHit[from] ?? false });
    from = to;
  }
  return pieces;
}
