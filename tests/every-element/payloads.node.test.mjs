import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { openPage, startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { asMarkdown, asMarkup } from './payloads.mjs';

// A content file that somebody else has written, in every element, on a page that would let it do all it tries.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';
const open = {
  'default-src': "* 'unsafe-inline' 'unsafe-eval' data: blob:",
  'script-src': "* 'unsafe-inline' 'unsafe-eval'",
  'style-src': "* 'unsafe-inline'",
  'connect-src': '*',
  'require-trusted-types-for': '',
  'trusted-types': '',
};

// As many as those that mean harm, and as different: some elements gather what is the same.
const plainTexts = asMarkup.map((_, at) => `Tekst ${at} å lese.`);

/** A content file with each text that people read replaced by the next of these; names of things are left alone. */
function withTexts(src, texts, from = 0) {
  let at = from;
  const isText = (value, key) => /\s/.test(value) || ['nb', 'nn', 'en', 'sv'].includes(key);
  const replace = (value, key) => {
    if (typeof value === 'string') return isText(value, key) ? texts[at++ % texts.length] : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, name)]));
  };
  const file = JSON.parse(readFileSync(new URL(`../..${src}`, import.meta.url), 'utf8'));
  // A word that is explained would be found in the other texts.
  delete file.glossary;
  return JSON.stringify(replace(file));
}

/** Runs in the page: opens what can be opened, and says what there is. */
async function lookAround() {
  const all = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  for (const details of all(document)) if (details.localName === 'details') details.open = true;
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  const addresses = all(document).flatMap((each) =>
    ['href', 'src', 'action', 'formaction', 'data', 'srcdoc', 'poster'].flatMap(
      (name) => each.getAttribute(name) ?? [],
    ),
  );
  const handlers = all(document)
    .flatMap((each) => each.getAttributeNames())
    .filter((name) => name.startsWith('on'));
  return {
    count: all(document).length,
    texts: Array.from(document.body.children, (element) => element.asText()),
    badAddresses: addresses.filter((each) => /^\s*(javascript|data|vbscript|file|blob):/i.test(each)),
    handlers,
    fired: window.wasFired ?? [],
  };
}

describe('a content file that somebody means harm with', { skip, timeout: 900_000 }, () => {
  let server;
  let browser;
  let files = 0;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium');
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  /** Shows elements with files of these texts; gives what there is, and what was asked for. */
  async function show(tags, texts, from) {
    const bodies = tags.map((tag) => {
      const path = `/harm-${(files += 1)}.json`;
      server.put(path, withTexts(elements[tag].src, texts, from));
      return markupOf(tag, path);
    });
    const asking = [];
    const { page, close } = await openPage(browser, 'about:blank');
    page.on('request', (request) => asking.push(request.url()));
    page.on('pageerror', ({ message }) => asking.push(`error: ${message}`));
    await page.evaluateOnNewDocument(() => {
      window.fired = (what) => void (window.wasFired ??= []).push(what);
    });
    await page.goto(server.address({ csp: open, body: bodies.join('') }));
    for (const tag of tags) await untilWhole(page, tag);
    const seen = await page.evaluate(lookAround);
    await close();
    return { ...seen, asking: asking.filter((each) => /fired|^error/.test(each)) };
  }

  test('would do it on a page that wrote it as markup: the test can see it', async (t) => {
    const { page, close } = await openPage(browser, 'about:blank');
    t.after(close);
    const asking = [];
    page.on('request', (request) => asking.push(request.url()));
    await page.evaluateOnNewDocument(() => {
      window.fired = (what) => void (window.wasFired ??= []).push(what);
    });
    await page.goto(server.address({ csp: open, scripts: '', body: '<p>' }));
    await page.evaluate(
      (texts) => {
        for (const text of texts)
          document.body.append(Object.assign(document.createElement('p'), { innerHTML: text }));
      },
      asMarkup.filter((each) => !/<(meta|base)/.test(each)),
    );
    await page.waitForFunction(() => (window.wasFired ?? []).length > 5);

    assert.ok(
      asking.some((each) => each.includes('fired')),
      'and asks for what it names',
    );
  });

  const all = Object.keys(elements);
  const pages = asked(
    [['all elements on one page', all]],
    all.map((tag) => [`<${tag}>`, [tag]]),
  );
  for (const [where, tags] of pages) {
    test(`gets nothing done in ${where}: it is read as text`, async () => {
      const plain = await show(tags, plainTexts);
      for (const from of asked([0], [...asMarkup.keys()])) {
        const { count, texts, ...harm } = await show(tags, asMarkup, from);

        assert.deepEqual(harm, { badAddresses: [], handlers: [], fired: [], asking: [] });
        assert.equal(count, plain.count, 'the page is built as with any text');
        for (const text of texts) assert.notEqual(text.trim(), '', 'and the rest is there');
      }
      const { badAddresses, handlers, fired, asking } = await show(tags, asMarkdown);
      assert.deepEqual(
        { badAddresses, handlers, fired, asking },
        { badAddresses: [], handlers: [], fired: [], asking: [] },
      );
    });
  }
});
