import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** In bytes of brotli 11. */
export const budgets = {
  'lindring.js': 75 * 1024,
  'loader.js': 1.5 * 1024,
  'first page': 20 * 1024,
  'resize.js': 0.75 * 1024,
};

/** How much a browser is sent, in bytes. */
export function sizeOf(content) {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  return { raw: content.length, brotli: brotliCompressSync(content, options).length };
}

/**
 * The scripts of `cdn/` by weight, and what a page with one case is sent before it shows anything.
 *
 * @param {readonly string[]} files all scripts
 * @param {readonly string[]} firstFiles what that page is sent, one by one as it is sent
 */
export function weigh(folder, files, firstFiles) {
  const rows = files.map((name) => ({ name, ...sizeOf(readFileSync(path.join(folder, name))) }));
  const first = rows.filter(({ name }) => firstFiles.includes(name));
  const sum = (key) => first.reduce((total, row) => total + row[key], 0);
  return [...rows, { name: 'first page', raw: sum('raw'), brotli: sum('brotli') }].map((row) => ({
    ...row,
    budget: budgets[row.name],
  }));
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(2);

/** The rows as lines, aligned. */
export function asTable(rows) {
  const lines = [
    ['file', 'KB', 'KB brotli', 'budget'],
    ...rows.map(({ name, raw, brotli, budget }) => [
      name,
      kilobytes(raw),
      kilobytes(brotli),
      budget ? `${kilobytes(budget)}${brotli > budget ? '  OVER' : ''}` : '',
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
