import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { findEngines } from '../scripts/machine/engines.mjs';
import { launchPrintingBrowser, launchPrintingFirefox, printToPdf } from './print-to-pdf.mjs';
import { isQuick } from './proof.mjs';

// The plan of five sessions as it comes out of a printer.

const mark = 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.';
const themes = ['Hva er lindring?', 'Samtalen', 'Symptomer', 'Hele mennesket', 'Siste tid'];

let script;
let server;
let origin;

before(async () => {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL('sessions/plan-page.ts', import.meta.url))],
    tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    bundle: true,
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

/** Opens a page with a plan, answers what is asked before printing, and reads the paper. */
async function printed(browser, edition, which = 'all') {
  const page = await browser.newPage();
  await page.goto(`${origin}/`, { waitUntil: 'load' });
  await page.evaluate(async () => {
    const element = globalThis.showPlan();
    await element.updateComplete;
    void element.out.print(element.view);
  });
  await page.waitForFunction(() => globalThis.dialogIn());
  const pdf = await printToPdf(page, () =>
    page.evaluate(
      (edition, which) => {
        const root = globalThis.dialogIn();
        root.querySelector(`[value=${edition}]`).click();
        root.querySelector('select').value = which;
        root.querySelector('button[value=print]').click();
      },
      edition,
      which,
    ),
  );
  await page.close();
  return { ...pdf, text: squeezed(pdf.text), pageTexts: pdf.pageTexts.map(squeezed) };
}

function squeezed(text) {
  return text.replace(/\s+/g, ' ').trim();
}

describe('a plan from the printer of Chromium', () => {
  let browser;
  let close = () => {};

  before(async () => ({ browser, close } = await launchPrintingBrowser()));
  after(() => close());

  test('for the leader has a page for each session: clock times, notes, what to bring, room to write', async () => {
    const { pages, size, pageTexts } = await printed(browser, 'leader');

    assert.deepEqual([pages, size], [5, '210 x 297 mm']);
    themes.forEach((theme, at) =>
      assert.match(pageTexts[at], new RegExp(`Samling ${at + 1}: ${theme.replace('?', '\\?')}`)),
    );
    assert.match(pageTexts[1], /tirsdag 27\. oktober 2026 kl\. 13\.00–15\.40 · Møterommet/);
    assert.match(pageTexts[1], /13\.00–13\.20 Innsjekk/);
    assert.match(pageTexts[1], /Hemmelig notat til lederen/);
    assert.match(pageTexts[1], /7 × Torunn, deltakerark/);
    assert.match(pageTexts[1], /Egne notater/);
  });

  test('for participants has dates and preparation, and neither the leader’s notes nor anyone’s name', async () => {
    const { pages, text } = await printed(browser, 'participant');

    assert.ok(pages <= 2, `${pages} pages`);
    for (const theme of themes) assert.ok(text.includes(theme), theme);
    assert.match(text, /Les side 4–9 i heftet/);
    assert.match(text, /Å sitte ned: https:\/\/vimeo\.com\/123456789/);
    assert.match(text, /Hjemmeoppgave Legg merke til ett vendepunkt\./);
    assert.doesNotMatch(text, /Hemmelig|Navnesen|Innsjekk|Pakkeliste/);
  });

  test('as an overview is one page lying down, with all five sessions', async () => {
    const { pages, size, text } = await printed(browser, 'overview', 's2');

    assert.deepEqual([pages, size], [1, '297 x 210 mm']);
    for (const theme of themes) assert.ok(text.includes(theme), theme);
    assert.match(text, /tirsdag 19\. januar 2027/);
    assert.match(text, /Til sammen 10 timer og 40 minutter\./);
  });

  test('of one session is that session alone, and every sheet has mark, source and date at its foot', async () => {
    const { pages, text } = await printed(browser, 'leader', 's2');

    assert.equal(pages, 1);
    assert.match(text, /Samling 2: Samtalen/);
    assert.doesNotMatch(text, /Samling 1:|Toppen av vertssiden/);
    assert.ok(text.includes(mark));
    assert.match(text, /Prøveprogrammet, Lindring · Skrevet ut \d+\. \w+ \d{4} · http/);
  });
});

// An engine this machine lacks is reported by the command that runs the tests.
if (!isQuick && findEngines().firefox) {
  test('a plan from the printer of Firefox has as many pages', async () => {
    const { browser, close } = await launchPrintingFirefox();
    try {
      const leader = await printed(browser, 'leader');
      const overview = await printed(browser, 'overview');

      assert.equal(leader.pages, 5);
      assert.deepEqual([overview.pages, overview.size], [1, '297 x 210 mm']);
      assert.ok(overview.text.includes(mark));
    } finally {
      await close();
    }
  });
}
