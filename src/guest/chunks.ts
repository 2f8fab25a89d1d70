/**
 * How `loader.js` gets the code of an element in one go. The sources say `import('./elements/<tag>/define.js')`;
 * the build writes `importWithAll(…)` with every file the element needs.
 */

/** A file of the build, below the folder of the loader, and what it must be. */
export type Chunk = readonly [file: string, integrity: string];

const hints = new Map<string, Promise<unknown>>();

/** The script element this module came from. */
export function ownScript(): HTMLScriptElement | undefined {
  return Array.from(document.scripts).find(({ src }) => src === import.meta.url);
}

/** Fetches a module ahead of its import, which then finds it, or finds nothing if it was not what it must be. */
function hint(url: string, integrity: string): Promise<unknown> {
  let hinted = hints.get(url);
  if (!hinted) {
    const link = document.createElement('link');
    hinted = new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = reject;
      // A browser that does not know such links says nothing about them.
      if (!link.relList.supports('modulepreload')) resolve(undefined);
    });
    hints.set(url, hinted);
    hinted.catch(() => hints.delete(url)).finally(() => link.remove());
    link.rel = 'modulepreload';
    link.integrity = integrity;
    // A page that lets scripts in by nonce asks it of these too; the loader came in with the same one.
    link.nonce = ownScript()?.nonce ?? '';
    link.href = url;
    document.head.append(link);
  }
  return hinted;
}

/** Imports the last of the files once all of them, fetched side by side, are what they must be. */
export async function importWithAll(files: readonly Chunk[]): Promise<unknown> {
  const urls = files.map(([file]) => new URL(file, import.meta.url).href);
  await Promise.all(files.map(([, integrity], index) => hint(urls[index] ?? '', integrity)));
  return import(/* @vite-ignore */ urls.at(-1) ?? '');
}
