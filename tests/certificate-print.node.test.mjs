import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findEngines } from '../scripts/machine/engines.mjs';
import { launchPrintingBrowser, launchPrintingFirefox, printToPdf } from './print-to-pdf.mjs';
import { isQuick } from './proof.mjs';

// Certificates as they come out of a printer.

const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen', 'Gro Dahl'];
const honest =
  'Utstedt av Solsida sykehjem, ikke elektronisk verifisert. Bygger på det gruppelederen har ført. Ikke autorisasjon eller formell kompetanse.';

let script;
let server;
let origin;

before(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('elements/certificate-page.ts', import.meta.url))],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    bundle: true,
    // package.json tells of effects in the built files only; here the sources define the tags.
    ignoreAnnotations: true,
    write: false,
    format: 'iife',
  });
  script = bundle.outputFiles[0].text;
  server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
    response.end(
      isScript
        ? script
        : '<!doctype html><html lang="nb"><title>Vertskommunen</title><header>Toppen av vertssiden</header><main></main><script src="/page.js"></script></html>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});

after(() => server.close());

/** Opens a page with a group, prints, and reads the paper; with the words of the preview beside it. */
async function printed(browser, which, act) {
  const page = await browser.newPage();
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  const preview = await page.evaluate(async (which) => {
    const element = await globalThis.showCertificate(which);
    return element.shadowRoot.querySelector('.certificate').innerText;
  }, which);
  const pdf = await printToPdf(page, () =>
    page.evaluate((act) => {
      const element = document.querySelector('course-certificate');
      void (act ? element[act]() : element.shadowRoot.querySelector('[data-act=print]').click());
    }, act),
  );
  await page.close();
  return {
    ...pdf,
    preview: squeezed(preview),
    text: squeezed(pdf.text),
    pageTexts: pdf.pageTexts.map(squeezed),
  };
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(text) {
  return squeezed(text).split(' ').sort();
}

describe('certificates from the printer of Chromium', () => {
  let browser;
  let ofAll;
  let close = () => {};

  before(async () => {
    ({ browser, close } = await launchPrintingBrowser());
    ofAll = await printed(browser, 'all');
  });
  after(() => close());

  test('of a group of seven are seven pages lying down, one name on each, and nothing of the page around', () => {
    const { pages, size, pageTexts, text } = ofAll;

    assert.deepEqual([pages, size], [7, '297 x 210 mm']);
    names.forEach((name, at) => {
      assert.ok(pageTexts[at].includes(name), `${name} on page ${at + 1}`);
      assert.equal(names.filter((each) => pageTexts[at].includes(each)).length, 1);
      assert.ok(pageTexts[at].includes(honest), `page ${at + 1} says what it is`);
      assert.ok(pageTexts[at].includes('Eksempel laget for Lindring.'));
    });
    assert.doesNotMatch(text, /Toppen av vertssiden|Skriv ut/);
  });

  test('say what the preview says, no word more or less', () => {
    assert.deepEqual(wordsOf(ofAll.pageTexts[0]), wordsOf(ofAll.preview));
  });

  test('stay on one page with a name of sixty letters and a programme of a hundred', async () => {
    const { pages, size, text } = await printed(browser, 'long');

    assert.deepEqual([pages, size], [1, '297 x 210 mm']);
    assert.match(text, /Maria Alexandra Konstantinopolskaja- ?Fredriksen von Østergaard/);
    assert.match(text, /ved livets slutt for hele kommunen/);
    assert.ok(text.includes(honest));
  });

  test('are one with lines for the pen where nobody is on the list', async () => {
    const { pages, text } = await printed(browser, 'blank');

    assert.equal(pages, 1);
    assert.match(text, /Utstedt av arbeidsstedet, ikke elektronisk verifisert/);
  });

  test('come only to those who have met it; the others stand on one list with what is missing', async () => {
    const certificates = await printed(browser, 'some');
    const status = await printed(browser, 'some', 'printStatus');

    assert.equal(certificates.pages, 1);
    assert.match(certificates.text, /Anne Berg/);
    assert.deepEqual([status.pages, status.size], [1, '210 x 297 mm']);
    assert.doesNotMatch(status.text, /Anne Berg/);
    assert.match(status.text, /Bo Li.*Minst fire av fem samlinger: ikke oppfylt \(3 av 5 samlinger/);
    assert.match(status.text, /Cato Moe.*Praksisoppgaven er godkjent: ikke avgjort ennå/);
  });
});

// An engine this machine lacks is reported by the command that runs the tests.
if (!isQuick && findEngines().firefox) {
  test('certificates from the printer of Firefox have as many pages', async () => {
    const { browser, close } = await launchPrintingFirefox();
    try {
      const { pages, size, pageTexts } = await printed(browser, 'all');

      assert.deepEqual([pages, size], [7, '297 x 210 mm']);
      names.forEach((name, at) => assert.ok(pageTexts[at].includes(name)));
    } finally {
      await close();
    }
  });
}
