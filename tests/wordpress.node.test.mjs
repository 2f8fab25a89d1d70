import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import sirv from 'sirv';
import { root } from '../scripts/machine/project.mjs';
import { wordpressWith } from '../scripts/machine/wordpress.mjs';
import { startBrowser } from './guest/strict-server.mjs';

// The WordPress plugin in all of WordPress, from Debian's package, with no database: tests/wordpress/ says how.

const plugin = path.join(root, 'integrations/wordpress/lindring');
const { folder, missing } = await wordpressWith(plugin, path.join(root, 'tests/wordpress/database.php'));
const skip = missing && !['true', '1'].includes(process.env.CI ?? '') ? missing : false;

const integrity = JSON.parse(readFileSync(path.join(root, 'cdn/sri.json'), 'utf8'))['lindring.js'];
const pages = new Map();
let server, origin, browser;

before(async () => {
  const ours = sirv(root, { dev: true });
  const theirs = sirv(folder ?? root, { dev: true });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages.get(pathname);
    if (page) return response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    const isOurs = /^\/(cdn|demo)\//.test(pathname);
    return (isOurs ? ours : theirs)(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  await browser?.close();
  await new Promise((resolve) => server.close(resolve));
});

/** Takes a text through WordPress, as written by somebody who may not write any HTML she likes. */
function published(text, { role = 'author', settings = {}, ...more } = {}) {
  const task = {
    text,
    role,
    origin,
    settings: {
      script: `${origin}/cdn/lindring.js`,
      integrity,
      content: `${origin}/demo/content/lindrende-2026.json`,
      ...settings,
    },
    ...more,
  };
  const { stdout, stderr } = spawnSync('php', [path.join(root, 'tests/wordpress/site.php'), folder], {
    input: JSON.stringify(task),
    encoding: 'utf8',
  });
  // What WordPress 6.1 itself says of a newer PHP is not ours to mend.
  assert.doesNotMatch(stderr, /plugins\/lindring|integrations\/wordpress|Fatal/, stderr);
  return JSON.parse(stdout);
}

const shortcode = '[lindring element="case-card" case-id="torunn"]';
const placeholder = `<div data-lindring="case-card" data-case-id="torunn"><a href="/les">Les om Torunn</a></div>`;
const classForm =
  '<div class="lindring lindring-tag--case-card lindring-case-id--torunn"><a href="/les">Les om Torunn</a></div>';

describe('the WordPress plugin', { skip }, () => {
  before(async () => {
    assert.equal(missing, undefined);
    browser = await startBrowser('chromium');
  });

  for (const [name, text] of Object.entries({ shortcode, placeholder, 'class form': classForm })) {
    test(`an author without unfiltered_html writes the ${name}, and a reader sees the case`, async () => {
      const { saved, page } = published(`Velkommen.\n\n${text}\n\nHilsen oss`);
      pages.set(`/${name.length}/`, page);
      const reader = await browser.newPage();
      const faults = [];
      reader.on('pageerror', (error) => faults.push(error.message));

      await reader.goto(`${origin}/${name.length}/`);
      await reader.waitForFunction(
        () => document.querySelector('case-card')?.shadowRoot?.textContent.includes('Torunn'),
        { timeout: 20_000 },
      );

      assert.ok(saved.includes(text), saved);
      assert.deepEqual(faults, []);
      await reader.close();
    });
  }

  test('the script comes once, deferred, with its integrity, and only on pages that use it', () => {
    const lines = (html) => html.match(/<script[^>]*lindring\.js[^>]*>/g) ?? [];

    const [line, ...more] = lines(published(`${shortcode}\n\n${shortcode}`).page);
    assert.deepEqual(more, []);
    assert.match(line, / defer /);
    assert.ok(line.includes(`integrity="${integrity}" crossorigin="anonymous"`), line);
    assert.ok(line.includes(`data-content="${origin}/demo/content/lindrende-2026.json"`), line);
    assert.deepEqual(lines(published('En vanlig side om lindring.').page), []);
  });

  test('what is written in a shortcode stays a value: no attribute, element or script comes of it', () => {
    const shownOf = (text) => published(text, { role: 'editor' }).shown;

    for (const text of [
      `[lindring element="case-card" case-id='x" onmouseover="alert(1)']`,
      '[lindring element="case-card" onclick="alert(1)" case-id="torunn"]',
      '[lindring element="case-card" link="javascript:alert(1)" text="Les"]',
      '[lindring element="case-card"]<b onclick="alert(1)">Les</b><script>alert(1)</script>[/lindring]',
    ]) {
      const shown = shownOf(text);
      assert.match(shown, /^<div class="lindring" data-lindring="case-card"/);
      assert.doesNotMatch(shown, /<script|javascript:/i);
      assert.doesNotMatch(shown.replace(/"[^"]*"/g, '""'), / on[a-z]+=/i);
    }
    assert.doesNotMatch(shownOf('[lindring element="script" case-id="torunn"]'), /data-lindring/);
  });

  test('the placeholder goes through the filter of the site again, also where data-* was taken away', () => {
    for (const without_data of [false, true]) {
      const { shown, pasted } = published(shortcode, { without_data });
      assert.equal(pasted, shown);
    }
  });

  test('without the script a reader has a link to the case on a page of its own', () => {
    const settings = { embed: `${origin}/embed` };
    const hrefOf = (text) => published(text, { settings }).shown.match(/<a href="([^"]*)"/)?.[1];

    assert.equal(hrefOf(shortcode), `${origin}/embed/case-card/torunn.html`);
    assert.equal(hrefOf('[lindring element="case-card" case-id="torunn" link="/les"]'), '/les');
    assert.equal(hrefOf('[lindring element="case-card" case-id="../../x"]'), undefined);
  });

  test('a misspelt element is told to those who can mend it, and to no reader', () => {
    const text = '[lindring element="case-kard" case-id="torunn"]';

    assert.match(published(text).shown, /kjenner ikke elementet «case-kard»/);
    assert.equal(published(text, { role: 'reader' }).shown.trim(), '');
  });

  test('the settings show what is stored as text, and store addresses and a hash only', () => {
    const settings = {
      script: 'javascript:alert(1)',
      integrity: 'sha384-"><b>',
      content: 'https://a.no/?a="><b>',
    };
    const { settings: html, sanitized, page } = published(shortcode, { settings });

    assert.doesNotMatch(html, /javascript:|<b>/);
    assert.equal(sanitized.script, '');
    assert.equal(sanitized.integrity, '');
    assert.doesNotMatch(page, /<script[^>]*lindring/);
  });

  test('the plugin knows every element and attribute of the library, and no other', () => {
    const { lists } = published('');
    const manifest = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
    const elements = manifest.modules.flatMap(({ declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName),
    );
    const attributes = new Set(elements.flatMap(({ attributes: all = [] }) => all.map(({ name }) => name)));

    assert.deepEqual(lists.elements, elements.map(({ tagName }) => tagName).sort());
    assert.deepEqual(lists.attributes, [...attributes].sort());
  });

  test('the plugin has the version of the library', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.match(
      readFileSync(path.join(plugin, 'lindring.php'), 'utf8'),
      new RegExp(`Version: +${version}\\n`),
    );
  });
});
