import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { countIn } from '../guest/chromium.mjs';
import { openPage, startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';

// Elements that come and go, as in a page that changes without loading, leave nothing behind.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';
const times = asked(10, 1000);
// All of them on one page, or each on a page of its own, which tells whose fault it is and counts to the last kilobyte.
const tags = Object.keys(elements);
const together = asked(
  [tags],
  tags.map((tag) => [tag]),
);

/** Runs in the page: puts a new one beside the one that is there, and takes it away again. */
async function comeAndGo(tag, count) {
  const first = document.querySelector(tag);
  for (let time = 0; time < count; time += 1) {
    const next = first.cloneNode(false);
    document.body.append(next);
    await next.updateComplete;
    await next.updateComplete;
    next.remove();
  }
}

/** Runs in the page: takes the element out and puts it back. */
async function reconnect(tag, count) {
  const element = document.querySelector(tag);
  for (let time = 0; time < count; time += 1) {
    element.remove();
    document.body.append(element);
    if (time % 20 === 0) await element.updateComplete;
  }
  await element.updateComplete;
}

describe('an element that comes and goes', { skip, timeout: 900_000 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium', { args: ['--js-flags=--expose-gc'] });
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  for (const group of together) {
    const names = group.map((tag) => `<${tag}>`).join(', ');
    test(`leaves nothing behind after ${times} times made, drawn and thrown away, and put back: ${names}`, async (t) => {
      // What the policy refuses is written down by the page, each time.
      const csp = { 'img-src': "'self'", 'media-src': "'self'" };
      const body = group.map((tag) => markupOf(tag)).join('');
      const { page, close } = await openPage(browser, server.address({ csp, body }));
      t.after(close);
      await untilWhole(page, ...group);
      const counts = [];
      for (let round = 0; round < asked(3, 5); round += 1) {
        for (const tag of group) {
          // The first round is the engine's own warming up.
          await page.evaluate(comeAndGo, tag, round ? times : 20);
          await page.evaluate(reconnect, tag, round ? times : 20);
        }
        await untilWhole(page, ...group);
        counts.push(await countIn(page));
      }

      const [first, ...rest] = counts;
      const fewest = (what) => Math.min(...rest.map((each) => each[what]));
      for (const what of ['nodes', 'jsEventListeners', 'documents'])
        assert.ok(fewest(what) <= first[what], `${what}: ${counts.map((each) => each[what]).join(', ')}`);
      const grown = rest.map(({ usedSize }, at) => Math.round((usedSize - counts[at].usedSize) / 1024));
      assert.ok(Math.min(...grown) < asked(400, 100), `KB more each time: ${grown.join(', ')}`);
    });
  }
});
