// `npm run build`: everything that is published. `node scripts/build.mjs cdn` makes only the files for script tags.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildCdn } from './build/cdn.mjs';
import { buildDist } from './build/dist.mjs';
import { filesIn, writeIntegrities } from './build/integrity.mjs';
import { licencesOf } from './build/licences.mjs';
import { manifestFiles } from './build/manifest.mjs';
import { asTable, weigh } from './build/sizes.mjs';

const root = path.join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
// Built aside and then moved, so that nobody who reads the files meets half of them.
const scratch = path.join(root, '.cache', `build-${process.pid}`);
const isOnlyCdn = process.argv[2] === 'cdn';

function publish(folder) {
  const target = path.join(root, folder);
  rmSync(target, { recursive: true, force: true });
  renameSync(path.join(scratch, folder), target);
}

function writeIfNew(file, text) {
  const target = path.join(root, file);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
}

async function makeCdn() {
  const out = path.join(scratch, 'cdn');
  const { modules, firstFiles } = await buildCdn({ root, version }, out);
  writeFileSync(path.join(out, 'LICENSES.txt'), licencesOf(modules, root));
  writeIntegrities(out);
  const scripts = filesIn(out).filter((file) => file.endsWith('.js'));
  // A card may have its content from a <training-content> around it.
  const first = ['case-card', 'training-content'].flatMap((tag) => firstFiles.get(tag) ?? []);
  const rows = weigh(out, scripts, ['loader.js', ...first]);
  publish('cdn');
  console.log(asTable(rows));
  return rows.filter(({ brotli, budget }) => brotli > budget).map(({ name }) => name);
}

async function makeDist() {
  await buildDist(root, path.join(scratch, 'dist'));
  publish('dist');
}

async function makeManifest() {
  for (const [file, text] of Object.entries(await manifestFiles(root, scratch))) writeIfNew(file, text);
}

function makeSchema() {
  const script = path.join(root, 'scripts/json-schema.mjs');
  if (!existsSync(script)) return;
  if (spawnSync(process.execPath, [script], { stdio: 'inherit' }).status !== 0) {
    throw new Error('The JSON Schema could not be made; see above.');
  }
}

async function main() {
  if (!isOnlyCdn) await Promise.all([makeDist(), makeManifest()]);
  if (!isOnlyCdn) makeSchema();
  const over = await makeCdn();
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
