import path from 'node:path';
import { createHash } from 'node:crypto';
import { fileOf, placeModules, planScripts } from './classic-plan.mjs';
import { dynamicImportPlugin } from './dynamic-imports.mjs';
import { integrityOf } from './integrity.mjs';
import { litPolicyPlugin } from './lit-policy-plugin.mjs';
import { currentScript, scriptLinePlugin } from './script-line.mjs';
import { defineFileOf, extraOf } from './sources.mjs';

/*
 * `lindring.js` and the extras made of our own code are one program in several classic scripts (classic-plan.mjs says
 * what lies where). The bundler makes a module of each; here they become scripts that meet on the shelf of the extras,
 * under names made of their content, so that parts of two builds never mix.
 */

/** As long as what takes their place once the content is known, so that the source maps stay true. */
const unknownParts = (at) => `parts-unknown${at.toString(36)}`;
const unknownIntegrity = (script) => integrityOf(`the integrity of ${script}, not known yet`);
const entryOf = (script) => `lindring:script-${script}`;

/**
 * @param {{ root: string, version: string }} project
 * @param {(options: object) => Promise<object[]>} make builds, as `buildCdn` does
 * @param {ReadonlyMap<string, string>} extras the integrity of each extra made of other people's code
 * @returns {Promise<string[]>} the names of the files
 */
export async function buildClassic({ root, version }, make, extras) {
  const scripts = planScripts(root);
  const placeOf = placeModules(scripts, new Map(scripts.map(({ name }) => [name, `\0${entryOf(name)}`])));
  await make({
    entry: Object.fromEntries(scripts.map(({ name }) => [`facade-${name}`, entryOf(name)])),
    format: 'es',
    plugins: [
      litPolicyPlugin(root),
      scriptLinePlugin(root, 'classic'),
      loadedBeside(root, scripts),
      entriesPlugin(root, scripts),
      integritiesPlugin(root, scripts, extras),
      asScripts(version, scripts),
    ],
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      codeSplitting: {
        // What others need first, or a group would take along what it shares with them.
        groups: scripts.map(({ name }, at) => ({
          debugName: name,
          priority: scripts.length - at,
          name: (id, context) => (placeOf(id, context) === name ? path.basename(fileOf(name), '.js') : null),
        })),
      },
    },
  });
}

/** Writes `loadExtra(…)` where something that lies in another script is imported on demand. */
function loadedBeside(root, scripts) {
  const load = (name) => `__loadExtra('${name}')`;
  // What else they need has run when anybody asks for them.
  const loadTools = ({ name, needs }) =>
    needs.includes('tools')
      ? `Promise.all([${load('tools')}, ${load(name)}]).then(([, tools]) => tools`
      : `${load(name)}.then((tools) => tools`;
  return dynamicImportPlugin(
    'lindring:extras',
    (file) => {
      const extra = extraOf(root, file);
      if (extra) return load(extra);
      const definer = scripts.find(({ tags }) => tags.some((tag) => defineFileOf(root, tag) === file));
      // What needs nothing is `lindring.js`, which is on the page already.
      if (definer) return definer.needs.length > 0 ? load(definer.name) : 'Promise.resolve()';
      const keeper = scripts.find(({ tools }) => tools.includes(file));
      return keeper && `${loadTools(keeper)}[${keeper.tools.indexOf(file)}])`;
    },
    `import { loadExtra as __loadExtra } from ${JSON.stringify(path.join(root, 'src/guest/extras.ts'))};`,
  );
}

/** What each script runs: its tags are defined, its tools put on the shelf. */
function entriesPlugin(root, scripts) {
  const from = (file) => JSON.stringify(path.resolve(root, 'src', file));
  const codeOf = ({ name, needs, tags, tools }) => {
    const definitions = tags.map((tag) => `import ${from(defineFileOf(root, tag))};`);
    // Ours first: it asks for content before the elements do.
    if (needs.length === 0) return [`import ${from('lindring.ts')};`, ...definitions].join('\n');
    return [
      `import { shelve } from ${from('guest/extras.ts')};`,
      ...definitions,
      ...tools.map((file, at) => `import * as tool${at} from ${from(file)};`),
      `shelve('${name}', [${tools.map((_, at) => `tool${at}`)}]);`,
    ].join('\n');
  };
  const codes = new Map(scripts.map((script) => [entryOf(script.name), codeOf(script)]));
  return {
    name: 'lindring:scripts',
    resolveId: (id) => (codes.has(id) ? `\0${id}` : null),
    load: (id) => (codes.has(id.slice(1)) ? { code: codes.get(id.slice(1)), moduleSideEffects: true } : null),
  };
}

