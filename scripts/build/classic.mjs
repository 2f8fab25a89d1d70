import path from 'node:path';
import { createHash } from 'node:crypto';
import { dynamicImportPlugin } from './dynamic-imports.mjs';
import { integrityOf } from './integrity.mjs';
import { litPolicyPlugin } from './lit-policy-plugin.mjs';
import { extraOf, toolsIn, isTool } from './sources.mjs';

/*
 * `lindring.js` and `extra-tools.js` are one program in two classic scripts. The first has every element as far as a
 * page shows it without a press; the second what a press asks for, such as printing and the large screen. The bundler
 * makes two modules of them, the second importing from the first; here they become scripts that meet on the shelf of
 * the extras, under a name made of their content, so that parts of two builds never mix.
 */

const toolsEntry = 'lindring:extra-tools';
/** As long as what takes their place once the content is known, so that the source maps stay true. */
const unknownParts = 'parts-00000000';
const unknownIntegrity = integrityOf('the integrity of extra-tools.js, not known yet');

/**
 * @param {{ root: string, version: string }} project
 * @param {(options: object) => Promise<object[]>} make builds, as `buildCdn` does
 * @param {ReadonlyMap<string, string>} extras the integrity of each extra
 */
export async function buildClassic({ root, version }, make, extras) {
  const entry = path.join(root, 'src/lindring.ts');
  const inMain = reachedFrom(entry);
  const tools = toolsIn(root);
  const beside = dynamicImportPlugin(
    'lindring:extras',
    (file, importer) => {
      const name = extraOf(root, file);
      // Every tag is on the page already.
      if (path.basename(file) === 'define.ts') return 'Promise.resolve()';
      if (name) return `__loadExtra(${JSON.stringify(name)}, ${JSON.stringify(extras.get(name))})`;
      if (!isTool(root, file, importer)) return undefined;
      const at = tools.indexOf(file);
      return `__loadExtra('tools', '${unknownIntegrity}').then((tools) => tools[${at}])`;
    },
    `import { loadExtra as __loadExtra } from ${JSON.stringify(path.join(root, 'src/guest/extras.ts'))};`,
  );
  await make({
    entry: { lindring: entry, 'extra-tools': toolsEntry },
    format: 'es',
    plugins: [litPolicyPlugin(root), beside, toolsPlugin(root, tools), asScripts(version)],
    output: {
      entryFileNames: ({ name }) => (name === 'lindring' ? facade : '[name].js'),
      chunkFileNames: '[name].js',
      codeSplitting: {
        groups: [{ debugName: 'main', name: (id, context) => (inMain(id, context) ? 'lindring' : null) }],
      },
    },
  });
}

/** The bundler's empty entry, which only imports the chunk with the code. */
const facade = 'facade.js';
/** A few lines of the bundler's own. */
const runtime = 'rolldown-runtime.js';

/** Whether a module is reached from the entry, by imports of either kind: what a press asks for no longer is. */
function reachedFrom(entry) {
  let seen;
  return (id, context) => {
    if (!seen) {
      seen = new Set([entry]);
      for (const each of seen) {
        const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(each) ?? {};
        for (const next of [...importedIds, ...dynamicallyImportedIds]) seen.add(next);
      }
    }
    return seen.has(id);
  };
}

function toolsPlugin(root, tools) {
  return {
    name: 'lindring:extra-tools',
    resolveId: (id) => (id === toolsEntry ? `\0${toolsEntry}` : null),
    load(id) {
      if (id !== `\0${toolsEntry}`) return null;
      const imports = tools.map((file, at) => `import * as tool${at} from ${JSON.stringify(file)};`);
      const shelve = `import { shelve } from ${JSON.stringify(path.join(root, 'src/guest/extras.ts'))};`;
      return [shelve, ...imports, `shelve('tools', [${tools.map((_, at) => `tool${at}`)}]);`].join('\n');
    },
  };
}

/** Makes scripts of the two modules, and then writes in each what is only known when both are made. */
function asScripts(version) {
  const shelf = `globalThis[Symbol.for('lindring/extras/${version}')]`;
  return {
    name: 'lindring:as-scripts',
    renderChunk(code, { fileName }) {
      if (fileName === facade || fileName === runtime) return null;
      // Nothing but a comment or an import stands on the first line, and all lines stay where they are.
      const script = asScript(code, shelf);
      if (/^(import|export) |\bimport\("\.\/lindring\.js"\)/m.test(script))
        throw new Error(`${fileName} cannot be made a script`);
      return { code: `(function(){${script}\n})();`, map: null };
    },
    generateBundle(_options, bundle) {
      for (const file of [facade, runtime]) for (const each of [file, `${file}.map`]) delete bundle[each];
      const [main, tools] = [bundle['lindring.js'], bundle['extra-tools.js']];
      const parts = `parts-${createHash('sha256').update(main.code).digest('hex').slice(0, 8)}`;
      for (const chunk of [main, tools]) chunk.code = chunk.code.replaceAll(unknownParts, parts);
      main.code = main.code.replaceAll(unknownIntegrity, integrityOf(tools.code));
    },
  };
}

/** What the bundler's own module gives: an object with a getter for every export of a module. */
const exportAll =
  '(all) => Object.defineProperties({}, Object.fromEntries(Object.entries(all).map(([name, get]) => [name, { get, enumerable: true }])))';

function asScript(code, shelf) {
  return code
    .replace(
      /^import \{ (\w+) as __exportAll \} from "\.\/rolldown-runtime\.js";$/m,
      `const __exportAll = ${exportAll};`,
    )
    .replace(/^import \{([^}]*)\} from "\.\/lindring\.js";$/m, (_, names) => {
      const pairs = names.split(',').map((each) => each.trim().replace(' as ', ': '));
      return `const {${pairs.join(', ')}} = ${shelf}['${unknownParts}'];`;
    })
    .replace(/\nexport \{([^}]*)\};\s*$/, (_, names) => {
      const pairs = names.split(',').map((each) => each.trim().split(' as ').reverse().join(': '));
      return `\n(${shelf} ??= {})['${unknownParts}'] = {${pairs.join(', ')}};`;
    });
}
