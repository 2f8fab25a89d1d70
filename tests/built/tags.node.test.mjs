import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptLine } from './case-page.mjs';
import { built, inEachEngine, integrities } from './site.mjs';
import { soon } from '../soon.mjs';

// Elements that few pages use, which `cdn/lindring.js` gets for itself.

const line = scriptLine(integrities()['lindring.js']);
const content = '/demo/content/lindrende-2026.json';
const planner = `<session-planner programme-id="lindrende-2026" src="${content}"><a href="/kveldene">Kveldene</a></session-planner>`;
const own = (page) => page.warnings.filter((text) => text.startsWith('[lindring]'));

function prepare(site, { body = planner, head = line, headers } = {}) {
  site.put(
    '/',
    `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${head}<body>${body}`,
    headers,
  );
}

/** Waits until the whole of the planner is there, and not what it shows first alone. */
function worked(page) {
  return page.waitForFunction(
    () => {
      const inside = document.querySelector('session-planner')?.shadowRoot;
      return inside?.querySelector('button') && inside.querySelector('input, select');
    },
    { polling: 50, timeout: 30_000 },
  );
}

inEachEngine(({ visitor }) => {
  test('one script line shows a planner, which is sent its own file and no other group’s', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site);

    await page.goto(site.origin);
    await worked(page);

    const sent = site.requests.filter((file) => file.startsWith('/cdn/'));
    assert.deepEqual(sent.slice(0, 2), ['/cdn/lindring.js', '/cdn/extra-evenings.js']);
    assert.deepEqual(sent.slice(2).sort(), ['/cdn/extra-evenings-tools.js', '/cdn/extra-tools.js']);
    assert.equal(site.countOf(/\.json$/), 1);
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  test('the evening is read before what plans it comes, and stays where it is then, on a wide page, a narrow one and a telephone', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site);
    const tops = () =>
      page.evaluate(() => {
        const inside = document.querySelector('session-planner').shadowRoot;
        return ['.sessions', '.block'].map(
          (name) => inside.querySelector(name).getBoundingClientRect().top + scrollY,
        );
      });
    for (const width of [1200, 700, 360]) {
      await page.setViewport({ width, height: 800 });
      site.hold('/cdn/extra-evenings-tools.js');
      await page.goto(site.origin, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(
        () => document.querySelector('session-planner')?.shadowRoot?.querySelector('.block'),
        { polling: 50, timeout: 30_000 },
      );
      const before = await tops();
      site.release('/cdn/extra-evenings-tools.js');
      await worked(page);
      const moved = (await tops()).map((top, at) => Math.round(top - before[at]));
      assert.ok(
        moved.every((by) => Math.abs(by) <= 24),
        `${moved} px at ${width} px`,
      );
    }
  });

  test('a planner that is put on the page later is drawn, and whoever waits for the tag is told', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, { body: '<p>Hei</p>' });
    await page.goto(site.origin, { waitUntil: 'networkidle0' });
    assert.equal(site.countOf(/extra-/), 0);
    await page.evaluate(() => {
      customElements.whenDefined('session-planner').then(() => (window.isDefined = true));
    });

    await page.evaluate((markup) => {
      const section = document.createElement('section');
      section.innerHTML = markup;
      document.body.append(section);
    }, planner);
    await worked(page);

    assert.equal(await page.evaluate(() => window.isDefined), true);
    assert.equal(site.countOf(/extra-evenings\.js/), 1);
  });

  test('a planner works on a page with a strict policy, by nonce and with Trusted Types', async (t) => {
    const { site, page } = await visitor(t);
    const policy = [
      "default-src 'none'",
      "script-src 'nonce-abc'",
      "style-src 'none'",
      "connect-src 'self'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types lindring',
    ].join('; ');
    prepare(site, {
      head: scriptLine(integrities()['lindring.js'], 'nonce="abc"'),
      headers: { 'Content-Security-Policy': policy },
    });

    await page.goto(site.origin);
    await worked(page);

    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });

  for (const [how, body] of [
    ['does not come', () => undefined],
    ['is changed', () => `window.isTampered = true;${built('extra-evenings.js')}`],
  ]) {
    test(`when the file ${how}, the reader has the link, the webmaster a line, and the next planner tries again`, async (t) => {
      const { site, page } = await visitor(t);
      prepare(site, { body: planner + planner });
      site.put('/cdn/extra-evenings.js', body);

      await page.goto(site.origin);
      await soon(() => own(page).length > 0, 'a line');
      assert.ok(await page.evaluate(() => document.querySelector('session-planner a').checkVisibility()));
      assert.equal(own(page).length, 1);
      assert.match(own(page)[0], /<session-planner>.*extra-evenings\.js/);
      assert.equal(await page.evaluate(() => window.isTampered), undefined);

      site.put('/cdn/extra-evenings.js', built('extra-evenings.js'));
      await page.evaluate(() => {
        document.body.append(document.querySelector('session-planner').cloneNode(true));
      });
      await worked(page);
      assert.deepEqual(page.errors, []);
    });
  }

  test('the same script twice fetches the file once and says one thing', async (t) => {
    const { site, page } = await visitor(t);
    prepare(site, { head: line + line });

    await page.goto(site.origin);
    await worked(page);

    assert.equal(site.countOf(/extra-evenings\.js/), 1);
    await soon(() => page.warnings.length > 0, 'a warning');
    assert.deepEqual(page.errors, []);
    assert.equal(page.warnings.length, 1);
  });

  test('the file as a line of its own does nothing before lindring.js, and after it defines what no one finds by itself', async (t) => {
    const { site, page } = await visitor(t);
    const extra = '<script src="/cdn/extra-evenings.js" defer></script>';
    prepare(site, { head: extra + line + extra.replace('.js', '.js?after'), body: '<p>Hei</p>' });

    await page.goto(site.origin);

    assert.ok(await page.evaluate(() => customElements.get('session-planner') !== undefined));
    assert.deepEqual([page.errors, page.warnings], [[], []]);
  });
});
