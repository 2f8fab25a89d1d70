import { writeFileSync } from 'node:fs';

/** The sentence of a failure; Node wraps what was thrown. */
const wordsOf = ({ cause, message } = {}) => String(cause?.message ?? cause ?? message).split('\n')[0];

/**
 * Reporter of `node --test`: leaves in the file named by `TEST_REPORT_FILE` how many passed and failed, and which. What was
 * skipped, or is left to do, did not pass.
 */
export default async function* nodeReporter(events) {
  const report = { passed: 0, failed: 0, failures: [] };
  const above = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') above[data.nesting] = data.name;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // What failed only because of what is in it says nothing of its own.
    const isOwn = type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed';
    if (data.details.type === 'suite' && !isOwn) continue;
    // Node counts a file without tests as a test that passed.
    const isFile = data.name === data.file;
    const isPassed = type === 'test:pass' && !isFile && data.skip === undefined && data.todo === undefined;
    report[isPassed ? 'passed' : 'failed'] += 1;
    if (isPassed || (type === 'test:fail' && !isOwn)) continue;
    const name = isFile ? 'the file' : [...above.slice(0, data.nesting), data.name].join(' › ');
    report.failures.push(`${name}: ${isOwn ? wordsOf(data.details.error) : 'was not run'}`);
  }
  if (process.env.TEST_REPORT_FILE) writeFileSync(process.env.TEST_REPORT_FILE, JSON.stringify(report));
  yield '';
}
