/** Tells a spreadsheet that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula, and the sign that says it is none. */
export const formula = /^['=+\-@\t\r＝＋－＠]/;

/** CSV with `;`, a byte order mark and CRLF, and no cell that a spreadsheet would take for a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const guarded = formula.test(text) ? `'${text}` : text;
    return /[";\n\r\t]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  };
  return byteOrderMark + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
}
