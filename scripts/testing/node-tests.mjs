import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../machine/run.mjs';

/** Reads one of the sums a TAP report ends with (`# pass 12`). */
function sum(report, name) {
  return Number(report.match(new RegExp(`^# ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
}

/** Passed and failed of a TAP report of `node --test`; what was skipped or left to do did not pass. */
export function countTap(report) {
  const failed = ['fail', 'cancelled', 'skipped', 'todo'].reduce(
    (total, name) => total + sum(report, name),
    0,
  );
  return { passed: sum(report, 'pass'), failed };
}

/** Runs test files with `node --test`, showing the outcome of each test, and counts. */
export async function runNodeTests(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-node-tests-'));
  const tap = path.join(folder, 'report.tap');
  try {
    const slowest = new URL('slowest-reporter.mjs', import.meta.url).href;
    const reporters = ['spec', 'stdout', 'tap', tap, slowest, 'stdout'];
    const { code } = await run(
      process.execPath,
      [
        '--test',
        // One at a time: several of them start a browser or a build, on perhaps two cores.
        '--test-concurrency=1',
        // A test that waits for what never comes is a failure, and not the end of the run.
        `--test-timeout=${(process.env.PROOF ? 90 : 10) * 60_000}`,
        ...reporters.map((value, at) => `--test-reporter${at % 2 ? '-destination' : ''}=${value}`),
        ...files,
      ],
      { show: true },
    );
    const count = countTap(readFileSync(tap, { encoding: 'utf8', flag: 'a+' }));
    if (code !== 0 && count.failed === 0) count.failed = 1;
    return count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
