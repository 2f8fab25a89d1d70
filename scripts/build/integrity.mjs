import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What a script tag says in `integrity` about a file with this content.
 */
export function integrityOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/** The files of a folder and the folders in it, with `/`. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

/** Writes `sri.json`: the integrity of every file in the folder. */
export function writeIntegrities(folder) {
  const entries = filesIn(folder).map((file) => [file, integrityOf(readFileSync(path.join(folder, file)))]);
  writeFileSync(path.join(folder, 'sri.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
