import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { jobs } from './pages/content.mjs';

const scripts = fileURLToPath(new URL('pages/scripts/', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '..');
const shared = new Set(['lit-element.js', 'dates.js']);

/** `import words from 'bench:case'` gives a script the words of the job, as a page that has them at hand. */
const words = {
  name: 'words',
  setup(build) {
    build.onResolve({ filter: /^bench:/ }, ({ path: name }) => ({ path: name.slice(6), namespace: 'bench' }));
    build.onLoad({ filter: /.*/, namespace: 'bench' }, ({ path: job }) => ({
      contents: JSON.stringify(jobs[job]),
      loader: 'json',
    }));
  },
};

/** The rules as pages run them: without zod, which the build leaves out too. */
const ownSource = {
  name: 'own source',
  setup(build) {
    const pageZod = path.join(root, 'src/content/schema/page-zod.ts');
    build.onResolve({ filter: /^zod\/mini$/ }, () => ({ path: pageZod }));
    build.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: file, resolveDir }) =>
      resolveDir.startsWith(path.join(root, 'src'))
        ? { path: path.join(resolveDir, file.replace(/js$/, 'ts')) }
        : undefined,
    );
  },
};

/** Every script of the peers as one minified file with one style sheet, by `/b/<name>`. */
export async function bundles() {
  const { build } = await import('esbuild');
  const names = readdirSync(scripts).filter((name) => name.endsWith('.js') && !shared.has(name));
  const { outputFiles } = await build({
    entryPoints: names.map((name) => path.join(scripts, name)),
    outdir: '/b',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    nodePaths: [path.join(here, 'node_modules')],
    plugins: [words, ownSource],
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path: file, contents }) => [`/b/${path.basename(file)}`, Buffer.from(contents)]),
  );
}

/** The files a page with this tag is sent before its content shows: what hint lines name. */
export function firstFilesOf(tag) {
  return JSON.parse(readFileSync(path.join(root, 'cdn/first-files.json'), 'utf8'))[tag];
}
