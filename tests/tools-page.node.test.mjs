import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { root } from '../scripts/machine/project.mjs';
import { listenOnFreePort, siteServer } from '../scripts/site/site-server.mjs';
import { soon } from './soon.mjs';

// The page «Verktøy»: what the command line does, for whoever has no Node.

const { chromium } = findEngines();
const command = path.join(root, 'dist/cli/lindring.js');

describe('the tool page', { skip: !chromium && !process.env.CI && 'Chromium was not found' }, () => {
  const server = siteServer();
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-tools-'));
  const at = (...names) => path.join(folder, ...names);
  const run = (...args) => spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  const asked = [];
  const whole = new Set();
  let browser;
  let page;
  let origin;

  before(async () => {
    const sound = readFileSync(path.join(root, 'demo/content/lindrende-2026.json'), 'utf8');
    writeFileSync(at('innhold.json'), sound);
    writeFileSync(
      at('feil.json'),
      sound.replace(/"text":/, '"tekst":').replace(/"id": "torunn",/, '$&\n"id": "torunn",'),
    );
    writeFileSync(at('notat.txt'), 'Husk å ringe Torunn.\n');
    writeFileSync(at('stor.json'), `{"cases": [${'{"id" "x"}\n'.repeat(1_000_000)}`);
    origin = `http://127.0.0.1:${await listenOnFreePort(server, 8660, '127.0.0.1')}`;
    browser = await launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    const session = await page.createCDPSession();
    const names = new Map();
    session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) =>
      names.set(guid, suggestedFilename),
    );
    session.on('Browser.downloadProgress', ({ guid, state }) => {
      if (state === 'completed') whole.add(names.get(guid));
    });
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: at(),
      eventsEnabled: true,
    });
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(`${origin}/demo/verktoy.html`, { waitUntil: 'load' });
    await page.waitForSelector('input[type="file"]');
  });

  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the page says when it has read the file. */
  async function summary(name) {
    const said = await page.waitForFunction(
      (wanted) => {
        const text = document.querySelector('.sum')?.textContent ?? '';
        return text.startsWith(`${wanted}:`) && text;
      },
      { polling: 50, timeout: 30_000 },
      name,
    );
    return said.jsonValue();
  }

  async function choose(name) {
    await (await page.$('input[type="file"]')).uploadFile(at(name));
    return summary(name);
  }

  const lines = () =>
    page.$$eval('.findings summary', (all) =>
      all.map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
    );

  /** The lines of the command, without the name of the file. */
  const commandLines = (name) =>
    run('check', name, '--lang', 'nb')
      .stdout.split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/\s+/g, ' '));

  /** Downloads by the button of a part of the page, and gives the file. */
  async function download(part, name) {
    await page.$eval(`form[aria-labelledby="make-${part}"] button`, (button) => button.click());
    await page.waitForFunction(
      (wanted, file) =>
        document
          .querySelector(`form[aria-labelledby="make-${wanted}"] [role="status"]`)
          .textContent.startsWith(`${file} er laget`),
      { polling: 50, timeout: 30_000 },
      part,
      name,
    );
    return landed(name);
  }

  /** A file when all of it lies in the folder for downloads: its name stands there before. */
  async function landed(name) {
    await soon(() => whole.has(name), name);
    return readFileSync(at(name));
  }

  it('somebody who drops a file with a fault reads what the command says, with line and character', async () => {
    const text = readFileSync(at('feil.json'), 'utf8');
    await page.$eval(
      '.drop',
      (place, given) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([given], 'feil.json'));
        place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      text,
    );
    assert.match(await summary('feil.json'), /^feil\.json: [1-9]\d* feil, \d+ advarsler$/);
    const shown = await lines();
    assert.ok(shown.some((line) => /^\d+:\d+ feil /.test(line)));
    assert.deepEqual(shown, commandLines('feil.json'));
    assert.equal((await page.$$('form.make')).length, 0);
  });

  it('pressed, the line shows the place in the file', async () => {
    const twice = await page.evaluateHandle(() =>
      Array.from(document.querySelectorAll('.findings summary')).find((each) =>
        /«id»/.test(each.textContent),
      ),
    );
    await twice.click();
    await page.waitForFunction((line) => line.parentElement.querySelector('mark'), {}, twice);
    const marked = await twice.evaluate((line) => line.parentElement.querySelector('mark').textContent);
    assert.match(marked, /^"id": "torunn"/);
  });

  it('what is no JSON is told as the command tells it, and ten megabytes of it leave the page alive', async () => {
    assert.equal(await choose('notat.txt'), 'notat.txt: 1 feil');
    assert.deepEqual(await lines(), commandLines('notat.txt'));
    await (await page.$('input[type="file"]')).uploadFile(at('stor.json'));
    const waited = await page.evaluate(async () => {
      const times = [];
      for (let at = 0; at < 20; at += 1) {
        const from = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 25));
        times.push(performance.now() - from);
      }
      return Math.max(...times);
    });
    assert.ok(waited < 1500, `the page stood still for ${Math.round(waited)} ms`);
    assert.match(await summary('stor.json'), /^stor\.json: \d+ feil/);
  });

  it('a sound file, by the keyboard alone, gives the same pages as lindring embed writes', async () => {
    await choose('innhold.json');
    await page.focus('form[aria-labelledby="make-embed"] select');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const zip = unzipSync(new Uint8Array(await download('embed', 'innhold-embed.zip')));
    execFileSync(process.execPath, [command, 'embed', 'innhold.json', '--out', 'ut'], { cwd: folder });
    const written = readdirSync(at('ut'), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map((each) => path.relative(at('ut'), path.join(each.parentPath, each.name)));
    assert.deepEqual(Object.keys(zip).sort(), written.sort());
    for (const name of written) assert.ok(readFileSync(at('ut', name)).equals(zip[name]), name);
  });

  it('one file, a course package and the content as script are what the commands make', async () => {
    const id = JSON.parse(readFileSync(at('innhold.json'), 'utf8')).id;
    const one = await download('bundle', `${id}.html`);
    execFileSync(process.execPath, [command, 'bundle', 'innhold.json', '--out', 'en.html'], { cwd: folder });
    assert.ok(one.equals(readFileSync(at('en.html'))));

    await page.select('select[name="content"]', 'case torunn');
    const course = await download('scorm', 'innhold-scorm12.zip');
    const packed = ['pack', 'innhold.json', '--format', 'scorm12', '--case', 'torunn', '--out', 'kurs.zip'];
    execFileSync(process.execPath, [command, ...packed], { cwd: folder });
    assert.ok(course.equals(readFileSync(at('kurs.zip'))));

    const forms = unzipSync(new Uint8Array(await download('forms', 'innhold-skript-og-tekst.zip')));
    execFileSync(process.execPath, [command, 'convert', 'innhold.json', '--out', 'former'], { cwd: folder });
    assert.deepEqual(Object.keys(forms).sort(), ['innhold.js', 'innhold.txt']);
    for (const name of Object.keys(forms))
      assert.ok(readFileSync(at('former', name)).equals(forms[name]), name);
  });

  it('somebody writes the local number, hides a case, and the page that shows the file has the one and not the other', async () => {
    const told = () => page.$eval('#local-form [role="status"]', (status) => status.textContent);
    const press = async (selector) => {
      await page.focus(selector);
      await page.keyboard.press('Enter');
    };
    await press('#local-form button:not([type])');
    assert.equal(await told(), 'Rett 1 felt først.');
    await page.keyboard.type('Solvik kommune');
    await press('#local-add');
    assert.equal(await told(), 'Lagt til. 1 i lista.');
    await page.keyboard.type('Legevakta');
    await page.keyboard.press('Tab');
    await page.keyboard.type('116 117');
    await page.select('#local-hide', 'cases/signe');
    await page.focus('#local-hide');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await told(), '1 del skjult.');
    await press('#local-form button:not([type])');
    assert.match(await told(), /^lokalt\.json er laget/);

    // The line the page gives to paste, on a page beside both files.
    const line = await page.$eval('#local-place pre', (shown) => shown.textContent);
    const inside = '<case-bank></case-bank><case-card case-id="torunn"></case-card>';
    const files = {
      'vis.html': `<!doctype html><script src="../cdn/lindring.js" defer></script>${line.replace('…', inside)}`,
      'innhold.json': readFileSync(at('innhold.json')),
      'lokalt.json': await landed('lokalt.json'),
    };
    const site = await browser.newPage();
    await site.setRequestInterception(true);
    site.on('request', (request) => {
      const name = request.url().split('/').at(-1);
      const contentType = name.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/json';
      void (name in files ? request.respond({ contentType, body: files[name] }) : request.continue());
    });
    await site.goto(`${origin}/demo/vis.html`);
    const shown = await site.waitForFunction(
      () => {
        const textIn = (tag) => document.querySelector(tag)?.shadowRoot?.textContent ?? '';
        const [bank, card] = [textIn('case-bank'), textIn('case-card')];
        return bank.includes('Torunn') && card.includes('Legevakta') && { bank, card };
      },
      { polling: 50, timeout: 30_000 },
    );
    const { bank, card } = await shown.jsonValue();
    assert.match(card.replace(/\s/g, ' '), /Legevakta: 116 117\. +\(Solvik kommune, /);
    assert.doesNotMatch(bank, /Signe/);
    await site.close();

    // Opened again, it is what was written; taken away, the number leaves the keyboard where the next one is made.
    await (await page.$('#local-place input[type="file"]')).uploadFile(at('lokalt.json'));
    await page.waitForFunction(
      () => document.querySelector('#local-form [role="status"]').textContent === 'lokalt.json er åpnet.',
      { polling: 50 },
    );
    assert.equal(await page.$eval('#local-place .entry input', ({ value }) => value), 'Legevakta');
    await press('#local-place .entry button');
    assert.equal(await told(), 'Tatt bort. 0 igjen.');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'local-add');
  });

  it('is reached by Tab from the top to the last button, fits 320 px, and can be read by a screen reader', async () => {
    await page.evaluate(() => document.activeElement.blur());
    await page.focus('main a');
    const reached = new Set();
    for (let times = 0; times < 300; times += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement } = document;
        return (
          activeElement.closest('[aria-labelledby^="make-"]')?.getAttribute('aria-labelledby') ??
          activeElement.type
        );
      });
      reached.add(name);
      if (name === 'make-forms') break;
    }
    for (const name of ['file', 'make-embed', 'make-bundle', 'make-scorm', 'make-forms'])
      assert.ok(reached.has(name), name);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.addScriptTag({ path: path.join(root, 'node_modules/axe-core/axe.min.js') });
    const faults = await page.evaluate(async () => {
      const { violations } = await axe.run();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    assert.deepEqual(faults, []);
  });

  it('nothing was sent: the page has asked for files of its own site and nothing else', () => {
    // The browser draws a field for a day with pictures of its own.
    const wanted = new RegExp(`^GET (data:image/|(blob:)?${origin}/)`);
    assert.deepEqual(
      asked.filter((each) => !wanted.test(each)),
      [],
    );
  });
});
