// `npm run materials`: makes the files in demo/materials/ from scripts/materials/ and from the content file, and tells
// the content file how large they have become. They are committed, so that nothing else needs a voice or a printer.
// On Debian as root it installs what is missing; elsewhere it says what that is.
//   npm run materials -- gruppeleder.pdf     only this file
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runStep } from './command/steps.mjs';
import { missingForFilms } from './films/programs.mjs';
import { findEngines } from './machine/engines.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { root } from './machine/project.mjs';

const folder = path.join(root, 'demo/materials');

if (!(await ensurePackages())) process.exit(1);
// A voice, a printer and the font of the booklets: what the films are made with.
const missing = await missingForFilms();
if (missing.length) {
  console.error(`The materials are made with programs this machine lacks:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}

// What they are made with is there only after the packages are.
const { makersOf } = await import('./materials/makers.mjs');
const { contentFile, tellSizes } = await import('./materials/content.mjs');

const makers = makersOf(JSON.parse(readFileSync(contentFile, 'utf8')), findEngines().chromium);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in makers));
if (unknown.length) {
  console.error(`Unknown file ${unknown.join(', ')}; there are ${Object.keys(makers).join(', ')}`);
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const name of asked.length ? asked : Object.keys(makers)) {
  const isMade = await runStep(name, async () => {
    const file = await makers[name]();
    writeFileSync(path.join(folder, name), file);
    return { ok: true, note: `${Math.round(file.length / 1000)} kB` };
  });
  if (!isMade) process.exitCode = 1;
}
if (!process.exitCode) await tellSizes(folder);
