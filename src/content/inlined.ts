const key = Symbol.for('lindring/files/1');

/** The files a page carries with it, by the name its content gives them: addresses the browser made for them. */
export type InlinedFiles = Map<string, string>;

/** The files this page carries; a page of one file fills it before its elements come. */
export function inlinedFiles(): InlinedFiles {
  const page = globalThis as { [key]?: InlinedFiles };
  return (page[key] ??= new Map());
}

/** Where a file is that the page carries with it. */
export function inlinedFile(file: string): string | undefined {
  return (globalThis as { [key]?: InlinedFiles })[key]?.get(file);
}
