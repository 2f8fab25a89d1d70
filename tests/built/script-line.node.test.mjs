import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf } from './case-page.mjs';
import { inOneEngine } from './site.mjs';
import { soon } from '../soon.mjs';

// Every way in that needs our script on the page, from what a webmaster or an editor writes to a reader who sees a case.

const classic = (attributes = '') => `<script src="/cdn/lindring.js" defer ${attributes}></script>`;
const modules = (attributes = '') => `<script type="module" src="/cdn/loader.js" ${attributes}></script>`;
const lines = { 'lindring.js': classic, 'loader.js': modules };
const link = '<a href="/les">Les om Torunn</a>';
const all = 'data-content="/innhold.json"';

const page = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Side</title>${head}<body>${body}`;

/** Waits until a reader meets the words in an element, wherever it stands in the page. */
const reads = (page, selector, words) =>
  page.waitForFunction(
    (where, text) =>
      [...document.querySelectorAll(where)].some(
        (each) => each.checkVisibility() && each.shadowRoot?.textContent.includes(text),
      ),
    { polling: 50, timeout: 30_000 },
    selector,
    words,
  );

const count = (page, selector) => page.evaluate((where) => document.querySelectorAll(where).length, selector);
const ours = (page) => page.warnings.filter((text) => text.startsWith('[lindring]'));

inOneEngine(({ visitor }) => {
  const open = async (t, head, body, files = {}) => {
    const { site, page: tab } = await visitor(t);
    site.put('/', page(head, body));
    site.put('/innhold.json', contentOf());
    for (const [name, text] of Object.entries(files)) site.put(name, text);
    await tab.goto(site.origin);
    return { site, tab };
  };

  for (const [name, line] of Object.entries(lines)) {
    test(`${name}: the script line gives content, language and theme to an element that says nothing itself`, async (t) => {
      const { site, tab } = await open(
        t,
        line(`${all} data-lang="nn" data-theme="dark"`),
        `<case-card case-id="torunn">${link}</case-card><div lang="nb"><case-card case-id="torunn"></case-card></div>`,
      );

      await reads(tab, 'case-card', 'Torunn');
      await reads(tab, 'body > case-card', 'heime');
      await reads(tab, '[lang=nb] > case-card', 'hjemme');
      const scheme = await tab.evaluate(
        () => getComputedStyle(document.querySelector('case-card')).colorScheme,
      );
      assert.equal(scheme, 'dark');
      assert.equal(site.countOf(/innhold/), 1);
      assert.deepEqual([ours(tab), tab.errors], [[], []]);
    });

    test(`${name}: placeholders, classes and links become elements, also those that come late`, async (t) => {
      const { tab } = await open(
        t,
        line(`${all} data-upgrade-links`),
        `<div id="data" data-lindring="case-card" data-case-id="torunn" data-src="/innhold.json" onclick="window.bad=1">${link}</div>
         <p id="class" class="lindring lindring-tag--case-card lindring-case-id--torunn">${link}</p>
         <p id="link"><a href="/embed/case-card/torunn.html">Case: Torunn</a></p>
         <p id="sentence">Les <a href="/embed/case-card/torunn.html">om Torunn</a> først.</p>
         <nav><a href="/embed/case-card/torunn.html">Torunn</a></nav>`,
      );

      await reads(tab, '#data > case-card', 'Torunn');
      await reads(tab, '#class > case-card', 'Torunn');
      await reads(tab, '#link > case-card', 'Torunn');
      assert.equal(await count(tab, 'case-card'), 3);
      assert.equal(await count(tab, '#data > case-card > a[href="/les"]'), 1);
      assert.equal(await count(tab, '[onclick] > [onclick]'), 0);

      await tab.evaluate((old) => {
        const next = document.createElement('main');
        next.innerHTML = `<div data-lindring="case-card" data-case-id="torunn">${old}</div>`;
        document.body.replaceChildren(next);
      }, link);
      await reads(tab, 'main case-card', 'Torunn');
      assert.deepEqual([ours(tab), tab.errors], [[], []]);
    });

    test(`${name}: a misspelt tag is told of in one line, and hides nothing`, async (t) => {
      const { tab } = await open(
        t,
        line(all),
        `<film-bnk></film-bnk><film-bnk></film-bnk><other-thing>Hei</other-thing><case-card case-id="torunn"></case-card>`,
      );

      await reads(tab, 'case-card', 'Torunn');
      await soon(() => ours(tab).length > 0, 'a line about the tag');
      assert.deepEqual(ours(tab), ['[lindring] unknown element <film-bnk>, did you mean <film-bank>?']);
      assert.ok(await tab.evaluate(() => document.querySelector('other-thing').checkVisibility()));
    });

    test(`${name}: with a prefix it stands beside a page that has our tags already`, async (t) => {
      const { tab } = await open(
        t,
        `<script>customElements.define('case-card', class extends HTMLElement { static version = '0.0.9' })</script>
         ${line(`${all} data-prefix="mal-"`)}`,
        `<case-card id="theirs">Deres</case-card><mal-case-card case-id="torunn">${link}</mal-case-card>
         <mal-training-content src="/innhold.json"><mal-case-bank></mal-case-bank></mal-training-content>
         <mal-session-planner></mal-session-planner>
         <div data-lindring="case-card" data-case-id="torunn">${link}</div>`,
      );

      await reads(tab, 'body > mal-case-card', 'Torunn');
      await reads(tab, 'div > mal-case-card', 'Torunn');
      await reads(tab, 'mal-case-bank', 'Torunn');
      await tab.waitForFunction(() => customElements.get('mal-session-planner'), { polling: 50 });
      await tab.waitForFunction(
        () => {
          const { shadowRoot } = document.querySelector('mal-case-bank');
          if (!shadowRoot.querySelector('mal-case-card'))
            shadowRoot.querySelector('[aria-expanded="false"]')?.click();
          return shadowRoot.querySelector('mal-case-card')?.shadowRoot?.textContent.includes('trøtt');
        },
        { polling: 50 },
      );
      assert.equal(await tab.evaluate(() => document.querySelector('#theirs').shadowRoot), null);
      assert.deepEqual([ours(tab), tab.errors], [[], []]);
    });
  }

  test('two copies of lindring.js, one with a prefix, each have their elements, also those of few pages', async (t) => {
    const { tab } = await open(
      t,
      classic(all) + classic(`${all} data-prefix="mal-"`),
      `<case-card case-id="torunn"></case-card><mal-case-card case-id="torunn"></mal-case-card>
       <role-ladder src="/innhold.json"></role-ladder><mal-role-ladder src="/innhold.json"></mal-role-ladder>
       <div data-lindring="case-card" data-case-id="torunn">${link}</div>`,
    );

    await reads(tab, 'body > case-card', 'Torunn');
    await reads(tab, 'body > mal-case-card', 'Torunn');
    await tab.waitForFunction(
      () => customElements.get('role-ladder') && customElements.get('mal-role-ladder'),
      { polling: 50 },
    );
    assert.equal(await count(tab, 'div > *'), 1);
    assert.deepEqual([ours(tab), tab.errors], [[], []]);
  });
});
