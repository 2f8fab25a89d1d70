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
 * Whether a file that another imports on demand is asked for by a press, such as printing. What is drawn by itself
 * soon after the first content (`*.later.ts`, and what the content and the controllers ask for) is not.
 */
export function isTool(root, file, importer) {
  const [fromRoom] = path.relative(path.join(root, 'src'), importer).split(path.sep);
  return ['elements', 'sessions', 'parts'].includes(fromRoom) && !/(\.later|[\\/]define)\.ts$/.test(file);
}

/** Every file of the sources that a press asks for. */
export function toolsIn(root) {
  const src = path.join(root, 'src');
  const found = readdirSync(src, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(src, file))
    .flatMap((importer) =>
      Array.from(readFileSync(importer, 'utf8').matchAll(/\bimport\('(\.[^']+)\.js'\)/g), ([, target]) => ({
        importer,
        file: `${path.resolve(path.dirname(importer), target)}.ts`,
      })),
    )
    .filter(({ file, importer }) => !extraOf(root, file) && isTool(root, file, importer));
  return [...new Set(found.map(({ file }) => file))].sort();
}
