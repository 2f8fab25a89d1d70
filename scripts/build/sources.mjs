import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

function foldersIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The tags of the library: every folder of `elements` that can put its tag on a page. */
export function tagsIn(root) {
  const elements = path.join(root, 'src/elements');
  return foldersIn(elements).filter((tag) => existsSync(defineFileOf(root, tag)));
}

/** The file that puts a tag on the page. */
export function defineFileOf(root, tag) {
  return path.join(root, 'src/elements', tag, 'define.ts');
}

/** The names of the extras: every file of `extras`, `markdown` for `markdown.ts`. */
export function extrasIn(root) {
  return readdirSync(path.join(root, 'src/extras'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => path.basename(file, '.ts'))
    .sort();
}

/** The name of the extra a file is, if it is one. */
export function extraOf(root, file) {
  const folder = path.join(root, 'src/extras');
  return path.dirname(file) === folder ? path.basename(file, '.ts') : undefined;
}

/**
 * The tags by the file of `cdn/` that holds them, as src/tags.ts says: `lindring`, and the extras for tags that few
 * pages use.
 *
 * @returns {Map<string, string[]>}
 */
export function tagGroupsIn(root) {
  const text = readFileSync(path.join(root, 'src/tags.ts'), 'utf8');
  const groups = Array.from(
    text.matchAll(/^export const (\w+): Tags = \{([^}]*)\};/gm),
    ([, name, lines]) => [
      name,
      Array.from(lines.matchAll(/import\('\.\/elements\/([\w-]+)\/define\.js'\)/g), ([, tag]) => tag),
    ],
  );
  return new Map(groups);
}
