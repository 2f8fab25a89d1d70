import { freePort } from '../machine/free-port.mjs';
import { runTool, withoutCursorMoves } from '../machine/run.mjs';
import { withReport } from './report.mjs';

/** Runs test files in one engine with @web/test-runner; `show` passes on what it says as it comes. */
export async function runBrowserTests(engine, files, { show }) {
  // The runner's own choice of a port is the same for two that start in the same moment.
  const args = ['--port', String(await freePort()), '--files', ...files];
  const report = await withReport((env) =>
    runTool('@web/test-runner/dist/bin.js', args, { env: { ...env, ENGINES: engine }, show }),
  );
  return { ...report, output: withoutCursorMoves(report.output) };
}
