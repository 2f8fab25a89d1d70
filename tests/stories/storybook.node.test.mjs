import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { buildStorybook } from '../../scripts/storybook/build.mjs';
import { asked, isQuick } from '../proof.mjs';
import {
  builtEntries,
  openStorybook,
  setGlobals,
  showStory,
  storyPath,
  untilStill,
} from '../../scripts/storybook/visit.mjs';

// The built Storybook in a browser: a build that passes says little of whether anything is drawn.

const { ok, output } = await buildStorybook();
assert.ok(ok, `Storybook could not be built:\n${output}`);
const entries = builtEntries();
const stories = entries.filter(({ type }) => type === 'story').filter((_, at) => !isQuick || at % 3 === 0);
const isAsked = (at, every) => asked(at % every === 0, true);
const docs = entries
  .filter(({ type }) => type === 'docs')
  .filter(({ title }, at) => title === 'Elements/case-card' || isAsked(at, 8));

// `npm test` draws every third story (a build server every one), each in one of twelve scenes in turn, and looks at every
// fourth with axe; it opens every eighth docs page. `npm run proof` does all of it in all twelve.
const looks = [
  { theme: 'own', scheme: 'light' },
  { theme: 'own', scheme: 'dark' },
  { theme: 'designsystemet', scheme: 'light' },
  { theme: 'own', scheme: 'light', forced: 'active' },
];
const scenes = looks.flatMap((look) => ['nb', 'nn', 'en'].map((lang) => ({ ...look, lang })));
const nameOf = ({ lang, scheme, theme, forced }) => `${lang} ${forced ? 'forced' : scheme} ${theme}`;
const place = ({ scenes: [first] }) => scenes.indexOf(first);
// Those of one scene after each other: to change the scene is to draw a story once more.
const shown = stories
  .map((story, at) => ({
    ...story,
    hasAxe: isAsked(at, 4),
    scenes: asked([scenes[at % scenes.length]], scenes),
  }))
  .toSorted((one, other) => place(one) - place(other));

// One story is about a file that is not there; a browser says so itself.
const isMeant = (text) => text.includes('/demo/content/finnes-ikke.');

/** What the browser tests look for with axe, as a script of its own for the page. */
async function axeScript() {
  const { outputFiles } = await build({
    entryPoints: ['tests/elements/accessibility.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'accessibility',
  });
  return outputFiles[0].text;
}

/** What can be read in the story: what is put in a slot that is there, and not what waits for one. */
function textSeen() {
  const partsOf = (node) => {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    return node.localName === 'slot' ? node.assignedNodes() : node.childNodes;
  };
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    return ['style', 'script'].includes(node.localName) ? '' : Array.from(partsOf(node), textOf).join('');
  };
  return textOf(document.querySelector('.scene')).trim();
}

/** Puts a text in a field in place of what stands there: most of it pasted, the end typed. */
async function retype(field, text) {
  await field.focus();
  await field.evaluate(
    (each, pasted) => {
      each.select();
      document.execCommand('insertText', false, pasted);
    },
    text.slice(0, -4),
  );
  await field.type(text.slice(-4));
}

/** Has the browser paint in colours of the reader's own, or no longer. */
async function forceColours(page, value) {
  page.session ??= await page.createCDPSession();
  await page.session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  const isForced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  assert.equal(isForced, value === 'active');
}

