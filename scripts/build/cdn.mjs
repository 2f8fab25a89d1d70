import path from 'node:path';
import { build, defaultClientConditions } from 'vite';
import { buildBooklets } from './booklet.mjs';
import { chunkGroups } from './chunk-groups.mjs';
import { buildClassic } from './classic.mjs';
import { integrityOf } from './integrity.mjs';
import { litPolicyPlugin } from './lit-policy-plugin.mjs';
import { scriptLinePlugin } from './script-line.mjs';
import { standInsPlugin } from './stand-ins-plugin.mjs';
import { templatePlugin } from './template-plugin.mjs';
import { defineFileOf, extrasIn, tagsIn } from './sources.mjs';
import { buildResize, buildWhole } from './whole.mjs';

/**
 * Builds the files for script tags.
 *
 * @param {{ root: string, version: string }} project
 * @param {string} out the folder to fill
 * @returns {Promise<{ modules: Set<string>, firstFiles: Map<string, string[]> }>} the modules that went in, and the
 *   files the loader gets for each tag before it can show anything
 */
export async function buildCdn(project, out) {
  const modules = new Set();
  const make = async (options) => {
    const { output } = [await build(configFor(project, out, options))].flat()[0];
    const chunks = output.filter(({ type }) => type === 'chunk');
    for (const chunk of chunks) chunk.moduleIds.forEach((id) => modules.add(id));
    return chunks;
  };
  const extras = await buildExtras(project, make);
  await buildClassic(project, make, extras);
  await buildWhole(project, make);
  await buildBooklets(project, make);
  await buildResize(project, make);
  const firstChunks = await buildChunks(project, make);
  await buildLoader(project, make, firstChunks);
  const firstFiles = mapValues(firstChunks, (chunks) => chunks.map(({ fileName }) => fileName));
  firstFiles.delete(followsPage);
  return { modules, firstFiles };
}

function configFor({ root, version }, out, { entry, format, name, plugins = [], output, isShort = false }) {
  return {
    root,
    configFile: path.join(import.meta.dirname, '../../vite.config.ts'),
    logLevel: 'warn',
    // Code for workers has no need of a page: our extras are pure functions, and nothing may use `innerHTML`.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      lib: { entry, formats: [format], name },
      rolldownOptions: {
        input: entry,
        onLog: refuse,
        output: {
          // The default for a library of ES modules keeps white space, for bundlers that read it again.
          minify: true,
          comments: { legal: false, annotation: false, jsdoc: false },
          postBanner: isShort ? '' : `/*! Lindring ${version} | MIT | LICENSES.txt */`,
          sourcemapPathTransform: (source, map) => placeOf(root, out, source, map),
          entryFileNames: '[name].js',
          ...output,
        },
      },
    },
    plugins: [...plugins, ownNamesOnly, keepsDefinitions, standInsPlugin(root), templatePlugin()],
  };
}

/** package.json tells which published files do something when imported; among the sources it is these. */
const keepsDefinitions = {
  name: 'lindring:keeps-definitions',
  transform: (code, id) =>
    /[\\/](define|src[\\/]lindring|embed[\\/]resize|script[\\/]page)\.ts$/.test(id)
      ? { code, map: null, moduleSideEffects: true }
      : null,
};

/** What no page can run, such as one where no property can be defined, is told of and left. */
const neverThrows = {
  name: 'lindring:never-throws',
  renderChunk: (code) => ({ code: `try{${code}\n}catch(e){console.warn('[lindring]',e)}`, map: null }),
};

