import { strToU8, zipSync } from 'fflate';

/** A file in a zip, by its path in it. */
export interface ZippedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

// The same every time, so that the same content gives the same bytes; the earliest a zip can tell.
const when = new Date(1980, 0, 1);

/** Files as a zip. */
export function zipped(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map(({ path, content }) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { level: 9, mtime: when });
}
