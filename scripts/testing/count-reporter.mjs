import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../machine/project.mjs';

function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/**
 * What one test file gave in one engine. A test that was skipped, a file without tests and an error outside
 * the tests are failures: otherwise a promise could go unguarded without anybody noticing.
 */
function countSession(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failedTests = tests.length - passed;
  const problems = session.errors.length || (session.passed && tests.length > 0) ? session.errors.length : 1;
  return { passed, failed: failedTests || problems };
}

/** Adds up passed and failed per engine: `{ Chromium: { passed, failed }, … }`. */
export function countSessions(sessions) {
  const counts = {};
  for (const session of sessions) {
    const { passed, failed } = countSession(session);
    const count = (counts[session.browser.name] ??= { passed: 0, failed: 0 });
    count.passed += passed;
    count.failed += failed;
  }
  return counts;
}

/** The test files that took longest, for whoever wants the tests to be quicker. */
function slowest(times, count = Number(process.env.SLOWEST ?? 5)) {
  const lines = times.sort((one, other) => other.seconds - one.seconds).slice(0, count);
  return lines.map(({ file, seconds }) => `  ${seconds.toFixed(1).padStart(6)} s  ${file}`).join('\n');
}

/**
 * Reporter of @web/test-runner: says when an engine is through and what took longest, and leaves the counts in the file named by
 * `TEST_COUNTS_FILE`.
 */
export function countReporter(file = process.env.TEST_COUNTS_FILE) {
  return {
    start({ sessions, browsers, startTime }) {
      const waiting = new Set(browsers);
      const times = new Map(browsers.map((browser) => [browser, []]));
      let since = Date.now();
      sessions.on('session-status-updated', ({ browser, status, testFile }) => {
        if (status === 'FINISHED') {
          times
            .get(browser)
            .push({ file: path.relative(root, testFile), seconds: (Date.now() - since) / 1000 });
          since = Date.now();
        }
        const own = [...sessions.forBrowser(browser)];
        if (!waiting.has(browser) || own.some(({ status }) => status !== 'FINISHED')) return;
        waiting.delete(browser);
        const { passed, failed } = countSessions(own)[browser.name];
        const seconds = ((Date.now() - startTime) / 1000).toFixed(1);
        console.log(`${browser.name}: ${passed} passed, ${failed} failed, ${seconds} s from the start`);
        console.log(slowest(times.get(browser)));
      });
    },
    stop({ sessions }) {
      if (file) writeFileSync(file, JSON.stringify(countSessions(sessions)));
    },
  };
}
