import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagsIn } from '../../scripts/build/sources.mjs';
import { openPage } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { describeInEngines } from './in-engines.mjs';

// Every element on a page that forbids all it does not need: no inline script or style, Trusted Types, one policy.

test('every tag of the library is among them', () => {
  assert.deepEqual([...Object.keys(elements), 'training-content'].sort(), tagsIn(process.cwd()).toSorted());
});

/** Runs in the page: presses, one after the other, every button that is there, and closes what opens. */
async function pressAll(tag, most) {
  const dialogs = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      ...(each.localName === 'dialog' && each.open ? [each] : []),
      ...(each.shadowRoot ? dialogs(each.shadowRoot) : []),
    ]);
  const element = document.querySelector(tag);
  const root = element.shadowRoot;
  const pressed = new Set();
  for (let count = 0; count < most; count += 1) {
    for (const details of root.querySelectorAll('details')) details.open = true;
    const next = Array.from(root.querySelectorAll('button')).find(
      (each) => each.checkVisibility() && !each.disabled && !pressed.has(each.textContent.trim()),
    );
    if (!next) break;
    pressed.add(next.textContent.trim());
    next.click();
    for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    for (const dialog of dialogs(document)) dialog.close();
    await element.updateComplete;
  }
  return pressed.size;
}

describeInEngines('on a strict page', { timeout: 300_000 }, (site) => {
  for (const tag of Object.keys(elements)) {
    test(`<${tag}> is drawn and all of it pressed without one violation`, async (t) => {
      const { page, close } = await openPage(
        site.browser,
        site.server.address({
          csp: { 'img-src': "'self'", 'media-src': "'self'" },
          body: markupOf(tag),
        }),
      );
      t.after(close);
      page.on('dialog', (dialog) => dialog.accept());
      // The leader's own window would lie in front, and nothing is drawn behind it.
      page.on('popup', (popup) => popup.close());
      await untilWhole(page, tag);
      const pressed = await page.evaluate(pressAll, tag, asked(8, 60));
      await page.waitForNetworkIdle({ idleTime: 100 });

      assert.ok(pressed > 0, 'there was something to press');
      assert.deepEqual(await page.evaluate(() => window.violations), []);
    });
  }
});
