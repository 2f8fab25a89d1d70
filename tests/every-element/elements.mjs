/*
 * Every element with a real pack, for the promises that hold for all of them. A new tag is missing here until it has a
 * line: tests/every-element/strict.node.test.mjs compares with the tags that the library has.
 */

const pack = (name) => `/demo/content/${name}.json`;
const year2026 = pack('lindrende-2026');
const hinn = pack('hinn');
const klinobs = pack('klinobs');

/** @type {Record<string, { src: string, attributes?: string }>} by tag */
export const elements = {
  'case-card': { src: year2026, attributes: 'case-id="torunn"' },
  'case-bank': { src: year2026 },
  'film-card': { src: year2026, attributes: 'film-id="eksempel-tenk-to-sammen"' },
  'film-bank': { src: year2026 },
  'reflection-prompt': { src: year2026, attributes: 'question-id="sporsmal-parorende-1"' },
  'session-planner': { src: year2026, attributes: 'programme-id="lindrende-2026"' },
  'session-run': { src: year2026, attributes: 'programme-id="lindrende-2026"' },
  'group-roster': { src: year2026, attributes: 'programme-id="lindrende-2026"' },
  'esas-form': { src: year2026, attributes: 'case-id="torunn"' },
  'resource-list': { src: pack('kompetansebroen') },
  'webinar-list': { src: year2026 },
  'learning-path': { src: hinn, attributes: 'programme-id="hinn-pakken"' },
  'role-ladder': { src: klinobs, attributes: 'programme-id="klinobskommune"' },
  'course-certificate': { src: hinn, attributes: 'certificate-id="kursbevis"' },
  'rollout-status': { src: hinn, attributes: 'programme-id="hinn-pakken"' },
  'programme-card': { src: hinn, attributes: 'programme-id="hinn-pakken"' },
};

/** The markup of an element that takes its content from `src`. */
export function markupOf(tag, src = elements[tag].src) {
  return `<${tag} src="${src}" ${elements[tag].attributes ?? ''}></${tag}>`;
}

/** Runs in the page: whether each of these shows its content. */
export function areDrawn(tags) {
  return tags.every((tag) => document.querySelector(tag)?.asText?.());
}

/** Runs in the page: how many parts these have, when they have content and nothing has come for so many frames. */
async function countWhenStill(names, frames) {
  const parts = (node) => [
    node,
    ...Array.from(node.shadowRoot?.querySelectorAll('*') ?? []).flatMap((each) =>
      each.shadowRoot ? parts(each) : [each],
    ),
  ];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const found = () => names.map((name) => document.querySelector(name));
  while (!found().every((element) => element?.asText?.())) await frame();
  const count = () => found().reduce((sum, element) => sum + parts(element).length, 0);
  let before = count();
  for (let still = 0; still < frames;) {
    await frame();
    const now = count();
    still = now === before ? still + 1 : 0;
    before = now;
  }
  return before;
}

/**
 * Waits until the elements have their content and what is drawn soon after it.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function untilWhole(page, ...tags) {
  for (;;) {
    const before = await page.evaluate(countWhenStill, tags, 15);
    await page.waitForNetworkIdle({ idleTime: 100 });
    // Something asked for may have come last of all.
    if ((await page.evaluate(countWhenStill, tags, 0)) === before) return;
  }
}
