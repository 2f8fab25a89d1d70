import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { checkReferences } from '../dist/content/references.js';
import { filePlaces } from '../dist/content/file-places.js';
import { findEngines, wantedEngines } from '../scripts/machine/engines.mjs';
import { root } from '../scripts/machine/project.mjs';
import { framesInOneProcess } from './guest/strict-server.mjs';
import { tried } from './proof.mjs';
import { launchWebKit } from './webkit.mjs';

// The pages of `lindring embed`, put in frames by a page on another origin.

const folder = mkdtempSync(path.join(tmpdir(), 'lindring-embed-'));
const lindrende = path.join(root, 'demo/content/lindrende-2026.json');
const torunn = JSON.parse(readFileSync(lindrende, 'utf8')).cases.find(({ id }) => id === 'torunn');
const background = torunn.background.nb.split('\n')[0];
const question = torunn.scenarios[0].questions[0].text;

// What would run, or be drawn, if it were written into the page as it is.
const markup = '</script><script>window.hacked=1</script><!-- <img src=x onerror="window.hacked=1">';
const nasty = {
  version: 1,
  id: 'prove',
  language: 'nb',
  title: markup,
  cases: [
    {
      id: 'ond',
      name: `Ond ${markup}`,
      settings: ['home'],
      diagnoses: [`"'><b onmouseover=hacked>${markup}`],
      background: `Hun sier ${markup} og [trykk](javascript:hacked) &lt;b&gt;`,
      scenarios: [{ id: 'en', title: markup, text: markup, questions: [{ id: 'sp', text: markup }] }],
      source: { title: markup, url: 'https://eksempel.no/"><script>window.hacked=1</script>' },
    },
  ],
};

