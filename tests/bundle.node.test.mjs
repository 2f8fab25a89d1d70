import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { root } from '../scripts/machine/project.mjs';
import { tried } from './proof.mjs';

// The one file on a memory stick, as a group leader opens it from the disk of a machine without a network.

const folder = mkdtempSync(path.join(tmpdir(), 'lindring-bundle-'));
const file = path.join(folder, 'pakke.html');
const content = path.join(root, 'demo/content/lindrende-2026.json');
const overlay = path.join(root, 'demo/content/lokalt-eksempel.json');

function bundle(source, out, ...choices) {
  const command = path.join(root, 'dist/cli/lindring.js');
  const given = ['bundle', source, '--lang', 'nb', '--out', out, ...choices];
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...given], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, said: stderr };
}

let told;
before(() => {
  told = bundle(content, file, '--inline-films', '20', '--overlay', overlay);
});
after(() => rmSync(folder, { recursive: true }));

/** In the page: all that can be seen and matches, in every shadow root too. */
const findAll = (selector) => {
  const found = [];
  const gather = (from) => {
    for (const each of from.querySelectorAll('*')) {
      if (each.matches(selector) && each.checkVisibility()) found.push(each);
      if (each.shadowRoot) gather(each.shadowRoot);
    }
  };
  gather(document);
  return found;
};

/** Waits for something to press by its words, and presses it. */
async function press(page, words) {
  const find = `(${findAll})('a, button, summary').find((each) => each.textContent.trim().startsWith(${JSON.stringify(words)}))`;
  await page.waitForFunction(find);
  await page.evaluate(`${find}.click()`);
}

const sees = (page, words) =>
  page.waitForFunction(
    `(${findAll})('[role=status], [role=heading], h1, h2, p').some((each) => each.textContent.includes(${JSON.stringify(words)}))`,
  );

for (const engine of tried(['chromium', 'firefox'])) {
  const skip = findEngines()[engine] || process.env.CI ? false : `needs ${engine}`;

  describe(`the one file, opened from disk in ${engine}`, { skip, timeout: 120_000 }, () => {
    let browser;
    const asked = [];
    const faults = [];
    before(async () => {
      const options =
        engine === 'firefox' ? { browser: 'firefox' } : { args: ['--no-sandbox', '--disable-gpu'] };
      browser = await launch({ executablePath: findEngines()[engine], timeout: 60_000, ...options });
    });
    after(() => browser?.close());

    const open = async (hash = '') => {
      const page = await browser.newPage();
      // Chromium can be told that the cable is out; in Firefox nothing may be asked for all the same.
      if (engine === 'chromium') await page.setOfflineMode(true);
      page.on('dialog', (dialog) => dialog.accept());
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('request', (request) => {
        if (!/^(data|blob|file):/.test(request.url())) asked.push(request.url());
      });
      await page.goto(pathToFileURL(file).href + hash);
      return page;
    };

    test('a session is started, is there after a reload, and on another day when it is saved', async () => {
      const page = await open();
      await press(page, 'Start en samling');
      await press(page, 'Start samlingen');
      await sees(page, 'Velkommen: taushet og retten til å stå over');

      await page.reload();
      await sees(page, 'ligger bare i denne fanen');
      await press(page, 'Lagre på denne maskinen');
      await page.waitForFunction(() => localStorage.length > 0);
      await page.close();

      const later = await open();
      await press(later, 'Start en samling');
      await press(later, 'Fortsett samlingen');
      await sees(later, 'Velkommen: taushet og retten til å stå over');
      await later.close();
    });

    test('every page leads on, back and to the contents, and is where it was after a reload', async () => {
      const page = await open();
      await press(page, 'Torunn');
      await sees(page, 'Hun snakker gjerne om alt annet');
      await press(page, 'Neste');
      await page.waitForFunction(() => location.hash === '#side=case-gunnar');
      await page.reload();
      await sees(page, 'Gunnar');
      assert.deepEqual(
        await page.$$eval('[data-page]', (pages) => pages.filter((each) => !each.hidden).map(({ id }) => id)),
        ['side=case-gunnar'],
      );
      await press(page, 'Til innholdet');
      await sees(page, 'Hefter og annet materiell');
      await page.close();
    });

    test('a film in the file plays, with its captions, and asks nobody', async () => {
      const page = await open('#side=film-eksempel-tenk-to-sammen');
      await page.waitForFunction(() => {
        const card = document.querySelector('[data-page="film=eksempel-tenk-to-sammen"] film-card');
        const video = card?.shadowRoot?.querySelector('video');
        if (!video) return false;
        video.muted = true;
        if (video.paused) void video.play();
        return video.currentTime > 0.1 && video.textTracks[0]?.cues?.length > 0;
      });
      await page.close();
    });

    test('a local overlay is on the pages', async () => {
      const page = await open('#side=case-torunn');
      await page.waitForFunction(() =>
        /Solvik/.test(
          document.querySelector('[data-page="case=torunn"] case-card')?.shadowRoot?.textContent ?? '',
        ),
      );
      await page.close();
    });

    test('nothing was asked for, and nothing went wrong', () => {
      assert.deepEqual(asked, []);
      assert.deepEqual(faults, []);
    });
  });
}

