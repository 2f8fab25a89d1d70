import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { asked } from '../proof.mjs';
import { countIn, setTextSize } from './chromium.mjs';
import { leaveNoTrace } from './hostile-sheets.mjs';
import { classic, open, openPage, startBrowser, startStrictServer, until } from './strict-server.mjs';

// What takes a browser of one's own: pictures of the page, the reader's own text size, and counting what is left.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';

const isDrawn = () => Boolean(document.querySelector('case-card')?.shadowRoot?.querySelector('textarea'));

/** Runs in the page: gives it the style sheet of a host, under which the box of the card stays where it is. */
function dress(css) {
  window.host ??= document.adoptedStyleSheets[document.adoptedStyleSheets.push(new CSSStyleSheet()) - 1];
  window.host.replaceSync(`${css}
    html, body { all: revert !important; display: block !important; margin: 0 !important; background: white !important }
    .place { display: block !important; position: absolute !important; inset: 0 auto auto 0 !important; margin: 0 !important;
      padding: 0 !important; border: 0 !important; width: 700px !important; font-family: "Liberation Sans" !important;
      visibility: visible !important; color-scheme: light !important; float: none !important }
    case-card { display: block !important; float: none !important; width: auto !important; margin: 0 !important;
      padding: 0 !important; border: 0 !important; position: static !important; font-family: inherit !important;
      visibility: inherit !important; color-scheme: inherit !important; background: none !important }`);
}

describe('a card on the page of a stranger', { skip, timeout: 500_000 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium', {
      args: ['--force-color-profile=srgb', '--disable-lcd-text', '--js-flags=--expose-gc'],
    });
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  test('is the same picture, to the pixel, under every hostile style sheet', async (t) => {
    const body = '<div class="place"><case-card src="/content.json" case-id="torunn"></case-card></div>';
    const { page, close } = await openPage(browser, server.address({ csp: open, body }));
    t.after(close);
    await page.setViewport({ width: 720, height: 2400 });
    await until(page, isDrawn);
    await page.evaluate(() => {
      const root = document.querySelector('case-card').shadowRoot;
      const press = (words) =>
        Array.from(root.querySelectorAll('button'))
          .find((each) => each.textContent.trim() === words)
          ?.click();
      press('Åpne casen');
      press('Vis notater for gruppelederen');
    });
    await page.evaluate(() => document.activeElement?.blur());
    await until(page, () =>
      Boolean(document.querySelector('case-card').shadowRoot.querySelector('.leader-note')),
    );
    const picture = async (css) => {
      await page.evaluate(dress, css);
      const clip = await page.evaluate(() => {
        const { x, y, width, height } = document
          .querySelector('case-card')
          .shadowRoot.querySelector('.page')
          .getBoundingClientRect();
        return { x, y, width, height: Math.min(height, 2300) };
      });
      return `${clip.width}x${clip.height} ${await page.screenshot({ clip, encoding: 'base64' })}`;
    };

    // On a busy machine the opened case is drawn in more than one go: the first picture counts when the next is the same.
    await page.waitForNetworkIdle({ idleTime: 100 });
    let bare = '';
    for (let next = await picture(''); next !== bare; next = await picture('')) bare = next;
    const differing = [];
    for (const [name, css] of leaveNoTrace) if ((await picture(css)) !== bare) differing.push(name);

    assert.ok(leaveNoTrace.length > 40);
    assert.deepEqual(differing, []);
    // The other way about: a difference would be seen.
    assert.notEqual(await picture('case-card { --lindring-ink: #1e2b31; --lindring-surface: #fff }'), bare);
  });

  test('follows the text size the reader has chosen, and not the one of the page', async (t) => {
    const { page, close } = await openPage(browser, server.address({ csp: open }));
    t.after(close);
    await until(page, isDrawn);
    await page.evaluate(dress, 'html { font-size: 62.5% !important } body { font-size: 11px }');
    const isLarge = (size) =>
      getComputedStyle(document.querySelector('case-card').shadowRoot.querySelector('.question')).fontSize ===
      size;
    for (const size of [16, 24, 32]) {
      await setTextSize(page, size);
      await until(page, isLarge, `${size}px`);
    }
  });

  describe('that comes and goes', () => {
    let page;
    let close;
    before(async () => {
      ({ page, close } = await openPage(browser, server.address({ csp: open, scripts: classic })));
      await until(page, isDrawn);
    });
    after(() => close?.());

    const ways = {
      'taken out and put back': async (times) => {
        const card = document.querySelector('case-card');
        for (let time = 0; time < times; time += 1) {
          card.remove();
          document.body.append(card);
          if (time % 50 === 0) await card.updateComplete;
        }
        await card.updateComplete;
      },
      'made, drawn and thrown away': async (times) => {
        for (let time = 0; time < times; time += 1) {
          const card = document.createElement('case-card');
          card.setAttribute('src', '/content.json');
          card.setAttribute('case-id', 'edith');
          document.body.append(card);
          await card.updateComplete;
          await card.updateComplete;
          card.remove();
        }
      },
      'made and thrown away, with the content around it': async (times) => {
        for (let time = 0; time < times; time += 1) {
          const content = document.createElement('training-content');
          const card = document.createElement('case-card');
          content.setAttribute('src', '/content.json');
          card.setAttribute('case-id', 'edith');
          content.append(card);
          document.body.append(content);
          await card.updateComplete;
          await card.updateComplete;
          content.remove();
        }
      },
      'made without content': async (times) => {
        for (let time = 0; time < times; time += 1) {
          const card = document.createElement('case-card');
          card.setAttribute('case-id', 'edith');
          document.body.append(card);
          await card.updateComplete;
          card.remove();
        }
      },
    };
    const rounds = asked(50, 1000);
    for (const [name, way] of Object.entries(ways)) {
      test(`leaves nothing behind after ${rounds} times ${name}`, async () => {
        await page.evaluate(way, asked(100, 500));
        const counts = [await countIn(page)];
        for (let round = 0; round < 2; round += 1) {
          await page.evaluate(way, rounds);
          counts.push(await countIn(page));
        }

        const [first, last] = [counts[0], counts.at(-1)];
        // Fewer is no fault: what the card drew before its last parts came may be let go of late.
        for (const what of ['nodes', 'jsEventListeners', 'documents'])
          assert.ok(last[what] <= first[what], `${what}: ${first[what]}, then ${last[what]}`);
        // The engine's own compiled code comes in jumps; what leaks comes every time, and a card keeps kilobytes.
        const grown = counts
          .slice(1)
          .map(({ usedSize }, at) => Math.round((usedSize - counts[at].usedSize) / 1024));
        assert.ok(Math.min(...grown) < 300, `KB more each time: ${grown.join(', ')}`);
      });
    }
  });
});
