import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { manifestFiles } from '../scripts/build/manifest.mjs';
import { tagsIn } from '../scripts/build/sources.mjs';
import { schemaFiles, schemaText } from '../scripts/json-schema.mjs';
import { filesUnder, root } from '../scripts/machine/project.mjs';

// What npm users get.

const read = (file) => readFileSync(path.join(root, file), 'utf8');
const about = JSON.parse(read('package.json'));
const tags = tagsIn(root);

/** The files an entry of the export map means, for every tag where it has a star. */
function targetsOf(entry) {
  const targets = typeof entry === 'string' ? [entry] : Object.values(entry);
  return targets.flatMap((target) =>
    target.includes('*') ? tags.map((tag) => target.replaceAll('*', tag)) : [target],
  );
}

test('everything the package offers is there', () => {
  assert.deepEqual(Object.keys(about.exports), [
    '.',
    './elements/*',
    './define/*',
    './jsx',
    './schema',
    './tokens.json',
    './custom-elements.json',
    './package.json',
  ]);
  for (const target of Object.values(about.exports).flatMap(targetsOf)) {
    assert.ok(existsSync(path.join(root, target)), target);
  }
  assert.equal(about.customElements, 'custom-elements.json');
  assert.ok(existsSync(path.join(root, 'dist/llms.txt')));
  for (const file of [...about.files, about.customElements, about.unpkg, about.jsdelivr]) {
    assert.ok(existsSync(path.join(root, file)), file);
  }
});

test('a programmer can name the library, an element, its definition and the schema', () => {
  const names = ['', ...tags.flatMap((tag) => [`/elements/${tag}`, `/define/${tag}`]), '/schema'];
  for (const name of names) assert.ok(existsSync(new URL(import.meta.resolve(`lindring${name}`))), name);
});

test('only definitions and the files for script tags do something when imported', () => {
  assert.deepEqual(about.sideEffects, ['./cdn/**', './dist/elements/*/define.js']);
  const definitions = filesUnder('dist/elements').filter((file) => file.endsWith('/define.js'));
  assert.deepEqual(
    definitions,
    tags.map((tag) => `dist/elements/${tag}/define.js`),
  );
  // What only the script tags are made of has no place here.
  const only = [
    'booklet',
    'scorm12',
    'lindring',
    'loader',
    'all-tags',
    'tags',
    ...['chunks', 'discovery', 'extras', 'integrities'].map((file) => `guest/${file}`),
    ...['page-script', 'resize', 'tell-height'].map((file) => `embed/${file}`),
  ];
  for (const file of only) {
    assert.ok(!existsSync(path.join(root, `dist/${file}.js`)), file);
  }
});

test('the library can be imported in Node, where it defines nothing and throws nothing', () => {
  const code = `
    const before = Object.getOwnPropertyNames(globalThis);
    const library = await import('lindring');
    for (const tag of ${JSON.stringify(tags)}) await import('lindring/elements/' + tag);
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    const defined = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
    console.log(JSON.stringify({ added, defined, hasClass: typeof library.CaseCardElement === 'function' }));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
  });
  const { added, defined, hasClass } = JSON.parse(output);
  assert.deepEqual(defined, []);
  assert.ok(hasClass);
  // Lit and zod keep notes of their own there, under their own names.
  const ours = added.filter((name) => !/^(lit[A-Z]|reactiveElement|customElements$|__zod_)/.test(name));
  assert.deepEqual(ours, []);
});

test('the version is the same in package.json and in the library', () => {
  assert.match(
    read('src/guest/version.ts'),
    new RegExp(`version = '${about.version.replaceAll('.', '\\.')}'`),
  );
});

test('the Markdown reader stays a file of its own, for a bundler to fetch on demand', () => {
  // `dist/embed/` writes pages on somebody's machine, where nothing is fetched.
  const asking = filesUnder('dist').filter(
    (file) => file.endsWith('.js') && !file.startsWith('dist/embed/') && /extras\/markdown/.test(read(file)),
  );
  assert.ok(asking.length > 0);
  for (const file of asking) {
    assert.match(read(file), /import\('[./]+extras\/markdown\.js'\)/, file);
    assert.doesNotMatch(read(file), /from '[./]+extras\//, file);
  }
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: root, strict: true, pack: false });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('the design tokens are the colours of docs/theming.md, as the format of design tokens has them', () => {
  const tokens = JSON.parse(read('dist/tokens.json'));
  const told = read('docs/theming.md')
    .split('\n')
    .filter((line) => line.includes('| `--lindring-'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, , variable, designsystemet, light, dark]) => [variable, designsystemet, light, dark].join(' '));
  const { $type, ...roles } = tokens.light;
  const made = Object.entries(roles).map(([name, { $value, $extensions }]) => {
    const { variable, designsystemet = '–' } = $extensions['no.lindring'];
    return [variable, designsystemet, $value.hex, tokens.dark[name].$value.hex].join(' ');
  });

  assert.equal($type, 'color');
  assert.deepEqual(made.sort(), told.sort());
  for (const { $value } of Object.values(roles)) {
    const hex = $value.components.map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    );
    assert.deepEqual([$value.colorSpace, `#${hex.join('')}`], ['srgb', $value.hex]);
  }
});

describe('what is made from the sources and committed', () => {
  const scratch = path.join(root, '.cache', `manifest-${process.pid}`);
  const committed = (file) => execFileSync('git', ['show', `:${file}`], { cwd: root, encoding: 'utf8' });
  let made;

  before(async () => {
    mkdirSync(scratch, { recursive: true });
    made = { ...(await manifestFiles(scratch)), ...(await schemas()) };
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  for (const file of ['custom-elements.json', 'vscode.html-custom-data.json', 'schema/content.schema.json']) {
    test(`${file} is what the sources say; if not, run \`npm run build\` and \`git add ${file}\``, () => {
      assert.equal(committed(file), made[file]);
    });
  }

  test('the manifest tells of every tag, and of nothing private', () => {
    const declarations = JSON.parse(made['custom-elements.json']).modules.flatMap(
      (each) => each.declarations,
    );
    assert.deepEqual(declarations.flatMap(({ tagName }) => tagName ?? []).sort(), tags);
    const members = declarations.flatMap((each) => each.members ?? []);
    assert.deepEqual(
      members.filter(({ name, privacy }) => name.startsWith('#') || privacy),
      [],
    );
  });
});

async function schemas() {
  const made = schemaFiles.map(async (name) => [`schema/${name}`, await schemaText(name)]);
  return Object.fromEntries(await Promise.all(made));
}
