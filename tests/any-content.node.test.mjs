import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { asked, seed } from './proof.mjs';

const root = new URL('../', import.meta.url);
const pageZod = fileURLToPath(new URL('src/content/schema/page-zod.ts', root));

const source = `
  export { ContentFile } from './src/content/content-file.js';
  export { checkReferences } from './src/content/references.js';
  export { describeIssues } from './src/content/describe-issues.js';
  export { issueMessages } from './src/i18n/issues.js';
  export { nouns } from './tests/content/nouns.js';
  export { sampleContent } from './tests/content/sample-content.js';
`;

/** The library as Node runs it, with zod or with what stands for zod in the built files. */
async function library(alias) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(root), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    alias,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

const ours = await library({});
const built = await library({ 'zod/mini': pageZod });

/** Every place in a value that can be spoiled. */
function placesIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

const places = placesIn(ours.sampleContent()).filter((path) => path.length > 0);

/** A sound file with one to three places spoiled: what stood there is replaced, taken away, or put twice. */
const mutants = fc
  .array(
    fc.record({
      path: fc.constantFrom(...places),
      how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'twice', 'rename'),
      value: fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(
          '',
          ' ',
          'torunn',
          'Torunn',
          0,
          -1,
          0.5,
          1e300,
          null,
          true,
          {},
          [],
          '2026-02-30',
          'javascript:alert(1)',
          '\ufffd',
        ),
        fc.constantFrom(
          { nb: '' },
          { nb: 'a', nn: 1 },
          { from: 9, to: 1 },
          { smerte: 'x' },
          ['x'],
          [null],
          [[]],
        ),
        fc.constantFrom(
          Infinity,
          NaN,
          JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
        ),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((faults) => {
    const raw = ours.sampleContent();
    for (const { path, how, value } of faults) spoil(raw, path, how, value);
    return raw;
  });

function spoil(raw, path, how, value) {
  const key = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce((at, each) => (typeof at === 'object' && at ? at[each] : undefined), raw);
  if (typeof parent !== 'object' || parent === null) return;
  if (how === 'remove') delete parent[key];
  else if (how === 'twice' && Array.isArray(parent)) parent.push(parent[key]);
  else if (how === 'rename') parent[`${key} `] = parent[key];
  else parent[key] = structuredClone(value);
}

/** All that a page gets to know of a file. */
function reading({ ContentFile, nouns }, raw) {
  const issues = [];
  try {
    const file = new ContentFile(raw, '/innhold.json', (found) => issues.push(...found));
    return { head: file.head, lists: nouns.map((noun) => file.list(noun)), issues };
  } catch (error) {
    assert.equal(error.name, 'ContentError');
    assert.ok(error.issues.length > 0);
    return { refused: error.code, issues: error.issues };
  }
}

test('thousands of spoiled files are each shown or refused with a path, and nothing is thrown', () => {
  fc.assert(
    fc.property(mutants, (raw) => {
      const { issues } = reading(ours, raw);
      const all = [...issues, ...ours.checkReferences(raw)];
      for (const issue of all) assert.match(issue.path, /^[a-zA-Z$]/);
      const lines = ours.describeIssues(all, ours.issueMessages.nb);
      assert.ok(lines.length <= 21);
      for (const line of lines) assert.doesNotMatch(line, /undefined|\[object|: $/);
      assert.equal({}.polluted, undefined);
    }),
    { numRuns: asked(1_500, 10_000), seed },
  );
});

test('the built files say of each what the sources say', () => {
  assert.deepEqual(reading(built, ours.sampleContent()), reading(ours, ours.sampleContent()));
  fc.assert(
    fc.property(mutants, (raw) => {
      assert.deepEqual(reading(built, structuredClone(raw)), reading(ours, structuredClone(raw)));
    }),
    { numRuns: 2_000, seed },
  );
});
