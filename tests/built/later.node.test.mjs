import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptLine } from './case-page.mjs';
import { built, inEachEngine, integrities } from './site.mjs';
import { soon } from '../soon.mjs';
import { markupOf } from '../every-element/elements.mjs';

// Elements whose first content stands in one file of `cdn/` and what a reader came to do in another, which does not come.

const line = scriptLine(integrities()['lindring.js']);

const comesLater = {
  'course-certificate': /Innholdet kunne ikke vises akkurat nå/,
  'esas-form': /Dette kunne ikke hentes nå/,
  'group-roster': /Innholdet kunne ikke vises akkurat nå/,
  'learning-path': /Datoer og framdrift kunne ikke lastes/,
  'role-ladder': /utskriften kunne ikke lastes/,
  'rollout-status': /Innholdet kunne ikke vises akkurat nå/,
  'session-planner': /Det som trengs for å planlegge, kunne ikke lastes/,
};

const files = [
  'extra-tools.js',
  'extra-esas-tools.js',
  'extra-evenings-tools.js',
  'extra-programmes-tools.js',
];

/** What an element shows, and how many controls it has. */
function shownBy(page, tag) {
  return page.evaluate((tag) => {
    const inside = document.querySelector(tag).shadowRoot;
    const told = inside?.querySelector('[role=status] + button, [role=status] button');
    return {
      status: told?.parentElement.textContent ?? '',
      controls: inside?.querySelectorAll('button, select, input').length ?? 0,
    };
  }, tag);
}

inEachEngine(({ visitor }) => {
  for (const [tag, missing] of Object.entries(comesLater))
    test(`<${tag}> says so when the rest of it does not come, and brings it when it is asked again by keys`, async (t) => {
      const { site, page } = await visitor(t);
      site.put(
        '/',
        `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${line}<body>${markupOf(tag)}`,
      );
      for (const file of files) site.put(`/cdn/${file}`, () => undefined);

      await page.goto(site.origin);
      await soon(async () => missing.test((await shownBy(page, tag)).status), 'what is missing');
      const failed = await shownBy(page, tag);
      const told = () => page.warnings.filter((text) => text.startsWith('[lindring]'));
      await soon(() => told().length > 0, 'a line for the webmaster');
      assert.match(told().join('\n'), new RegExp(`^.*<${tag}>.*$`));

      for (const file of files) site.put(`/cdn/${file}`, built(file));
      await page.evaluate(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('[role=status] button').focus(),
        tag,
      );
      await page.keyboard.press('Enter');
      await soon(async () => !(await shownBy(page, tag)).status, 'the rest');
      assert.ok((await shownBy(page, tag)).controls > failed.controls);
      assert.deepEqual(page.errors, []);
    });
});
