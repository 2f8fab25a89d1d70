import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { setTextSize } from '../guest/chromium.mjs';
import { startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { openAll, setSpacing, tags, unfold, untilStill } from './all-page.mjs';
import { clipped, lowButtons, overlapping, sticksOut, tooSmall } from './fit.mjs';

// Every element with its content, all that folds out of it open, for those who see little and press with a thumb: a
// telephone, a page enlarged to 400 %, letters twice as large, the spacing of one's own style sheet.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';

const narrow = { width: 320, height: 640 };

/** What a reader may have set, the room there is, and what must hold in it. */
const readings = [
  {
    name: 'on a screen of 320 px',
    view: narrow,
    holds: [sticksOut, clipped, overlapping, tooSmall, lowButtons],
  },
  { name: 'enlarged to 400 %', view: { width: 320, height: 256 }, holds: [sticksOut, clipped] },
  { name: 'with spacing of her own', view: narrow, spacing: true, holds: [sticksOut, clipped, overlapping] },
  {
    name: 'with letters twice as large, in a page of 640 px',
    view: { width: 640, height: 640 },
    size: 32,
    holds: [sticksOut, clipped, overlapping],
  },
  {
    name: 'with letters twice as large on a screen of 320 px',
    view: narrow,
    size: 32,
    holds: [clipped, overlapping],
  },
];

const longer = { name: 'words 40 % longer', isLonger: true };
const languages = asked([longer], [longer, ...['nb', 'nn', 'en'].map((lang) => ({ name: lang, lang }))]);

describe('every element', { skip, timeout: 600_000 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium', { args: ['--force-prefers-reduced-motion'] });
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  for (const { name: language, ...reader } of languages) {
    describe(`in ${language}`, () => {
      let page;
      let close;
      before(async () => {
        ({ page, close } = await openAll(browser, server, { ...reader, ...narrow }));
        await unfold(page);
      });
      after(() => close?.());

      for (const { name, view, spacing = false, size = 16, holds } of readings) {
        test(`fits ${name}`, async () => {
          await page.setViewport(view);
          await setSpacing(page, spacing);
          await setTextSize(page, size);
          await page.evaluate(untilStill);
          const faults = [];
          for (const fault of holds) {
            for (const tag of tags) {
              const found = await page.evaluate(fault, tag);
              faults.push(...found.map((line) => `${fault.name}: ${line}`));
            }
          }
          assert.deepEqual([...new Set(faults)], []);
        });
      }
    });
  }

  test('and a planted fault of each kind is found', async (t) => {
    const { page, close } = await openAll(browser, server, narrow);
    t.after(close);
    const found = async (css, fault) => {
      await setSpacing(page, css);
      const lines = await page.evaluate(fault, 'case-card');
      await setSpacing(page, false);
      return lines.length > 0;
    };
    assert.ok(await found('.summary { min-inline-size: 400px }', sticksOut), 'wider than the screen');
    assert.ok(await found('.summary { block-size: 20px; overflow: hidden }', clipped), 'cut');
    assert.ok(await found('.summary { margin-block-start: -30px }', overlapping), 'on top of another');
    assert.ok(await found('.button { min-height: 0; padding: 0; line-height: 1 } ', lowButtons), 'low');
  });
});
