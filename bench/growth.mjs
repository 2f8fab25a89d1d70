import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../scripts/machine/project.mjs';
import { framesInUse, listenToKeys, worstKey } from './in-use.mjs';
import { conditions, heapOf, openPage, slowDown, startBrowser } from './measure.mjs';
import { pageOf } from './pages/bare.mjs';
import { manyItems } from './pages/content.mjs';
import { barePageFor } from './pages/search.mjs';
import { median } from './statistics.mjs';

/* How the two banks bear more and more items, and what many elements and a person at work cost. */

const counts = [10, 100, 1000, 10_000];
const banks = { 'case-bank': ['cases', 'li'], 'film-bank': ['films', '[part=bank] li'] };
const single = '<script src="/cdn/lindring.js" defer></script>\n';
const year = '/content/year.json';

/** The pages and content of this part, by path. */
export function growthFiles() {
  const many = counts.flatMap((count) =>
    Object.entries(manyItems(count)).map(([list, file]) => [
      `/many/${list}-${count}.json`,
      JSON.stringify(file),
    ]),
  );
  const bankPages = Object.keys(banks).map((tag) => [
    `/p/${tag}.html`,
    pageOf(`<training-content><${tag}></${tag}></training-content>`, single),
  ]);
  const twenty = Array.from(
    { length: 20 },
    (_, at) => `<case-card src="${year}" case-id="torunn" group="gruppe-${at}"></case-card>`,
  );
  const work = (tag, attributes) => pageOf(`<${tag} src="${year}" ${attributes}></${tag}>`, single);
  return [
    ...many,
    ...bankPages,
    ...Object.values(banks).map(([list]) => [`/p/bare-${list}.html`, barePageFor(list)]),
    [year, readFileSync(path.join(root, 'demo/content/lindrende-2026.json'))],
    ['/p/rules.html', pageOf('', '<script type="module" src="/b/validate.js"></script>\n')],
    ['/p/twenty.html', pageOf(twenty.join('\n'), single)],
    ['/p/prompt.html', work('reflection-prompt', 'question-id="sporsmal-parorende-1"')],
    ['/p/planner.html', work('session-planner', 'programme-id="lindrende-2026"')],
  ];
}

/** Runs in the page: gives the bank its content and waits until its first row has been drawn. */
async function fill(tag, address, row) {
  const value = await (await fetch(address)).json();
  const start = performance.now();
  document.querySelector('training-content').content = value;
  const bank = document.querySelector(tag);
  while (!bank.shadowRoot?.querySelector(row)) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}

/** The slowest key in a search field, unthrottled and at four times the work. */
async function keysIn({ page, session }, field) {
  await listenToKeys(page);
  const key = await worstKey(page, field);
  await slowDown(session, { ...conditions.fast, cpu: conditions.slow.cpu });
  return { key, keySlow: await worstKey(page, field) };
}

/** The same keys on the page in bare HTML. */
async function floorOf(browser, origin, list) {
  const opened = await openPage(browser, `${origin}/p/bare-${list}.html`);
  try {
    await opened.page.waitForSelector('li');
    return await keysIn(opened, await opened.page.$('input[type=search]'));
  } finally {
    await opened.page.close();
  }
}

async function bankRow(browser, origin, tag, count) {
  const [list, row] = banks[tag];
  const opened = await openPage(browser, `${origin}/p/${tag}.html`);
  const { page, session } = opened;
  try {
    await page.waitForFunction((name) => document.querySelector(name)?.updateComplete, {}, tag);
    const address = `/many/${list}-${count}.json`;
    const bytes = await page.evaluate(async (url) => (await (await fetch(url)).text()).length, address);
    const before = await heapOf(session);
    const first = await page.evaluate(fill, tag, address, row);
    const heap = (await heapOf(session)) - before;
    const field = await page.evaluateHandle((name) => {
      return document.querySelector(name).shadowRoot.querySelector('input[type=search]');
    }, tag);
    return { count, bytes, first, heap, ...(await keysIn(opened, field)) };
  } finally {
    await page.close();
  }
}

async function ruleTimes(browser, origin, list) {
  const { page } = await openPage(browser, `${origin}/p/rules.html`);
  await page.waitForFunction(() => globalThis.validate);
  const times = [];
  for (const count of counts) {
    const address = `/many/${list}-${count}.json`;
    const runs = await page.evaluate(async (url) => {
      const text = await (await fetch(url)).text();
      return Array.from({ length: 5 }, () => globalThis.validate(text).ms);
    }, address);
    times.push(median(runs));
  }
  await page.close();
  return times;
}

/** Twenty elements on one page: how often the content is asked for, and how often its text is read. */
async function twentyElements(browser, origin) {
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', (request) => (requests += request.url().endsWith(year) ? 1 : 0));
  await page.evaluateOnNewDocument(() => {
    const read = JSON.parse;
    globalThis.parses = 0;
    JSON.parse = (text, ...rest) => {
      if (text.length > 100_000) globalThis.parses += 1;
      return read(text, ...rest);
    };
  });
  await page.goto(`${origin}/p/twenty.html`);
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll('case-card')).every((card) =>
      card.shadowRoot?.querySelector('[part=title]'),
    ),
  );
  const parses = await page.evaluate(() => globalThis.parses);
  await page.close();
  return { requests, parses };
}

/** Measures all of it; `tell` is told how far it has come. */
export async function growth(origin, tell) {
  // Frames come as soon as they are drawn, so that a key's way to the paint is work and no waiting.
  const unpaced = await startBrowser('--disable-frame-rate-limit', '--disable-gpu-vsync');
  const paced = await startBrowser();
  try {
    const measured = [];
    for (const tag of Object.keys(banks)) {
      const rules = await ruleTimes(unpaced, origin, banks[tag][0]);
      const rows = [];
      for (const [at, count] of counts.entries()) {
        rows.push({ ...(await bankRow(unpaced, origin, tag, count)), rules: rules[at] });
      }
      measured.push({ tag, rows, floor: await floorOf(unpaced, origin, banks[tag][0]) });
      tell(tag);
    }
    const twenty = await twentyElements(paced, origin);
    const frames = await framesInUse(paced, origin);
    tell('in use');
    return { banks: measured, twenty, frames };
  } finally {
    await unpaced.close();
    await paced.close();
  }
}
