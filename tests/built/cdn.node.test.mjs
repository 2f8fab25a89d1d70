import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseAst, Visitor } from 'vite';
import { filesIn, integrityOf } from '../../scripts/build/integrity.mjs';
import { withOurPolicy } from '../../scripts/build/lit-policy-plugin.mjs';
import { extrasIn, tagsIn } from '../../scripts/build/sources.mjs';
import { importSource } from '../../scripts/json-schema.mjs';
import { root } from '../../scripts/machine/project.mjs';
import { built, integrities } from './site.mjs';

// What lies in `cdn/`, read as files.

const cdn = path.join(root, 'cdn');
const files = filesIn(cdn);
const scripts = files.filter((file) => file.endsWith('.js'));
const modules = scripts.filter((file) => file === 'loader.js' || file.startsWith('chunks/'));
const classics = scripts.filter((file) => !modules.includes(file));

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

test('the folder holds the two scripts, the tools, an extra for each of the sources, chunks, licences and sri.json, and no more', () => {
  const expected = [
    'LICENSES.txt',
    'extra-tools.js',
    'lindring.js',
    'loader.js',
    'sri.json',
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

test('lindring.js holds the integrity of its tools, and the two that of each extra', () => {
  assert.ok(built('lindring.js').includes(integrities()['extra-tools.js']));
  const asking = built('lindring.js') + built('extra-tools.js');
  for (const name of extrasIn(root)) assert.ok(asking.includes(integrities()[`extra-${name}.js`]), name);
});

test('every element is in both scripts', () => {
  for (const tag of tagsIn(root)) {
    assert.ok(built('lindring.js').includes(`\`${tag}\``), `${tag} in lindring.js`);
    assert.match(built('loader.js'), new RegExp(`["'\`]${tag}["'\`]:`));
  }
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
