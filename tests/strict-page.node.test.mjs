import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../scripts/machine/engines.mjs';
import { classic, loader, openPage, startBrowser, startStrictServer, until } from './guest/strict-server.mjs';
import { tried } from './proof.mjs';
import { soon } from './soon.mjs';

// The built files on pages with a strict Content Security Policy. The test runner's own pages have inline scripts.

let server;
before(async () => {
  server = await startStrictServer();
});
after(() => server.close());

/** Runs in the page: presses a button of the card, or of the dialog it has open. */
function pressIn({ words, dialog }) {
  const root = document.querySelector('case-card').shadowRoot;
  const roots = dialog ? Array.from(root.children, (child) => child.shadowRoot).filter(Boolean) : [root];
  const button = roots
    .flatMap((each) => Array.from(each.querySelectorAll('button')))
    .find((each) => each.textContent.trim().startsWith(words) && each.checkVisibility());
  button?.click();
  return Boolean(button);
}

const press = (page, words) => until(page, pressIn, { words });
const answer = (page, words) => until(page, pressIn, { words, dialog: true });
const dialogIsGone = () =>
  Array.from(document.querySelector('case-card').shadowRoot.children).every((each) => !each.shadowRoot);

/** Runs in the page: every element of the page itself with its attributes, but for the scripts that were asked for. */
function pageAsItStands() {
  return Array.from(
    document.querySelectorAll(':not(script)'),
    (element) => element.cloneNode(false).outerHTML,
  );
}

/** Uses everything a card has, as a group would. */
async function useCard(page) {
  await until(page, () => Boolean(document.querySelector('case-card').shadowRoot?.querySelector('textarea')));
  await until(page, () =>
    Boolean(document.querySelector('case-card').shadowRoot.querySelector('.background strong')),
  );
  await press(page, 'Åpne casen');
  await press(page, 'Vis alle scenarioer');
  await press(page, 'Vis «Hva om …?»');
  await press(page, 'Vis notater for gruppelederen');
  await until(page, () => {
    const root = document.querySelector('case-card').shadowRoot;
    root.querySelector('.term')?.click();
    return Boolean(root.querySelector('.meaning:popover-open'));
  });
  await page.evaluate(() => {
    const root = document.querySelector('case-card').shadowRoot;
    root.querySelector('.meaning').hidePopover();
    for (const each of root.querySelectorAll('details')) each.open = true;
    root.querySelector('input[type="radio"]')?.click();
    root.querySelector('textarea').focus();
  });
  await page.keyboard.type('Vi ventet litt.');
  await press(page, 'Lagre på denne maskinen');

  await press(page, 'Skriv ut');
  await answer(page, 'Skriv ut');
  await until(page, () => window.printed > 0);
  await until(page, dialogIsGone);

  await press(page, 'Vis på storskjerm');
  await until(page, () => !document.querySelector('case-card').shadowRoot.lastElementChild.matches('.page'));
  for (const key of ['PageDown', 'ArrowRight', '?', 'n', 'b', 'b', 'Home', 'Escape'])
    await page.keyboard.press(key);
  // Asks first; in Firefox the Escape above has only left the full screen.
  await until(page, () => {
    const views = Array.from(
      document.querySelector('case-card').shadowRoot.children,
      (child) => child.shadowRoot,
    );
    const buttons = views.flatMap((view) => Array.from(view?.querySelectorAll('button') ?? []));
    buttons.find((button) => button.textContent.trim() === 'Avslutt')?.click();
    return buttons.length === 0;
  });
  await until(page, dialogIsGone);
  await press(page, 'Slett alt jeg har skrevet her');
}

/** What stands in the card, in the order it is read. */
const textOf = (page) =>
  page.evaluate(() =>
    document.querySelector('case-card').shadowRoot?.textContent.replace(/\s+/g, ' ').trim(),
  );

