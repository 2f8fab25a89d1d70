import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { describeInEngines } from './in-engines.mjs';
import { install } from './hands.mjs';

// What somebody writes stays in our own keys of this browser: one word that is nowhere else, in every field of every element.

const canary = 'kanarifugl-4711';

/** What brings fields forth; under `npm run proof` everything is pressed. */
const wanted = asked(
  '^(Åpne casen|Vis alle scenarioer|Vis notater|Vis «Hva om|Runde|Samle|Ta med|Legg til|Rediger «(Velkommen|Pause)|Påminnelse|Start|Fyll ut|Over tid|Anslå|Tips|Lim inn|Klar til|Endre|Kopier|Skriv ut|Ferdig|1\n)',
  '.',
);
const unwanted = '^(Slett|Ta bort|Fjern|Nullstill|Lagre på|Bruk forslaget)|forklar ordet';

/** Runs in every document before anything else: writes down what leaves the elements. */
function eavesdrop() {
  window.heard = [];
  const hear = (what, value) => window.heard.push(`${what}: ${value}`);
  const seen = (value, depth = 0) => {
    if (typeof value !== 'object' || value === null) return String(value);
    if (depth > 4 || value instanceof Node || value === window) return '';
    return Object.values(value).map((each) => seen(each, depth + 1));
  };
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const isPublic =
      event.composed || this === window || this === document || this.getRootNode?.() === document;
    if (isPublic) {
      const members = [];
      for (let at = event; at && at !== Event.prototype; at = Object.getPrototypeOf(at))
        members.push(...Object.getOwnPropertyNames(at));
      const values = members.filter((name) => name !== 'isTrusted').map((name) => seen(event[name]));
      hear(`event ${event.type}`, values.join());
    }
    return dispatchEvent.call(this, event);
  };
  for (const name of ['pushState', 'replaceState']) {
    const real = history[name];
    history[name] = (...values) => {
      hear(name, seen(values));
      return real.apply(history, values);
    };
  }
  new MutationObserver(() => hear('title', document.title)).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
}

/** Runs in the page: everywhere that others can look, one line for each that has the word. */
async function lookOutside(word) {
  const storages = [localStorage, sessionStorage];
  const places = {
    heard: window.heard,
    'light DOM': [document.documentElement.outerHTML],
    title: [document.title],
    address: [location.href, window.name, JSON.stringify(history.state)],
    cookie: [document.cookie],
    key: storages.flatMap((storage) => Object.keys(storage)),
    'key of others': storages.flatMap((storage) =>
      Object.entries(storage).flatMap(([key, text]) => (key.startsWith('lindring/') ? [] : [text])),
    ),
    database: ((await indexedDB.databases()) ?? []).map(({ name }) => name),
    cache: await caches.keys(),
    entry: performance.getEntries().map(({ name }) => name),
  };
  return Object.entries(places).flatMap(([place, texts]) =>
    texts.filter((text) => text.includes(word)).map((text) => `${place}: ${text.slice(0, 200)}`),
  );
}

/** Everywhere outside our own keys that has the word: in the page, and in what the page asked for and said. */
async function found(page, outside, word) {
  return [...(await page.evaluate(lookOutside, word)), ...outside.filter((each) => each.includes(word))];
}

/** The kinds of records that hold the word. */
const kindsWith = (word) =>
  [...Object.entries(localStorage), ...Object.entries(sessionStorage)]
    .filter(([, text]) => text.includes(word))
    .map(([key]) => key.split('/')[4]);

const kindsWritten = [
  'certificate',
  'esas',
  'note',
  'person',
  'plan',
  'private-note',
  'round',
  'session',
  'takeaway',
  'turns',
];

/** What a request carries; the driver of Firefox does not tell, there `heard` has what is given to `fetch`. */
function bodyOf(request) {
  try {
    return request.postData() ?? '';
  } catch {
    return '';
  }
}

const keysNow = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

describeInEngines(
  'what somebody writes',
  { timeout: 900_000, launch: { protocolTimeout: 600_000 } },
  (site) => {
    /** A page with these elements, and all that it asks for and says. */
    async function open(t, tags) {
      const { page, close } = await openPage(site.browser, 'about:blank');
      t.after(close);
      const outside = [];
      page.on('request', (request) => outside.push(`request: ${request.url()} ${bodyOf(request)}`));
      page.on('console', (message) => outside.push(`console: ${message.text()}`));
      page.on('pageerror', ({ message }) => outside.push(`error: ${message}`));
      page.on('dialog', (dialog) => dialog.accept());
      page.on('popup', (popup) => popup.close().catch(() => undefined));
      await page.evaluateOnNewDocument(eavesdrop);
      await page.evaluateOnNewDocument(install);
      const body = tags.map((tag) => markupOf(tag));
      await page.goto(
        site.server.address({
          csp: { 'img-src': "'self' data:", 'media-src': "'self'" },
          body: body.join(''),
        }),
      );
      await untilWhole(page, ...tags);
      return { page, outside };
    }

    test('is in our own keys and nowhere else, and nowhere at all when it is deleted', async (t) => {
      const { page, outside } = await open(t, Object.keys(elements));
      await page.evaluate(() => hands.unfold());
      await page.evaluate(() => hands.drawn());
      assert.deepEqual(await page.evaluate(keysNow), [], 'nothing is kept before she has done anything');

      await page.evaluate((word) => hands.write(word), canary);
      await page.evaluate((...how) => hands.press(...how), wanted, unwanted, canary);
      const kinds = [...new Set(await page.evaluate(kindsWith, canary))].sort();
      assert.deepEqual(kinds, kindsWritten, 'she wrote in all of them');
      await page.evaluate((...how) => hands.press(...how), '^Lagre på denne maskinen', '^$', '');
      assert.ok(
        (await page.evaluate(() => Object.values(localStorage).join())).includes(canary),
        'and saved it',
      );
      assert.deepEqual(await found(page, outside, canary), []);
      // A search is to be shared: it is in the address, and there alone.
      const sought = await found(page, outside, 'letefugl');
      assert.ok(
        sought.every((each) => /^(heard: replaceState|address): /.test(each)),
        sought.join('\n'),
      );

      await page.evaluate((...how) => hands.press(...how), '^Slett alt', '^$', '');
      assert.deepEqual(await page.evaluate(keysNow), [], 'and nothing is left');
    });

    test('would be found if an element told others: the test can see it', async (t) => {
      const { page, outside } = await open(t, ['case-card']);
      await page.evaluate((word) => {
        const element = document.querySelector('case-card');
        element.dispatchEvent(new CustomEvent('note', { composed: true, detail: { texts: [word] } }));
        element.append(word);
        document.title = word;
        document.cookie = `note=${word}`;
        console.info(word);
        sessionStorage.setItem('note', word);
        sessionStorage.setItem(`lindring/1/${word}`, '1');
        history.replaceState(null, '', `#${word}`);
        void fetch(`/fugl?${word}`).catch(() => undefined);
        indexedDB.open(word);
      }, canary);
      const seen = async () =>
        new Set((await found(page, outside, canary)).map((each) => each.split(': ')[0]));
      const all = [
        'address',
        'console',
        'cookie',
        'database',
        'heard',
        'key',
        'key of others',
        'light DOM',
        'request',
        'title',
      ];
      const deadline = Date.now() + 30_000;
      const unseen = async () => {
        const now = await seen();
        return all.filter((each) => !now.has(each));
      };
      while ((await unseen()).length > 0 && Date.now() < deadline)
        await new Promise((done) => setTimeout(done, 50));
      assert.deepEqual(await unseen(), []);
    });
  },
);