/** The bundler's own code for the exports of a module would take members the page has put on all objects for some. */
const ownNamesOnly = {
  name: 'lindring:own-names-only',
  renderChunk: (code) => ({
    code: code.replace(/for \(var (\w+) in (\w+)\)(?=\s*\{?\s*__defProp)/, 'for (var $1 of Object.keys($2))'),
    map: null,
  }),
};

/** What the bundler only warns of, but what would fail on a page: a name that the imported module does not have. */
function refuse(level, log, report) {
  if (log.code === 'IMPORT_IS_UNDEFINED') throw new Error(log.message);
  report(level, log);
}

/** Source maps name the sources as seen from where the files end up, whatever folder they are built in. */
function placeOf(root, out, source, map) {
  const fromRoot = path.relative(root, path.resolve(path.dirname(map), source));
  const up = path.relative(path.dirname(map), out) || '.';
  return path.posix.join(up, '..', fromRoot.split(path.sep).join('/'));
}

/** Each extra is a script of its own; gives the `integrity` of each. */
async function buildExtras(project, make) {
  const integrities = new Map();
  for (const name of extrasIn(project.root)) {
    const virtual = `lindring:extra-${name}`;
    const plugin = {
      name: 'lindring:extra-entry',
      resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
      load: (id) => (id === `\0${virtual}` ? extraEntry(project.root, name) : null),
    };
    const [chunk] = await make({
      entry: { [`extra-${name}`]: virtual },
      format: 'iife',
      name: '_',
      plugins: [plugin, scriptLinePlugin(project.root, 'classic'), neverThrows],
    });
    integrities.set(name, integrityOf(chunk.code));
  }
  return integrities;
}

function extraEntry(root, name) {
  const from = (file) => JSON.stringify(path.join(root, 'src', file));
  return `
    import { shelve } from ${from('guest/extras.ts')};
    import * as extra from ${from(`extras/${name}.ts`)};
    shelve(${JSON.stringify(name)}, extra);
  `;
}

/** The elements as modules, in few chunks; gives the chunks each tag needs at once, its own last. */
async function buildChunks({ root }, make) {
  const tags = tagsIn(root);
  const entries = new Map(tags.map((tag) => [defineFileOf(root, tag), tag]));
  const chunks = await make({
    entry: { ...Object.fromEntries(tags.map((tag) => [tag, defineFileOf(root, tag)])), page: pageFile(root) },
    format: 'es',
    plugins: [litPolicyPlugin(root), noFacades],
    isShort: true,
    output: {
      entryFileNames: 'chunks/[name]-[hash].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // Shorter than the default to somebody who is sent every hash, and as good at telling two builds apart.
      hashCharacters: 'hex',
      codeSplitting: { groups: chunkGroups(entries, pageFile(root)) },
    },
  });
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const needed = (file) => withImports(homeOf(file, chunks), byName);
  return new Map([
    ...tags.map((tag) => [tag, needed(defineFileOf(root, tag))]),
    [followsPage, needed(pageFile(root))],
  ]);
}

/** What the loader gets for placeholders and for what the script line says, among the tags. */
const followsPage = 'page';
const pageFile = (root) => path.join(root, 'src/script/page.ts');

/**
 * The bundler keeps an empty file per entry that only imports the chunk with the code; the loader asks for that, and
 * so do elements that put another on the page.
 */
const noFacades = {
  name: 'lindring:no-facades',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    for (const facade of chunks.filter(({ isEntry, moduleIds }) => isEntry && moduleIds.length === 0)) {
      const home = homeOf(facade.facadeModuleId, chunks);
      const [from, to] = [facade, home].map(({ fileName }) => path.basename(fileName));
      for (const chunk of chunks) chunk.code = chunk.code.replaceAll(from, to);
      delete bundle[facade.fileName];
    }
  },
};

function homeOf(file, chunks) {
  return chunks.find(({ moduleIds }) => moduleIds.includes(file));
}

/** A chunk after everything it imports at once. */
function withImports(chunk, byName, before = []) {
  if (before.includes(chunk)) return before;
  const found = chunk.imports.reduce((list, file) => withImports(byName.get(file), byName, list), before);
  return [...found, chunk];
}

/** The loader, which knows the files of every tag. */
async function buildLoader({ root }, make, firstChunks) {
  const files = mapValues(firstChunks, (chunks) =>
    chunks.map(({ fileName }) => path.basename(fileName, '.js')),
  );
  const tagsFile = path.join(root, 'src/all-tags.ts');
  const built = {
    name: 'lindring:all-tags',
    enforce: 'pre',
    load: (id) => (id === tagsFile ? chunksByTag(files) : null),
  };
  await make({
    entry: { loader: path.join(root, 'src/loader.ts') },
    format: 'es',
    plugins: [built, scriptLinePlugin(root, 'loader')],
    output: { codeSplitting: false },
  });
}

/**
 * The chunks of every tag, as code. The first page pays for each byte of it: what most tags have before their own is
 * written once, and of a chunk named like its tag only the hash.
 */
function chunksByTag(files) {
  const before = (names) => names.slice(0, -1).join();
  const all = [...files.values()].map(before);
  const howMany = (list) => all.filter((each) => each === list).length;
  const usual = all.reduce((most, list) => (howMany(list) > howMany(most) ? list : most));
  const written = Array.from(files, ([tag, names]) => {
    const isUsual = before(names) === usual && names.at(-1).startsWith(`${tag}-`);
    return [tag, isUsual ? names.at(-1).slice(tag.length) : names];
  });
  return `
    import { importWithAll } from './guest/chunks.js';
    const chunks = ${JSON.stringify(Object.fromEntries(written))};
    export const tags = Object.keys(chunks);
    export const loadTag = (tag = '${followsPage}') =>
      importWithAll(...(Array.isArray(chunks[tag]) ? chunks[tag] : [${usual.split(',').map((name) => `'${name}'`)}, tag + chunks[tag]]));
  `;
}

function mapValues(map, change) {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)]));
}
