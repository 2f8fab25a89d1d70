import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { openPage, startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { install } from './hands.mjs';

// Records that are sound JSON and still not what an element expects: from another version, or from somebody's own hand.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';
const rounds = asked(12, 1000);

/** Runs in the page: ticks and chooses, once each. */
async function tickAll() {
  for (const each of hands.all()) {
    if (each.localName === 'input' && /^(checkbox|radio)$/.test(each.type) && !each.checked) each.click();
    if (each.localName === 'input' && each.type === 'date') {
      each.value = '2026-09-01';
      each.dispatchEvent(new Event('input', { bubbles: true }));
      each.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }
  await hands.drawn();
}

/** Runs in the page: spoils a place in every record, tells the elements, and gives what went wrong. */
async function spoilRounds(first, count) {
  let seed = first;
  const random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const any = (list) => list[Math.floor(random() * list.length)];
  const junk = [
    'null',
    '0',
    '-1',
    '0.5',
    '1e308',
    '1e999',
    'true',
    '""',
    '" "',
    '"x"',
    '"2026-02-30"',
    '"9999-99-99"',
    '"25:61"',
    '"\\ud800"',
    '"\\u202e<b>"',
    '[]',
    '[null]',
    '[[]]',
    '["x","x"]',
    '{}',
    '{"nb":1}',
    '{"id":"x"}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":null,"toString":null}',
    '{"length":-1}',
    `${'['.repeat(500)}${']'.repeat(500)}`,
    `"${'x'.repeat(100_001)}"`,
  ];
  const places = (value, path = []) =>
    typeof value !== 'object' || value === null
      ? [path]
      : [path, ...Object.entries(value).flatMap(([key, each]) => places(each, [...path, key]))];
  const spoil = (text) => {
    const envelope = JSON.parse(text);
    const path = any(places(envelope.value));
    const hole = '#hole#';
    if (path.length === 0) envelope.value = hole;
    else {
      const parent = path.slice(0, -1).reduce((at, key) => at[key], envelope.value);
      if (random() < 0.2 && !Array.isArray(parent)) delete parent[path.at(-1)];
      else parent[path.at(-1)] = hole;
    }
    return JSON.stringify(envelope).replace(`"${hole}"`, any(junk).replaceAll('$', '$$$$'));
  };
  window.wrong ??= [];
  window.sound ??= Object.entries(sessionStorage);
  for (let round = 0; round < count; round += 1) {
    const began = seed;
    const before = window.wrong.length;
    for (const [key, text] of window.sound) {
      sessionStorage.setItem(key, random() < 0.5 ? spoil(text) : text);
    }
    dispatchEvent(new StorageEvent('storage', { key: null }));
    await hands.drawn();
    for (const element of document.body.children) {
      if (!element.shadowRoot.textContent.trim()) window.wrong.push(`${element.localName} is empty`);
      // What an element shows when its drawing stopped has no such wrapper.
      if (!element.shadowRoot.querySelector('.page')) window.wrong.push(`${element.localName} is plain text`);
      try {
        element.asText();
      } catch (error) {
        window.wrong.push(`${element.localName}: ${error.stack}`);
      }
    }
    if (window.wrong.length > before) window.wrong.push(`round that began with ${began}`);
    if ({}.polluted) window.wrong.push('polluted');
    if (window.wrong.length > 8) break;
  }
  return {
    wrong: window.wrong,
    kinds: [...new Set(window.sound.map(([key]) => key.split('/')[4]))].sort(),
    seed,
  };
}

describe('records in another form than the elements expect', { skip, timeout: 900_000 }, () => {
  let server;
  let browser;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium');
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  test('are left out or shown as they are, and no element stops', async (t) => {
    const { page, close } = await openPage(browser, 'about:blank');
    t.after(close);
    page.on('dialog', (dialog) => dialog.accept());
    page.on('popup', (popup) => popup.close().catch(() => undefined));
    await page.evaluateOnNewDocument(install);
    await page.evaluateOnNewDocument(() => {
      const keep = (error) => (window.wrong ??= []).push(String(error?.stack ?? error));
      addEventListener('error', ({ error, message }) => keep(error ?? message));
      addEventListener('unhandledrejection', ({ reason }) => keep(reason));
    });
    const tags = Object.keys(elements);
    const body = tags.map((tag) => markupOf(tag)).join('');
    await page.goto(server.address({ csp: { 'img-src': "'self'", 'media-src': "'self'" }, body }));
    await untilWhole(page, ...tags);
    await page.evaluate(() => hands.write('Ord'));
    await page.evaluate(tickAll);
    const wanted =
      '^(Legg til|Rediger «Velkommen|Start samlingen|Jeg er her|Merk som brukt: Torunn|Fyll ut|Runde|Samle|Ta med|Klar til|Anslå|Over tid)';
    await page.evaluate((...how) => hands.press(...how), wanted, '^$', 'Ord');
    await page.evaluate(tickAll);

    let seed = 1;
    for (let done = 0; done < rounds; done += 12) {
      const { wrong, kinds, seed: next } = await page.evaluate(spoilRounds, seed, 12);
      seed = next;
      assert.deepEqual(wrong, []);
      assert.ok(kinds.length > 12, kinds.join());
    }
  });
});
