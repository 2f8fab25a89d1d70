import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The script that runs; of `document` itself a picture named `currentScript` would be given in its place. */
export const currentScript = "Reflect.get(Document.prototype,'currentScript',document)";

/** How each kind of script comes by its own attributes; the elements of the loader take what it left them. */
const ways = {
  classic: `${currentScript}?.dataset ?? {}`,
  loader: "(globalThis[Symbol.for('lindring/script/' + version)] ??= ownScript()?.dataset ?? {})",
};

/**
 * Writes how the `data-` attributes of the script line are found.
 *
 * @param {string} root
 * @param {'classic' | 'loader'} kind
 * @returns {import('vite').Plugin}
 */
export function scriptLinePlugin(root, kind) {
  const file = path.join(root, 'src/guest/script-line.ts');
  // A file that is not where it was would leave every script without its attributes.
  readFileSync(file);
  return {
    name: 'lindring:script-line',
    enforce: 'pre',
    load: (id) =>
      id === file
        ? `import { ownScript } from './chunks.js';
           import { version } from './version.js';
           export const scriptLine = ${ways[kind]};`
        : null,
  };
}
