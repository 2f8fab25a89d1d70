import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file to write: text, or bytes as they are. */
export interface FileToWrite {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly text?: string;
  readonly bytes?: Uint8Array;
}

/** A file that would have ended up outside the folder somebody named. */
export class OutsideError extends Error {
  constructor(readonly path: string) {
    super(`${path} lies outside`);
  }
}

/**
 * Writes files below a folder, which is made where it is not there. What is as it should be already is left alone.
 *
 * @throws OutsideError before it would write outside the folder, also by way of a link in it; else what the system says
 */
export async function writeFiles(
  folder: string,
  files: readonly FileToWrite[],
  onWritten: (done: number) => void = () => undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const home = await realpath(folder);
  for (const [index, file] of files.entries()) {
    const target = path.resolve(home, file.path);
    if (!isBelow(home, target) || !isBelow(home, await realPlace(target))) throw new OutsideError(file.path);
    await mkdir(path.dirname(target), { recursive: true });
    const content = file.bytes ?? Buffer.from(file.text ?? '');
    const before = await readFile(target).catch(() => undefined);
    if (!before?.equals(content)) await writeFile(target, content);
    onWritten(index + 1);
  }
}

/** Where a file would end up when it is written, through the links on the way to it. */
async function realPlace(target: string): Promise<string> {
  try {
    return await realpath(target);
  } catch {
    return path.join(await realPlace(path.dirname(target)), path.basename(target));
  }
}

function isBelow(folder: string, target: string): boolean {
  const way = path.relative(folder, target);
  return way !== '' && !way.startsWith('..') && !path.isAbsolute(way);
}