/** `lindring.js` knows what each file must be. */
function integritiesPlugin(root, [, ...others], extras) {
  const file = path.join(root, 'src/guest/integrities.ts');
  const known = {
    ...Object.fromEntries(others.map(({ name }) => [name, unknownIntegrity(name)])),
    ...Object.fromEntries(extras),
  };
  return {
    name: 'lindring:integrities',
    load: (id) => (id === file ? `export const integrities = ${JSON.stringify(known)};` : null),
  };
}

/** The bundler's empty entries, which only import the chunk with the code. */
const facade = /^facade-/;
/** A few lines of the bundler's own. */
const runtime = /^rolldown-runtime\b/;

/** Makes scripts of the modules, and then writes in each what is only known when all are made. */
function asScripts(version, scripts) {
  const shelf = `globalThis[__shelf]`;
  const shelfKey = `Symbol.for('lindring/extras/${version}'+(${currentScript}?.dataset.prefix??''))`;
  const files = scripts.map(({ name }) => fileOf(name));
  return {
    name: 'lindring:as-scripts',
    renderChunk(code, { fileName }) {
      if (facade.test(fileName) || runtime.test(fileName)) return null;
      return {
        code: asScript(code, {
          fileName,
          name: scripts[files.indexOf(fileName)].name,
          shelf,
          shelfKey,
          files,
        }),
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.keys(bundle)) {
        if (facade.test(file) || runtime.test(file)) delete bundle[file];
      }
      const chunks = files.map((file) => bundle[file]);
      chunks.forEach((made, at) => {
        const parts = `parts-${createHash('sha256').update(made.code).digest('hex').slice(0, 8)}`;
        for (const chunk of chunks) chunk.code = chunk.code.replaceAll(unknownParts(at), parts);
      });
      const [main, ...others] = chunks;
      others.forEach(({ code }, at) => {
        main.code = main.code.replaceAll(unknownIntegrity(scripts[at + 1].name), integrityOf(code));
      });
    },
  };
}

/** What the bundler's own module gives: an object with a getter for every export of a module. */
const exportAll =
  '(all) => Object.defineProperties({}, Object.fromEntries(Object.entries(all).map(([name, get]) => [name, { get, enumerable: true }])))';

/**
 * A module as a classic script: what it imports from the others it takes from the shelf, and what they import from it
 * it puts there. Without what it needs, with that of another build, or the second time, it does nothing. What it cannot
 * run without, such as promises or objects that take a property, it tells of before any tag is defined. Nothing but
 * comments and imports stand above the code, and all lines stay where they are.
 */
function asScript(code, { fileName, name, shelf, shelfKey, files }) {
  const partsOf = (file) => `${shelf}?.['${unknownParts(files.indexOf(file))}']`;
  const script = code
    .replace(
      /^import \{ (\w+) as (\w+) \} from "\.\/rolldown-runtime(?:-\w+)?\.js";$/m,
      (_, _name, own) => `const ${own} = ${exportAll};`,
    )
    .replace(/^import (?:\{([^}]*)\} from )?"\.\/([\w-]+\.js)";$/gm, (_, names = '', file) => {
      const pairs = names.split(',').map((each) => each.trim().replace(' as ', ': '));
      return `if (!${partsOf(file)}) return; const {${pairs.join(', ')}} = ${partsOf(file)};`;
    })
    .replace(/\nexport \{([^}]*)\};\s*$/, (_, names) => {
      const pairs = names.split(',').map((each) => each.trim().split(' as ').reverse().join(': '));
      return `\n(${shelf} ??= {})['${unknownParts(files.indexOf(fileName))}'] ??= {${pairs.join(', ')}};`;
    });
  if (/^(import|export) |\bimport\("\.\//m.test(script))
    throw new Error(`${fileName} cannot be made a script`);
  return `(function(){try{Promise.resolve();const __shelf=${shelfKey};if(${shelf}?.['${name}'])return;${script}\n}catch(e){console.warn('[lindring]',e)}})();`;
}
