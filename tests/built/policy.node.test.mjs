import assert from 'node:assert/strict';
import { test } from 'node:test';
import { casePage, contentOf, drawn, loaderLine, scriptLine, seen } from './case-page.mjs';
import { inEachEngine, integrities } from './site.mjs';
import { soon } from '../soon.mjs';

// The strictest pages we promise to work on: nothing inline, no styles but ours, Trusted Types enforced.

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "connect-src 'self'",
  // For the icon that browsers ask for unasked.
  "img-src 'self'",
  "require-trusted-types-for 'script'",
];
const lines = {
  'lindring.js': scriptLine(integrities()['lindring.js']),
  'loader.js': loaderLine(integrities()['loader.js']),
};

function prepare(site, line, policies, content) {
  // The page has a Lit of its own, which has taken the name Lit gives its policy, and hears of every breach.
  const head = `<script src="/own.js"></script>${line}`;
  site.put('/', casePage(head), { 'Content-Security-Policy': [...strict, policies].join('; ') });
  site.put(
    '/own.js',
    `window.breaches = [];
    addEventListener('securitypolicyviolation', (event) => breaches.push(event.violatedDirective));
    try { trustedTypes.createPolicy('lit-html', { createHTML: (html) => html }); } catch {}`,
  );
  site.put('/innhold.json', content);
}

inEachEngine(({ visitor }) => {
  for (const [file, line] of Object.entries(lines)) {
    test(`${file} breaks nothing on a page with Trusted Types and a Lit of its own`, async (t) => {
      const { site, page } = await visitor(t);
      prepare(site, line, 'trusted-types lindring lit-html', contentOf('Hun er *trøtt* &amp; glad.'));

      await page.goto(site.origin);
      await drawn(page, 'em');
      await seen(page, '& glad');

      assert.deepEqual(await page.evaluate(() => breaches), []);
      assert.deepEqual([page.errors, page.warnings], [[], []]);
    });

    test(`${file} shows readable text where the page refuses its policy, and says what to allow`, async (t) => {
      const { site, page } = await visitor(t);
      prepare(site, line, 'trusted-types lit-html', contentOf('Hun er trøtt.'));

      await page.goto(site.origin);
      await seen(page, 'Hun er trøtt.');
      await soon(() => page.warnings.some((text) => text.startsWith('[lindring]')), 'a warning');

      assert.ok(page.warnings.some((text) => /trusted-types/.test(text) && /«lindring»/.test(text)));
      assert.deepEqual(page.errors, []);
    });
  }
});
