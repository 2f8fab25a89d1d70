import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs tests that leave a report in the file `TEST_REPORT_FILE` names.
 *
 * @param {(env: Record<string, string>) => Promise<{ code: number, output: string }>} runTests
 * @returns {Promise<{ passed: number, failed: number, failures: string[], seconds?: Record<string, number>, output: string }>}
 */
export async function withReport(runTests) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-tests-'));
  const file = path.join(folder, 'report.json');
  try {
    const { code, output } = await runTests({ TEST_REPORT_FILE: file });
    const report = readReport(file);
    // What broke off has not tested what it did not report.
    if (!report) return { passed: 0, failed: 1, failures: ['broke off'], output };
    if (code !== 0 && report.failed === 0)
      return { ...report, failed: 1, failures: [`ended with ${code}`], output };
    return { ...report, output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