/** A page that keeps account of what went wrong in it, and of what it asked others for. */
async function openPage({ browser, origin }) {
  const page = await browser.newPage();
  page.wrong = [];
  page.on('pageerror', ({ message }) => page.wrong.push(message));
  page.on('console', (message) => {
    const text = `${message.text()} ${message.location().url ?? ''}`;
    if (message.type() === 'error' && !isMeant(text)) page.wrong.push(text);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${origin}/`)) page.wrong.push(`asked for ${url}`);
  });
  return page;
}

describe('in the built Storybook', { timeout: asked(600_000, 3_600_000) }, () => {
  let storybook;
  let page;
  before(async () => {
    storybook = await openStorybook();
    page = await openPage(storybook);
    await page.goto(storybook.origin + storyPath({ id: 'start-her--docs', type: 'docs' }));
    await page.waitForSelector('#storybook-docs h1', { timeout: 30_000 });
    await page.evaluate(await axeScript());
  });
  after(() => storybook?.close());

  for (const { id, title, name, hasAxe, scenes } of shown) {
    const told = scenes.map(nameOf);
    const promise = `is drawn without a fault${hasAxe ? ' and can be used by everybody' : ''}`;
    test(`${title}, «${name}», ${promise}: ${told.join(', ')}`, async () => {
      page.wrong.length = 0;
      const faults = await showStory(page, id);
      await untilStill(page);
      let isWhole = false;
      for (const scene of scenes) {
        const { lang, scheme, theme, forced = 'none' } = scene;
        await setGlobals(page, { lang, scheme, theme });
        if (forced !== page.forced) await forceColours(page, (page.forced = forced));
        if (!hasAxe) continue;
        // In the dark and in another theme only colours and sizes are others, where it has been looked at in the light.
        const look = isWhole && (scheme === 'dark' || theme !== 'own') ? 'lookFaults' : 'axeFaults';
        isWhole = true;
        const found = await page.evaluate(
          (rules) => globalThis.accessibility[rules](document.querySelector('#storybook-root')),
          look,
        );
        faults.push(...found.map((each) => `${nameOf(scene)}: ${each}`));
      }
      const seen = await page.evaluate(textSeen);

      assert.deepEqual([...new Set([...faults, ...page.wrong])], []);
      assert.notEqual(seen, '', 'there is something to see');
    });
  }

  for (const { id, title } of docs) {
    test(`the docs page of ${title} is drawn without a fault`, async () => {
      const docsPage = await openPage(storybook);
      await docsPage.goto(storybook.origin + storyPath({ id, type: 'docs' }));
      await docsPage.waitForSelector('#storybook-docs h1', { timeout: 30_000 });
      await untilStill(docsPage);
      const text = await docsPage.evaluate(() => document.querySelector('#storybook-docs').innerText);

      assert.deepEqual(docsPage.wrong, []);
      if (title === 'Elements/case-card') {
        for (const word of ['case-id', 'scenario-open', '--lindring-accent', 'example-mark', '(default)']) {
          assert.ok(text.includes(word), `${word} is explained`);
        }
      }
      await docsPage.close();
    });
  }

  test('a designer changes an attribute in the controls, and pastes CSS of her own and is told what cannot be read', async () => {
    const desk = await openPage(storybook);
    await desk.setViewport({ width: 1400, height: 1000 });
    await desk.goto(
      `${storybook.origin}/?path=/story/elements-case-card--content-note&globals=a11y.manual:!true`,
    );
    const field = await desk.waitForSelector('#control-caseId', { timeout: 30_000 });
    await retype(field, 'edith');
    const preview = await (await desk.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await preview.waitForFunction(
      () => document.querySelector('case-card')?.shadowRoot?.textContent.includes('Edith'),
      { polling: 50, timeout: 30_000 },
    );

    await (await desk.waitForSelector('::-p-text(Eget tema og kontrast)')).click();
    const css = ':root{--lindring-surface:#ffffff;--lindring-ink:#c0c0c0}';
    await retype(await desk.waitForSelector('#lindring-css'), css);
    await preview.waitForFunction(
      () => {
        const page = document.querySelector('case-card').shadowRoot.querySelector('.page');
        return getComputedStyle(page).backgroundColor === 'rgb(255, 255, 255)' && page.checkVisibility();
      },
      { polling: 50, timeout: 30_000 },
    );
    await desk.waitForSelector('tr[data-passes=false]', { timeout: 30_000 });
    const weak = await desk.$$eval('tr[data-passes=false]', (rows) => rows.map((row) => row.innerText));

    assert.match(
      weak[0],
      /^Tekst\s+--lindring-ink #c0c0c0\s+--lindring-surface #ffffff\s+1,8\d : 1\s+For svakt/,
    );
    assert.equal(
      await desk.$eval('#lindring-css', ({ value }) => value),
      css,
      'no letter is lost on the way',
    );
    assert.deepEqual(desk.wrong, []);
    await desk.close();
  });
});
