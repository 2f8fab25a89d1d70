/**
 * The text of templates as it goes into the built files: the same to a browser, without what only an editor needs.
 */

const cssPieces = /\/\*[\s\S]*?\*\/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\([^)]*\)|\s+|[\s\S]/g;
// A space after or before these says nothing in CSS. Before a colon or an opening bracket it does: `a :hover` is
// not `a:hover`, and `and(` is not `and (`.
const closedAfter = new Set(['', '{', '}', ';', ',', '>', ':', '(']);
const closedBefore = new Set(['', '{', '}', ';', ',', '>', ')']);

/**
 * The parts of a css`` template, between its expressions, without comments and with the white space that matters.
 *
 * @param {readonly string[]} parts as written in the source
 * @returns {string[]}
 */
export function smallerCss(parts) {
  // Whatever an expression ends with, the text around it may go on from there.
  return parts.map((part, at) => smallerCssPart(part, at > 0 ? 'x' : '', at < parts.length - 1 ? 'x' : ''));
}

function smallerCssPart(part, before, after) {
  // A comment parts two words as a space does.
  const pieces = part.match(cssPieces)?.map((piece) => (piece.startsWith('/*') ? ' ' : piece)) ?? [];
  let text = '';
  let isApart = false;
  for (const piece of [...pieces, after]) {
    if (piece !== '' && piece.trim() === '') {
      isApart = true;
      continue;
    }
    const left = text === '' ? before : text.at(-1);
    if (isApart && !closedAfter.has(left) && !closedBefore.has(piece)) text += ' ';
    if (piece === '}' && text.endsWith(';')) text = text.slice(0, -1);
    text += piece;
    isApart = false;
  }
  return after === '' ? text : text.slice(0, -after.length);
}

/**
 * The parts of a html`` template with their indentation gone. Line breaks stay: between words they are a space, and
 * where `white-space` keeps them they are wanted. A template with an element that shows all white space is kept.
 *
 * @param {readonly string[]} parts as written in the source
 * @returns {string[]}
 */
export function smallerHtml(parts) {
  if (parts.some((part) => /<(?:pre|textarea|script)\b/i.test(part))) return [...parts];
  return parts.map((part) => part.replace(/[ \t]*\r?\n\s*/g, '\n'));
}
