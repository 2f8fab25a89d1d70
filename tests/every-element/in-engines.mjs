import { after, before, describe } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';

/**
 * A suite in Chromium, and under the proof in Firefox too, each with a browser and a server of its own.
 *
 * @param {string} name
 * @param {{ timeout: number, launch?: object }} options `launch`: how the browser is started
 * @param {(site: { server: object, browser: import('puppeteer-core').Browser }) => void} suite writes the tests; what it is
 *   given is there when they run
 */
export function describeInEngines(name, { timeout, launch }, suite) {
  for (const engine of asked(['chromium'], ['chromium', 'firefox'])) {
    // Where tests must not be skipped, a missing engine makes them fail.
    const skip = findEngines()[engine] || process.env.CI ? false : `needs ${engine}`;
    describe(`${name}, in ${engine}`, { skip, timeout }, () => {
      const site = {};
      before(async () => {
        site.server = await startStrictServer();
        site.browser = await startBrowser(engine, launch);
      });
      after(async () => {
        await site.browser?.close();
        await site.server?.close();
      });
      suite(site);
    });
  }
}
