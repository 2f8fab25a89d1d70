import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource } from '../json-schema.mjs';
import { filesIn } from './integrity.mjs';

/** Some file of a version that is out already is another now. */
export class ReleasedError extends Error {}

/** The content packs, each as JSON, as script and as text. */
async function contentIn(root) {
  const { asContentScript } = await importSource('src/content/content-script.ts');
  const folder = path.join(root, 'demo/content');
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return names.flatMap((file) => {
    const json = readFileSync(path.join(folder, file), 'utf8');
    const name = `content/${path.basename(file, '.json')}`;
    return [
      [`${name}.json`, json],
      [`${name}.js`, asContentScript(json)],
      [`${name}.txt`, json],
    ];
  });
}

function copiesOf(folder, under = '') {
  return filesIn(folder).map((file) => [under + file, readFileSync(path.join(folder, file))]);
}

/**
 * Puts what is built where pages may get it: `<version>/` never changes once it is there, and `<major>/lindring.js` is
 * the newest of its kind. That one is a single file: a folder of chunks behind an address that moves would be served from
 * caches in parts of two versions.
 *
 * @param {{ root: string, version: string }} project with `cdn/` built
 * @param {string} out the folder a web server serves; what other versions have in it stays
 * @throws ReleasedError, before anything is written, when this version is out and was built of something else
 */
export async function release({ root, version }, out) {
  const files = [
    ...copiesOf(path.join(root, 'cdn')),
    ...copiesOf(path.join(root, 'schema'), 'schema/'),
    ...(await contentIn(root)),
  ].map(([file, content]) => [path.join(out, version, file), Buffer.from(content)]);
  const changed = files.filter(([file, content]) => existsSync(file) && !readFileSync(file).equals(content));
  const isOut = existsSync(path.join(out, version));
  const added = isOut ? files.filter(([file]) => !existsSync(file)) : [];
  if (changed.length + added.length > 0) {
    const [[file]] = [...changed, ...added];
    throw new ReleasedError(
      `${path.relative(out, file)} is not as it was released. A version that is out never changes: give the new one another number.`,
    );
  }
  const whole = readFileSync(path.join(root, 'cdn/lindring-whole.js'), 'utf8');
  // Its map lies in the folder of the version, where nobody would look from here.
  const moving = [
    path.join(out, version.split('.')[0], 'lindring.js'),
    Buffer.from(whole.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n')),
  ];
  for (const [file, content] of [...files, moving]) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
