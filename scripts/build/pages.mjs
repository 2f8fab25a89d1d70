import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

/** The code of the demo's tool pages, by name: `kode` for src/pages/kode.ts, which demo/kode.html loads. */
function pagesIn(root) {
  return readdirSync(path.join(root, 'src/pages'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.basename(name, '.ts'));
}

/**
 * Builds the modules of the tool pages, what several need in chunks beside them.
 *
 * @param {string} root
 * @param {string} out the folder to fill, which becomes demo/tools/
 */
export async function buildPages(root, out) {
  const entry = Object.fromEntries(
    pagesIn(root).map((name) => [name, path.join(root, `src/pages/${name}.ts`)]),
  );
  await build({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      sourcemap: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js', minify: true },
      },
    },
  });
}
