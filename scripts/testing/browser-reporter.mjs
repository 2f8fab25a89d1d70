import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../machine/project.mjs';

function testsIn(suite, above = []) {
  const own = suite.tests.map((test) => ({ ...test, name: [...above, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, [...above, inner.name]))];
}

const firstLine = (text) => String(text ?? '').split('\n')[0];

/**
 * What one test file gave in one engine. A test that was skipped, a file without tests and an error outside
 * the tests are failures: otherwise a promise could go unguarded without anybody noticing.
 */
function reportSession(session) {
  const file = path.relative(root, session.testFile);
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const failed = tests.filter((test) => !test.passed || test.skipped);
  const failures = failed.map(
    ({ name, skipped, error }) => `${file} › ${name}: ${skipped ? 'was not run' : firstLine(error?.message)}`,
  );
  if (failures.length === 0) {
    const errors = session.errors.map(({ message }) => `${file}: ${firstLine(message)}`);
    const isWhole = session.passed && tests.length > 0;
    failures.push(...(errors.length > 0 || isWhole ? errors : [`${file}: no test was run`]));
  }
  return { passed: tests.length - failed.length, failed: failures.length, failures };
}

/** Adds up the files of one engine: `{ passed, failed, failures, seconds }`, the last by file. */
export function reportSessions(sessions, seconds = {}) {
  const reports = [...sessions].map(reportSession);
  const sum = (name) => reports.reduce((total, each) => total + each[name], 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    failures: reports.flatMap(({ failures }) => failures),
    seconds,
  };
}

/** Reporter of @web/test-runner: leaves in the file named by `TEST_REPORT_FILE` what was tested and how long each file took. */
export function browserReporter(file = process.env.TEST_REPORT_FILE) {
  const seconds = {};
  return {
    start({ sessions }) {
      let since = Date.now();
      sessions.on('session-status-updated', ({ status, testFile }) => {
        if (status !== 'FINISHED') return;
        seconds[path.relative(root, testFile)] = (Date.now() - since) / 1000;
        since = Date.now();
      });
    },
    stop({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(reportSessions(sessions, seconds)));
    },
  };
}
