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

/** The address of a story or a docs page alone, with globals of the toolbar: `{ lang: 'nn' }`. */
export function storyPath({ id, type }, globals = {}) {
  // Whoever visits looks for faults herself, or for none.
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
 * Shows another story in a page that has one, without loading the page again. Resolves when it is drawn and its play
 * function has run.
 *
 * @returns {Promise<string[]>} what went wrong on the way
 */
export function showStory(page, id) {
  return page.evaluate((storyId) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const failures = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException'];
    return new Promise((resolve) => {
      const listeners = new Map(
        failures.map((name) => [name, (told) => end([`${name}: ${told?.message ?? JSON.stringify(told)}`])]),
      );
      listeners.set('storyFinished', (told) => told.storyId === storyId && end([]));
      const end = (wrong) => {
        for (const [name, listener] of listeners) channel.off(name, listener);
        resolve(wrong);
      };
      for (const [name, listener] of listeners) channel.on(name, listener);
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    });
  }, id);
}

/** Resolves when the story whose address the page was sent to is drawn and its play function has run. */
export async function isPlayed(page) {
  await page.waitForFunction(
    () => {
      const { currentRender } = globalThis.__STORYBOOK_PREVIEW__ ?? {};
      return ['completed', 'finished', 'errored', 'aborted'].includes(currentRender?.phase);
    },
    { polling: 'raf', timeout: 30_000 },
  );
}

const sceneWith = ({ lang, scheme, theme = 'own' }) =>
  `.scene[lang=${lang}][data-scheme=${scheme}][data-theme=${theme}]`;

/** Presses the toolbar for the story that stands there, if it is in another scene. */
export async function setGlobals(page, globals) {
  const scene = sceneWith(globals);
  if (await page.$(scene)) return;
  await page.evaluate((asked) => {
    globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals: asked });
  }, globals);
  await page.waitForSelector(scene, { timeout: 30_000 });
  await untilStill(page, 2);
}

/** Resolves when nothing in the story has changed for some frames, looking into its shadow roots. */
export function untilStill(page, frames = 10) {
  return page.evaluate(async (enough) => {
    const markup = (node) =>
      [node, node.shadowRoot]
        .flatMap((root) => [...(root?.children ?? [])])
        .map(
          (child) =>
            `<${child.localName} ${[...child.attributes].map(({ value }) => value)}>${markup(child)}`,
        )
        .join('') || node.textContent;
    const root = document.querySelector('#storybook-root');
    let before = '';
    for (let still = 0, frame = 0; still < enough && frame < 600; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = markup(root);
      still = now === before && document.fonts.status === 'loaded' ? still + 1 : 0;
      before = now;
    }
  }, frames);
}
