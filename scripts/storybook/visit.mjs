import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { findEngines } from '../machine/engines.mjs';
import { storybookFolder } from './build.mjs';

/** The stories and docs pages of the built Storybook, in the order of the menu. */
export function builtEntries() {
  const { entries } = JSON.parse(readFileSync(path.join(storybookFolder, 'index.json'), 'utf8'));
  return Object.values(entries);
}

/** The address of a story alone, with globals of the toolbar: `{ lang: 'nn' }`. */
export function storyPath({ id, type = 'story' }, globals = {}) {
  const set = Object.entries({ 'a11y.manual': '!true', ...globals }).map((pair) => pair.join(':'));
  return `/iframe.html?id=${id}&viewMode=${type}&globals=${set.join(';')}`;
}

/** Serves the built Storybook and opens a browser. `close()` ends both. */
export async function openStorybook() {
  const server = createServer(sirv(storybookFolder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch({
    executablePath: findEngines().chromium,
    args: ['--no-sandbox', '--disable-gpu', '--force-prefers-reduced-motion'],
    timeout: 60_000,
  });
  return {
    browser,
    origin: `http://127.0.0.1:${server.address().port}`,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Shows another story in a page that has one, without loading the page again. Resolves when it is drawn, its play
 * function has run and it has stopped changing.
 *
 * @returns {Promise<string[]>} what went wrong on the way
 */
export async function showStory(page, id, globals = {}) {
  return page.evaluate(
    async (storyId, set) => {
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      const failures = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
      const shown = new Promise((resolve) => {
        const wrong = [];
        for (const name of failures) {
          channel.once(name, (told) => {
            wrong.push(`${name}: ${told?.message ?? told?.description ?? JSON.stringify(told)}`);
            resolve(wrong);
          });
        }
        channel.once('storyFinished', () => resolve(wrong));
      });
      channel.emit('updateGlobals', { globals: set });
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      return shown;
    },
    id,
    globals,
  );
}

/** Resolves when nothing in the story has changed for some frames, looking into its shadow roots. */
export async function untilStill(page) {
  await page.evaluate(async () => {
    const texts = (node) => {
      const own = node.shadowRoot ? texts(node.shadowRoot) : '';
      return own + [...node.children].map((child) => child.outerHTML.length + texts(child)).join();
    };
    const root = document.querySelector('#storybook-root, #storybook-docs');
    let before = '';
    for (let still = 0, frame = 0; still < 12 && frame < 600; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = texts(root);
      still = now === before && document.fonts.status === 'loaded' ? still + 1 : 0;
      before = now;
    }
  });
}
