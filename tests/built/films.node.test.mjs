import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casePage, loaderLine, scriptLine } from './case-page.mjs';
import { inOneEngine, integrities } from './site.mjs';
import { soon } from '../soon.mjs';

// Films that others keep: nothing is asked of them before a press, and a page may refuse them.

const content = JSON.stringify({
  version: 1,
  id: 'filmer',
  language: 'nb',
  topics: [{ id: 'samtale', title: 'Samtale' }],
  films: [
    {
      id: 'tube',
      title: 'Samtalen',
      topics: ['samtale'],
      transcript: 'Hei.',
      address: 'https://youtu.be/abcdefghijk',
    },
    { id: 'vimeo', title: 'Pusten', topics: ['samtale'], address: 'https://vimeo.com/123456789/abcdef1234' },
    {
      id: 'fil',
      title: 'Fila',
      topics: ['samtale'],
      files: [{ file: 'https://film.example/a.webm', type: 'video/webm' }],
      poster: 'https://film.example/a.jpg',
    },
  ],
});
const cards = ['tube', 'vimeo', 'fil'].map(
  (id) => `<film-card src="/innhold.json" film-id="${id}"></film-card>`,
);
const body = `<film-bank src="/innhold.json"></film-bank>${cards.join('')}`;
const lines = {
  'lindring.js': scriptLine(integrities()['lindring.js']),
  'loader.js': loaderLine(integrities()['loader.js']),
};

/** Runs in the page: the button that lets a film in, when all films are there. */
function facadeOf(id) {
  const all = Array.from(document.querySelectorAll('film-card'), (card) =>
    card.shadowRoot?.querySelector('.facade'),
  );
  return (
    all.every(Boolean) &&
    document.querySelector(`film-card[film-id=${id}]`).shadowRoot.querySelector('.facade button')
  );
}

inOneEngine(({ visitor }) => {
  for (const [file, line] of Object.entries(lines)) {
    test(`nothing is asked of others before a press, and then only of the one that was pressed (${file})`, async (t) => {
      const { site, page } = await visitor(t);
      const elsewhere = [];
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().startsWith(site.origin) || request.url().startsWith('data:'))
          return void request.continue();
        elsewhere.push({ url: request.url(), referrer: request.headers().referer });
        return void request.abort();
      });
      site.put('/', casePage(line, { body }));
      site.put('/innhold.json', content);

      await page.goto(site.origin, { waitUntil: 'networkidle0' });
      await page.waitForFunction(facadeOf, {}, 'tube');
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('film-bank, film-card')) {
          for (const details of each.shadowRoot.querySelectorAll('details')) details.open = true;
        }
        document.querySelector('film-bank').shadowRoot.querySelector('[data-film=tube]').click();
      });
      await page.waitForFunction(() =>
        document
          .querySelector('film-bank')
          .shadowRoot.querySelector('film-card')
          ?.shadowRoot?.querySelector('.facade'),
      );
      assert.deepEqual(elsewhere, []);

      await page.evaluate(
        (id) => document.querySelector(`[film-id=${id}]`).shadowRoot.querySelector('.facade button').click(),
        'vimeo',
      );
      await soon(() => elsewhere.length > 0, 'a request for the film');
      assert.equal(
        elsewhere[0].url,
        'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef1234&autoplay=1',
      );
      assert.ok([`${site.origin}/`, undefined].includes(elsewhere[0].referrer));
      assert.deepEqual(page.errors, []);
    });

    test(`a page that allows no frames is told of in words, with the way to the film (${file})`, async (t) => {
      const { site, page } = await visitor(t);
      site.put('/', casePage(line, { body }), {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'",
      });
      site.put('/innhold.json', content);

      await page.goto(site.origin);
      await page.waitForFunction(facadeOf, {}, 'tube');
      await page.evaluate(() =>
        document.querySelector('[film-id=tube]').shadowRoot.querySelector('.facade button').click(),
      );
      await page.waitForFunction(() => {
        const root = document.querySelector('[film-id=tube]').shadowRoot;
        return (
          /Åpne filmen hos YouTube/.test(root.querySelector('[role=alert]')?.textContent) &&
          root.querySelector('.text[open]')
        );
      });
      assert.deepEqual(page.errors, []);
    });
  }
});
