import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { launch } from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import sirv from 'sirv';
import { tagsIn } from '../scripts/build/sources.mjs';
import { importSource } from '../scripts/json-schema.mjs';
import { findEngines } from '../scripts/machine/engines.mjs';
import { framesInOneProcess } from './guest/strict-server.mjs';
import { seed } from './proof.mjs';
import { root } from '../scripts/machine/project.mjs';
import { listenOnFreePort, siteServer } from '../scripts/site/site-server.mjs';

// What «Kode til å lime inn» gives, pasted where webmasters paste it.

const { partsFor } = await importSource('src/generator/snippets.ts');
const { routesFor } = await importSource('src/generator/routes.ts');
const { systems } = await importSource('src/generator/choice.ts');
const { idAttributesOf } = await importSource('src/generator/elements.ts');
const { tags } = await importSource('src/script/known.ts');
const elementTags = tags.filter((tag) => tag !== 'training-content');
const { chromium } = findEngines();
const packages = path.join(root, 'node_modules');

describe('code to paste', { skip: !chromium && !process.env.CI && 'Chromium was not found' }, () => {
  const pages = new Map();
  const [answerSite] = siteServer().listeners('request');
  const answerPackages = sirv(packages, { dev: true });
  const server = createServer((request, response) => {
    const page = pages.get(request.url);
    if (page !== undefined) response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    else if (/^\/(tinymce|dompurify|axe-core)\//.test(request.url)) answerPackages(request, response);
    else answerSite(request, response);
  });
  let browser;
  let origin;
  let editor;
  let torunn;

  before(async () => {
    origin = `http://127.0.0.1:${await listenOnFreePort(server, 8640, '127.0.0.1')}`;
    browser = await launch({
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-gpu', ...framesInOneProcess],
    });
    torunn = {
      files: `${origin}/`,
      content: `${origin}/demo/content/lindrende-2026.json`,
      tag: 'case-card',
      ids: { 'case-id': 'torunn' },
      title: 'Case: Torunn',
      page: `${origin}/demo/content/embed/case-card/torunn.html`,
      integrity: JSON.parse(readFileSync(path.join(root, 'cdn/sri.json'), 'utf8'))['lindring.js'],
    };
    pages.set(
      '/editor',
      `<!doctype html><title>Editor</title><textarea></textarea>
       <script src="/dompurify/dist/purify.min.js"></script><script src="/tinymce/tinymce.min.js"></script>`,
    );
    editor = await open('/editor');
    // An editor as it comes: no valid_elements, no plugins. GPL: for development, and nothing of it is shipped.
    await editor.evaluate(() => tinymce.init({ selector: 'textarea', license_key: 'gpl', promotion: false }));
  });

  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  async function open(address) {
    const page = await browser.newPage();
    await page.goto(new URL(address, origin).href, { waitUntil: 'load' });
    return page;
  }

  /** The pieces of one way in: what goes into the template, and what onto the page. */
  function pieces(system, route, choice = torunn) {
    const parts = partsFor(choice, system, route);
    const of = (place) => parts.find((part) => part.place === place)?.code ?? '';
    return { template: of('template'), page: of('page') };
  }

  const sanitizers = {
    TinyMCE: (code) =>
      editor.evaluate((html) => {
        tinymce.activeEditor.setContent(html);
        return tinymce.activeEditor.getContent();
      }, code),
    DOMPurify: (code) => editor.evaluate((html) => DOMPurify.sanitize(html), code),
    'sanitize-html': (code) => sanitizeHtml(code),
  };

  /** A page with this in its template and its text, once all of it has loaded. */
  async function host(template, body) {
    pages.set(
      '/host',
      `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Vertsside</title>${template}</head>
       <body><h1>Lindrende behandling</h1>${body}</body></html>`,
    );
    return open('/host');
  }

  const titleOfCase = (page) =>
    page
      .waitForFunction(
        () =>
          document
            .querySelector('case-card')
            ?.shadowRoot?.querySelector('[part~="title"]')
            ?.textContent.trim(),
        { polling: 50, timeout: 30_000 },
      )
      .then((title) => title.jsonValue());

  const waysToTheCase = [
    // [way in, a system that is given it, editors that let it through]
    ['element', 'own', []],
    ['placeholder', 'umbraco', ['TinyMCE', 'DOMPurify']],
    ['class', 'umbraco', ['TinyMCE', 'DOMPurify']],
    ['known-link', 'drupal', ['TinyMCE', 'DOMPurify', 'sanitize-html']],
  ];

  for (const [route, system, through] of waysToTheCase) {
    for (const name of through.length > 0 ? through : ['no editor']) {
      it(`${route}, through ${name}: the reader sees the case`, async () => {
        const { template, page } = pieces(system, route);
        const shown = await host(template, (await sanitizers[name]?.(page)) ?? page);
        assert.equal(await titleOfCase(shown), 'Torunn');
        await shown.close();
      });
    }
  }

  for (const [route, name] of [
    ['placeholder', 'sanitize-html'],
    ['class', 'sanitize-html'],
    ['link', 'TinyMCE'],
    ['link', 'DOMPurify'],
    ['link', 'sanitize-html'],
  ]) {
    it(`${route}, through ${name}: the link is left, and leads to the case`, async () => {
      const kept = await sanitizers[name](pieces('umbraco', route).page);
      const shown = await host('', kept);
      await Promise.all([shown.waitForNavigation(), shown.click('a')]);
      assert.equal(await titleOfCase(shown), 'Torunn');
      await shown.close();
    });
  }

  it('frame, through TinyMCE: the sandbox it puts on lets no script run, and the case can be read all the same', async () => {
    const kept = await sanitizers.TinyMCE(pieces('moodle', 'frame').page);
    assert.match(kept, /<iframe[^>]* sandbox=""/);
    const shown = await host('', kept);
    const frame = await (await shown.$('iframe')).contentFrame();
    assert.match(await frame.$eval('h1', (title) => title.textContent), /Torunn/);
    await shown.close();
  });

  it('frame, through sanitize-html and DOMPurify: the link under it is left', async () => {
    for (const name of ['sanitize-html', 'DOMPurify']) {
      const kept = await sanitizers[name](pieces('moodle', 'frame').page);
      assert.match(kept, /<p><a href="[^"]*case-card\/torunn\.html">Case: Torunn<\/a><\/p>/);
      assert.doesNotMatch(kept, /iframe/);
    }
  });

  it('text for the site’s own search stands in the page before any script has run, and makes way for the case', async () => {
    const { readable } = await importSource('src/embed/readable.ts');
    const { readContent } = await importSource('src/content/load.ts');
    const content = readContent(
      readFileSync(path.join(root, 'demo/content/lindrende-2026.json'), 'utf8'),
      'x',
    );
    const choice = { ...torunn, readable: readable(content, 'case-card', 'torunn', 'nb') };
    const { template, page } = pieces('umbraco', 'placeholder', choice);
    const kept = await sanitizers.TinyMCE(page);
    assert.match(kept, /hjemmesykepleien skal innom Torunn/);
    const shown = await host(template, kept);
    assert.equal(await titleOfCase(shown), 'Torunn');
    assert.equal(await shown.$eval('case-card h2, case-card h3', (each) => each.checkVisibility()), false);
    await shown.close();
  });

  it('the script line with another integrity is refused, and the link is what the reader meets', async () => {
    const { template, page } = pieces('own', 'element', { ...torunn, integrity: 'sha384-AAAA' });
    pages.set(
      '/refused',
      `<!doctype html><html lang="nb"><head>${template}</head><body>${page}</body></html>`,
    );
    const shown = await host(template, page);
    assert.equal(await shown.evaluate(() => customElements.get('case-card') === undefined), true);
    assert.equal(await shown.$eval('case-card a', (each) => each.checkVisibility()), true);
    await shown.close();
  });

  it('a link copied from the page is pasted into TinyMCE as a link, with its words', async () => {
    const { page } = pieces('email', 'link');
    const kept = await editor.evaluate((html) => {
      tinymce.activeEditor.setContent('');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      tinymce.activeEditor
        .getBody()
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      return new Promise((resolve) => {
        const look = () =>
          tinymce.activeEditor.getContent()
            ? resolve(tinymce.activeEditor.getContent())
            : requestAnimationFrame(look);
        look();
      });
    }, page);
    assert.match(kept, /<a href="[^"]*\/embed\/case-card\/torunn\.html">Case: Torunn<\/a>/);
  });

  const nasty = fc.string({
    unit: fc.constantFrom(...'"\'<>&=`/{}[] \n\r\taæ😀', '-->', '</script>', '&amp;', '&#10;', ']]>'),
    minLength: 1,
    maxLength: 12,
  });
  const anyChoice = fc.record({
    files: nasty,
    content: nasty,
    tag: fc.constantFrom(...elementTags),
    id: nasty,
    title: nasty,
    page: nasty,
    integrity: nasty,
    headingLevel: fc.constantFrom(undefined, 2, 4),
    language: fc.constantFrom(undefined, 'nn'),
  });

  it('whatever title, id and address there is, the code is exactly the wanted tags and attributes', async () => {
    const wanted = fc.sample(anyChoice, { numRuns: 200, seed }).flatMap((made) => {
      const { id, ...rest } = made;
      const ids = Object.fromEntries(idAttributesOf(rest.tag).map((name) => [name, id]));
      const choice = { ...rest, ids };
      const lang = choice.language ? { lang: choice.language } : {};
      const level = choice.headingLevel ? { 'heading-level': String(choice.headingLevel) } : {};
      const data = Object.entries({ src: choice.content, ...ids, ...level });
      const href = { href: choice.page + (choice.language ? '?lang=nn' : '') };
      const inner = ['a', href, choice.title];
      return [
        [
          pieces('own', 'element', choice).page,
          [[choice.tag, { ...Object.fromEntries(data), ...lang }], inner],
        ],
        [
          pieces('own', 'placeholder', choice).page,
          [
            [
              'div',
              {
                'data-lindring': choice.tag,
                ...Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value])),
                ...lang,
              },
            ],
            inner,
          ],
        ],
        [pieces('email', 'link', choice).page, [['p', {}], inner]],
        [
          pieces('own', 'element', choice).template,
          [
            [
              'script',
              {
                src: `${choice.files.endsWith('/') ? choice.files : `${choice.files}/`}cdn/lindring.js`,
                integrity: choice.integrity,
                crossorigin: 'anonymous',
                defer: '',
              },
            ],
          ],
        ],
      ];
    });
    const parsed = await editor.evaluate(
      (codes) =>
        codes.map((code) => {
          // Not `DOMParser`, which would move a script to the head.
          const template = document.createElement('template');
          template.innerHTML = code;
          return Array.from(template.content.querySelectorAll('*'), (each) => [
            each.localName,
            Object.fromEntries(Array.from(each.attributes, ({ name, value }) => [name, value])),
            ...(each.localName === 'a' ? [each.textContent] : []),
          ]);
        }),
      wanted.map(([code]) => code),
    );
    parsed.forEach((found, at) => assert.deepEqual(found, wanted[at][1], wanted[at][0]));
  });

  it('knows every tag of the library, and no attribute that is not in the manifest', () => {
    const { modules } = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
    const known = new Map(
      modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName)
        .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
    );
    assert.deepEqual(
      [...elementTags].sort(),
      tagsIn(root).filter((tag) => tag !== 'training-content'),
    );
    for (const tag of elementTags) {
      for (const name of [...idAttributesOf(tag), 'src', 'heading-level']) {
        assert.ok(known.get(tag).includes(name), `${tag} has no ${name}`);
      }
    }
  });

  it('a script that a consent manager has stopped leaves the link, and comes when it is let through', async () => {
    const { template, page } = pieces('own', 'element');
    const shown = await host(template.replace('<script', '<script type="text/plain"'), page);
    assert.equal(await shown.$eval('case-card a', (each) => each.checkVisibility()), true);
    await shown.evaluate(() => {
      const stopped = document.querySelector('script');
      const again = document.createElement('script');
      again.src = stopped.getAttribute('src');
      stopped.replaceWith(again);
    });
    assert.equal(await titleOfCase(shown), 'Torunn');
    await shown.close();
  });

  it('the recipe for Matomo sends which scenario was opened, and nothing else', async () => {
    const recipe = readFileSync(path.join(root, 'docs/oppskrifter/statistikk-og-samtykke.md'), 'utf8');
    const [, code] = /```js\n([\s\S]*?)```/.exec(recipe);
    const { template, page } = pieces('own', 'element');
    const shown = await host(template + `<script>${code}</script>`, page);
    await titleOfCase(shown);
    await shown.evaluate(() => {
      const { shadowRoot } = document.querySelector('case-card');
      shadowRoot.querySelector('.content-note button').click();
      shadowRoot.querySelector('[part~="scenario"] button').click();
    });
    await shown.waitForFunction(() => window._paq.length > 0);
    assert.deepEqual(await shown.evaluate(() => window._paq), [
      ['trackEvent', 'Lindring', 'scenario-open', 'torunn/torunn-1'],
    ]);
    await shown.close();
  });

  it('a shortcode holds nothing that ends a value in it', () => {
    const choice = {
      ...torunn,
      title: 'Si «nei» eller "ja" [her]',
      page: 'https://kommune.no/embed/case-card/torunn.html',
    };
    assert.equal(
      pieces('wordpress', 'shortcode', choice).page,
      `[lindring element="case-card" case-id="torunn" src="${torunn.content}" link="${choice.page}"]`,
    );
  });

  it('every system has a way in for every element, and ends with something that needs no system at all', () => {
    for (const system of systems) {
      for (const page of ['https://kommune.no/embed/case-card/torunn.html', undefined]) {
        const ways = routesFor(system, { ...torunn, page });
        assert.deepEqual(ways.slice(-2), ['link', 'pdf'], system);
      }
    }
  });

  describe('the page that gives it', () => {
    let page;
    const shownCode = () => page.$eval('.out pre', (code) => code.textContent);
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (selector) => {
      for (let times = 0; times < 60; times += 1) {
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
        await press('Tab');
      }
      throw new Error(`Tab never came to ${selector}`);
    };

    before(async () => {
      await browser
        .defaultBrowserContext()
        .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      page = await browser.newPage();
      await page.setViewport({ width: 320, height: 640 });
      await page.goto(`${origin}/demo/kode.html`, { waitUntil: 'load' });
      await page.waitForSelector('.out pre');
    });

    it('gives the code for SharePoint by the keyboard alone, and copies exactly what it shows', async () => {
      await page.bringToFront();
      await tabTo('[name="system"]');
      await press('ArrowDown', 'ArrowDown');
      await page.waitForFunction(() => document.querySelector('.out pre')?.textContent.startsWith('<iframe'));
      await tabTo('.copy button');
      await press('Enter');
      await page.waitForFunction(
        () => document.querySelector('.copy [role="status"]').textContent === 'Kopiert',
      );
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await shownCode());
    });

    it('shows the real page in the frame it gives the code for', async () => {
      const frame = await (await page.waitForSelector('iframe.frame')).contentFrame();
      assert.match(await frame.$eval('h1, h2', (title) => title.textContent), /Torunn/);
    });

    it('is not wider than 320 px in any system, with every step down open', async () => {
      for (const system of systems) {
        await page.$eval(`[value="${system}"]`, (radio) => radio.click());
        const wide = await page.evaluate(() => {
          for (const step of document.querySelectorAll('details')) step.open = true;
          return document.documentElement.scrollWidth;
        });
        assert.equal(wide, 320, system);
      }
    });

    it('has what is needed to be read by a screen reader, and keeps nothing', async () => {
      await page.addScriptTag({ path: path.join(packages, 'axe-core/axe.min.js') });
      const faults = await page.evaluate(async () => {
        const { violations } = await axe.run({ exclude: [['case-card'], ['iframe']] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
      });
      assert.deepEqual(faults, []);
      // The editor on the same origin keeps its colours.
      const isKept = (key) => !key.startsWith('tinymce-');
      const keys = await page.evaluate(() => [...Object.keys(sessionStorage), ...Object.keys(localStorage)]);
      assert.deepEqual(keys.filter(isKept), []);
    });

    it('takes the address of another folder, and says when the content cannot be read from there', async () => {
      await page.$eval('[value="own"]', (radio) => radio.click());
      await page.$eval('.field input', (field) => {
        field.value = 'kommune.invalid/lindring';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.waitForFunction(() =>
        /Lista og forhåndsvisningen bruker den forrige/.test(
          document.querySelector('form [role="status"]').textContent,
        ),
      );
      assert.match(await shownCode(), /src="https:\/\/kommune\.invalid\/lindring\/cdn\/lindring\.js"/);
    });
  });
});
