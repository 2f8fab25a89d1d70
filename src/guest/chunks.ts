/**
 * How `loader.js` gets the code of an element in one go. The sources say `import('./elements/<tag>/define.js')`;
 * the build writes `importWithAll(…)` with every file the element needs.
 */

const here = import.meta.url;

/** The script element this module came from. */
export function ownScript(): HTMLScriptElement | undefined {
  return Array.from(document.scripts).find(({ src }) => src === here);
}

/**
 * Imports the last of the files, which imports the others. All are asked for at once, and each is run as soon as it
 * is here: the first while the last is on its way.
 */
export function importWithAll(...files: readonly string[]): Promise<unknown> {
  const imports = files.map((file) => import(/* @vite-ignore */ new URL(`chunks/${file}.js`, here).href));
  // What fails before the last fails it too, and that one tells.
  for (const each of imports) each.catch(() => undefined);
  return Promise.resolve(imports.at(-1));
}
