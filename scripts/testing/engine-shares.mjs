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
 * A fair sample: every file in the first engine; and in one of the others, dealt out like cards in the order of their names,
 * so that files about the same thing, which have names alike, come to different ones. What is marked runs in all; models,
 * which are arithmetic and text and the same everywhere, in the first alone.
 *
 * @param {string[]} files
 * @param {string[]} engines those that are there
 * @returns {{ engine: string, files: string[] }[]}
 */
export function sampled(files, engines) {
  if (engines.length === 0) return [];
  const [first, ...others] = engines;
  const drawn = files.filter((file) => !file.endsWith('-model.test.ts')).sort();
  const marked = drawn.filter(isMarked);
  const dealt = drawn.filter((file) => !marked.includes(file));
  const shares = others.map((engine, at) => ({
    engine,
    files: [...marked, ...dealt.filter((_, place) => place % others.length === at)],
  }));
  return [{ engine: first, files }, ...shares];
}
