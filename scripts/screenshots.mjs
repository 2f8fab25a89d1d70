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
const { builtEntries, openStorybook, showStory, storyPath, untilStill } = await import('./storybook/visit.mjs');

const { ok, output } = await buildStorybook();
if (!ok) {
  console.error(output);
  process.exit(1);
}
const globals = { ...values, dark: undefined, scheme: values.dark ? 'dark' : 'light' };
delete globals.dark;
const folder = path.join(root, 'screenshots', Object.values(globals).join('-'));
if (!positionals.length) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const stories = builtEntries().filter(
  ({ id, type }) => type === 'story' && positionals.every((part) => id.includes(part)),
);
const storybook = await openStorybook();
const page = await storybook.browser.newPage();
if (stories[0]) await page.goto(storybook.origin + storyPath(stories[0], globals));
for (const { name, width, height, isOneScreen } of sizes) {
  await page.setViewport({ width, height });
  for (const { id } of stories) {
    // From the beginning, also when it is the story that stands there.
    await page.goto(storybook.origin + storyPath({ id }, globals));
    await untilStill(page);
    await page.screenshot({ path: path.join(folder, `${id}-${name}.png`), fullPage: !isOneScreen });
  }
}
await storybook.close();
void showStory;
console.log(`${stories.length} stories in ${sizes.length} sizes: ${path.relative(root, folder)}/`);
