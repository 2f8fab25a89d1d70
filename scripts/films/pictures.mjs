import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import { findEngines } from '../machine/engines.mjs';
import { root } from '../machine/project.mjs';

const size = { width: 960, height: 540 };

const paper = '#fbf8f3';

/** A page with the drawing and the pieces it is made of; only what belongs to the step is seen. */
function pageOf(drawing, pieces) {
  const resets = `body { margin: 0; background: ${paper} } body > svg { display: block }
    body > svg:first-child { position: absolute; width: 0; height: 0 }`;
  return `<!doctype html><meta charset="utf-8"><style>${resets}</style><body>${pieces}${drawing}</body>`;
}

function keepStep(parts, step) {
  for (const part of parts) {
    const { from = 0, to = Infinity } = part.dataset;
    if (step < Number(from) || step > Number(to)) part.remove();
  }
}

/**
 * Draws shots as PNG files, `<picture>-<step>.png`, with Chromium.
 *
 * @param {string} folder where the film's drawings lie
 * @param {{ picture: string, step: number }[]} shots
 * @param {string} out the folder to write in
 * @returns {Promise<string[]>} the file of each shot
 */
export async function drawShots(folder, shots, out) {
  const pieces = readFileSync(path.join(root, 'scripts/films/pieces.svg'), 'utf8');
  const isRoot = process.getuid?.() === 0;
  const browser = await launch({
    executablePath: findEngines().chromium,
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--font-render-hinting=none'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport(size);
    const files = [];
    for (const { picture, step } of shots) {
      const file = path.join(out, `${picture}-${step}.png`);
      await page.setContent(pageOf(readFileSync(path.join(folder, `${picture}.svg`), 'utf8'), pieces));
      await page.$$eval('[data-from], [data-to]', keepStep, step);
      await page.screenshot({ path: file });
      files.push(file);
    }
    return files;
  } finally {
    await browser.close();
  }
}
