import { conditions, openPage, slowDown } from './measure.mjs';

/* What a person at work feels: the time from a key to the paint, and the longest frame. */

/** From here on `keys` in the page has, for each key or click, the milliseconds until the frame after it was drawn. */
export async function listenToKeys(page) {
  await page.evaluate(() => {
    globalThis.keys = [];
    const onInput = ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => globalThis.keys.push(performance.now() - timeStamp)));
    for (const type of ['keydown', 'click']) addEventListener(type, onInput, { capture: true });
  });
}

const taken = (page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    return globalThis.keys.splice(0);
  });

/** The slowest of some keys in a search field, to a word and back to none. */
export async function worstKey(page, field) {
  await field.focus();
  await taken(page);
  for (const key of ['p', 'u', 's', 't', ...Array(4).fill('Backspace')]) {
    await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  return Math.max(...(await taken(page)));
}

/** Runs in the page: watches frames until told to stop. */
function watchFrames() {
  let last = performance.now();
  globalThis.longestFrame = 0;
  globalThis.isWatched = true;
  const look = () => {
    const now = performance.now();
    globalThis.longestFrame = Math.max(globalThis.longestFrame, now - last);
    last = now;
    if (globalThis.isWatched) requestAnimationFrame(look);
  };
  requestAnimationFrame(() => {
    last = performance.now();
    requestAnimationFrame(look);
  });
}

async function longestWhile(page, act) {
  await page.evaluate(watchFrames);
  await act();
  return page.evaluate(() => {
    globalThis.isWatched = false;
    return globalThis.longestFrame;
  });
}

/** The first element in the shadow root of the tag that fits and is seen, as soon as it is there. */
function inside(page, tag, selector, text = '') {
  const find = (name, wanted, words) =>
    Array.from(document.querySelector(name)?.shadowRoot?.querySelectorAll(wanted) ?? []).find(
      (each) =>
        each.checkVisibility() && `${each.textContent} ${each.getAttribute('aria-label')}`.includes(words),
    );
  return page.waitForFunction(find, { timeout: 20_000 }, tag, selector, text);
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const atFourTimes = { ...conditions.fast, cpu: conditions.slow.cpu };

async function busyShare(session, seconds) {
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await busy();
  await pause(seconds * 1000);
  return ((await busy()) - before) / seconds;
}

async function writingAndClock(browser, origin) {
  const { page, session } = await openPage(browser, `${origin}/p/prompt.html`);
  try {
    const start = await inside(page, 'reflection-prompt', '[part=steps] button');
    const fold = await inside(page, 'reflection-prompt', 'summary', 'Skriv notat');
    await fold.click();
    const note = await inside(page, 'reflection-prompt', 'textarea');
    await slowDown(session, atFourTimes);
    await note.focus();
    const text = 'Vi spør henne hva som er viktig nå.';
    const typing = await longestWhile(page, () => page.keyboard.type(text, { delay: 60 }));
    await start.click();
    await pause(500);
    const clock = await longestWhile(page, () => pause(5000));
    await slowDown(session, conditions.fast);
    await pause(500);
    return { typing, clock, share: await busyShare(session, 5) };
  } finally {
    await page.close();
  }
}

async function moving(browser, origin) {
  const { page, session } = await openPage(browser, `${origin}/p/planner.html`);
  try {
    await inside(page, 'session-planner', 'li');
    await page.evaluate(() => document.querySelector('session-planner').open('samling-1'));
    const edit = await inside(page, 'session-planner', 'button', 'Rediger «Hvem');
    await edit.click();
    const button = await inside(page, 'session-planner', 'button', 'ned');
    await slowDown(session, atFourTimes);
    await listenToKeys(page);
    for (let time = 0; time < 4; time += 1) {
      await button.evaluate((each) => each.click());
      await pause(150);
    }
    return Math.max(...(await taken(page)));
  } finally {
    await page.close();
  }
}

/** How long the longest frame is while somebody types, while the clock runs, and when a block is moved. */
export async function framesInUse(browser, origin) {
  return { ...(await writingAndClock(browser, origin)), moving: await moving(browser, origin) };
}
