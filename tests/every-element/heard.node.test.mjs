import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { openAll, tags, unfold, untilStill } from './all-page.mjs';
import { treesIn } from './tree.mjs';

/*
 * What is given to those who hear a page: the tree of each element as text, in `trees/`, which somebody has read. A
 * change of words or order is written anew with `UPDATE_TREES=1 PROOF=1 node --test tests/every-element/heard.node.test.mjs`;
 * read what git then shows as somebody who does not see the page.
 */

const { chromium } = findEngines();
const skip = chromium || process.env.CI ? false : 'needs Chromium';
const languages = asked(['nb'], ['nb', 'nn', 'en']);
const states = ['first', 'open'];

const control = /^ *(button|link|checkbox|textbox|searchbox|combobox|DisclosureTriangle|slider)\b/;

/** The same name twice is fine where the same thing happens: a word is explained, a site is opened. */
const isSameThing = /forklar ordet|explain the word|«www\./;

/** What a blind colleague would stumble on, whatever the words are. */
function stumblesIn(tree) {
  const lines = tree.split('\n').filter(Boolean);
  const found = lines
    .filter((line) => control.test(line) && !line.includes('«'))
    .map((line) => `nameless: ${line.trim()}`);
  const levels = lines.flatMap((line) => line.match(/^ *heading (\d)/)?.[1] ?? []).map(Number);
  levels.forEach((level, at) => {
    if (level > (levels[at - 1] ?? 2) + 1 || (at === 0 && level !== 2))
      found.push(`heading ${level} after ${levels[at - 1]}`);
  });
  const names = new Set();
  // In a group with a name, «Deltaker: gjort» is said with the name of the group.
  let group = { depth: Infinity, name: '' };
  for (const line of lines) {
    const depth = line.search(/\S/);
    if (depth <= group.depth) group = { depth: Infinity, name: '' };
    const [, named] = line.match(/^ *(?:group|region|figure) («[^(]*»)/) ?? [];
    if (named) group = { depth, name: named };
    if (!control.test(line) || isSameThing.test(line)) continue;
    const name = `${group.name} ${line.trim().replace(/ \(.*/, '')}`;
    if (names.has(name)) found.push(`twice: ${name}`);
    names.add(name);
  }
  return found;
}

const fileOf = (tag, lang, state) => new URL(`trees/${tag}.${state}.${lang}.txt`, import.meta.url);

describe('what is heard of every element', { skip, timeout: 600_000 }, () => {
  let server;
  let browser;
  let page;
  const trees = new Map();
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium', { args: ['--force-prefers-reduced-motion', '--lang=nb'] });
    ({ page } = await openAll(browser, server, { width: 1024, height: 800, today: '2026-10-01' }));
    for (const state of states) {
      await page.evaluate(() => void (document.documentElement.lang = 'nb'));
      if (state === 'open') await unfold(page);
      for (const lang of languages) {
        await page.evaluate((language) => void (document.documentElement.lang = language), lang);
        await page.evaluate(untilStill);
        trees.set(`${state} ${lang}`, await treesIn(page, tags));
      }
    }
  });
  after(async () => {
    await browser?.close();
    await server.close();
  });

  for (const lang of languages) {
    for (const state of states) {
      test(`is what has been read in ${lang}, ${state === 'open' ? 'all that folds out of it open' : 'as it comes'}`, () => {
        for (const [tag, tree] of trees.get(`${state} ${lang}`)) {
          // Opened, the other languages say the same in other words.
          if (state === 'open' && lang !== 'nb') continue;
          const file = fileOf(tag, lang, state);
          if (process.env.UPDATE_TREES) {
            mkdirSync(new URL('.', file), { recursive: true });
            writeFileSync(file, tree);
          }
          assert.ok(existsSync(file), `${tag} has no tree yet: UPDATE_TREES=1`);
          assert.equal(tree, readFileSync(file, 'utf8'), tag);
        }
      });

      test(`has a name of its own for everything in ${lang}, ${state}, and headings in order`, () => {
        const found = [...trees.get(`${state} ${lang}`)].flatMap(([tag, tree]) =>
          stumblesIn(tree).map((line) => `${tag}: ${line}`),
        );
        assert.deepEqual(found, []);
      });
    }
  }
});
