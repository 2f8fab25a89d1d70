import path from 'node:path';

const hostFile = /[\\/]schema[\\/]polluted-host\.ts$/;

/**
 * Lets the schema, which is written in zod, run on our own small reader of it in the files for script tags: zod
 * alone would take more than a quarter of what a page with one case may load.
 *
 * @returns {import('vite').Plugin}
 */
export function pageZodPlugin(root) {
  return {
    name: 'lindring:page-zod',
    enforce: 'pre',
    resolveId: (id) => (id === 'zod/mini' ? path.join(root, 'src/content/schema/page-zod.ts') : null),
    // What zod needs done before it starts on some pages; our reader starts on all of them.
    load: (id) => (hostFile.test(id) ? 'export function startOnAnyPage() {}' : null),
  };
}