function embed(content, out, ...given) {
  const command = path.join(root, 'dist/cli/lindring.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'embed', content, '--out', out, ...given],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stderr);
}

const types = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** A static server on a host name of its own; `own` is what is put beside the files. */
async function serve(name, files, own = {}) {
  const server = createServer((request, response) => {
    const file = decodeURIComponent(request.url.split('?')[0]);
    const type = types[file.split('.').at(-1)] ?? types.html;
    if (own[file]?.to) return void response.writeHead(302, { Location: own[file].to }).end();
    try {
      const body = own[file] ?? readFileSync(path.join(files, file));
      response.writeHead(200, { 'Content-Type': type }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, name, resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://${name}:${server.address().port}`, own, close };
}

/** The same three things of a browser that puppeteer drives as of WebKit. */
async function launchPuppeteer(options) {
  const browser = await launch({ timeout: 60_000, ...options });
  const page = await browser.newPage();
  return {
    goto: (url) => page.goto(url),
    evaluate: (code, ...args) => page.evaluate(code, ...args),
    async inFrame(selector, act) {
      const element = await page.$(selector);
      const frame = await element.contentFrame();
      return act((code, ...args) => frame.evaluate(code, ...args));
    },
    close: () => browser.close(),
  };
}

const { chromium, firefox, webkit } = findEngines();
const chromiumArguments = ['--no-sandbox', '--disable-gpu', ...framesInOneProcess];
const launches = {
  chromium: chromium && (() => launchPuppeteer({ executablePath: chromium, args: chromiumArguments })),
  firefox: firefox && (() => launchPuppeteer({ browser: 'firefox', executablePath: firefox })),
  webkit: webkit && launchWebKit,
};
const engines = tried(wantedEngines().filter((name) => launches[name]));

const unanswered = () => new Promise((_, reject) => setTimeout(reject, 3000, new Error('no answer')).unref());

/** Asks until the answer is as wanted. What is asked may fail while a page is on its way. */
async function until(ask, isSo, what) {
  const end = Date.now() + 30_000;
  for (;;) {
    // A question put to a frame just as it becomes another process's is never answered.
    const answer = await Promise.race([ask(), unanswered()]).catch((error) => error);
    if (!(answer instanceof Error) && isSo(answer)) return answer;
    if (Date.now() > end)
      assert.fail(`Never came: ${what}. Last: ${answer?.message ?? JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What stands in a frame: its own text, and that of its element where the script has drawn it. */
const textIn = (browser, frame) =>
  browser.inFrame(frame, (evaluate) =>
    evaluate(() => {
      const card = document.querySelector('main > *');
      return { plain: document.body.innerText, drawn: card?.shadowRoot?.textContent ?? '' };
    }),
  );

const heightOf = (browser, id) => browser.evaluate((name) => document.getElementById(name).offsetHeight, id);

let pages;
let host;
before(async () => {
  writeFileSync(path.join(folder, 'ond.json'), JSON.stringify(nasty));
  embed(lindrende, path.join(folder, 'ut'));
  embed(path.join(folder, 'ond.json'), path.join(folder, 'ut'), '--lang', 'nb', '--only', 'case-card/ond');
  const silly = `<!doctype html><script>parent.postMessage({ type: 'lindring:resize', height: 1e9 }, '*')</script>`;
  pages = await serve('localhost', path.join(folder, 'ut'), {
    '/tull.html': silly,
    '/uten-vern.html': `<!doctype html><title>x</title><script>${markup.slice(17)}</script>`,
  });
  host = await serve('127.0.0.1', folder);
  const frame = (id, address, more = '') =>
    `<iframe id="${id}" ${more} src="${pages.origin}/${address}"></iframe>`;
  const head = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vert</title><style>iframe{display:block;width:500px;height:300px}#fri{box-sizing:border-box}</style>`;
  pages.own['/videre'] = { to: `${host.origin}/sier-hoyde` };
  host.own['/'] =
    head +
    frame('uten', 'embed/case-card/torunn.html', 'sandbox=""') +
    frame('script', 'embed/case-card/torunn.html?lang=nn&theme=dark', 'sandbox="allow-scripts"') +
    frame('fri', 'embed/case-card/torunn.html#?secret=abc123', 'data-secret="abc123"') +
    `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`;
  host.own['/fremmed'] =
    head +
    `<script src="${pages.origin}/embed/resize.js"></script>` +
    `<iframe id="egen" src="/sier-hoyde"></iframe>` +
    // Our own by its address, and a stranger by what it has become.
    `<iframe id="videre" src="${pages.origin}/videre"></iframe>` +
    `<iframe id="rammet" src="${pages.origin}/tull.html"></iframe>`;
  host.own['/sier-hoyde'] =
    `<!doctype html><script>parent.postMessage({ type: 'lindring:resize', height: 4000 }, '*'); parent.spoken = (parent.spoken ?? 0) + 1</script>`;
  host.own['/ond'] =
    head +
    frame('uten', 'embed/case-card/ond.html', 'sandbox=""') +
    frame('fri', 'embed/case-card/ond.html') +
    frame('vakt', 'uten-vern.html');
});
after(async () => {
  await Promise.all([pages?.close(), host?.close()]);
  rmSync(folder, { recursive: true });
});

test('every page has all it refers to, and a reader of no page is told of an id that is nowhere', () => {
  const tags = readdirSync(path.join(folder, 'ut/embed'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  let count = 0;
  for (const { name } of tags) {
    for (const file of readdirSync(path.join(folder, 'ut/embed', name))) {
      const text = readFileSync(path.join(folder, 'ut/embed', name, file), 'utf8');
      const [, json] = /<script type="application\/json">(.*)<\/script>/.exec(text);
      assert.deepEqual(checkReferences(JSON.parse(json)), [], `${name}/${file}`);
      count += 1;
    }
  }
  assert.equal(count, 72);
});

test('a page with one case is not sent the other eight', () => {
  const text = readFileSync(path.join(folder, 'ut/embed/case-card/torunn.html'), 'utf8');
  assert.ok(text.length < 80_000, `${text.length}`);
  assert.ok(!text.includes('Zubeida'));
});

test('the address of every file in the schema is written for where the page lies', () => {
  const schema = JSON.parse(readFileSync(path.join(root, 'schema/content.schema.json'), 'utf8'));
  const found = [];
  const walk = (node, where) => {
    const named = node?.$ref
      ? node.$ref
          .split('/')
          .slice(1)
          .reduce((at, key) => at[key], schema)
      : node;
    if (!named || typeof named !== 'object' || where.split('.').length > 8) return;
    for (const [key, each] of Object.entries(named.properties ?? {})) {
      if (['file', 'poster'].includes(key) || (key === 'src' && where.endsWith('logo')))
        found.push(`${where}.${key}`.slice(1));
      walk(each, `${where}.${key}`);
    }
    if (named.items) walk(named.items, `${where}.*`);
  };
  walk(schema, '');
  assert.deepEqual([...new Set(found)].sort(), Object.keys(filePlaces).sort());
});

test('the script for the page around is under 1 kB, and comes from the same folder', () => {
  const script = readFileSync(path.join(folder, 'ut/embed/resize.js'));
  assert.ok(script.length < 1000, `${script.length} bytes`);
});

for (const engine of engines) {
  describe(`in ${engine}`, { timeout: 240_000 }, () => {
    let browser;
    before(async () => (browser = await launches[engine]()));
    after(() => browser?.close());

    test('a reader sees the case in a frame without script, with script alone, and without a sandbox', async () => {
      await browser.goto(`${host.origin}/`);

      const { plain, drawn } = await until(
        () => textIn(browser, '#uten'),
        (text) => text.plain.includes(background),
        'the case without script',
      );
      assert.equal(drawn, '');
      for (const words of [
        'Torunn',
        'Før du leser',
        question.nb ?? question,
        'Åpne i ny fane',
        'legevakt 116\u00a0117',
      ]) {
        assert.ok(plain.includes(words), words);
      }
      await until(
        () => textIn(browser, '#fri'),
        (text) => text.drawn.includes(background),
        'the element in the open frame',
      );
      const nynorsk = await until(
        () => textIn(browser, '#script'),
        (text) => text.drawn.includes('heimebuande'),
        'the element in nynorsk',
      );
      assert.ok(nynorsk.plain.includes('Opne i ny fane'));
    });

    test('in a sandbox nothing is stored, the theme that was asked for shows, and a tab that may not open gives its address', async () => {
      const seen = await browser.inFrame('#script', (evaluate) =>
        evaluate(() => {
          document.querySelector('[data-lindring-page="open"]').click();
          let stored = 'nothing';
          try {
            stored = localStorage.length + sessionStorage.length;
          } catch {
            // As it should be.
          }
          const field = document.querySelector('nav input');
          return {
            stored,
            scheme: getComputedStyle(document.documentElement).colorScheme,
            address: field?.value,
            said: field?.parentElement.textContent,
          };
        }),
      );
      assert.deepEqual(seen, {
        stored: 'nothing',
        scheme: 'dark',
        address: `${pages.origin}/embed/case-card/torunn.html?lang=nn&theme=dark`,
        said: 'Ramma på denne sida lèt oss ikkje opne ei ny fane. Kopier adressa, og opne henne sjølv:',
      });
    });

    test('in a sandbox «Skriv ut» gives the sheet as text to copy, and says so where no tab may open', async () => {
      const press = (words) =>
        until(
          () =>
            browser.inFrame('#script', (evaluate) =>
              evaluate((label) => {
                const within = (place) =>
                  [...place.querySelectorAll('*')].flatMap((each) => [
                    each,
                    ...(each.shadowRoot ? within(each.shadowRoot) : []),
                  ]);
                const buttons = within(document).filter((each) => each.localName === 'button');
                const button = buttons.findLast((each) => each.textContent.trim() === label);
                button?.click();
                return !!button;
              }, words),
            ),
          (isPressed) => isPressed,
          `«${words}»`,
        );
      const dialogText = () =>
        browser.inFrame('#script', (evaluate) =>
          evaluate(() => {
            const inside = [...document.querySelector('case-card').shadowRoot.children];
            const dialog = inside.map((each) => each.shadowRoot?.querySelector('dialog[open]')).find(Boolean);
            const written = dialog?.querySelector('textarea')?.value ?? '';
            return `${dialog?.textContent ?? ''} ${written}`;
          }),
        );

      await press('Opne casen');
      await press('Skriv ut');
      await until(dialogText, (text) => text.includes('Deltakarark'), 'the editions');
      await press('Skriv ut');
      await until(dialogText, (text) => text.includes('Torunn er 78 år'), 'the sheet as text');
      await press('Opne i ny fane');
      await until(dialogText, (text) => text.includes('Sida lèt oss ikkje opne ei ny fane'), 'the sentence');
      await press('Lukk');
    });

    test('the height is told in the words of WordPress, of Canvas and our own, and nothing else is', async () => {
      const heard = await until(
        () => browser.evaluate(() => heard),
        (all) => all.some(({ message }) => message === 'height') && all.length >= 5,
        'the heights',
      );
      const own = heard.find(({ type }) => type === 'lindring:resize');
      assert.deepEqual(Object.keys(own).sort(), ['height', 'type']);
      assert.ok(own.height > 300, `${own.height}`);
      const press = heard.find(({ message }) => message === 'height');
      assert.deepEqual(Object.keys(press).sort(), ['message', 'secret', 'value']);
      assert.equal(press.secret, 'abc123');
      const canvas = heard.filter((each) => typeof each === 'string').map((each) => JSON.parse(each));
      assert.ok(canvas.every(({ subject, height }) => subject === 'lti.frameResize' && height > 300));
      assert.ok(canvas.length > 0);
    });

    test('resize.js gives frames their height, also those that told before it came and those that come late', async () => {
      await browser.evaluate((origin) => {
        const script = document.createElement('script');
        script.src = `${origin}/embed/resize.js`;
        script.onload = () => {
          const late = document.createElement('iframe');
          late.id = 'sen';
          late.src = `${origin}/embed/film-bank/alle.html`;
          document.body.append(late);
        };
        document.head.append(script);
        return true;
      }, pages.origin);

      for (const id of ['script', 'fri', 'sen']) {
        const height = await until(
          () => heightOf(browser, id),
          (found) => found > 310,
          `the height of ${id}`,
        );
        await browser.evaluate((name) => document.getElementById(name).scrollIntoView(), id);
        const inside = () =>
          browser.inFrame(`#${id}`, (evaluate) =>
            evaluate(() => document.documentElement.scrollHeight - innerHeight),
          );
        await until(inside, (more) => more <= 1, `the whole of ${id}`);
        assert.ok(height < 5000, `${id}: ${height}`);
      }
      assert.ok(
        (await heightOf(browser, 'uten')) < 310,
        'a frame without script keeps the height it was given',
      );
    });

    test('a frame that grows when a scenario is opened grows on the page', async () => {
      const before = await heightOf(browser, 'fri');
      await browser.evaluate(() => document.getElementById('fri').scrollIntoView());
      await browser.inFrame('#fri', (evaluate) =>
        evaluate(() => {
          const buttons = [...document.querySelector('case-card').shadowRoot.querySelectorAll('button')];
          buttons.find((each) => each.textContent.includes('Åpne casen')).click();
          return true;
        }),
      );
      await until(
        () => heightOf(browser, 'fri'),
        (height) => height > before + 200,
        'a higher frame',
      );
    });

    test('a frame from elsewhere does not get to say its height, and no height is sillier than the page can bear', async () => {
      await browser.goto(`${host.origin}/fremmed`);
      await until(
        () => heightOf(browser, 'rammet'),
        (height) => height > 310,
        'the height of our own frame',
      );
      assert.equal(await heightOf(browser, 'rammet'), 30_000 + 4);
      await until(
        () => browser.evaluate(() => window.spoken),
        (count) => count === 2,
        'both strangers',
      );
      const strange = await browser.evaluate(async () => {
        // In the name of nobody’s frame. Once this has come, so has what the strangers said before it.
        const come = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
        window.postMessage({ type: 'lindring:resize', height: 800 }, '*');
        await come;
        return ['egen', 'videre', 'rammet'].map((id) => document.getElementById(id).style.height);
      });
      assert.deepEqual(strange, ['', '', '30000px']);
    });

    test('a case whose text looks like script and markup stays text', async () => {
      await browser.goto(`${host.origin}/ond`);
      const { plain } = await until(
        () => textIn(browser, '#uten'),
        (text) => text.plain.includes('Ond'),
        'the case',
      );
      const written = markup.replace(/\s+/g, ' ');
      assert.ok(plain.replace(/\s+/g, ' ').includes(`Hun sier ${written}`), plain);
      await until(
        () => textIn(browser, '#fri'),
        (text) => text.drawn.includes('Ond </script>'),
        'the element',
      );
      const hackedIn = (frame) => browser.inFrame(frame, (evaluate) => evaluate(() => window.hacked ?? 0));
      // The same text in a page that does not escape it, so that this test can fail.
      await until(
        () => hackedIn('#vakt'),
        (found) => found === 1,
        'the positive control',
      );
      const elements = await browser.inFrame('#fri', (evaluate) =>
        evaluate(
          () => document.querySelectorAll('img, b, [onmouseover], [onerror], a[href^="javascript"]').length,
        ),
      );
      assert.deepEqual([await hackedIn('#uten'), await hackedIn('#fri'), elements], [0, 0, 0]);
    });
  });
}
