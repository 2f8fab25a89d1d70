import { defineSeen } from './fit.mjs';
import { elements, markupOf, untilWhole } from './elements.mjs';
import { scriptWithLongerWords } from './longer-words.mjs';

export const tags = Object.keys(elements);

/**
 * Opens a page with all elements on it, each with its content, and all that folds out of them open.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ address: (page: object) => string }} server
 * @param {{ lang?: string, isLonger?: boolean, width?: number, height?: number }} [reader] `isLonger`: with the words of the
 *   interface 40 % longer
 */
export async function openAll(
  browser,
  server,
  { lang = 'nb', isLonger = false, width = 320, height = 640, today } = {},
) {
  const reader = await browser.createBrowserContext();
  const page = await reader.newPage();
  await page.setViewport({ width, height });
  if (today) await page.evaluateOnNewDocument(stopDate, today);
  const csp = { 'img-src': "'self' data: blob:", 'media-src': "'self'" };
  const body = tags.map((tag) => markupOf(tag)).join('');
  // Made from the sources, where Lit asks for a policy of its own.
  const loose = { 'require-trusted-types-for': '', 'trusted-types': '' };
  await page.goto(
    server.address(isLonger ? { csp: { ...csp, ...loose }, body, scripts: '' } : { csp, body }),
  );
  await page.evaluate((language) => void (document.documentElement.lang = language), lang);
  if (isLonger) await page.evaluate(await scriptWithLongerWords());
  await page.evaluate(defineSeen);
  await untilWhole(page, ...tags);
  return { page, close: () => reader.close() };
}

/** Runs in the page before all else: it is this day for as long as the page is there. */
function stopDate(day) {
  const now = Date.parse(`${day}T12:00:00`);
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now() {
      return now;
    }
  };
}

/** Opens what folds out, as far as it goes, and what a reader is warned of before. */
export async function unfold(page) {
  for (let round = 0; round < 3; round += 1) {
    await page.evaluate(() => {
      for (const each of Array.from(document.body.children).flatMap((element) =>
        globalThis.seen.in(element),
      )) {
        if (each.matches('summary') && !each.parentElement.open) each.click();
        if (each.matches('[aria-expanded=false], .content-note button')) each.click();
      }
    });
    await page.evaluate(untilStill);
  }
}

/** Runs in the page: until nothing has been drawn for some frames. */
export async function untilStill() {
  const count = () =>
    Array.from(document.body.children).reduce((sum, element) => sum + globalThis.seen.in(element).length, 0);
  let before = -1;
  for (let still = 0; still < 6;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = count();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** The spacing that a reader may set for herself (WCAG 1.4.12), in every shadow root; or another style sheet; or none. */
export async function setSpacing(page, css) {
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`;
  await page.evaluate(
    (text) => {
      globalThis.ownSheet ??= new CSSStyleSheet();
      globalThis.ownSheet.replaceSync(text);
      const dress = (root) => {
        if (!root.adoptedStyleSheets.includes(globalThis.ownSheet))
          root.adoptedStyleSheets.push(globalThis.ownSheet);
        for (const each of root.querySelectorAll('*')) if (each.shadowRoot) dress(each.shadowRoot);
      };
      dress(document);
    },
    css === true ? spacing : css || '',
  );
  await page.evaluate(untilStill);
}
