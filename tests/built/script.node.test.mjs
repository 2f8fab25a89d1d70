import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/machine/project.mjs';
import { casePage, contentOf, drawn, scriptLine, seen } from './case-page.mjs';
import { built, inEachEngine, integrities } from './site.mjs';
import { soon } from '../soon.mjs';

// `cdn/lindring.js` on pages of other people.

const version = /Lindring (\S+)/.exec(built('lindring.js'))[1];
const line = scriptLine(integrities()['lindring.js']);
const withScenario = JSON.stringify({
  ...JSON.parse(contentOf()),
  cases: [
    {
      ...JSON.parse(contentOf()).cases[0],
      scenarios: [{ id: 'natt', title: 'Natt', text: 'Hun våkner.', questions: [] }],
    },
  ],
});
const markup = contentOf('Hun er *trøtt*.');

function prepare(site, head = line, options = {}) {
  site.put('/', casePage(head, options), options.headers);
  site.put('/innhold.json', options.content ?? contentOf());
}

async function pressPrint(page) {
  await page.waitForFunction(
    () => {
      const buttons = [...document.querySelector('case-card').shadowRoot.querySelectorAll('button')];
      const print = buttons.find((each) => each.textContent.includes('Skriv ut'));
      print?.click();
      return print;
    },
    { polling: 50 },
  );
}

async function leaveDialog(page) {
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    () => [...document.querySelector('case-card').shadowRoot.children].every((child) => !child.shadowRoot),
    { polling: 50 },
  );
}

/** Waits until a dialog with this title is open. */
function asked(page, title) {
  return page.waitForFunction(
    (text) =>
      [...document.querySelector('case-card').shadowRoot.children].some((child) =>
        child.shadowRoot?.querySelector('dialog[open]')?.textContent.includes(text),
      ),
    { polling: 50 },
    title,
  );
}

