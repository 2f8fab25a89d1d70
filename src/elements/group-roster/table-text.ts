import { byteOrderMark, formula } from '../../parts/csv.js';

/**
 * Tables as text: what Excel puts on the clipboard, what it saves as CSV, and CSV that a Norwegian Excel opens. Our
 * own, since these forty lines are all of it: the parsers one can have are ten times as long, for files that stream
 * and encodings nobody pastes.
 */

/** A row of cells, and the line of the text it began on, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What lies between the cells: a tab as from Excel, else `;` as in Norwegian CSV, else a comma, else nothing. */
export function separatorIn(text: string): string | undefined {
  const [first = ''] = withoutMark(text)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim());
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ','].find((each) => bare.includes(each));
}

/**
 * The rows of a table as text. A cell may be quoted as RFC 4180 has it, with line breaks in it; a quotation mark that
 * does not stand so is a quotation mark. Rows without a word are left out.
 */
export function rowsOf(text: string, separator = separatorIn(text)): Row[] {
  const source = withoutMark(text).replace(/\r\n?/g, '\n');
  const between = separator ?? '\n';
  const quoted = new RegExp(`"((?:[^"]|"")*)"[ ]*(?=[${between}\n]|$)`, 'y');
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  while (at <= source.length) {
    const cells: string[] = [];
    const begun = line;
    for (;;) {
      quoted.lastIndex = at;
      const found = quoted.exec(source);
      const end = found ? quoted.lastIndex : endOfCell(source, at, between);
      const raw = found ? found[1]!.replaceAll('""', '"') : source.slice(at, end);
      line += raw.split('\n').length - 1;
      cells.push(unguarded(raw).trim());
      at = end + 1;
      if (end >= source.length || source[end] === '\n') break;
    }
    line += 1;
    if (cells.some(Boolean)) rows.push({ line: begun, cells });
  }
  return rows;
}

/** What a cell says without the sign that kept a spreadsheet from taking it for a formula. */
function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}

function endOfCell(text: string, from: number, separator: string): number {
  const ends = [text.indexOf(separator, from), text.indexOf('\n', from)].filter((end) => end >= 0);
  return Math.min(text.length, ...ends);
}

function withoutMark(text: string): string {
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
