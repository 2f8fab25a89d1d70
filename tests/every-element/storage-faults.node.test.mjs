import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openPage } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { markupOf, untilWhole } from './elements.mjs';
import { describeInEngines } from './in-engines.mjs';
import { install } from './hands.mjs';
import { storageFaults } from './storage-faults.mjs';

// Whatever the storage of a browser does, what somebody writes stays on the screen, and no word of it is untrue.

const word = 'kanarifugl-4711';
const tags = asked(
  ['case-card', 'group-roster'],
  [
    'case-card',
    'film-card',
    'reflection-prompt',
    'session-planner',
    'group-roster',
    'esas-form',
    'course-certificate',
  ],
);
const most = asked(
  ['keys get a prefix of the page’s', 'full at the third text', 'reading finds the same under every key'],
  undefined,
);

/** Runs before anything else: the storages as they are, whatever the page makes of them. */
function keepReal() {
  for (const name of ['sessionStorage', 'localStorage']) {
    const real = window[name];
    const { getItem, key } = Storage.prototype;
    const keys = () =>
      Array.from({ length: Reflect.get(Storage.prototype, 'length', real) }, (_, at) => key.call(real, at));
    window[`real ${name}`] = {
      keys,
      text: () =>
        keys()
          .map((each) => getItem.call(real, each))
          .join(),
    };
  }
}

/** Runs in the page: what the reader sees and is told, and what is true. */
function lookAt(text) {
  const seen = {};
  for (const element of document.body.children) {
    const inside = hands.all().filter((each) => each.getRootNode().host === element);
    const fields = inside.filter((each) => each.value === text).length;
    const words = inside.filter(
      (each) => each.childElementCount === 0 && each.textContent.includes(text),
    ).length;
    seen[element.localName] = fields + words;
  }
  const [tab, machine] = ['real sessionStorage', 'real localStorage'].map((name) => window[name]);
  const ours = [...tab.keys(), ...machine.keys()].filter((key) => key.startsWith('lindring/1/'));
  return {
    seen,
    lines: [...new Set(hands.lines())],
    isInTab: tab.text().includes(text),
    isOnMachine: machine.text().includes(text),
    ours,
  };
}

const redraw = async () => {
  for (const element of document.body.children) element.requestUpdate();
  await hands.drawn();
};

describeInEngines('a storage with faults', { timeout: 900_000 }, (site) => {
  for (const [name, { breakIt, later, says, saved, one = '' }] of Object.entries(storageFaults)) {
    if (most && !most.includes(name)) continue;
    test(`${name}: nothing written is lost from the screen, and what is told is true`, async (t) => {
      const { page, close } = await openPage(site.browser, 'about:blank');
      t.after(close);
      page.on('dialog', (dialog) => dialog.accept());
      await page.evaluateOnNewDocument(keepReal);
      await page.evaluateOnNewDocument(install);
      if (breakIt) await page.evaluateOnNewDocument(breakIt);
      await page.goto(
        site.server.address({
          csp: { 'img-src': "'self'", 'media-src': "'self'" },
          body: tags.map((tag) => markupOf(tag)).join(''),
        }),
      );
      await untilWhole(page, ...tags);
      const act = async (how) => {
        await page.evaluate(how);
        const found = await page.evaluate(lookAt, word);
        assert.deepEqual(await page.evaluate(() => window.violations), []);
        for (const line of found.lines) {
          if (/er lagret på denne maskinen/.test(line)) assert.ok(found.isOnMachine, line);
          if (/^Alt er slettet/.test(line)) assert.deepEqual(found.ours, []);
        }
        return found;
      };

      await page.evaluate((text) => hands.write(text), word);
      if (later) {
        await page.evaluate(later);
        await page.evaluate(() => hands.drawn());
      }
      await page.evaluate((text) => hands.press('^Legg til$|^Fyll ut', '^$', text), word);
      const before = await page.evaluate(lookAt, word);
      const written = await act(redraw);
      assert.deepEqual(written.seen, before.seen);
      for (const tag of tags) assert.ok(written.seen[tag] > 0, `${tag} shows what was written`);
      for (const line of written.lines) assert.match(line, new RegExp(says));
      assert.ok(written.lines.some((line) => line.includes(one)));

      const after = await act(() => hands.press('^Lagre på denne maskinen', '^$', ''));
      assert.deepEqual(after.seen, before.seen);
      for (const line of after.lines) assert.match(line, new RegExp(saved));
      await act(() => hands.press('^Slett alt', '^$', ''));
    });
  }
});
