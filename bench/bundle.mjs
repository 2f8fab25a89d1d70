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

/** The chunks a page with this tag is sent before its content shows: what hint lines name. */
export function chunksOf(tag) {
  const chunks = path.join(root, 'cdn/chunks');
  const all = readdirSync(chunks).filter((name) => name.endsWith('.js'));
  const own = all.find((name) => new RegExp(`^${tag}-[0-9a-f]{8}\\.js$`).test(name));
  if (!own) throw new Error(`cdn/chunks has no file for <${tag}>`);
  const found = new Set();
  const follow = (name) => {
    const code = readFileSync(path.join(chunks, name), 'utf8');
    for (const [, next] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) follow(next);
    found.add(name.slice(0, -'.js'.length));
  };
  follow(own);
  return [...found];
}
