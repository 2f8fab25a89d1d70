function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Announces a step, runs it, and ends its line with the outcome and the time it took.
 *
 * @param {string} name
 * @param {() => Promise<{ ok: boolean, note?: string, output?: string }>} action `output` is printed on failure
 * @returns {Promise<boolean>} whether it went well
 */
export async function quietStep(name, action) {
  const since = performance.now();
  process.stdout.write(`${name.padEnd(18)} `);
  const { ok, note, output } = await settled(action);
  console.log([ok ? 'ok' : 'FAILED', seconds(since), note].filter(Boolean).join('  '));
  if (!ok && output) console.log(indent(output.trimEnd()));
  return ok;
}

/** The same for a step that shows its own progress: its outcome gets a line of its own. */
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
