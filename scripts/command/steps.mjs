import { availableParallelism } from 'node:os';

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Announces a step, runs it, and tells the outcome and the time it took.
 *
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, note?: string, output?: string }>} action `output` is printed on failure
 * @returns {Promise<boolean>} whether it went well
 */
export async function runStep(name, action) {
  const since = performance.now();
  console.log(`${name.padEnd(18)} …`);
  const { ok, note, output } = await settled(action);
  if (!ok && output) console.log(indent(output.trimEnd()));
  console.log(
    `${name.padEnd(18)} ${[ok ? 'ok' : 'FAILED', seconds(since), note].filter(Boolean).join('  ')}`,
  );
  return ok;
}

/** Each step waits as much as it works, so that two go well on two cores; more than four would fight over the disk. */
const hands = Math.min(4, Math.max(2, Math.floor(availableParallelism() / 2)));

/** Runs steps in their order, several at a time. */
export async function sideBySide(steps) {
  const left = [...steps];
  const hand = async () => {
    while (left.length) await left.shift()();
  };
  await Promise.all(Array.from({ length: hands }, hand));
}

async function settled(action) {
  try {
    return await action();
  } catch (error) {
    return { ok: false, output: error.stack ?? String(error) };
  }
}

function indent(text) {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}
