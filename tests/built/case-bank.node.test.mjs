import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casePage, contentOf, loaderLine, scriptLine } from './case-page.mjs';
import { inOneEngine, integrities } from './site.mjs';

// A bank fetches the card of a case when one is opened: in the built files there is no folder to find it in.

const bank = '<case-bank src="/innhold.json"><a href="/les">Les om casene</a></case-bank>';
const lines = {
  'loader.js': loaderLine(integrities()['loader.js']),
  'lindring.js': scriptLine(integrities()['lindring.js']),
};

inOneEngine(({ visitor }) => {
  for (const [file, head] of Object.entries(lines)) {
    test(`a bank from ${file} opens a case in place, after one request for the content`, async (t) => {
      const { site, page } = await visitor(t);
      site.put('/', casePage(head, { body: bank }));
      site.put('/innhold.json', contentOf());

      await page.goto(site.origin);
      const ready = () =>
        document.querySelector('case-bank')?.shadowRoot?.querySelector('.entry-title button');
      await page.waitForFunction(ready, { polling: 50 });
      assert.equal(site.countOf(/case-card/), 0);
      await page.evaluate(() =>
        document.querySelector('case-bank').shadowRoot.querySelector('.entry-title button').click(),
      );

      await page.waitForFunction(
        () =>
          document
            .querySelector('case-bank')
            .shadowRoot.querySelector('case-card')
            ?.shadowRoot?.textContent.includes('Hun er trøtt.'),
        { polling: 50 },
      );
      assert.equal(site.countOf(/innhold/), 1);
      assert.deepEqual([page.errors, page.warnings], [[], []]);
    });
  }

  test('a case whose code does not come is told in a sentence, and the list stays', async (t) => {
    const { site, page } = await visitor(t);
    site.put('/', casePage(lines['loader.js'], { body: bank }));
    site.put('/innhold.json', contentOf());
    for (const file of Object.keys(integrities()).filter((each) => /chunks\/case-card-/.test(each)))
      site.put(`/cdn/${file}`, () => undefined);

    await page.goto(site.origin);
    await page.waitForFunction(
      () => document.querySelector('case-bank')?.shadowRoot?.querySelector('.entry-title button'),
      { polling: 50 },
    );
    await page.evaluate(() =>
      document.querySelector('case-bank').shadowRoot.querySelector('.entry-title button').click(),
    );

    await page.waitForFunction(
      () =>
        document.querySelector('case-bank').shadowRoot.textContent.includes('kunne ikke vises akkurat nå'),
      { polling: 50 },
    );
    // Firefox tells of the file itself; nothing else is to be told.
    assert.deepEqual(
      page.errors.filter((text) => !text.startsWith('Loading module')),
      [],
    );
    assert.equal(page.warnings.filter((text) => text.includes('<case-card>')).length, 1);
  });
});
