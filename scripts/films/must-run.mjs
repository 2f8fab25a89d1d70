import { run } from '../machine/run.mjs';

/**
 * Runs a program that must go well.
 *
 * @param {string} program
 * @param {(string | number)[]} words
 * @returns {Promise<string>} what it said
 * @throws {Error} with what it said, when it fails
 */
export async function mustRun(program, words) {
  const { code, output } = await run(program, words.map(String));
  if (code !== 0) throw new Error(`${program} failed\n${output}`);
  return output;
}