inEachEngine(({ visitor }) => {
  test('one script line shows a case, with two requests more than the page', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site);

    await page.goto(site.origin);
    await seen(page, 'Torunn');

    assert.deepEqual(site.requests, ['/', '/cdn/lindring.js', '/innhold.json']);
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  test('lindring-whole.js alone shows a case with markup, reads it all and prints it, and asks for nothing more', async (t) => {
    const { site, page } = await visitor(t);
    const content = withScenario.replace('trøtt', '*trøtt*');
    prepare(site, '<script src="/cdn/lindring-whole.js" defer></script>', { content });

    await page.goto(site.origin);
    await drawn(page, '.background em');
    await pressPrint(page);
    await asked(page, 'Skriv ut');

    assert.deepEqual(site.requests, ['/', '/cdn/lindring-whole.js', '/innhold.json']);
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  test('lindring-whole.js beside lindring.js does nothing, and says nothing', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, `${line}<script src="/cdn/lindring-whole.js" defer></script>`);

    await page.goto(site.origin);
    await seen(page, 'Torunn');

    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  for (const file of ['README.md', 'README.nb.md']) {
    test(`the script line of ${file} shows a case`, async (t) => {
      const { site, page } = await visitor(t);
      const pasted = /<script[^>]*cdn\/lindring\.js[^>]*><\/script>/.exec(
        readFileSync(path.join(root, file), 'utf8'),
      );
      prepare(site, pasted[0]);

      await page.goto(site.origin);
      await seen(page, 'Torunn');
    });
  }

  test('a script that is not the one in the line is refused, and the link stays', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site);
    site.put('/cdn/lindring.js', `${built('lindring.js')};`);

    await page.goto(site.origin);

    assert.equal(await page.evaluate(() => customElements.get('case-card')), undefined);
    assert.ok(await page.evaluate(() => document.querySelector('case-card a').checkVisibility()));
  });

  test('the only global is Lindring with its version, also where the page has an element of that name', async (t) => {
    const { site, page } = await visitor(t);
    prepare(
      site,
      `<script src="/before.js"></script><script src="/cdn/lindring.js"></script><script src="/after.js"></script>`,
      { body: '<p id="Lindring">Lindring</p>' },
    );
    site.put('/before.js', 'window.before = Object.getOwnPropertyNames(window);');
    site.put('/after.js', 'window.after = Object.getOwnPropertyNames(window);');

    await page.goto(site.origin);

    const added = await page.evaluate(() => window.after.filter((name) => !window.before.includes(name)));
    // Lit keeps its versions and its notes about properties on the window, under names of its own.
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)),
      ['before', 'Lindring'],
    );
    assert.equal(await page.evaluate(() => Lindring.version), version);
  });

  test('text with markup fetches the Markdown reader, once for two cards', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, line, { cards: 2, content: markup });

    await page.goto(site.origin);
    await drawn(page, 'em');

    assert.equal(site.countOf(/extra-markdown/), 1);
    assert.equal(site.countOf(/innhold/), 1);
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  test('a changed extra never runs; the text is read without it, and the webmaster told once', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, line, { cards: 2, content: markup });
    site.put('/cdn/extra-markdown.js', `window.isTampered = true;${built('extra-markdown.js')}`);

    await page.goto(site.origin);
    await soon(() => page.warnings.length > 0, 'a warning');
    await seen(page, 'Hun er trøtt.');

    assert.equal(await page.evaluate(() => window.isTampered), undefined);
    const ours = () => page.warnings.filter((text) => text.startsWith('[lindring]')).length;
    await soon(() => ours() > 0, 'a line of ours');
    assert.equal(ours(), 1);
    assert.deepEqual(page.errors, []);
  });

  test('«Skriv ut» fetches the tools once, however often it is pressed', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, line, { content: withScenario });
    await page.goto(site.origin);
    await pressPrint(page);
    await asked(page, 'Skriv ut');

    await leaveDialog(page);
    await pressPrint(page);
    await asked(page, 'Skriv ut');

    assert.equal(site.countOf(/extra-tools/), 1);
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  test('tools that do not come, or are changed, never run: the reader is told, and the next press tries again', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, line, { content: withScenario });
    site.put('/cdn/extra-tools.js', `window.isTampered = true;${built('extra-tools.js')}`);
    await page.goto(site.origin);
    await pressPrint(page);
    await asked(page, 'Dette kunne ikke hentes nå');
    await leaveDialog(page);
    site.put('/cdn/extra-tools.js', built('extra-tools.js'));

    await pressPrint(page);
    await asked(page, 'Skriv ut');

    assert.equal(await page.evaluate(() => window.isTampered), undefined);
    const ofTools = () => page.warnings.filter((text) => text.includes('extra-tools.js')).length;
    await soon(() => ofTools() > 0, 'a line about the tools');
    assert.equal(ofTools(), 1);
  });

  test('a page that lets scripts in by nonce also lets the extra in', async (t) => {
    const { site, page } = await visitor(t);
    const headers = { 'Content-Security-Policy': "script-src 'nonce-abc'" };
    prepare(site, scriptLine(integrities()['lindring.js'], 'nonce="abc"'), { content: markup, headers });

    await page.goto(site.origin);
    await drawn(page, 'em');

    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  test('the same script twice shows the case, throws nothing, and warns once', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, line + line);

    await page.goto(site.origin);
    await seen(page, 'Torunn');

    await soon(() => page.warnings.length > 0, 'a warning');
    assert.deepEqual(page.errors, []);
    assert.equal(page.warnings.length, 1);
  });

  test('of two versions the first one counts, and the one warning names both', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, '<script src="/old.js" defer></script>' + line);
    site.put('/old.js', built('lindring.js').replaceAll(version, '0.0.9'));

    await page.goto(site.origin);
    await seen(page, 'Torunn');

    assert.equal(await page.evaluate(() => Lindring.version), '0.0.9');
    await soon(() => page.warnings.length > 0, 'a warning');
    assert.deepEqual(page.errors, []);
    assert.equal(page.warnings.length, 1);
    for (const each of ['0.0.9', version]) assert.ok(page.warnings[0].includes(each), page.warnings[0]);
  });
});
