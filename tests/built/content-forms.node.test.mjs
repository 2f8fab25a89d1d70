import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { release, ReleasedError } from '../../scripts/build/release.mjs';
import { importSource } from '../../scripts/json-schema.mjs';
import { root } from '../../scripts/machine/project.mjs';
import { contentOf, seen } from './case-page.mjs';
import { inOneEngine } from './site.mjs';

// Content for systems that refuse `.json` and for pages opened from disk, and the folders that are put on the web.

const { asContentScript } = await importSource('src/content/content-script.ts');
const line = '<script src="/cdn/lindring.js" defer></script>';
const pageOf = (src, head = line) =>
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${head}<body>
   <training-content src="${src}"><case-card case-id="torunn"><a href="/les">Les</a></case-card></training-content>`;

inOneEngine(({ visitor }) => {
  test('a content file ending in .txt, sent as plain text, is read', async (t) => {
    const { site, page } = await visitor(t);
    site.put('/', pageOf('/innhold.txt'));
    site.put('/innhold.txt', contentOf(), { 'Content-Type': 'text/plain; charset=utf-8' });

    await page.goto(site.origin);
    await seen(page, 'Torunn');
    assert.deepEqual([page.warnings, page.errors], [[], []]);
  });

  test('a content script named in src is read as text: nothing in it is run', async (t) => {
    const { site, page } = await visitor(t);
    site.put('/', pageOf('/innhold.js'));
    const planted = asContentScript(contentOf()).replace('(function', 'window.isRun=true;(function');
    site.put('/innhold.js', planted);

    await page.goto(site.origin);
    await seen(page, 'Torunn');
    assert.equal(await page.evaluate(() => window.isRun), undefined);
    assert.deepEqual([page.warnings, page.errors], [[], []]);
  });

  test('a script that is no content is told of, and not run', async (t) => {
    const { site, page } = await visitor(t);
    site.put('/', pageOf('/annet.js'));
    site.put('/annet.js', 'window.isRun = true;');

    await page.goto(site.origin);
    await page.waitForFunction(
      () => document.querySelector('case-card').shadowRoot?.querySelector('[role=status]'),
      {
        polling: 50,
      },
    );
    assert.equal(await page.evaluate(() => window.isRun), undefined);
    assert.ok(await page.evaluate(() => document.querySelector('case-card a').checkVisibility()));
  });

  test('opened from disk, a page with the content as a script line shows the case, whatever form its src names', async (t) => {
    const { page } = await visitor(t);
    const folder = mkdtempSync(path.join(tmpdir(), 'lindring-disk-'));
    t.after(() => rmSync(folder, { recursive: true }));
    for (const file of ['lindring.js', 'extra-report.js'])
      cpSync(path.join(root, 'cdn', file), path.join(folder, file));
    writeFileSync(path.join(folder, 'innhold.js'), asContentScript(contentOf()));
    const content = '<script src="innhold.js" defer></script>';
    const own = '<script src="lindring.js" defer></script>';
    const pages = {
      'before.html': pageOf('innhold.js', content + own),
      'after.html': pageOf('innhold.js', own + content),
      'json.html': pageOf('innhold.json', content + own),
      'line.html': `<!doctype html><meta charset="utf-8">${content}${own.replace('defer', 'data-content="innhold.js" defer')}<body><case-card case-id="torunn"></case-card>`,
    };
    for (const [name, html] of Object.entries(pages)) {
      writeFileSync(path.join(folder, name), html);
      await page.goto(pathToFileURL(path.join(folder, name)).href);
      await seen(page, 'Torunn');
    }
    assert.deepEqual(page.errors, []);
  });

  test('the moving address of a release is one file that shows a case', async (t) => {
    const { site, page } = await visitor(t);
    const out = mkdtempSync(path.join(tmpdir(), 'lindring-site-'));
    t.after(() => rmSync(out, { recursive: true }));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const major = version.split('.')[0];
    await release({ root, version }, out);
    await release({ root, version }, out);
    const served = (file) => readFileSync(path.join(out, file), 'utf8');
    site.put(`/${major}/lindring.js`, served(`${major}/lindring.js`));
    site.put('/innhold.txt', served(`${version}/content/lindrende-2026.txt`));
    site.put('/', pageOf('/innhold.txt', `<script src="/${major}/lindring.js" defer></script>`));

    await page.goto(site.origin);
    await seen(page, 'Torunn');
    assert.deepEqual(site.requests, ['/', `/${major}/lindring.js`, '/innhold.txt']);

    writeFileSync(path.join(out, version, 'lindring.js'), 'changed');
    await assert.rejects(release({ root, version }, out), ReleasedError);
    assert.equal(served(`${version}/lindring.js`), 'changed');
  });
});
