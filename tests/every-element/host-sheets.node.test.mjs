import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { findEngines } from '../../scripts/machine/engines.mjs';
import { classic, open, openPage, startBrowser, startStrictServer } from '../guest/strict-server.mjs';
import { asked } from '../proof.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { leaveNoTrace, leaveNoTraceOnPaper, obeyed } from './host-sheets.mjs';

// Every element on pages whose style sheets mean harm, or only mean somebody else. All elements stand side by side in one
// page, so that one picture shows what a sheet does to all of them.

const tags = Object.keys(elements);
const columns = 8;
const [width, height] = asked([300, 400], [480, 900]);
const fair = (all, each) =>
  asked(
    all.filter((_, at) => at % each === 0),
    all,
  );

/** What places each element where it stands, whatever the page says: that is for the page to say. */
const places = `
  html:not(#none), body:not(#none), .host.host.host, .place.place.place, .place.place.place > * {
    position: static !important; float: none !important; margin: 0 !important; padding: 0 !important;
    border: 0 !important; outline: 0 !important; box-shadow: none !important; background: none !important;
    min-width: 0 !important; max-width: none !important; min-height: 0 !important; max-height: none !important;
    width: auto !important; height: auto !important; inset: auto !important; display: block !important;
    opacity: 1 !important; transform: none !important; rotate: none !important; filter: none !important;
    zoom: 1 !important; overflow: visible !important; columns: auto !important; writing-mode: horizontal-tb !important;
    clip-path: none !important; visibility: visible !important; color-scheme: light !important;
    box-sizing: content-box !important; font-family: "Liberation Sans" !important; content: normal !important;
    text-decoration: none !important; container: none !important; line-clamp: none !important;
    -webkit-line-clamp: none !important; text-box: normal !important; interpolate-size: numeric-only !important }
  .host.host.host { position: absolute !important; inset: 0 auto auto 0 !important; background: white !important;
    width: ${width * columns}px !important; height: ${(height * tags.length) / columns}px !important }
  .place.place.place { position: absolute !important; overflow: hidden !important; scrollbar-width: none !important;
    width: ${width}px !important; height: ${height}px !important }
  .place.place.place::before, .place.place.place::after, .place > *::before, .place > *::after { content: none !important }
  ${tags
    .map((_, at) => {
      const [left, top] = [(at % columns) * width, Math.floor(at / columns) * height];
      return `.place.place.place:nth-child(${at + 1}) { inset: ${top}px auto auto ${left}px !important }`;
    })
    .join('\n')}`;

/** Runs in the page: gives it the style sheet of a host. */
function dress(css) {
  window.host ??= document.adoptedStyleSheets[document.adoptedStyleSheets.push(new CSSStyleSheet()) - 1];
  window.host.replaceSync(css);
}

const watched = [
  ...['visibility', 'pointerEvents', 'zoom', 'fontFamily'],
  ...['colorScheme', 'color', 'backgroundColor', 'fontSize'],
];

/** Runs in the page: where each element is and stands in, and how it looks. */
function measure(names) {
  const box = (each) => each.getBoundingClientRect().toJSON();
  return Array.from(document.querySelectorAll('.place > *'), (element) => {
    const inner = element.shadowRoot.querySelector('.page');
    const computed = getComputedStyle(inner);
    return {
      tag: element.localName,
      style: Object.fromEntries(names.map((name) => [name, computed[name]])),
      page: box(inner),
      box: box(element),
      place: box(element.parentElement),
    };
  });
}

const skip = findEngines().chromium || process.env.CI ? false : 'needs Chromium';

describe('every element under the style sheets of its host', { skip, timeout: 900_000 }, () => {
  let server;
  let browser;
  let page;
  before(async () => {
    server = await startStrictServer();
    browser = await startBrowser('chromium', { args: ['--force-color-profile=srgb', '--disable-lcd-text'] });
    const body = `<div class="host">${tags.map((tag) => `<div class="place">${markupOf(tag)}</div>`).join('')}</div>`;
    ({ page } = await openPage(browser, server.address({ csp: open, scripts: classic, body })));
    await page.setViewport({ width: width * columns, height: (height * tags.length) / columns });
    await untilWhole(page, ...tags);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const picture = async (css, at) => {
    await page.evaluate(dress, css + places);
    const x = (at ?? 0) % columns;
    const y = Math.floor((at ?? 0) / columns);
    const clip = at === undefined ? undefined : { x: x * width, y: y * height, width, height };
    return page.screenshot({ clip, encoding: 'base64', optimizeForSpeed: true });
  };

  /** The first picture counts when the next is the same: on a busy machine it is drawn in more than one go. */
  async function still(css, at) {
    let last = '';
    for (let next = await picture(css, at); next !== last; next = await picture(css, at)) last = next;
    return last;
  }

  /** The sheets that can be seen in the picture of an element, and in which of those that are looked at. */
  async function tracesOf(sheets, looked = tags) {
    const bare = await still('');
    const traces = [];
    for (const [name, css] of sheets) {
      // A first picture may be taken in the middle of something; a trace stays.
      if ((await picture(css)) === bare || (await still(css)) === bare) continue;
      for (const tag of looked) {
        const at = tags.indexOf(tag);
        if ((await still(css, at)) !== (await still('', at))) traces.push(`${name}: ${tag}`);
      }
    }
    return traces;
  }

  test('is the same picture, to the pixel, whatever the sheet says of everything else', async () => {
    assert.ok(leaveNoTrace.length > 120);
    assert.deepEqual(await tracesOf(fair(leaveNoTrace, 10)), []);
  });

  test('is the same on paper', async (t) => {
    await page.emulateMediaType('print');
    t.after(() => page.emulateMediaType());
    assert.deepEqual(await tracesOf(fair(leaveNoTraceOnPaper, 3)), []);
  });

  test('would show a trace: the test can see one', async () => {
    const ink = ['ink', '.host { --lindring-ink: #1e2b31; --lindring-surface: #fff }'];
    const looked = fair(tags, 4);
    assert.deepEqual(
      await tracesOf([ink], looked),
      looked.map((tag) => `ink: ${tag}`),
    );
  });

  test('is what the page wishes of it as a whole: hidden, placed, narrow, in its font and colours', async () => {
    const refused = [];
    for (const [wish, css, isSo] of obeyed) {
      await page.evaluate(dress, `.host > * { position: relative; width: 600px } ${css}`);
      const found = await page.evaluate(measure, watched);
      for (const each of found)
        if (!isSo(each)) refused.push(`${wish}: ${each.tag} ${JSON.stringify(each.style)}`);
    }
    assert.deepEqual(refused, []);
  });
});
