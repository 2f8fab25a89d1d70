import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { defineFileOf, tagsIn } from '../../scripts/build/sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/*
 * The library with the words of the interface about 40 % longer, as a language that nobody has written: «Skriv ut»
 * becomes «Skriiiiv uuut». Made from the sources for a test; nothing of it is in the library. Every file of
 * `src/i18n` is wrapped, so that a new one is in it by itself.
 */

/** Goes into the bundle: gives the sentences of a room, each longer, and what is no sentence as it is. */
const stretching = `
  const vowels = /[aeiouyæøå]/gi;
  // A compound word is what breaks a layout, so words grow, not the number of them.
  const stretchWord = (word) => {
    const wanted = Math.ceil(word.length * 1.4) - word.length;
    const places = [...word.matchAll(vowels)];
    if (!places.length) return word;
    let grown = word;
    for (const [at, place] of [...places.entries()].reverse()) {
      const more = Math.floor(wanted / places.length) + (at < wanted % places.length ? 1 : 0);
      grown = grown.slice(0, place.index) + place[0].repeat(more + 1) + grown.slice(place.index + 1);
    }
    return grown;
  };
  // Not addresses, names of files, or what stands in braces for something else.
  const stretchText = (text) => text.replace(/(?<![\\w./:@{<&#-])\\p{L}{2,}(?![\\w./:@}]*[/:@}])/gu, stretchWord);
  const stretch = (value) => {
    if (typeof value === 'string') return stretchText(value);
    if (typeof value === 'function') return (...given) => stretch(value(...given));
    if (Array.isArray(value)) return value.map(stretch);
    if (value && Object.getPrototypeOf(value) === Object.prototype)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, stretch(each)]));
    return value;
  };
  /** Only what has a set of sentences for each language. */
  export const longer = (value) => (value?.nb && value.nn && value.en ? stretch(value) : value);
`;

/** @type {import('esbuild').Plugin} */
const longerWords = {
  name: 'longer-words',
  setup(made) {
    made.onLoad({ filter: /[\\/]src[\\/]i18n[\\/][^?]*\.ts$/ }, ({ path: file, suffix }) => {
      const source = readFileSync(file, 'utf8');
      if (suffix) return { contents: source, loader: 'ts', resolveDir: path.dirname(file) };
      const names = [...source.matchAll(/^export const (\w+)\b/gm)].map(([, name]) => name);
      if (!names.length) return undefined;
      const itself = JSON.stringify(`./${path.basename(file)}?itself`);
      return {
        contents: `export * from ${itself};
          import { longer } from 'longer';
          import { ${names.map((name) => `${name} as its_${name}`).join(', ')} } from ${itself};
          ${names.map((name) => `export const ${name} = longer(its_${name});`).join('\n')}`,
        resolveDir: path.dirname(file),
      };
    });
    made.onResolve({ filter: /\?itself$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name.replace('?itself', '')),
      suffix: '?itself',
    }));
    made.onResolve({ filter: /^longer$/ }, () => ({ path: 'longer', namespace: 'longer' }));
    made.onLoad({ filter: /.*/, namespace: 'longer' }, () => ({ contents: stretching }));
  },
};

/** The script of all elements, to be run in a page that has none of ours. */
export async function scriptWithLongerWords() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: tagsIn(root)
        .map((tag) => `import '${defineFileOf(root, tag)}';`)
        .join(''),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
    // package.json tells which of the built files do something when imported, not which of the sources.
    ignoreAnnotations: true,
    plugins: [longerWords],
  });
  return outputFiles[0].text;
}
