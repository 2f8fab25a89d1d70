/**
 * How `loader.js` gets the code of an element in one go. The sources say `import('./elements/<tag>/define.js')`;
 * the build writes `importWithAll(…)` with every file the element needs.
 */

const hinted = new Set<string>();
const here = import.meta.url;

/** The script element this module came from. */
export function ownScript(): HTMLScriptElement | undefined {
  return Array.from(document.scripts).find(({ src }) => src === here);
}

/** Fetches a module ahead of its import. Where the hint fails, the import tells. */
function hint(url: string): void {
  if (hinted.has(url)) return;
  hinted.add(url);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  // A page that lets scripts in by nonce asks it of these too; the loader came in with the same one.
  link.nonce = ownScript()?.nonce ?? '';
  link.href = url;
  // What it asked for goes on, and the page is left as it was.
  link.onload = link.onerror = () => link.remove();
  document.head.append(link);
}

/** Imports the last of the files, all of them fetched side by side. */
export function importWithAll(...files: readonly string[]): Promise<unknown> {
  const urls = files.map((file) => new URL(`chunks/${file}.js`, here).href);
  urls.forEach(hint);
  return import(/* @vite-ignore */ urls.at(-1) ?? '');
}
