import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { root } from '../scripts/machine/project.mjs';
import { servePlatform } from './learning-platform.mjs';

// A course as an employee meets it in a learning platform, and what the platform is told.

const folder = mkdtempSync(path.join(tmpdir(), 'lindring-scorm-'));
const canary = 'kanarifugl-4711';
let platform;
let browser;

function pack(name, ...choices) {
  const out = path.join(folder, `${name}.zip`);
  const content = path.join(root, 'demo/content/lindrende-2026.json');
  const command = path.join(root, 'dist/cli/lindring.js');
  const given = ['pack', content, '--format', 'scorm12', '--lang', 'nb', '--out', out, ...choices];
  execFileSync(process.execPath, [command, ...given]);
  return out;
}

before(async () => {
  const zips = { torunn: pack('torunn', '--case', 'torunn'), alt: pack('alt') };
  platform = await servePlatform(zips);
  browser = await launch({
    executablePath: findEngines().chromium,
    args: ['--no-sandbox', '--disable-gpu'],
    timeout: 60_000,
  });
});
after(async () => {
  await browser?.close();
  await new Promise((resolve) => platform.server.close(resolve));
  rmSync(folder, { recursive: true });
});

/** A new employee, with a browser of her own, at a page; her questions about leaving are answered with yes. */
async function employee(t, address) {
  const reader = await browser.createBrowserContext();
  t.after(() => reader.close());
  const page = await reader.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('dialog', (dialog) => dialog.accept());
  t.after(() => assert.deepEqual(faults, []));
  await page.goto(address);
  return page;
}

/** The course in the platform, once its cards are there. */
async function courseIn(page) {
  const frame = await page.waitForFrame((each) => each.url().split('?')[0].endsWith('/index.html'));
  // By the clock: in a frame of another origin nothing may be drawn yet.
  await frame.waitForFunction(
    () =>
      document.querySelector('[data-report] .state') &&
      [...document.querySelectorAll('case-card')].every((card) =>
        card.shadowRoot?.querySelector('.scenario'),
      ),
    { polling: 50 },
  );
  return frame;
}

const told = (page) => page.evaluate(() => platform.told());
const calls = (page) => page.evaluate(() => platform.calls);
const status = (page, wanted) =>
  page.waitForFunction((value) => platform.told().core?.lesson_status === value, {}, wanted);
const lineOf = (frame, name) => frame.$eval(`[data-report] .${name}`, (line) => line.textContent);

/** Opens the scenarios of a case one by one, as a reader does. */
function openScenarios(frame, name, count) {
  return frame.evaluate(
    (id, most) => {
      const card = document.querySelector(`case-card[case-id=${id}]`);
      const titles = card.shadowRoot.querySelectorAll('.scenario-title button[aria-expanded=false]');
      for (const each of [...titles].slice(0, most)) each.click();
    },
    name,
    count,
  );
}

const tickAll = (frame) =>
  frame.$$eval('.ticks input', (boxes) => boxes.filter((box) => !box.checked).forEach((box) => box.click()));