describe('lindring bundle', () => {
  test('says for each film whether it is in the file, and how big the file is', () => {
    assert.equal(told.code, 0, told.said);
    assert.match(told.out, /^Filmen «En runde der alle får si noe» ligger i fila \(354\u00a0kB\)\.$/m);
    assert.match(told.out, /^7 filer fra ressurslista er ikke med\./m);
    assert.match(told.out, /pakke\.html: én fil med \d+ sider, 2,\d\u00a0MB\n$/);

    const small = bundle(content, 'liten.html', '--inline-films', '0,4').out;
    assert.match(small, /«Ti minutter .*» \(541\u00a0kB\) er ikke med: det er 400\u00a0kB igjen av grensen/);
    assert.match(small, /«En runde .*» ligger i fila/);
    assert.match(bundle(content, 'ingen.html').out, /«En runde .*» er ikke med, bare teksten/);
  });

  test('makes the same file again, byte for byte', () => {
    const again = path.join(folder, 'igjen.html');
    bundle(content, again, '--inline-films', '20', '--overlay', overlay);
    assert.ok(readFileSync(again).equals(readFileSync(file)));
  });

  test('text that looks like the end of a script stays text', () => {
    const head = { version: 1, id: 'ond', title: '</script><h1>Brudd', language: 'nb' };
    const background = '</script><img src=x onerror=alert(1)><!-- <script>';
    const cases = [
      { id: 'a', name: '<b>Anna</b>', settings: ['home'], diagnoses: ['KOLS'], background, scenarios: [] },
    ];
    writeFileSync(path.join(folder, 'ond.json'), JSON.stringify({ ...head, cases }));
    bundle('ond.json', 'ond.html');
    const html = readFileSync(path.join(folder, 'ond.html'), 'utf8');
    assert.ok(html.includes('&lt;b&gt;Anna&lt;/b&gt;'));
    const [page] = html.split('<script>');
    assert.ok(!/<img|<h1>Brudd|<b>Anna/.test(page));
    // The content, what is carried, what turns the pages, and the elements: each ends once.
    assert.equal(html.match(/<\/script/gi).length, 4);
  });

  test('makes nothing of a file with faults, and says where they are', () => {
    writeFileSync(
      path.join(folder, 'feil.json'),
      '{\n "version": 1, "id": "feil",\n "films": [{ "id": "a" }] }',
    );
    const { code, said } = bundle('feil.json', 'feil.html');
    assert.equal(code, 1);
    assert.match(said, /^feil\.json:3:\d+ {2}feil {2}films\[0\]\.title/m);
    assert.match(said, /feil\.json har \d+ feil som må rettes først\. Ingenting er laget\./);
    assert.throws(() => readFileSync(path.join(folder, 'feil.html')));
  });

  test('ends with 2 and what to do when it cannot begin', () => {
    for (const [given, said] of [
      [[content, 'a.html', '--inline-films', 'mye'], /«mye» er ikke et antall megabyte/],
      [['borte.json', 'a.html'], /borte\.json kan ikke leses \(ENOENT\)/],
      [[content, 'finnes/ikke/a.html'], /kan ikke skrives \(ENOENT\)/],
      [[content, 'a.html', '--overlay', 'borte.json'], /borte\.json kan ikke leses/],
    ]) {
      const result = bundle(...given);
      assert.equal(result.code, 2, said);
      assert.match(result.said, said);
    }
  });
});
