import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { startBrowser, startStrictServer, until } from '../guest/strict-server.mjs';
import { openAll, tags, untilStill } from './all-page.mjs';
import { hear, screenReaderScript, spoken } from './spoken.mjs';

// Every element gone through with a screen reader, phrase by phrase, as one goes who does not see it.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';

const isLike = (wanted, phrase) => (typeof wanted === 'string' ? phrase === wanted : wanted.test(phrase));
const asPattern = (wanted) =>
  typeof wanted === 'string' ? `^${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : wanted.source;

/** Those of the phrases that are not said in this order. */
function unsaid(says, phrases) {
  let at = 0;
  return says.filter((wanted) => {
    const found = phrases.findIndex((phrase, index) => index >= at && isLike(wanted, phrase));
    if (found >= 0) at = found;
    return found < 0;
  });
}

describe('a screen reader', { skip, timeout: 600_000 }, () => {
  let server;
  let browser;
  let page;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium', { args: ['--force-prefers-reduced-motion'] });
    ({ page } = await openAll(browser, server, { width: 1024, height: 800, today: '2026-10-01' }));
    await page.evaluate(await screenReaderScript());
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  test('goes through every element', () => {
    assert.deepEqual(
      tags.filter((tag) => !spoken.some((each) => each.tag === tag)),
      [],
    );
  });

  for (const { tag, lang = 'nb', says, press, then } of spoken) {
    test(`says in <${tag}>, ${lang}, what it is and what can be done${press ? ', and what came of it' : ''}`, async () => {
      await page.evaluate((language) => void (document.documentElement.lang = language), lang);
      await page.evaluate(untilStill);
      const phrases = await page.evaluate(hear, tag);
      assert.deepEqual(unsaid(says, phrases), [], phrases.slice(0, 400).join('\n'));
      if (!press) return;
      assert.ok(!phrases.some((phrase) => isLike(then, phrase)), 'not said before');
      await page.evaluate(hear, tag, asPattern(press));
      await until(
        page,
        async (code, name, pattern) =>
          (await (0, eval)(`(${code})`)(name)).some((phrase) => new RegExp(pattern).test(phrase)),
        hear.toString(),
        tag,
        asPattern(then),
      );
    });
  }
});
