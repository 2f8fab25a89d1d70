import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../scripts/machine/project.mjs';
import { inOneEngine } from './site.mjs';

// The package from npm in the bundle of somebody else's page.

async function bundleOf(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const library = await bundleOf("import * as library from 'lindring'; window.library = library;");
const definition = await bundleOf("import 'lindring/define/case-card';");

inOneEngine(({ visitor }) => {
  test('importing the library puts no tag on the page, asks for nothing and makes no global', async (t) => {
    const { site, page } = await visitor(t);
    site.put(
      '/',
      '<!doctype html><script type="module" src="/bundle.js"></script><case-card src="/innhold.json"></case-card>',
    );
    site.put('/bundle.js', library);

    await page.goto(site.origin, { waitUntil: 'networkidle0' });

    const found = await page.evaluate(() => ({
      hasClass: typeof window.library.CaseCardElement === 'function',
      isDefined: customElements.get('case-card') !== undefined,
      hasGlobal: 'Lindring' in window,
    }));
    assert.deepEqual(found, { hasClass: true, isDefined: false, hasGlobal: false });
    assert.deepEqual(site.requests, ['/', '/bundle.js']);
    assert.deepEqual(
      [page.errors, page.warnings.filter((text) => !/^Lit is in dev mode/.test(text))],
      [[], []],
    );
  });

  test('importing a definition puts that tag on the page, and no other', async (t) => {
    const { site, page } = await visitor(t);
    site.put('/', '<!doctype html><script type="module" src="/bundle.js"></script>');
    site.put('/bundle.js', definition);

    await page.goto(site.origin);

    const defined = (tag) => page.evaluate((name) => customElements.get(name) !== undefined, tag);
    assert.equal(await defined('case-card'), true);
    assert.equal(await defined('training-content'), false);
  });
});
