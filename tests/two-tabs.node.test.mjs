import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { asked } from './proof.mjs';

// What takes real pages of one browser: two tabs, a reload, a frame without an origin, two copies of the library.

const { chromium } = findEngines();
const of = { content: 'lindrende-2026', group: 'gruppe-1' };
let browser;
let server;
let address;
let script;

/** The storage room as one classic script that leaves `name` on the page. */
async function bundle(name) {
  const contents = `export * from '../src/storage/records.js'; export const isText = (value) => typeof value === 'string';`;
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const options = { bundle: true, write: false, format: 'iife', globalName: name, target: 'es2022' };
  const result = await build({ ...options, stdin: { contents, resolveDir, loader: 'ts' } });
  return result.outputFiles[0].text;
}

before(async () => {
  if (!chromium && !process.env.CI) return;
  script = `${await bundle('first')};${await bundle('second')}`;
  const frame = `<iframe sandbox="allow-scripts" src="/page"></iframe>`;
  server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? script
        : `<!doctype html><script src="/script.js"></script><textarea></textarea>${request.url === '/framed' ? frame : ''}`,
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu'],
    timeout: 60_000,
  });
});

after(async () => {
  await browser?.close();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve()));
});

/** Tabs of one reader: they share what is saved on the machine. */
async function tabs(t, count, path = '/page') {
  const reader = await browser.createBrowserContext();
  t.after(() => reader.close());
  const open = async () => {
    const page = await reader.newPage();
    await page.goto(address + path);
    return page;
  };
  return Promise.all(Array.from({ length: count }, open));
}

const write = (page, id, text) =>
  page.evaluate((scope, key, value) => first.openRecords(scope).write('note', key, value), of, id, text);
const read = (page, id) =>
  page.evaluate((scope, key) => first.openRecords(scope).read('note', key, first.isText) ?? null, of, id);
const save = (page) => page.evaluate((scope) => first.openRecords(scope).saveOnMachine(), of);

// Where tests must not be skipped, a missing Chromium makes them fail.
const options = { skip: chromium || process.env.CI ? false : 'needs Chromium', timeout: 120_000 };

test(
  'two tabs that write 100 notes each at the same time, several times over, keep them all',
  options,
  async (t) => {
    const runs = asked(2, 10);
    let kept = 0;
    for (let run = 0; run < runs; run += 1) {
      const pages = await tabs(t, 2);
      await save(pages[0]);
      await pages[1].waitForFunction((scope) => first.openRecords(scope).place === 'machine', {}, of);
      const writeMany = async (scope, tab) => {
        for (let index = 0; index < 100; index += 1) {
          first.openRecords(scope).write('note', `${tab}-${index}`, `Notat ${index} fra fane ${tab}`);
          // Lets the other tab in between.
          if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
        }
      };
      await Promise.all(pages.map((page, tab) => page.evaluate(writeMany, of, tab)));
      const countAll = (scope) => first.openRecords(scope).all('note', first.isText).size;
      await Promise.all(
        pages.map((page) =>
          page
            .waitForFunction(`(${countAll})(${JSON.stringify(of)}) === 200`, { timeout: 5000 })
            .catch(() => undefined),
        ),
      );
      const counts = await Promise.all(pages.map((page) => page.evaluate(countAll, of)));
      kept += Math.min(...counts);
    }
    assert.equal(kept, runs * 200);
  },
);

test(
  'what is written in this tab is there after a reload and on the next page, and in no other tab',
  options,
  async (t) => {
    const [page, other] = await tabs(t, 2);
    page.on('dialog', (dialog) => dialog.accept());
    await write(page, 'q1', 'Hei');

    await page.reload();
    assert.equal(await read(page, 'q1'), 'Hei');
    await page.goto(`${address}/next`);
    assert.equal(await read(page, 'q1'), 'Hei');
    assert.equal(await read(other, 'q1'), null);
  },
);

test(
  'another tab is told when the group is saved on the machine, and when all is deleted',
  options,
  async (t) => {
    const [page, other] = await tabs(t, 2);
    await other.evaluate((scope) => {
      first.openRecords(scope).subscribe(() => {
        window.seen = first.openRecords(scope).read('note', 'q1', first.isText) ?? 'ingenting';
      });
    }, of);
    await write(page, 'q1', 'Hei');

    await save(page);
    await other.waitForFunction(() => window.seen === 'Hei');
    await page.evaluate((scope) => first.openRecords(scope).forgetAll(), of);
    await other.waitForFunction(() => window.seen === 'ingenting');
    assert.deepEqual(await other.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
  },
);

/** Writes with one copy of the library and tells what the other was told. */
function writeWithOneCopy(scope) {
  const told = [];
  const [one, other] = [first.openRecords(scope), second.openRecords(scope)];
  other.subscribe(() => told.push(other.read('note', 'q1', second.isText) ?? 'ingenting'));
  one.write('note', 'q1', 'Hei');
  one.forgetAll();
  return told;
}

test('two copies of the library on one page show the same', options, async (t) => {
  const [page] = await tabs(t, 1);

  assert.deepEqual(await page.evaluate(writeWithOneCopy, of), ['Hei', 'ingenting']);
});

test(
  'in a sandboxed frame the text lasts while the page is open, for both copies, without an error',
  options,
  async (t) => {
    const [page] = await tabs(t, 1, '/framed');
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const frame = page.frames().find((each) => each !== page.mainFrame());

    assert.deepEqual(await frame.evaluate(writeWithOneCopy, of), ['Hei', 'ingenting']);
    assert.equal((await write(frame, 'q1', 'Hei')).place, 'memory');
    assert.equal((await save(frame)).ok, false);
    assert.equal(await read(frame, 'q1'), 'Hei');
    assert.deepEqual(errors, []);
  },
);

test(
  'the reader is asked before she closes a tab with unsaved work, and not after she has saved',
  options,
  async (t) => {
    const [page] = await tabs(t, 1);
    const asked = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const leave = async () => {
      // A browser asks only somebody who has touched the page.
      await page.click('textarea');
      await page.goto(`${address}/next`);
    };

    await leave();
    await write(page, 'q1', 'Hei');
    await leave();
    assert.deepEqual(asked, ['beforeunload']);

    await save(page);
    await write(page, 'q2', 'Hei');
    await leave();
    assert.deepEqual(asked, ['beforeunload']);
  },
);
