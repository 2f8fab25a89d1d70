import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseAst, Visitor } from 'vite';
import { filesIn, integrityOf } from '../../scripts/build/integrity.mjs';
import { withOurPolicy } from '../../scripts/build/lit-policy-plugin.mjs';
import { fileOf, planScripts } from '../../scripts/build/classic-plan.mjs';
import { extrasIn, tagGroupsIn, tagsIn } from '../../scripts/build/sources.mjs';
import { importSource } from '../../scripts/json-schema.mjs';
import { root } from '../../scripts/machine/project.mjs';
import { built, integrities } from './site.mjs';

// What lies in `cdn/`, read as files.

const cdn = path.join(root, 'cdn');
const files = filesIn(cdn);
const scripts = files.filter((file) => file.endsWith('.js'));
const modules = scripts.filter((file) => file === 'loader.js' || file.startsWith('chunks/'));
const whole = 'lindring-whole.js';
/** What turns the pages of a bundle, and of a course. */
const booklets = ['lindring-booklet.js', 'lindring-scorm12.js'];
const classics = scripts.filter((file) => !modules.includes(file));
/** `lindring.js` and what lies beside it, which are one program. */
const parts = classics.filter((file) => ![whole, 'resize.js', ...booklets].includes(file));

/** What a script imports, by name; an address it has made itself shows as ''. */
function importsOf(code) {
  const found = [];
  const add = ({ source }) => {
    if (source) found.push(source.value ?? source.quasis?.[0].value.raw ?? '');
  };
  new Visitor({
    ImportDeclaration: add,
    ImportExpression: add,
    ExportNamedDeclaration: add,
    ExportAllDeclaration: add,
  }).visit(parseAst(code));
  return found;
}

test('a webmaster who copies the folder has every file the scripts ask for', () => {
  for (const file of modules) {
    for (const specifier of importsOf(built(file)).filter((each) => /^[./]/.test(each))) {
      assert.ok(existsSync(path.join(cdn, path.dirname(file), specifier)), `${file} imports ${specifier}`);
    }
  }
  for (const file of scripts) {
    const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(built(file))?.[1];
    if (map) assert.ok(files.includes(path.posix.join(path.dirname(file), map)), `${file} names ${map}`);
  }
});

test('the folder holds the six scripts, the extras, chunks, licences, first-files.json and sri.json, and no more', () => {
  const expected = [
    'LICENSES.txt',
    'first-files.json',
    'loader.js',
    'resize.js',
    'sri.json',
    whole,
    ...booklets,
    ...planScripts(root).map(({ name }) => fileOf(name)),
    ...extrasIn(root).map((name) => `extra-${name}.js`),
  ];
  const flat = files.filter((file) => !file.startsWith('chunks/') && !file.endsWith('.map'));
  assert.deepEqual(flat.sort(), expected.sort());
  for (const file of files.filter((each) => each.startsWith('chunks/'))) {
    assert.match(file, /^chunks\/[a-z.-]+-[\w-]{8}\.js(\.map)?$/);
  }
});

