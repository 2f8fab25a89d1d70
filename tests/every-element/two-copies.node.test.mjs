import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { before, test } from 'node:test';
import { build } from 'esbuild';
import { classic, loader, openPage, until } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { areDrawn, elements, markupOf } from './elements.mjs';
import { describeInEngines } from './in-engines.mjs';

// Every element beside a Lit of the page's own, which takes the name `lit-html`, and beside another version of ourselves.

const tags = Object.keys(elements);
const all = tags.map((tag) => markupOf(tag)).join('');
const csp = { 'img-src': "'self'", 'media-src': "'self'", 'trusted-types': 'lindring lit-html' };
const cdn = new URL('../../cdn/', import.meta.url);
const greeting = '<host-greeting></host-greeting>';

/** An element of the page, made with Lit as the package has it. */
async function hostLit() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit';
        customElements.define('host-greeting', class extends LitElement { render() { return html\`<p>Hei fra siden</p>\`; } });`,
      resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    format: 'iife',
  });
  return outputFiles[0].text;
}

/** The built files as if they were of another version, by name. */
function asVersion(version) {
  const own = JSON.parse(readFileSync(new URL('../package.json', cdn), 'utf8')).version;
  const names = readdirSync(cdn).filter((name) => /^(extra-[\w-]+|lindring)\.js$/.test(name));
  const files = new Map(
    names.map((name) => [name, readFileSync(new URL(name, cdn), 'utf8').replaceAll(own, version)]),
  );
  const integrities = JSON.parse(readFileSync(new URL('sri.json', cdn), 'utf8'));
  let main = files.get('lindring.js');
  for (const [name, text] of files) {
    const integrity = `sha384-${createHash('sha384').update(text).digest('base64')}`;
    main = main.replaceAll(integrities[name], integrity);
  }
  return files.set('lindring.js', main);
}

describeInEngines('on a strict page with another copy', { timeout: 300_000 }, (site) => {
  before(async () => {
    site.server.put('/lit.js', await hostLit());
    for (const [name, text] of asVersion('0.0.9')) site.server.put(`/old/${name}`, text);
  });

  const lit = '<script src="/lit.js" defer></script>';
  const orders = { 'Lit of its own first': lit + classic, 'Lit of its own last': classic + lit };
  const more = { 'the loader, and Lit of its own first': lit + loader };
  for (const [order, scripts] of Object.entries(asked(orders, { ...orders, ...more }))) {
    test(`every element is drawn, and the page’s own, without one violation: ${order}`, async () => {
      const { page, warnings, close } = await openPage(
        site.browser,
        site.server.address({ csp, scripts, body: greeting + all }),
      );
      await until(page, areDrawn, tags);
      await until(page, () =>
        document.querySelector('host-greeting').shadowRoot?.textContent.includes('Hei'),
      );
      await page.waitForNetworkIdle({ idleTime: 100 });

      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(
        warnings.filter((line) => /ren tekst|policy/i.test(line)),
        [],
      );
      await close();
    });
  }

  const old = '<script src="/old/lindring.js" defer></script>';
  for (const [order, scripts, first, second] of [
    ['an older one first', old + classic, '0.0.9', '0.1.0'],
    ['an older one last', classic + old, '0.1.0', '0.0.9'],
  ]) {
    test(`two versions of the library draw every element once, and say so once: ${order}`, async () => {
      const { page, warnings, close } = await openPage(
        site.browser,
        site.server.address({
          csp: { ...csp, 'trusted-types': "lindring 'allow-duplicates'" },
          scripts,
          body: all,
        }),
      );
      const twice = () => warnings.filter((line) => line.includes('Lastet to ganger'));
      await until(page, areDrawn, tags);
      await page.waitForNetworkIdle({ idleTime: 100 });
      for (const end = Date.now() + 30_000; twice().length === 0 && Date.now() < end;)
        await new Promise((resolve) => setTimeout(resolve, 30));

      const versions = await page.evaluate(
        (names) => names.map((tag) => document.querySelector(tag).constructor.version),
        tags,
      );
      assert.deepEqual([...new Set(versions)], [first]);
      assert.equal(twice().length, 1, warnings.join('\n'));
      assert.ok(twice()[0].includes(`versjon ${first} gjelder, ikke ${second}`), twice()[0]);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      await close();
    });
  }
});