for (const engine of tried(['chromium', 'firefox'])) {
  // Where tests must not be skipped, a missing engine makes them fail.
  const skip = findEngines()[engine] || process.env.CI ? false : `needs ${engine}`;

  describe(`on a strict page in ${engine}`, { skip, timeout: 300_000 }, () => {
    let browser;
    before(async () => {
      browser = await startBrowser(engine);
    });
    after(() => browser?.close());

    const open = async (t, page, hash = '') => {
      const opened = await openPage(browser, server.address(page) + hash);
      t.after(opened.close);
      return opened;
    };

    for (const [name, scripts] of Object.entries({ 'lindring.js': classic, 'loader.js': loader })) {
      test(`the whole card of ${name} is used without one violation of its policy, leaves nothing in the page around it, and makes no global but Lindring`, async (t) => {
        const bare = await open(t, { scripts: '' });
        const names = await bare.page.evaluate(() => Object.getOwnPropertyNames(window));
        const { page, warnings } = await open(t, { scripts });

        await useCard(page);

        assert.deepEqual(await page.evaluate(() => window.violations), []);
        assert.deepEqual(warnings, []);
        const made = await page.evaluate(
          (known) => Object.getOwnPropertyNames(window).filter((each) => !known.includes(each)),
          names,
        );
        assert.deepEqual(made, name === 'lindring.js' ? ['Lindring'] : []);
        assert.deepEqual(await page.evaluate(pageAsItStands), await bare.page.evaluate(pageAsItStands));
      });
    }

    for (const [name, scripts] of Object.entries({ 'lindring.js': classic, 'loader.js': loader })) {
      test(`all that ${name} can be told on its line, and a placeholder, break no rule of the page`, async (t) => {
        const attributes =
          'data-content="/content.json" data-theme="dark" data-prefix="mal-" data-upgrade-links';
        const { page, warnings } = await open(t, {
          scripts: scripts.replace('<script', `<script ${attributes}`),
          body: '<div data-lindring="case-card" data-case-id="torunn"><a href="/les">Les</a></div>',
        });

        await until(page, () =>
          Boolean(document.querySelector('div > mal-case-card')?.shadowRoot?.querySelector('textarea')),
        );
        assert.deepEqual([await page.evaluate(() => window.violations), warnings], [[], []]);
      });
    }

    test('a page with a Lit of its own, which has used the name lit-html, takes nothing from us', async (t) => {
      const { page } = await open(t, {
        csp: { 'trusted-types': 'lit-html lindring' },
        scripts: `<script src="/host-lit.js"></script>${classic}`,
      });

      await until(page, () =>
        Boolean(document.querySelector('case-card').shadowRoot?.querySelector('textarea')),
      );
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    });

    const refusals = {
      'no names at all': { csp: { 'trusted-types': "'none'" } },
      'other names': { csp: { 'trusted-types': 'dompurify lit-html' } },
      'our name, already taken': { scripts: `<script src="/host-lindring.js"></script>${classic}` },
      'other names, and our elements one by one': { csp: { 'trusted-types': 'dompurify' }, scripts: loader },
    };
    for (const [name, refusal] of Object.entries(refusals)) {
      test(`a page whose trusted-types allows ${name} shows the case as text, and says why once`, async (t) => {
        const body = `<training-content src="/content.json"><case-card case-id="torunn"></case-card><case-card case-id="edith"></case-card></training-content>`;
        const { page, warnings } = await open(t, { ...refusal, body });

        await until(
          page,
          () => document.querySelector('case-card').shadowRoot?.querySelectorAll('p').length > 10,
        );
        const text = await textOf(page);
        assert.match(text.slice(0, 50), /^Torunn ?78 år · hjemmeboende · KOLS/);
        assert.ok(text.includes('Scenario 1: '));
        // The words for the webmaster are fetched when they are needed.
        await soon(() => warnings.length > 0, 'a line for the webmaster');
        assert.equal(warnings.length, 1, warnings.join('\n'));
        assert.match(warnings[0], /«lindring».*trusted-types/);

        await page.evaluate(() => (document.documentElement.lang = 'nn'));
        await until(page, () =>
          /heimebuande/.test(document.querySelector('case-card').shadowRoot.textContent),
        );
        await page.evaluate(() => (document.documentElement.lang = 'nb'));
        await until(page, () =>
          /hjemmeboende/.test(document.querySelector('case-card').shadowRoot.textContent),
        );
      });
    }

    for (const way of ['present', 'print']) {
      test(`a deep link to ${way} throws nothing at a page that refuses our policy`, async (t) => {
        const { page } = await open(t, { csp: { 'trusted-types': "'none'" } }, `#case=torunn&open=${way}`);

        await until(
          page,
          () => document.querySelector('case-card').shadowRoot?.querySelectorAll('p').length > 10,
        );
        const thrown = () => window.violations.filter((each) => /^(error|rejection)/.test(each));
        assert.deepEqual(await page.evaluate(thrown), []);
        assert.equal(await page.evaluate(dialogIsGone), true);
      });
    }

    test('a page that may not ask for the content tells the reader, and the webmaster which directive to add', async (t) => {
      const { page, warnings } = await open(t, { csp: { 'connect-src': "'none'" } });

      await until(page, () =>
        Boolean(document.querySelector('case-card').shadowRoot?.querySelector('[role="status"]')),
      );
      assert.match(await textOf(page), /\S+ \S+ \S+/);
      assert.equal(await page.evaluate(() => document.querySelector('case-card a').checkVisibility()), true);
      await soon(() => warnings.length > 0, 'a line for the webmaster');
      assert.match(warnings.join('\n'), /connect-src/);
    });

    test('none of the directives we ask for can be left out', async (t) => {
      const without = {
        'script-src': () => !customElements.get('case-card'),
        'connect-src': () =>
          Boolean(document.querySelector('case-card').shadowRoot?.querySelector('[role="status"]')),
        'trusted-types': () =>
          Boolean(document.querySelector('case-card').shadowRoot?.querySelector('textarea')),
      };
      for (const [directive, check] of Object.entries(without)) {
        const { page } = await open(t, { csp: { [directive]: '' } });
        await until(page, check);
      }
    });
  });
}
