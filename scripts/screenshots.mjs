// `npm run screenshots`: every story as pictures in screenshots/, for people to look at.
//   npm run screenshots -- case-card            only the stories whose id has this in it
//   npm run screenshots -- --dark --lang nn     in the dark, in Nynorsk
//   npm run screenshots -- --theme host         on another page: own, designsystemet, host
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages } from './machine/packages.mjs';
import { root } from './machine/project.mjs';

const sizes = [
  { name: '320', width: 320, height: 640 },
  { name: '768', width: 768, height: 1024 },
  { name: '1280', width: 1280, height: 900 },
  { name: '1024x768', width: 1024, height: 768, isOneScreen: true },
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'nb' },
    theme: { type: 'string', default: 'own' },
    text: { type: 'string', default: '100' },
  },
});

if (!(await ensurePackages())) process.exit(1);
const { buildStorybook } = await import('./storybook/build.mjs');
const { builtEntries, isPlayed, openStorybook, storyPath, untilStill } =
  await import('./storybook/visit.mjs');

const { ok, output } = await buildStorybook();
if (!ok) {
  console.error(output);
  process.exit(1);
}
const { dark, ...rest } = values;
const globals = { scheme: dark ? 'dark' : 'light', ...rest };
const folder = path.join(root, 'screenshots', Object.values(globals).join('-'));
if (!positionals.length) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** Whether a dialog lies over the page, which then has no length of its own. */
function isCovered() {
  const covers = (root) =>
    [...root.querySelectorAll('*')].some(
      (each) => each.matches('dialog:modal') || (each.shadowRoot && covers(each.shadowRoot)),
    );
  return covers(document);
}

const stories = builtEntries().filter(
  ({ id, type }) => type === 'story' && positionals.every((part) => id.includes(part)),
);
const storybook = await openStorybook();
const page = await storybook.browser.newPage();
// A story with notes asks whether to leave them.
page.on('dialog', (dialog) => dialog.accept());
for (const story of stories) {
  await page.goto(storybook.origin + storyPath(story, globals));
  await isPlayed(page);
  for (const { name, width, height, isOneScreen } of sizes) {
    await page.setViewport({ width, height });
    await untilStill(page);
    const fullPage = !isOneScreen && !(await page.evaluate(isCovered));
    await page.screenshot({ path: path.join(folder, `${story.id}-${name}.png`), fullPage });
  }
}
await storybook.close();
console.log(`${stories.length} stories in ${sizes.length} sizes: ${path.relative(root, folder)}/`);
