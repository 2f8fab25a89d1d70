import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casePage, contentOf, drawn, loaderLine, seen } from './case-page.mjs';
import { built, inEachEngine, integrities } from './site.mjs';
import { soon } from '../soon.mjs';

// `cdn/loader.js` on pages of other people.

const line = loaderLine(integrities()['loader.js']);
const files = Object.keys(integrities()).map((file) => `/cdn/${file}`);
const chunk = (name) => files.find((file) => new RegExp(`/chunks/${name}-[\\w-]{8}\\.js$`).test(file));
const alone = `<case-card src="/innhold.json" case-id="torunn"><a href="/les">Les</a></case-card>`;
const inProvider = `<training-content src="/innhold.json"><case-card case-id="torunn"><a href="/les">Les</a></case-card></training-content>`;

function prepare(site, options = {}) {
  site.put('/', casePage(options.head ?? line, options));
  site.put('/innhold.json', options.content ?? contentOf());
}

inEachEngine(({ engine, visitor }) => {
  const cards = {
    'a case takes three trips in a row and five requests': [alone, ['core', 'case-card']],
    'a case that is given its content takes three trips in a row and six requests': [
      inProvider,
      ['core', 'case-card', 'training-content'],
    ],
  };
  for (const [name, [body, chunks]] of Object.entries(cards)) {
    test(name, (t) => countTrips(t, body, ['/innhold.json', ...chunks.map(chunk)]));
  }

  test('a page that names the files of first-files.json takes two trips in a row, and asks for nothing twice', async (t) => {
    const { site, page } = await visitor(t);
    const first = JSON.parse(built('first-files.json'))['case-card'].map((file) => `/cdn/${file}`);
    const hints = [
      ...first.map((file) => `<link rel="modulepreload" href="${file}">`),
      '<link rel="preload" as="fetch" crossorigin href="/innhold.json">',
    ];
    prepare(site, { head: hints.join('') + line, body: alone });
    const second = ['/cdn/loader.js', '/innhold.json', ...first];
    second.forEach((file) => site.hold(file));

    const visit = page.goto(site.origin);
    await site.asked(second);
    second.forEach((file) => site.release(file));
    await visit;
    await seen(page, 'Torunn');

    for (const file of second) assert.equal(site.requests.filter((each) => each === file).length, 1, file);
    assert.deepEqual(page.errors, []);
  });

  test('a film whose code does not come opens to a sentence, and the webmaster is told', async (t) => {
    const { site, page } = await visitor(t);
    const topics = [{ id: 'smerte', title: 'Smerte' }];
    const films = [{ id: 'en', title: 'Å spørre', topics: ['smerte'] }];
    const content = JSON.stringify({ version: 1, id: 'filmer', topics, films });
    prepare(site, { content, body: '<film-bank src="/innhold.json"></film-bank>' });
    site.put(chunk('film-card'), undefined);

    await page.goto(`${site.origin}/#film=en`);
    const row = () => document.querySelector('film-bank').shadowRoot?.querySelector('film-card')?.innerText;
    await page.waitForFunction(row, { polling: 50, timeout: 30_000 });
    assert.equal(await page.evaluate(row), 'Innholdet kunne ikke vises akkurat nå.');
    await soon(() => page.warnings.some((each) => each.includes('<film-card>')), 'a line to the webmaster');
    // Firefox itself tells the console of the file.
    assert.deepEqual(
      page.errors.filter((each) => !each.startsWith('Loading module')),
      [],
    );
  });

  async function countTrips(t, body, third) {
    const { site, page } = await visitor(t);
    prepare(site, { body });
    third.forEach((file) => site.hold(file));

    const visit = page.goto(site.origin);
    // All of them are on their way before any of them is answered.
    await site.asked(third);
    const before = [...site.requests];
    third.forEach((file) => site.release(file));
    await visit;
    await seen(page, 'Torunn');

    assert.deepEqual(before.slice(0, 2), ['/', '/cdn/loader.js']);
    assert.deepEqual(before.slice(2).sort(), [...third].sort());
    assert.equal(site.countOf(/innhold/), 1);
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  }

  test('a page without our tags is sent the loader and nothing else, until one is put in', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, { body: '<p>Hei</p>' });

    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    assert.deepEqual(site.requests, ['/', '/cdn/loader.js']);

    await page.evaluate(() => {
      const card = document.createElement('case-card');
      card.setAttribute('src', '/innhold.json');
      card.setAttribute('case-id', 'torunn');
      document.body.append(card);
    });
    await seen(page, 'Torunn');
  });

  test('the content named on the script line is under way before any element asks', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, {
      head: loaderLine(integrities()['loader.js'], 'data-content="/innhold.json"'),
      body: '<p>Hei</p>',
    });

    await page.goto(site.origin);
    await site.asked(['/innhold.json']);
  });

  test('the loader works under an address with a query', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, { head: '<script type="module" src="/cdn/loader.js?v=1"></script>', body: inProvider });

    await page.goto(site.origin);
    await seen(page, 'Torunn');

    assert.equal(site.countOf(/loader/), 1);
  });

  test('text with markup is drawn', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, { content: contentOf('Hun er *trøtt*.') });

    await page.goto(site.origin);
    await drawn(page, 'em');

    assert.equal(site.countOf(/extra-/), 0);
  });

  for (const name of ['core', 'case-card']) {
    test(`a changed ${name} chunk never runs where the page has an import map with integrities; the link stays`, async (t) => {
      const { site, page } = await visitor(t);
      const integrity = Object.fromEntries(
        Object.entries(integrities()).map(([file, hash]) => [`/cdn/${file}`, hash]),
      );
      prepare(site, {
        cards: 2,
        head: `<script type="importmap">${JSON.stringify({ integrity })}</script>${loaderLine(integrities()['loader.js'])}`,
      });
      site.put(chunk(name), `window.isTampered = true;${built(chunk(name).slice('/cdn/'.length))}`);

      await page.goto(site.origin);
      await soon(() => page.warnings.some((text) => text.startsWith('[lindring]')), 'a warning');

      assert.equal(await page.evaluate(() => window.isTampered), undefined);
      assert.ok(await page.evaluate(() => document.querySelector('case-card a').checkVisibility()));
      assert.equal(page.warnings.filter((text) => text.startsWith('[lindring]')).length, 1);
      assert.deepEqual(page.errors, []);
    });
  }

  // Firefox remembers for as long as the page is open that a module did not come; no script can bring it then.
  if (engine === 'Chromium') {
    test('an element whose code did not come is tried again with the next of its kind', async (t) => {
      const { site, page } = await visitor(t);
      prepare(site);
      let visits = 0;
      const file = chunk('case-card');
      site.put(file, () => (++visits === 1 ? undefined : built(file.slice('/cdn/'.length))));

      await page.goto(site.origin);
      await soon(() => page.warnings.some((text) => text.startsWith('[lindring]')), 'a warning');
      await page.evaluate(() => document.body.append(document.querySelector('case-card').cloneNode(true)));
      await seen(page, 'Torunn');
    });
  }
});
