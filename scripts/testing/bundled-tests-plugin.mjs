import path from 'node:path';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { filesUnder, root } from '../machine/project.mjs';

const chunks = 'tests/chunks';
/** What the frames of some tests load. */
const pages = ['tests/elements/frame.ts', 'tests/print/host-page.ts'];

/** The address a file of ours is served at, where bundled code asks for its own. */
const keepAddresses = {
  name: 'keep-addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const address = JSON.stringify(`/${path.relative(root, file).split(path.sep).join('/')}`);
      const own = `new URL(${address}, location.origin).href`;
      return { contents: text.replaceAll('import.meta.url', own), loader: 'ts' };
    });
  },
};

async function bundle(define) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [...pages, ...filesUnder('tests').filter((file) => file.endsWith('.test.ts'))],
    outdir: root,
    outbase: root,
    chunkNames: `${chunks}/[hash]`,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    // What readers get, not what packages offer to developers: micromark's development build does not run in a browser.
    conditions: ['default'],
    // package.json names what has side effects in dist.
    ignoreAnnotations: true,
    sourcemap: 'linked',
    external: ['/__web-dev-server__*'],
    define,
    plugins: [keepAddresses],
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path: file, text }) => [`/${path.relative(root, file)}`, text]));
}

/**
 * Plugin of @web/test-runner: serves the test files with all they import in a few files, made in one go when the runner
 * starts. One by one they are some two hundred requests a test file, which took Firefox longer than the tests.
 */
export function bundledTestsPlugin(define) {
  let files;
  return {
    name: 'bundled-tests',
    async serve({ path: address }) {
      if (!address.startsWith('/tests/') || !/\.(ts|js|map)$/.test(address)) return undefined;
      files ??= bundle(define);
      const body = (await files).get(address.replace(/\.ts$/, '.js'));
      if (body === undefined) return undefined;
      const headers = address.startsWith(`/${chunks}/`)
        ? { 'cache-control': 'max-age=86400, immutable' }
        : {};
      return { body, headers, type: address.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
