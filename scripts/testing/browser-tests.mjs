import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../machine/free-port.mjs';
import { runTool, withoutCursorMoves } from '../machine/run.mjs';

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/**
 * Runs test files in one engine with @web/test-runner.
 *
 * @param {{ engine: string, files: string[] }} share
 * @param {boolean} isAlone whether what it says can be shown as it comes; otherwise when it is done
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runBrowserTests({ engine, files }, isAlone) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-browser-tests-'));
  const counts = path.join(folder, 'counts.json');
  try {
    // The runner's own choice of a port is the same for two that start in the same moment.
    const args = ['--port', String(await freePort()), '--files', ...files];
    const { code, output } = await runTool('@web/test-runner/dist/bin.js', args, {
      env: { ENGINES: engine, TEST_COUNTS_FILE: counts },
      show: isAlone,
    });
    if (!isAlone) console.log(withoutCursorMoves(output));
    const [count] = Object.values(readCounts(counts));
    // A runner that broke off has not tested what it did not report.
    if (!count) return { passed: 0, failed: 1 };
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