test('no module asks a browser for a package by its name', () => {
  for (const file of modules) {
    // The loader imports chunks by addresses it has made.
    const names = importsOf(built(file)).filter((name) => !(name === '' && file === 'loader.js'));
    for (const name of names) assert.match(name, /^\.{1,2}\//, file);
  }
  for (const file of classics) assert.deepEqual(importsOf(built(file)), [], file);
});

test('every file is as sri.json says, and none is left out', () => {
  const expected = files
    .filter((file) => file !== 'sri.json')
    .map((file) => [file, integrityOf(readFileSync(path.join(cdn, file)))]);
  assert.deepEqual(integrities(), Object.fromEntries(expected));
});

test('lindring.js holds the integrity of every extra', () => {
  const extras = parts.filter((file) => file !== 'lindring.js');
  assert.ok(extras.length > extrasIn(root).length);
  for (const file of extras) assert.ok(built('lindring.js').includes(integrities()[file]), file);
});

test('every tag has one line in src/tags.ts, and is defined in that file alone; the loader and the whole have them all', () => {
  const groups = tagGroupsIn(root);
  assert.deepEqual([...groups.values()].flat().sort(), tagsIn(root));
  for (const tag of tagsIn(root)) {
    const defining = parts.filter((file) => built(file).includes(`(\`${tag}\`,`));
    const [group] = [...groups].find(([, tags]) => tags.includes(tag));
    assert.deepEqual(defining, [fileOf(group)], tag);
    assert.ok(built(whole).includes(`(\`${tag}\`,`), tag);
    assert.match(built('loader.js'), new RegExp(`["'\`]${tag}["'\`]:`));
  }
});

test('what several scripts use is in one of them: Lit, the records and the content', () => {
  for (const mark of ['_$litType$', '_$litElement$', 'elementProperties', 'lindring/preload/1']) {
    assert.deepEqual(
      parts.filter((file) => built(file).includes(mark)),
      ['lindring.js'],
      mark,
    );
  }
});

test('what a page is sent by itself is small: no press but the one of its own elements brings a group’s tools', () => {
  const scripts = planScripts(root);
  const tools = scripts.find(({ name }) => name === 'tools').tools;
  const ofGroups = [...tagGroupsIn(root)].filter(([name]) => name !== 'lindring').flatMap(([, tags]) => tags);
  for (const file of tools) assert.ok(!ofGroups.some((tag) => file.includes(`/${tag}/`)), file);
});

test('no file has descriptions for authors, which only editors and the JSON Schema need', async () => {
  const { descriptionTexts } = await importSource('src/content/json-schema.ts');
  const texts = descriptionTexts();
  assert.ok(texts.length > 50);
  for (const file of scripts) {
    const code = built(file);
    assert.deepEqual(
      texts.filter((text) => text.length > 20 && code.includes(text)),
      [],
      file,
    );
  }
});

test('no file names a folder of the machine it was built on', () => {
  for (const file of files) {
    const text = built(file);
    assert.ok(!text.includes(root), file);
    assert.doesNotMatch(text, /"(?:file:\/\/|\/(?:home|root|work|tmp|Users)\/)/, file);
  }
});

test('the licences of all that is bundled are there', () => {
  const licences = built('LICENSES.txt');
  for (const name of [
    'Lindring',
    'lit',
    'lit-html',
    '@lit/context',
    'mdast-util-from-markdown',
    'micromark',
  ]) {
    assert.match(licences, new RegExp(`^${name}( \\d|$)`, 'm'));
  }
});

test('Lit takes our policy and never its own, and the build stops when Lit makes it in another way', () => {
  for (const file of scripts) assert.doesNotMatch(built(file), /createPolicy\(\s*["'`]lit-html/, file);
  for (const part of [/^lindring\.js$/, /^chunks\/core-.*\.js$/]) {
    const file = scripts.find((each) => part.test(each));
    assert.equal(built(file).split('.createPolicy(').length, 2, file);
  }
  const lit = readFileSync(path.join(root, 'node_modules/lit-html/lit-html.js'), 'utf8');
  assert.throws(() => withOurPolicy(lit.replace('createPolicy', 'createPolicies')), /lit-policy-plugin/);
  assert.throws(() => withOurPolicy(lit + lit), /in 2 places/);
});

test('the scripts contain no way to run text as code or markup but Lit’s own', () => {
  for (const file of scripts) {
    const code = built(file);
    assert.doesNotMatch(code, /\beval\(|new Function\(|document\.write|insertAdjacentHTML|outerHTML/, file);
    const count = code.split('.innerHTML=').length - 1;
    assert.ok(count <= (/^(lindring|chunks\/core-)/.test(file) ? 1 : 0), `${file}: ${count} innerHTML`);
  }
});
