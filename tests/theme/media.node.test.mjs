import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { openPage, startBrowser, startStrictServer, until } from '../guest/strict-server.mjs';

// What the reader has asked her machine for: less motion, own colours, larger text, a narrow window.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';

const isDrawn = () => Boolean(document.querySelector('case-card')?.shadowRoot?.querySelector('textarea'));

/** Runs in the page: opens all that can be opened in the card. */
function openAll() {
  const root = document.querySelector('case-card').shadowRoot;
  const press = (words) => {
    for (const button of root.querySelectorAll('button'))
      if (button.textContent.trim().startsWith(words)) button.click();
  };
  press('Åpne casen');
  press('Vis alle scenarioer');
  press('Vis «Hva om …?»');
  press('Vis notater for gruppelederen');
  root.querySelector('input[type="radio"]')?.click();
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** Runs in the page: what sticks out of the window to the side, or is cut off by the box it stands in. */
function cutOff() {
  const roots = [document];
  for (const root of roots)
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
  const wide =
    document.documentElement.scrollWidth > window.innerWidth
      ? [`the page: ${document.documentElement.scrollWidth}`]
      : [];
  const named = (element, why) =>
    `${element.localName}.${element.className} «${element.textContent.trim().slice(0, 30)}» ${why}`;
  const shown = roots
    .flatMap((root) => Array.from(root.querySelectorAll('*')))
    .filter((each) => each.checkVisibility({ contentVisibilityAuto: true }));
  for (const element of shown) {
    const { x, right, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (width === 0 || element.closest('.heard')) continue;
    if (right > window.innerWidth + 1 || x < -1) wide.push(named(element, `from ${x} to ${right}`));
    const isCut = (overflow) => overflow === 'hidden' || overflow === 'clip';
    if (isCut(style.overflowX) && element.scrollWidth > element.clientWidth + 1)
      wide.push(named(element, 'cut to the side'));
    if (isCut(style.overflowY) && element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1)
      wide.push(named(element, 'cut below'));
    const isLabel = element.matches('button, summary, label') && style.display !== 'inline';
    if (isLabel && element.scrollHeight > element.clientHeight + 2)
      wide.push(named(element, 'words over its edge'));
  }
  return wide.slice(0, 8);
}

/** Runs in the page: the text spacing of WCAG 1.4.12, in every shadow root. */
function spaceText() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  );
  const roots = [document];
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
  }
}

describe('a reader who has asked for', { skip, timeout: 300_000 }, () => {
  let server;
  let machine;
  before(async () => {
    server = await startStrictServer();
    machine = await startBrowser('chromium');
  });
  after(async () => {
    await machine?.close();
    await server.close();
  });

  const csp = { 'style-src': "'unsafe-inline'" };
  const card = `<meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>
    <case-card src="/content.json" case-id="torunn"></case-card>`;

  const start = async (t, { width = 1024, height = 768, args, features = [], body = card } = {}) => {
    // What a browser is told when it starts takes one of its own.
    const browser = args ? await startBrowser('chromium', { args }) : machine;
    const { page, close } = await openPage(browser, server.address({ csp, body }));
    t.after(() => (args ? browser.close() : close()));
    await page.setViewport({ width, height });
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    await until(page, isDrawn);
    await page.evaluate(openAll);
    return page;
  };
  /** Opens a dialog of the card and waits until it is there. */
  const show = async (page, way) => {
    await page.evaluate((name) => void document.querySelector('case-card')[name](), way);
    await until(page, () =>
      Array.from(document.querySelector('case-card').shadowRoot.children).some((each) =>
        each.shadowRoot?.querySelector('dialog[open]'),
      ),
    );
  };

  /** Closes what is open, and waits until it is gone. */
  const leave = (page) =>
    until(page, () => {
      const views = Array.from(
        document.querySelector('case-card').shadowRoot.children,
        (each) => each.shadowRoot,
      );
      for (const view of views) view?.querySelector('dialog')?.close();
      return views.every((view) => !view);
    });

  test('less motion meets none: nothing moves by itself, whatever the page moves', async (t) => {
    const page = await start(t, {
      features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
      body: `${card}<style>* { transition: all 5s !important }</style>`,
    });
    // The host may not run an animation of its own into ours.
    const running = () => {
      const roots = [document.querySelector('case-card').shadowRoot];
      for (const root of roots)
        for (const each of root.querySelectorAll('*')) if (each.shadowRoot) roots.push(each.shadowRoot);
      return roots.flatMap((root) => root.getAnimations()).length;
    };
    const counts = [await page.evaluate(running)];
    for (const way of ['present', 'print']) {
      await show(page, way);
      counts.push(await page.evaluate(running));
      await leave(page);
    }

    assert.deepEqual(counts, [0, 0, 0]);
  });

  test('colours of her own still sees which button is pressed, and where focus is', async (t) => {
    const page = await start(t, { features: [{ name: 'forced-colors', value: 'active' }] });

    const seen = await page.evaluate(() => {
      const root = document.querySelector('case-card').shadowRoot;
      const [pressed, other] = [true, false].map((is) =>
        Array.from(root.querySelectorAll('.tools .button')).find(
          (each) => (each.getAttribute('aria-pressed') === 'true') === is,
        ),
      );
      const grounds = [pressed, other].map((each) => getComputedStyle(each).backgroundColor);
      return {
        isForced: matchMedia('(forced-colors: active)').matches,
        grounds,
        ink: getComputedStyle(pressed).color,
      };
    });
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.querySelector('case-card').shadowRoot.activeElement).outlineStyle,
    );

    assert.equal(seen.isForced, true);
    assert.notEqual(seen.grounds[0], seen.grounds[1]);
    assert.notEqual(seen.grounds[0], seen.ink);
    assert.equal(outline, 'solid');
  });

  test('dark gets the dark form only on a page that says it can be dark', async (t) => {
    const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
    const ground = () =>
      getComputedStyle(document.querySelector('case-card').shadowRoot.querySelector('.page')).backgroundColor;

    const light = await start(t, { features });
    assert.equal(await light.evaluate(ground), 'rgb(255, 255, 255)');
    const dark = await start(t, {
      features,
      body: `${card}<style>html { color-scheme: light dark }</style>`,
    });
    assert.equal(await dark.evaluate(ground), 'rgb(27, 35, 38)');
  });

  const rooms = {
    'a window of 320 px': { width: 320, height: 640 },
    'a window of 320 by 256 px, which is 400 %': { width: 320, height: 256 },
    'text of 200 %': { width: 640, height: 900, args: ['--blink-settings=defaultFontSize=32'] },
    'a projector': { width: 1024, height: 768 },
  };
  for (const [name, room] of Object.entries(rooms)) {
    for (const isSpaced of [false, true]) {
      test(`${name}${isSpaced ? ' and more space in the text' : ''} loses nothing to the side, and no words`, async (t) => {
        const page = await start(t, room);
        const faults = {};
        for (const way of ['', 'present', 'print']) {
          if (way) await show(page, way);
          if (isSpaced) await page.evaluate(spaceText);
          faults[way || 'card'] = await page.evaluate(cutOff);
          await leave(page);
        }

        assert.deepEqual(faults, { card: [], present: [], print: [] });
      });
    }
  }
});
