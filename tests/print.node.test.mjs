import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { launchPrintingBrowser, launchPrintingFirefox, printToPdf } from './print-to-pdf.mjs';
import { findEngines } from '../scripts/machine/engines.mjs';
import { isQuick } from './proof.mjs';

const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lindring lit-html',
].join('; ');

const hostPage = (
  inside,
) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vertskommunen</title>
  <link rel="icon" href="/icon.svg"><header>Toppen av vertssiden</header><main>${inside}</main>
  <script src="/page.js"></script></html>`;

const pages = {
  '/strict': { policy: strictPolicy, html: hostPage('<printing-probe></printing-probe>') },
  '/plain': { html: hostPage('<printing-probe></printing-probe>') },
  '/opaque': { html: hostPage('<iframe sandbox="allow-scripts" src="/plain"></iframe>') },
  '/popups': { html: hostPage('<iframe sandbox="allow-scripts allow-popups" src="/plain"></iframe>') },
};

let script;
let server;
let origin;

before(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('print/host-page.ts', import.meta.url))],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    bundle: true,
    write: false,
    format: 'iife',
  });
  script = bundle.outputFiles[0].text;
  server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});

after(() => server.close());

function answer({ url }, response) {
  if (url === '/page.js') {
    return response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script);
  }
  if (url === '/icon.svg') {
    return response
      .setHeader('content-type', 'image/svg+xml')
      .end('<svg xmlns="http://www.w3.org/2000/svg"/>');
  }
  const page = pages[url];
  if (!page) return response.writeHead(404).end();
  if (page.policy) response.setHeader('content-security-policy', page.policy);
  return response.setHeader('content-type', 'text/html; charset=utf-8').end(page.html);
}

/** Opens a page and keeps what the browser complains of. */
async function visit(browser, path) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await page.goto(origin + path, { waitUntil: 'load' });
  const press = (button, frame = page) => frame.locator(`printing-probe >>> #${button}`).click();
  return { page, complaints, press };
}

/** What the element on a page was told about its press. */
async function told(frame) {
  const output = await frame.waitForFunction(
    () => document.querySelector('printing-probe').shadowRoot.querySelector('output').textContent,
  );
  return JSON.parse(await output.jsonValue());
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function times(text, words) {
  return text.split(words).length - 1;
}

const mark = 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.';

describe('a sheet from the printer of Chromium, headers and footers ticked', () => {
  let browser;
  let close = () => {};
  let visited;
  let pdf;

  before(async () => {
    ({ browser, close } = await launchPrintingBrowser({ headerFooter: true }));
    visited = await visit(browser, '/strict');
    pdf = await printToPdf(visited.page, () => visited.press('example'));
  });
  after(() => close());

  test('is two pages of A4 with every word of the sheet and none of a host page with a strict policy', () => {
    assert.deepEqual([pdf.pages, pdf.size], [2, '210 x 297 mm']);
    assert.match(squeezed(pdf.text), /^Torunn 78 år · hjemmeboende · KOLS Å leve med KOLS/);
    assert.match(pdf.text, /Slut på bladet\./);
    assert.doesNotMatch(pdf.text, /Toppen av vertssiden|Skriv ut|Vertskommunen/);
    assert.deepEqual(visited.complaints, []);
  });

  test('carries mark, source, date, address and page number at the foot of every page, and once', () => {
    pdf.pageTexts.forEach((text, at) => {
      assert.equal(times(text, mark), 1);
      assert.match(text, /Lindring · 3\. september 2026 · eksempel\.kommune\.no\/kurs\//);
      assert.match(squeezed(text), new RegExp(`${at + 1} ?/ ?2`));
    });
  });

  test('keeps a question on the page of its writing lines', () => {
    assert.match(squeezed(pdf.pageTexts[1]), /^4\. Hvordan ville du spurt om natten/);
  });

  test('leaves the page with its title and without a frame', async () => {
    const { page } = visited;

    await page.waitForFunction(() => !document.querySelector('iframe'));
    assert.deepEqual(await told(page), { outcome: { printed: true } });
    assert.equal(await page.title(), 'Vertskommunen');
  });

  test('comes on the paper the sheet asks for', async () => {
    const { page, press } = await visit(browser, '/strict');

    const pdf = await printToPdf(page, () => press('landscape'));

    assert.equal(pdf.size, '210 x 148 mm');
    await page.close();
  });

  test('of cards is four whole cards to a page, each with its own mark, and no word cut off', async () => {
    const { page, press } = await visit(browser, '/strict');

    const pdf = await printToPdf(page, () => press('cards'));

    assert.deepEqual([pdf.pages, pdf.size], [2, '210 x 297 mm']);
    assert.deepEqual(
      pdf.pageTexts.map((text) => times(text, 'Øvingscase, ikke prosedyre')),
      [4, 4],
    );
    for (const name of ['Robert', 'Edith', 'Gunnar', 'Astrid'])
      assert.match(pdf.text, RegExp(`Slutt${name}`));
    await page.close();
  });

  test('is refused in the sandbox that WordPress puts around strangers, and the element is told', async () => {
    const { page, press } = await visit(browser, '/opaque');
    const frame = await page.waitForFrame(`${origin}/plain`);

    await press('example', frame);

    assert.equal((await told(frame)).outcome.printed, false);
    await page.close();
  });

  test('opens no tab that stays empty where the sandbox gives every window an origin of its own', async () => {
    const { page, press } = await visit(browser, '/popups');
    const frame = await page.waitForFrame(`${origin}/plain`);
    const opened = [];
    page.on('popup', (tab) => opened.push(tab));

    await press('tab', frame);

    assert.deepEqual(await told(frame), { opened: false });
    assert.deepEqual(opened, []);
    await page.close();
  });

  test('is read in a tab of its own on a page with a strict policy', async () => {
    const { page, complaints, press } = await visit(browser, '/strict');
    const opened = new Promise((resolve) => page.once('popup', resolve));

    await press('tab');

    const tab = await opened;
    assert.deepEqual(await told(page), { opened: true });
    assert.equal(await tab.title(), 'Torunn');
    assert.equal(await tab.$eval('.facts', (line) => getComputedStyle(line).color), 'rgb(89, 89, 89)');
    assert.match(await tab.$eval('.sheet-foot', (foot) => foot.innerText), /Eksempel laget for Lindring/);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

// An engine this machine lacks is reported by the command that runs the tests.
if (!isQuick && findEngines().firefox) {
  describe('a sheet from the printer of Firefox, which has no margin boxes', () => {
    let browser;
    let close = () => {};

    before(async () => ({ browser, close } = await launchPrintingFirefox()));
    after(() => close());

    test('is two pages of A4 with the foot on every page and no page for the foot alone', async () => {
      const { page, complaints, press } = await visit(browser, '/strict');

      const pdf = await printToPdf(page, () => press('example'));

      assert.deepEqual([pdf.pages, pdf.size], [2, '210 x 297 mm']);
      assert.match(pdf.text, /Slut på bladet\./);
      assert.doesNotMatch(pdf.text, /Toppen av vertssiden/);
      assert.deepEqual(
        pdf.pageTexts.map((text) => times(text, mark)),
        [1, 1],
      );
      assert.deepEqual(complaints, []);
    });

    test('of cards is four to a page there too', async () => {
      const { page, press } = await visit(browser, '/strict');

      const pdf = await printToPdf(page, () => press('cards'));

      assert.deepEqual(
        pdf.pageTexts.map((text) => times(text, 'Øvingscase, ikke prosedyre')),
        [4, 4],
      );
    });
  });
}
