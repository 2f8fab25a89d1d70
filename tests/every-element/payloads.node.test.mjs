import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { openPage, startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { install } from './hands.mjs';
import { asAddresses, asMarkdown, asMarkup, asNaughty, lookAlikes } from './payloads.mjs';

// A content file that somebody else has written, in every element, on a page that would let it do all it tries.

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';
const tags = Object.keys(elements);
const open = {
  'default-src': "* 'unsafe-inline' 'unsafe-eval' data: blob:",
  'script-src': "* 'unsafe-inline' 'unsafe-eval'",
  'style-src': "* 'unsafe-inline'",
  'connect-src': '*',
  // What a press may load is seen in the address of the frame, and not asked for.
  'frame-src': "'none'",
  'require-trusted-types-for': '',
  'trusted-types': '',
};
const noHarm = { handlers: [], badAddresses: [], fired: [], asking: [] };

// As many as those that mean harm, and as different: some elements gather what is the same.
const plainTexts = (texts) => texts.map((_, at) => `Tekst ${at} å lese.`);

const isText = (value, key) => /\s/.test(value) || ['nb', 'nn', 'en', 'sv'].includes(key);
const isAddress = (value, key) =>
  ['url', 'address', 'file', 'poster', 'image', 'captions', 'src'].includes(key) || /^https?:/.test(value);

/** A content file with everything that `fits` replaced by the next of these; the rest is left alone. */
function withThese(src, texts, from, fits) {
  let at = from;
  const replace = (value, key) => {
    if (typeof value === 'string')
      return key !== '$schema' && fits(value, key) ? texts[at++ % texts.length] : value;
    if (Array.isArray(value)) return value.map((each) => replace(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, replace(each, name)]));
  };
  const file = JSON.parse(readFileSync(new URL(`../..${src}`, import.meta.url), 'utf8'));
  // A word that is explained would be found in the other texts.
  delete file.glossary;
  // Films that are asked for by the address of their page.
  if (fits === isAddress)
    for (const film of file.films ?? []) if (film.number) film.address = 'https://youtu.be/';
  return JSON.stringify(replace(file));
}

/** Runs in every document before anything else. */
function listen() {
  window.wasFired = [];
  window.fired = (what) => void window.wasFired.push(what);
  for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => window.fired(name);
}

