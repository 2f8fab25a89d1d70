import { engineNames } from '../machine/engines.mjs';

/**
 * Reads `--files a b`, `--files=a,b`, `--engine chromium` and `--proof`.
 *
 * @param {string[]} words the words after the command
 * @returns {{ files: string[], engines: string[], isProof: boolean }} empty where nothing was asked for
 * @throws {Error} for another option or an unknown engine, in words for the person at the keyboard
 */
export function readArguments(words) {
  const asked = { files: [], engines: [], isProof: false };
  let list;
  for (const word of words) {
    const [, option, value] = word.match(/^(--[a-z-]+)(?:=(.*))?$/) ?? [];
    if (option === '--proof') {
      asked.isProof = true;
      list = undefined;
      continue;
    }
    if (option === '--files') list = asked.files;
    else if (option === '--engine' || option === '--engines') list = asked.engines;
    else if (option || !list)
      throw new Error(`Unknown option ${word}; there are --files, --engine and --proof`);
    const values = option ? value : word;
    if (values) list.push(...values.split(',').filter(Boolean));
  }
  const unknown = asked.engines.filter((name) => !engineNames.includes(name));
  if (unknown.length)
    throw new Error(`Unknown engine ${unknown.join(', ')}; there are ${engineNames.join(', ')}`);
  return asked;
}
