import path from 'node:path';

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
  };
}
