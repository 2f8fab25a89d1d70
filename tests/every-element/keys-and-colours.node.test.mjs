import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { openAll, unfold, untilStill } from './all-page.mjs';

// Every element, all that folds out of it open, for those who use keys alone, have colours of their own, cannot bear what
// moves, or print the page as it stands.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';

/** Runs in the page: what Tab must come to. Of radio buttons that belong together it comes to one. */
function tabStops() {
  const groups = new Set();
  return Array.from(document.body.children)
    .flatMap((element) => globalThis.seen.in(element))
    .filter((each) => each.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
    .filter((each) => !each.disabled && each.tabIndex >= 0 && !each.closest('[inert], fieldset[disabled]'))
    .filter((each) => {
      if (each.type !== 'radio') return true;
      const group = `${each.getRootNode().host.localName} ${each.form?.id} ${each.name}`;
      return !groups.has(group) && groups.add(group);
    });
}

/** Runs in the page: what has the focus, and whether somebody can see that it has. */
function atFocus() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return undefined;
  // Some draw the ring on what stands for them: a circle beside a radio button, a label around a box.
  const ringed = [at, at.nextElementSibling, at.parentElement, at.closest('label')].filter(Boolean);
  const hasRing = ringed.some((each) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const { top, bottom } = at.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight;
  globalThis.met ??= [];
  globalThis.met.push(at);
  return { place: globalThis.seen.place(at), hasRing, isInView, isFilm: at.localName === 'video' };
}

describe('every element, all of it open,', { skip, timeout: 600_000 }, () => {
  let server;
  let browser;
  let page;
  const media = async (type, features = []) => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { media: type, features });
    await page.evaluate(untilStill);
  };

  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium');
    ({ page } = await openAll(browser, server, { width: 900, height: 900 }));
    await unfold(page);
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  test('is gone through with Tab alone: every control, each with a ring, and out at the end', async () => {
    const wanted = await page.evaluate(`globalThis.wanted = (${tabStops})(); globalThis.wanted.length`);
    const faults = [];
    // Tab goes on from here, and not from what was last opened.
    await page.evaluate(() => {
      const start = document.createElement('p');
      start.tabIndex = -1;
      document.body.prepend(start);
      start.focus();
      start.remove();
    });
    let stops = 0;
    for (; stops < wanted * 2; stops += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(atFocus);
      if (!at) break;
      // The browser draws the buttons of a film, and their rings.
      if (!at.hasRing && !at.isFilm) faults.push(`no ring: ${at.place}`);
      if (!at.isInView) faults.push(`out of view: ${at.place}`);
    }
    faults.push(
      ...(await page.evaluate(() => {
        const met = new Set(globalThis.met);
        const name = (each) => `${each.getRootNode().host.localName} ${each.name}`;
        const names = new Set(globalThis.met.filter((each) => each.type === 'radio').map(name));
        return globalThis.wanted
          .filter((each) => !met.has(each) && !(each.type === 'radio' && names.has(name(each))))
          .map((each) => `never reached: ${globalThis.seen.place(each)}`);
      })),
    );
    assert.ok(wanted > 200, `${wanted}`);
    assert.ok(stops < wanted * 2, 'Tab leads out of the page at last');
    assert.deepEqual(faults, []);
  });

  test('shows where a control ends, and what is chosen, in colours of the reader’s own', async () => {
    await media('', [{ name: 'forced-colors', value: 'active' }]);
    const faults = await page.evaluate(() => {
      const all = Array.from(document.body.children).flatMap((element) => globalThis.seen.in(element));
      const edge = (each) => {
        const { borderBlockEndStyle, borderBlockEndWidth, textDecorationLine, appearance } =
          getComputedStyle(each);
        return (
          (borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) > 0) ||
          textDecorationLine.includes('underline') ||
          (appearance !== 'none' && each.matches('input, select, textarea'))
        );
      };
      const found = [];
      for (const each of all.filter((one) => one.matches('.button, input, select, textarea'))) {
        const { color, backgroundColor } = getComputedStyle(each);
        if (each.matches('.button') && color === backgroundColor)
          found.push(`ink as its ground: ${globalThis.seen.place(each)}`);
        const own = [each, each.nextElementSibling, each.closest('label')].filter(Boolean);
        if (!own.some(edge)) found.push(`no edge: ${globalThis.seen.place(each)}`);
      }
      const look = (each) => {
        const { color, backgroundColor, borderBlockEndWidth, outlineStyle, fontWeight } =
          getComputedStyle(each);
        return [color, backgroundColor, borderBlockEndWidth, outlineStyle, fontWeight].join();
      };
      for (const pressed of all.filter((each) => each.matches('[aria-pressed=true]'))) {
        const other = all.find(
          (each) =>
            each.matches('[aria-pressed=false]') &&
            each.className === pressed.className &&
            each.getRootNode() === pressed.getRootNode(),
        );
        if (other && look(other) === look(pressed))
          found.push(`chosen or not: ${globalThis.seen.place(pressed)}`);
      }
      return { isForced: matchMedia('(forced-colors: active)').matches, found };
    });
    await media('');
    assert.deepEqual(faults, { isForced: true, found: [] });
  });

  test('moves nothing by itself for whoever has asked for less motion', async () => {
    await media('', [{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(() =>
      Array.from(document.body.children).flatMap((element) => {
        const roots = [element.shadowRoot];
        for (const root of roots)
          for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
        return roots.flatMap((root) => root.getAnimations()).map(() => element.localName);
      }),
    );
    await media('');
    assert.deepEqual(moving, []);
  });

  test('prints what can be read and nothing that can be pressed, when the page around it is printed', async () => {
    await media('print');
    const faults = await page.evaluate(() =>
      Array.from(document.body.children).flatMap((element) => {
        const all = globalThis.seen.in(element);
        const pressed = all.filter((each) => each.matches('button.button, select, input[type=search]'));
        const words = all.filter(globalThis.seen.ownText).length;
        return [
          ...pressed.map((each) => `can be pressed: ${globalThis.seen.place(each)}`),
          ...(words > 2 ? [] : [`${element.localName} has no words`]),
        ];
      }),
    );
    await media('');
    assert.deepEqual(faults, []);
  });
});
