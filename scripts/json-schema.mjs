import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const folder = new URL('schema/', root);

/**
 * Runs TypeScript of ours in Node: bundled in memory, nothing written.
 *
 * @param {string} path From the root of the project, as `src/content/json-schema.ts`.
 */
export async function importSource(path) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(path, root))],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What each file of `schema/` is made by. */
const makers = {
  'content.schema.json': 'contentJsonSchema',
  'overlay.schema.json': 'overlayJsonSchema',
};

/** The names of the files of `schema/`. */
export const schemaFiles = Object.keys(makers);

/** The text of a file of `schema/` as the sources say it now. */
export async function schemaText(name) {
  const made = await importSource('src/content/json-schema.ts');
  const options = { ...(await resolveConfig(fileURLToPath(new URL(name, folder)))), parser: 'json' };
  return format(JSON.stringify(made[makers[name]](), null, 2), options);
}

/** Writes the files of `schema/`. @returns the names of those that said something else before. */
export async function writeSchemas() {
  const changed = [];
  await mkdir(folder, { recursive: true });
  for (const name of schemaFiles) {
    const target = new URL(name, folder);
    const text = await schemaText(name);
    if (text === (await readFile(target, 'utf8').catch(() => ''))) continue;
    await writeFile(target, text);
    changed.push(name);
  }
  return changed;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const changed = await writeSchemas();
  for (const name of schemaFiles)
    console.log(`schema/${name} ${changed.includes(name) ? 'written' : 'is as it was'}`);
}
