import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { importSource, schemaFiles, schemaText } from '../scripts/json-schema.mjs';

const root = new URL('../', import.meta.url);

/** Everything a page can load, bundled from the sources. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: ['src/lindring.ts', 'src/loader.ts'].map((path) => fileURLToPath(new URL(path, root))),
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'nowhere',
    write: false,
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles.map((file) => file.text);
}

/** What the last build wrote, where there was one. */
function built() {
  const cdn = new URL('cdn/', root);
  if (!existsSync(cdn)) return [];
  return readdirSync(cdn, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(new URL(name, cdn), 'utf8'));
}

/** Code with its letters as they are, where the minifier wrote them as numbers. */
function plain(code) {
  return code.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/gi, (_, short, long) =>
    String.fromCharCode(parseInt(short ?? long, 16)),
  );
}

for (const name of schemaFiles) {
  test(`the published schema/${name} says what the sources say now`, async () => {
    const published = readFileSync(new URL(`schema/${name}`, root), 'utf8');

    assert.ok(
      published === (await schemaText(name)),
      'run `node scripts/json-schema.mjs` and commit the result',
    );
  });
}

test('no word that is for editors only reaches a page', async () => {
  const { descriptionTexts } = await importSource('src/content/json-schema.ts');
  const code = [...(await bundled()), ...built()].map(plain).join('\n');

  assert.ok(code.includes('training-content'));
  assert.deepEqual(
    descriptionTexts().filter((words) => code.includes(words)),
    [],
  );
});
