import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool, withoutCursorMoves } from '../machine/run.mjs';

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

/** Adds up counts of several runs. */
function sumOf(runs) {
  const total = {};
  for (const [name, { passed, failed }] of runs.flatMap((counts) => Object.entries(counts))) {
    const sum = (total[name] ??= { passed: 0, failed: 0 });
    sum.passed += passed;
    sum.failed += failed;
  }
  return total;
}

/**
 * Runs test files with @web/test-runner, one set after the other.
 *
 * @param {{ files: string[], engines: string[] }[]} sets
 * @param {boolean} isAlone whether what it says can be shown as it comes; otherwise when it is done
 * @returns {Promise<Record<string, { passed: number, failed: number }>>} the counts of each browser
 */
export async function runBrowserTests(sets, isAlone) {
  const runs = [];
  for (const { files, engines } of sets) {
    if (files.length > 0) runs.push(await runSet(files, engines, isAlone));
  }
  return sumOf(runs);
}

async function runSet(files, engines, isAlone) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-browser-tests-'));
  const counts = path.join(folder, 'counts.json');
  try {
    const { code, output } = await runTool('@web/test-runner/dist/bin.js', ['--files', ...files], {
      env: { ENGINES: engines.join(), TEST_COUNTS_FILE: counts },
      show: isAlone,
    });
    if (!isAlone) console.log(withoutCursorMoves(output));
    const byBrowser = readCounts(counts);
    const seen = Object.values(byBrowser);
    const isSilent = seen.length < engines.length || (code !== 0 && seen.every(({ failed }) => failed === 0));
    // A runner that broke off has not tested what it did not report.
    return isSilent ? { ...byBrowser, 'the test runner itself': { passed: 0, failed: 1 } } : byBrowser;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
