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
export async function openStep(name, action) {
  const since = performance.now();
  console.log(`${name.padEnd(18)} …`);
  const { ok, note, output } = await settled(action);
  if (!ok && output) console.log(indent(output.trimEnd()));
  console.log(
    `${name.padEnd(18)} ${[ok ? 'ok' : 'FAILED', seconds(since), note].filter(Boolean).join('  ')}`,
  );
  return ok;
}

/** Runs steps in their order, two at a time: each waits as much as it works, and a machine has two cores or more. */
export async function sideBySide(steps) {
  const left = [...steps];
  const hand = async () => {
    while (left.length) await left.shift()();
  };
  await Promise.all([hand(), hand()]);
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