/** Runs in the page: gives every element another file, and waits until they have drawn it. */
async function change(paths) {
  await Promise.all(
    Object.entries(paths).map(
      ([tag, path]) =>
        new Promise((come) => {
          const element = document.querySelector(tag);
          for (const type of ['content-load', 'content-error'])
            element.addEventListener(type, come, { once: true });
          element.setAttribute('src', path);
        }),
    ),
  );
  let before = -1;
  for (let still = 0; still < 5;) {
    hands.unfold();
    await hands.drawn();
    await new Promise((done) => requestAnimationFrame(done));
    const now = hands.all().length;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** Runs in the page: what there is. */
function lookAround() {
  const all = hands.all();
  const attributes = all.flatMap((each) =>
    Array.from(each.attributes, ({ name, value }) => ({ tag: each.localName, name, value })),
  );
  const isSafe = (value) => {
    const { protocol, username, password } = new URL(value, location.href);
    return /^(https?|mailto|tel|blob):$/.test(protocol) && !username && !password;
  };
  const places = /^(href|src|srcset|action|formaction|data|srcdoc|poster|background|xlink:href)$/;
  const counts = {};
  for (const { localName } of all) counts[localName] = (counts[localName] ?? 0) + 1;
  return {
    count: all.length,
    counts,
    texts: Array.from(document.body.children, (element) => element.asText()),
    handlers: attributes.filter(({ name }) => name.startsWith('on')),
    badAddresses: attributes.filter(({ name, value }) => places.test(name) && !isSafe(value)),
    filmHosts: all
      .filter((each) => each.localName === 'a' && /^film-/.test(each.getRootNode().host?.localName))
      .map(({ hostname }) => hostname),
    frames: all.filter(({ localName }) => localName === 'iframe').map(({ src }) => new URL(src).host),
    fired: window.wasFired,
  };
}

/** What Markdown never makes: as many of them as with any text. */
const never = [
  'script',
  'iframe',
  'object',
  'embed',
  'base',
  'meta',
  'link',
  'style',
  'form',
  'img',
  'video',
  'audio',
  'math',
];
const countNever = ({ counts }) => Object.fromEntries(never.map((name) => [name, counts[name] ?? 0]));

describe('a content file that somebody means harm with', { skip, timeout: 3_600_000 }, () => {
  let server;
  let browser;
  let files = 0;
  let stage;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium');
    stage = await openAll();
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  /** A page with every element. `show` gives them all another file, and tells what there is and what was asked for. */
  async function openAll() {
    const asking = [];
    const { page } = await openPage(browser, 'about:blank');
    page.on('pageerror', ({ message }) => asking.push(`error: ${message}`));
    await page.evaluateOnNewDocument(listen);
    await page.evaluateOnNewDocument(install);
    const address = server.address({ csp: open, body: tags.map((tag) => markupOf(tag)).join('') });
    const { origin } = new URL(address);
    const isOurs = (url) => new RegExp(`^${origin}/(cdn|demo|films|harm-|page-|favicon)`).test(url);
    page.on('request', (request) => {
      const url = request.url();
      if (!isOurs(url) && !/^(data|blob):/.test(url)) asking.push(url);
    });
    let rounds = 0;
    const reload = async () => {
      await page.goto(address);
      await untilWhole(page, ...tags);
    };
    await reload();
    return {
      page,
      async show(texts, from = 0, fits = isText) {
        // Files that have come stay for the life of a page.
        if ((rounds += 1) % 60 === 0) await reload();
        const paths = new Map();
        for (const { src } of Object.values(elements)) {
          if (paths.has(src)) continue;
          paths.set(src, `/harm-${(files += 1)}.json`);
          server.put(paths.get(src), withThese(src, texts, from, fits));
        }
        asking.length = 0;
        await page.evaluate(
          change,
          Object.fromEntries(tags.map((tag) => [tag, paths.get(elements[tag].src)])),
        );
        return { ...(await page.evaluate(lookAround)), asking: [...asking] };
      },
    };
  }

  const harmIn = ({ handlers, badAddresses, fired, asking }) => ({ handlers, badAddresses, fired, asking });

  test('would do it on a page that wrote it as markup: the test can see it', async (t) => {
    const { page, close } = await openPage(browser, 'about:blank');
    t.after(close);
    const asking = [];
    page.on('request', (request) => asking.push(request.url()));
    await page.evaluateOnNewDocument(listen);
    await page.goto(server.address({ csp: open, scripts: '', body: '<p>' }));
    await page.evaluate(
      (texts) => {
        for (const [at, text] of texts.entries()) {
          const innerHTML = text
            .replaceAll('fired(1)', `fired(${at})`)
            .replaceAll('fired&lpar;1', `fired&lpar;${at}`);
          document.body.append(Object.assign(document.createElement('p'), { innerHTML }));
        }
      },
      asMarkup.filter((each) => !/<(meta|base)/.test(each)),
    );
    await page.waitForFunction(() => new Set(window.wasFired).size >= 60);

    assert.ok(
      asking.some((each) => each.includes('fired')),
      'and asks for what it names',
    );
  });

  test('gets nothing done with markup: it is read as text', async () => {
    const { show } = stage;
    await show(plainTexts(asMarkup));
    const plain = await show(plainTexts(asMarkup));
    for (const from of asked([0], [...asMarkup.keys()])) {
      const seen = await show(asMarkup, from);

      assert.deepEqual(harmIn(seen), noHarm);
      assert.deepEqual(seen.counts, plain.counts, 'the page is built as with any text');
      for (const text of seen.texts) assert.notEqual(text.trim(), '', 'and the rest is there');
    }
  });

  test('gets nothing done with strings that have broken programs, nor with Markdown', async () => {
    const { show } = stage;
    const plain = await show(plainTexts(asNaughty));
    for (const from of asked([0], [...asNaughty.keys()])) {
      const seen = await show(asNaughty, from);

      assert.deepEqual(harmIn(seen), noHarm);
      assert.deepEqual(countNever(seen), countNever(plain));
    }
    assert.deepEqual(harmIn(await show(asMarkdown)), noHarm);
  });

  test('gets no reader anywhere with an address, and no film from a place that looks like another', async () => {
    const { page, show } = stage;
    const isLookAlike = (host) =>
      lookAlikes.some((each) => URL.canParse(each) && new URL(each).hostname === host);
    const play = async () => {
      await page.evaluate(() =>
        hands.press('^(Det palliative|Kommunikasjon|Pårørende|Symptom)|^Spill', '^$', ''),
      );
      return page.evaluate(lookAround);
    };
    const rounds = asked(
      [...asAddresses.keys()].filter((at) => at % 40 === 0),
      [...asAddresses.keys()],
    );
    const looksLikeAnother = ({ filmHosts, frames }) => [...filmHosts.filter(isLookAlike), ...frames];
    for (const from of rounds) {
      const seen = await show(asAddresses, from, isAddress);
      assert.deepEqual(looksLikeAnother(seen), []);
      // A file of the site's own may be asked for, whatever it is called.
      const asking = seen.asking.filter((each) => new URL(each).origin !== new URL(page.url()).origin);
      assert.deepEqual(harmIn({ ...seen, asking }), noHarm);
    }
    // In rounds of their own: what a press on play asks for, wherever the content says it lies, may come late.
    for (const from of rounds) {
      await show(asAddresses, from, isAddress);
      const played = await play();
      assert.deepEqual(looksLikeAnother(played), []);
      assert.deepEqual(harmIn({ ...played, asking: [] }), noHarm);
    }
    await show(['https://youtu.be/dQw4w9WgXcQ'], 0, isAddress);
    const { frames } = await play();
    assert.deepEqual([...new Set(frames)], ['www.youtube-nocookie.com'], 'the test can see a film');
  });
});
