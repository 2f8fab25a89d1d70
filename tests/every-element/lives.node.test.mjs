import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { classic, open, openPage } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { describeInEngines } from './in-engines.mjs';
import { lives } from './lives.mjs';

// Every element made, placed and moved in all the ways a page may think of, and in a form with shortcuts around it.

const tags = Object.keys(elements);
const all = tags.map((tag) => markupOf(tag)).join('');

/** Runs in the page: leads one life with every element, and gives those that did not become whole. */
async function lead(source, markups) {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'slot') return '';
    return Array.from((node.shadowRoot ?? node).childNodes, read).join('');
  };
  const textOf = (element) => read(element).replace(/\s+/g, ' ').trim();
  window.plain ??= new Map(markups.map(([tag]) => [tag, textOf(document.querySelector(tag))]));
  const life = new Function(`return ${source}`)();
  const parse = (markup) => {
    const template = document.createElement('template');
    template.innerHTML = markup;
    return template.content.firstChild;
  };
  const places = [];
  const place = (tag = 'div') => {
    const made = document.createElement(tag);
    document.body.append(made);
    places.push(made);
    return made;
  };
  const made = await Promise.all(
    markups.map(async ([tag, markup]) => [
      tag,
      await life({ tag, markup, parse, place, drawn: document.querySelector(tag) }),
    ]),
  );
  const unlike = () => made.filter(([tag, element]) => textOf(element) !== window.plain.get(tag));
  for (const end = Date.now() + 30_000; unlike().length > 0 && Date.now() < end;)
    await new Promise((resolve) => setTimeout(resolve, 30));
  const left = unlike().map(([tag, element]) => `${tag}: ${textOf(element).slice(0, 80)}`);
  for (const each of places) each.remove();
  return left;
}

/** Runs in the page: presses what can be pressed, and writes in each field that comes; gives what the page heard. */
async function useAll(tag, most) {
  const deep = (root) =>
    Array.from(root.querySelectorAll('*')).flatMap((each) => [
      each,
      ...(each.shadowRoot ? deep(each.shadowRoot) : []),
    ]);
  const element = document.querySelector(tag);
  const seen = new Set();
  const pressed = new Set();
  const key = (type, init) =>
    new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init });
  const writeInAll = () => {
    for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
    for (const field of deep(element.shadowRoot)) {
      if (
        !field.matches('textarea, input:not([type=checkbox], [type=radio], [type=file]), [contenteditable]')
      )
        continue;
      if (seen.has(field) || !field.checkVisibility() || field.disabled) continue;
      seen.add(field);
      for (const init of [
        { key: 'j' },
        { key: '?' },
        { key: ' ' },
        { key: 'Enter' },
        { key: '1' },
        { key: 'ArrowLeft' },
      ])
        for (const type of ['keydown', 'keypress', 'keyup']) field.dispatchEvent(key(type, init));
    }
  };
  writeInAll();
  for (let count = 0; count < most; count += 1) {
    const next = deep(element.shadowRoot).find(
      (each) =>
        each.localName === 'button' &&
        each.checkVisibility() &&
        !each.disabled &&
        !pressed.has(each.textContent.trim()),
    );
    if (!next) break;
    pressed.add(next.textContent.trim());
    next.click();
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    writeInAll();
    for (const dialog of deep(document)) if (dialog.localName === 'dialog' && dialog.open) dialog.close();
  }
  return { fields: seen.size, pressed: pressed.size };
}

describeInEngines('every element', { timeout: 900_000 }, (site) => {
  let page;
  before(async () => {
    ({ page } = await openPage(
      site.browser,
      site.server.address({ csp: open, scripts: classic, body: all }),
    ));
    await untilWhole(page, ...tags);
  });

  const everyThird = Object.entries(lives).filter((_, at) => at % 3 === 0);
  for (const [name, life] of asked(everyThird, Object.entries(lives))) {
    test(`shows all it has when it is ${name}`, async () => {
      const left = await page.evaluate(
        lead,
        String(life),
        tags.map((tag) => [tag, markupOf(tag)]),
      );

      assert.deepEqual(left, []);
      assert.deepEqual(await page.evaluate(() => window.violations.splice(0)), []);
    });
  }

  test('sends no form it stands in, is no part of it, and lets no shortcut of the page hear what is written', async () => {
    const body = `<form><button hidden></button>${all}</form>`;
    const { page: form, close } = await openPage(
      site.browser,
      site.server.address({ csp: open, scripts: classic, body }),
    );
    form.on('dialog', (dialog) => dialog.accept());
    form.on('popup', (popup) => popup.close());
    await form.evaluate(() => {
      window.heard = [];
      window.writing = 0;
      for (const type of ['submit', 'reset', 'formdata', 'invalid'])
        document.forms[0].addEventListener(type, (event) => {
          event.preventDefault();
          window.heard.push(type);
        });
      for (const type of ['keydown', 'keypress', 'keyup'])
        addEventListener(type, (event) =>
          window.heard.push(`${type} ${event.key} in ${event.target.localName}`),
        );
    });
    await untilWhole(form, ...tags);
    let fields = 0;
    for (const tag of tags) {
      const used = await form.evaluate(useAll, tag, asked(6, 40));
      fields += used.fields;
      assert.ok(used.pressed > 0, tag);
      // Enter as a person presses it, which sends the form from a field of the page's own.
      await form.keyboard.press('Enter');
    }
    const seen = await form.evaluate(() => ({
      // Keys on our buttons are for the page to hear, as everywhere; only Enter is pressed there.
      heard: [...new Set(window.heard)].filter((each) => !/in (body|html)$|^key\w+ Enter /.test(each)),
      inForm: document.forms[0].elements.length,
      data: [...new FormData(document.forms[0]).keys()],
      violations: window.violations,
    }));
    await close();

    assert.ok(fields > 15, `${fields} fields`);
    assert.deepEqual(seen, { heard: [], inForm: 1, data: [], violations: [] });
  });
});
