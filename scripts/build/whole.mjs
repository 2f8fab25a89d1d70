import path from 'node:path';
import { litPolicyPlugin } from './lit-policy-plugin.mjs';
import { scriptLinePlugin } from './script-line.mjs';
import { defineFileOf, tagsIn } from './sources.mjs';

const entry = 'lindring:whole';

/**
 * `lindring-whole.js`: everything in one classic script, with what lies beside `lindring.js` inside. For pages that
 * may ask for nothing more: a frame without an origin, a file opened from disk, a package in a learning platform.
 */
export async function buildWhole({ root, version }, make) {
  await make({
    entry: { 'lindring-whole': entry },
    format: 'iife',
    name: '_',
    plugins: [
      litPolicyPlugin(root),
      scriptLinePlugin(root, 'classic'),
      entryPlugin(root),
      firstWins(version),
    ],
    output: { codeSplitting: false },
  });
}

/** `resize.js`: what a page runs that has embed pages in frames. */
export async function buildResize({ root }, make) {
  await make({
    entry: { resize: path.join(root, 'src/embed/resize.ts') },
    format: 'iife',
    name: '_',
  });
}

/** Ours first: it asks for content before the elements do. */
function entryPlugin(root) {
  const files = [path.join(root, 'src/lindring.ts'), ...tagsIn(root).map((tag) => defineFileOf(root, tag))];
  const code = [
    ...files.map((file) => `import ${JSON.stringify(file)};`),
    `import { startEmbedPage } from ${JSON.stringify(path.join(root, 'src/embed/page-script.ts'))};`,
    'startEmbedPage(document.currentScript);',
  ].join('\n');
  return {
    name: 'lindring:whole',
    resolveId: (id) => (id === entry ? `\0${entry}` : null),
    load: (id) => (id === `\0${entry}` ? { code, moduleSideEffects: true } : null),
  };
}

/** Beside `lindring.js`, or a second time, it does nothing; it says so where the versions are not the same. */
function firstWins(version) {
  const warning = `'[lindring] Lastet to ganger: versjon ' + first + ' gjelder, ikke ${version}. Fjern det ene script-elementet.'`;
  const guard = `if (Object.hasOwn(globalThis, 'Lindring') && !document.currentScript?.dataset.prefix) {
    const first = globalThis.Lindring?.version;
    if (first !== '${version}') console.warn(${warning});
    return;
  }`.replace(/\n\s*/g, ' ');
  return {
    name: 'lindring:first-wins',
    // All lines stay where they are, for the source map.
    renderChunk: (code) => ({ code: `(function(){${guard} ${code}\n})();`, map: null }),
  };
}
