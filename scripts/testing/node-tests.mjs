import { run } from '../machine/run.mjs';
import { withReport } from './report.mjs';

const reporter = new URL('node-reporter.mjs', import.meta.url).href;

/** Runs a test file with `node --test`; `show` passes on the outcome of each test as it comes. */
export function runNodeTests(file, { show }) {
  const args = [
    '--test',
    // A test that waits for what never comes is a failure, and not the end of the run.
    `--test-timeout=${(process.env.PROOF ? 90 : 10) * 60_000}`,
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, '--test-reporter-destination=stderr'],
    file,
  ];
  return withReport((env) => run(process.execPath, args, { env, show }));
}
