import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../machine/project.mjs';

/** Whether a test file asks for all engines, with a line `// In every engine: why`. */
export function isMarked(file) {
  return /^\/\/ In every engine: \S/m.test(readFileSync(path.join(root, file), 'utf8'));
}

/** All of these files in each of these engines. */
export const allInEach = (files, engines) => engines.map((engine) => ({ engine, files }));

/**
 * A fair sample: every file in one engine, dealt out like cards in the order of their names, so that files about the same
 * thing, which have names alike, come to different ones. Models, which are arithmetic and text and the same everywhere,
 * run in the first. On a build server all run in the first, what is marked in all, and the rest is dealt to the others.
 *
 * @param {string[]} files
 * @param {string[]} engines those that are there
 * @param {{ isServer: boolean }} where
 * @returns {{ engine: string, files: string[] }[]}
 */
export function sampled(files, engines, { isServer }) {
  const [first, ...others] = engines;
  const dealt = files.filter((file) => !isModel(file) && !(isServer && isMarked(file))).sort();
  const players = isServer && others.length > 0 ? others : engines;
  return engines.map((engine) => {
    const isOwn = (file) => {
      if (isModel(file)) return engine === first;
      if (isServer && (engine === first || isMarked(file))) return true;
      return players[dealt.indexOf(file) % players.length] === engine;
    };
    return { engine, files: files.filter(isOwn) };
  });
}

const isModel = (file) => file.endsWith('-model.test.ts');
