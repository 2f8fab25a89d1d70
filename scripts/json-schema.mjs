import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const target = new URL('schema/content.schema.json', root);

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

/** The text of `schema/content.schema.json` as the sources say it now. */
export async function contentSchemaText() {
  const { contentJsonSchema } = await importSource('src/content/json-schema.ts');
  const options = { ...(await resolveConfig(fileURLToPath(target))), parser: 'json' };
  return format(JSON.stringify(contentJsonSchema(), null, 2), options);
}

/** Writes `schema/content.schema.json`. @returns whether it said something else before. */
export async function writeContentSchema() {
  const text = await contentSchemaText();
  const before = await readFile(target, 'utf8').catch(() => '');
  if (text === before) return false;
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, text);
  return true;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const isNew = await writeContentSchema();
  console.log(`schema/content.schema.json ${isNew ? 'written' : 'is as it was'}`);
}