describe('a course in a learning platform', () => {
  test('tells the employee what is reported before anything but the start is told', async (t) => {
    const page = await employee(t, `${platform.address}/lms/alt`);
    const course = await courseIn(page);

    const words = await course.$eval('[data-report]', (place) => place.textContent);
    assert.match(words, /Dette meldes til læringsplattformen/);
    assert.match(words, /Arbeidsgiveren din kan se der: hvilke scenarioer du har åpnet/);
    assert.match(words, /Ikke meldt: det du skriver/);
    const set = (await calls(page)).filter(([name]) => name === 'LMSSetValue');
    assert.deepEqual(
      set.map(([, element, value]) => [element, element.endsWith('time') ? '' : value]),
      [
        ['cmi.core.exit', 'suspend'],
        ['cmi.core.lesson_status', 'incomplete'],
        ['cmi.suspend_data', '1.'],
        ['cmi.core.session_time', ''],
      ],
    );
  });

  test('is completed when scenarios are read and questions thought through, with no score', async (t) => {
    const page = await employee(t, `${platform.address}/lms/torunn`);
    const course = await courseIn(page);
    await status(page, 'incomplete');

    await openScenarios(course, 'torunn', 2);
    await course.waitForFunction(() =>
      document.querySelector('[data-report] .state').textContent.startsWith('2 av 3 scenarioer lest'),
    );
    await openScenarios(course, 'torunn', 1);
    await tickAll(course);

    await status(page, 'completed');
    assert.match(await lineOf(course, 'state'), /Du har gjort alt\. Kurset er meldt som gjennomført\./);
    assert.ok(!(await calls(page)).some(([, element]) => String(element).includes('score')));
  });

  test('«Åpne alle» reads all the scenarios', async (t) => {
    const page = await employee(t, `${platform.address}/lms/torunn`);
    const course = await courseIn(page);

    await course.$eval('case-card', (card) => card.shadowRoot.querySelector('.tools button').click());

    await course.waitForFunction(() =>
      document.querySelector('[data-report] .state').textContent.startsWith('3 av 3 scenarioer lest'),
    );
  });

  test('is where she left it when she comes back, and says goodbye when she leaves', async (t) => {
    const page = await employee(t, `${platform.address}/lms/alt`);
    let course = await courseIn(page);
    await course.click('a[href="#side=case-gunnar"]');
    await openScenarios(course, 'gunnar', 1);
    await course.evaluate(() => document.querySelector('[data-page="case=gunnar"] .ticks input').click());
    await course.waitForFunction(() =>
      /^1 av 27 .* 1 av \d+ spørsmål/.test(document.querySelector('.state').textContent),
    );

    await page.$eval('iframe', (frame) => (frame.src = '/tom'));
    await page.waitForFunction(() => platform.calls.some(([name]) => name === 'LMSFinish'));
    const last = (await calls(page)).slice(-3);
    assert.deepEqual(
      last.map(([name]) => name),
      ['LMSSetValue', 'LMSCommit', 'LMSFinish'],
    );
    assert.equal(last[0][1], 'cmi.core.session_time');
    assert.match(last[0][2], /^0000:00:\d\d\.\d\d$/);

    await page.reload();
    course = await courseIn(page);
    assert.match(
      await lineOf(course, 'state'),
      /^1 av 27 scenarioer lest · 0 av 2 filmer sett · 1 av \d+ spørsmål/,
    );
    assert.equal(await lineOf(course, 'way-on'), 'Fortsett der du slapp: Gunnar');
    assert.ok(await course.$eval('[data-page="case=gunnar"] .ticks input', (box) => box.checked));
  });

  test('a film counts when it is played to its end, or opened as text', async (t) => {
    const page = await employee(t, `${platform.address}/lms/alt#`);
    const course = await courseIn(page);
    await course.waitForFunction(() =>
      document.querySelector('film-card')?.shadowRoot?.querySelector('video'),
    );

    await course.evaluate(() => {
      const [first, second] = document.querySelectorAll('film-card');
      first.shadowRoot.querySelector('video').dispatchEvent(new Event('ended'));
      second.shadowRoot.querySelector('details.text summary').click();
    });

    await course.waitForFunction(() =>
      document.querySelector('[data-report] .state').textContent.includes('2 av 2 filmer sett'),
    );
  });

  test('nothing of what she writes reaches the platform, whatever the field', async (t) => {
    const page = await employee(t, `${platform.address}/lms/alt`);
    const course = await courseIn(page);
    await course.evaluate(() => {
      for (const button of [...document.querySelectorAll('case-card')].flatMap((card) => [
        ...card.shadowRoot.querySelectorAll('.scenario-title button'),
      ]))
        button.click();
    });
    await course.waitForFunction(() =>
      [...document.querySelectorAll('reflection-prompt, case-card')].every((each) =>
        each.shadowRoot?.querySelector('textarea'),
      ),
    );

    const written = await course.evaluate((text) => {
      const fields = [];
      const gather = (from) => {
        for (const each of from.querySelectorAll('*')) {
          if (each.matches('textarea, input:not([type=checkbox], [type=radio])')) fields.push(each);
          if (each.shadowRoot) gather(each.shadowRoot);
        }
      };
      gather(document);
      for (const field of fields) {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      return fields.length;
    }, canary);

    assert.ok(written > 150, `${written} fields`);
    // What she wrote to has been thought through; that it is so, and no more, is told.
    await course.waitForFunction(() =>
      / (1\d\d) av 194 spørsmål/.test(document.querySelector('[data-report] .state').textContent),
    );
    await page.$eval('iframe', (frame) => (frame.src = '/tom'));
    await page.waitForFunction(() => platform.calls.some(([name]) => name === 'LMSFinish'));
    const all = await page.evaluate(() => sessionStorage.getItem('all'));
    assert.ok(all.includes('cmi.suspend_data'));
    assert.ok(!all.includes(canary));
    assert.ok(!all.includes('kanari'));
  });

  test('what the platform does not take is said in one sentence, and told when it can be again', async (t) => {
    const page = await employee(t, `${platform.address}/lms/torunn?refuse`);
    const course = await courseIn(page);
    await openScenarios(course, 'torunn', 1);
    await course.waitForFunction(() =>
      document.querySelector('.fault').textContent.includes('(101: General exception)'),
    );
    assert.match(await lineOf(course, 'fault'), /^Læringsplattformen tok ikke imot .* står her fortsatt/);
    assert.deepEqual(await told(page), {});

    await page.evaluate(() => (platform.refuses = false));
    await course.click('.fault button');

    await status(page, 'incomplete');
    assert.ok((await told(page)).suspend_data.length > '1.'.length);
    await course.waitForFunction(() => document.querySelector('.fault').hidden);
  });

  test('in a review nothing is told', async (t) => {
    const page = await employee(t, `${platform.address}/lms/torunn?mode=review`);
    const course = await courseIn(page);
    await openScenarios(course, 'torunn', 3);

    assert.match(await course.$eval('[data-report]', (place) => place.textContent), /åpnet for gjennomsyn/);
    assert.ok(!(await calls(page)).some(([name]) => name === 'LMSSetValue'));
  });

  test('finds the platform in the window that opened it', async (t) => {
    const page = await employee(t, `${platform.address}/lms/torunn?course=/tom`);
    const [popup] = await Promise.all([
      new Promise((resolve) => page.once('popup', resolve)),
      page.evaluate(() => void open('/torunn/index.html')),
    ]);
    await popup.waitForSelector('details.report');
    await status(page, 'incomplete');
  });

  for (const where of ['by itself', 'in a page of another origin']) {
    test(`works ${where}, and says that nothing is reported`, async (t) => {
      const course = `${platform.address}/torunn/index.html`;
      const isAlone = where === 'by itself';
      const page = await employee(t, isAlone ? course : `${platform.other}/lms/x?course=${course}`);
      const frame = await courseIn(page);

      assert.match(
        await frame.$eval('[data-report]', (place) => place.textContent),
        /Ikke koblet til en læringsplattform\. Ingenting meldes\./,
      );
      await openScenarios(frame, 'torunn', 3);
      await frame.waitForFunction(() => document.querySelector('.state').textContent.startsWith('3 av 3'), {
        polling: 50,
      });
    });
  }

  test('can be read where scripts do not run', async (t) => {
    const page = await employee(t, 'about:blank');
    await page.setJavaScriptEnabled(false);
    await page.goto(`${platform.address}/torunn/index.html`);
    const text = await page.evaluate(() => document.body.innerText);
    assert.match(text, /Torunn/);
    assert.match(text, /Når skifter du tema selv/);
    assert.match(text, /Script er slått av her/);
  });
});

describe('a package', () => {
  test('has a manifest a platform can read, and every file it lists and no other', async (t) => {
    const page = await employee(t, `${platform.address}/tom`);
    const text = await (await fetch(`${platform.address}/alt/imsmanifest.xml`)).text();
    const read = await page.evaluate((xml) => {
      const manifest = new DOMParser().parseFromString(xml, 'text/xml');
      const all = (name) => [...manifest.getElementsByTagNameNS('*', name)];
      const [item] = all('item');
      const [resource] = all('resource');
      return {
        faults: all('parsererror').length,
        namespace: manifest.documentElement.namespaceURI,
        version: all('schemaversion')[0].textContent,
        organization:
          all('organizations')[0].getAttribute('default') ===
          all('organization')[0].getAttribute('identifier'),
        item: item.getAttribute('identifierref') === resource.getAttribute('identifier'),
        type: resource.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype'),
        start: resource.getAttribute('href'),
        title: all('title')[0].textContent,
        files: all('file').map((file) => file.getAttribute('href')),
      };
    }, text);
    const { files, ...rest } = read;
    assert.deepEqual(rest, {
      faults: 0,
      namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      version: '1.2',
      organization: true,
      item: true,
      type: 'sco',
      start: 'index.html',
      title: 'Lindrende behandling og omsorg',
    });
    assert.deepEqual(
      files.sort(),
      Object.keys(platform.packages.get('alt'))
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
  });

  test('is the same, byte for byte, when it is made again', () => {
    const again = readFileSync(pack('igjen', '--case', 'torunn'));
    assert.ok(again.equals(readFileSync(path.join(folder, 'torunn.zip'))));
  });

  test('keeps under the limit of the standard with the whole programme done, and tells nothing but keys', async () => {
    const { asSuspendData, fromSuspendData } = await import('../dist/scorm/model.js');
    const html = new TextDecoder().decode(platform.packages.get('alt')['index.html']);
    const { things } = JSON.parse(/id="lindring-course">(.*?)<\/script>/.exec(html)[1]);
    const all = new Set(things.map(({ key }) => key));
    assert.equal(all.size, things.length);
    const told = asSuspendData(all, things);
    assert.ok(told.length < 4096, `${told.length}`);
    assert.match(told, /^1\.[\w-]+$/);
    assert.deepEqual(fromSuspendData(told, things), all);
    // An edition with one case less: what is left is still done.
    const fewer = things.filter(({ page }) => page !== 'case=torunn');
    assert.deepEqual(fromSuspendData(told, fewer), new Set(fewer.map(({ key }) => key)));
  });
});
