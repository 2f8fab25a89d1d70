// `npm run build`: everything that is published, and the code of the demo's tool pages. `node scripts/build.mjs cdn`
// makes only the files for script tags, `node scripts/build.mjs pages` only those of the tool pages.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCdn } from './build/cdn.mjs';
import { filesIn, writeIntegrities } from './build/integrity.mjs';
import { licencesOf } from './build/licences.mjs';
import { derivedFiles } from './build/derived.mjs';
import { manifestFiles } from './build/manifest.mjs';
import { buildPages } from './build/pages.mjs';
import { asTable, weigh } from './build/sizes.mjs';
import { root } from './machine/project.mjs';
import { runNode, runTool } from './machine/run.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const only = process.argv[2];
// Built aside and then moved, so that nobody who reads the files meets half of them.
const scratch = path.join(root, '.cache', `build-${process.pid}`);

/** Puts a finished folder in its place, also when another build is about to do the same. */
function publish(folder, attempts = 3) {
  const target = path.join(root, folder);
  if (existsSync(target)) renameSync(target, path.join(scratch, `old-${path.basename(folder)}-${attempts}`));
  try {
    renameSync(path.join(scratch, folder), target);
  } catch (error) {
    if (attempts === 1) throw error;
    publish(folder, attempts - 1);
  }
}

function writeIfNew(file, text) {
  const target = path.join(root, file);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}

async function succeed(running, failure) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(`${failure}\n${output}`);
}

/** The files for script tags. Gives the lines of the size table that are over budget. */
async function makeCdn() {
  const out = path.join(scratch, 'cdn');
  const { modules, firstFiles } = await buildCdn({ root, version }, out);
  writeFileSync(path.join(out, 'LICENSES.txt'), licencesOf(modules, root));
  // For who wants the browser to ask for them all at once (docs/hosting.md).
  writeFileSync(
    path.join(out, 'first-files.json'),
    `${JSON.stringify(Object.fromEntries(firstFiles), null, 2)}\n`,
  );
  writeIntegrities(out);
  const scripts = filesIn(out).filter((file) => file.endsWith('.js'));
  const rows = weigh(out, scripts, ['loader.js', ...(firstFiles.get('case-card') ?? [])]);
  publish('cdn');
  console.log(asTable(rows));
  return rows.filter(({ brotli, budget }) => brotli > budget).map(({ name }) => name);
}

/** The sources one by one for npm, with types and source maps; the packages they use stay outside. */
async function makeDist() {
  const options = [
    '--project',
    'tsconfig.build.json',
    '--outDir',
    path.join(scratch, 'dist'),
    '--pretty',
    'false',
  ];
  await succeed(runTool('typescript/bin/tsc', options), 'The types do not hold:');
}

/** What is told of the library in other forms than code. Wants the manifest and the schema. */
async function makeDerived() {
  for (const [file, text] of Object.entries(await derivedFiles(version)))
    writeFileSync(path.join(scratch, 'dist', file), text);
}

/** The code of the demo's tool pages. */
async function makePages() {
  await buildPages(root, path.join(scratch, 'demo/tools'));
  publish('demo/tools');
}

/** The pages the demo puts in frames, as anyone makes them: by the command, beside the content. */
async function makeEmbedPages() {
  const content = 'demo/content/lindrende-2026.json';
  const options = ['embed', content, '--out', 'demo/content', '--lang', 'nb'];
  await succeed(runNode('dist/cli/lindring.js', options), 'The pages for frames could not be made:');
}

async function makeManifest() {
  for (const [file, text] of Object.entries(await manifestFiles(scratch))) writeIfNew(file, text);
}

async function makeSchema() {
  await succeed(runNode('scripts/json-schema.mjs'), 'The JSON Schema could not be made:');
}

async function main() {
  // The compiler and the analyser are programs of their own; more at once would only wait for each other.
  if (only === 'pages') return makePages();
  if (only !== 'cdn') {
    await Promise.all([makeDist(), makeManifest().then(makeSchema)]);
    await makeDerived();
    publish('dist');
    await makePages();
  }
  const over = await makeCdn();
  if (only !== 'cdn') await makeEmbedPages();
  if (over.length > 0) throw new Error(`Over budget: ${over.join(', ')}`);
}

mkdirSync(scratch, { recursive: true });
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
