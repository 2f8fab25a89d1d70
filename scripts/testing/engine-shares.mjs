import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../machine/project.mjs';

const isModel = (file) => file.endsWith('-model.test.ts');

/** Whether a test file asks for all engines, with a line `// In every engine: why`. */
export function isMarked(file) {
  return /^\/\/ In every engine: \S/m.test(readFileSync(path.join(root, file), 'utf8'));
}

/** All of these files in each of these engines. */
export const allInEach = (files, engines) => engines.map((engine) => ({ engine, files }));

/**
 * A fair sample: every file in the first engine; and in one of the others, dealt out like cards in the order of their names,
 * so that files about the same thing, which have names alike, come to different ones. What is marked runs in all; models,
 * which are arithmetic and text and the same everywhere, in the first alone.
 *
 * @param {string[]} files
 * @param {string[]} engines those that are there
 * @param {(file: string) => boolean} [isForAll]
 * @returns {{ engine: string, files: string[] }[]}
 */
export function sampled(files, engines, isForAll = isMarked) {
  if (engines.length === 0) return [];
  const [first, ...others] = engines;
  const drawn = files.filter((file) => !isModel(file)).sort();
  const dealt = drawn.filter((file) => !isForAll(file));
  const share = (at) => new Set(dealt.filter((_, place) => place % others.length === at));
  return [
    { engine: first, files },
    ...others.map((engine, at) => {
      const own = share(at);
      return { engine, files: drawn.filter((file) => own.has(file) || !dealt.includes(file)) };
    }),
  ];
}
