import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { findEngines } from '../scripts/machine/engines.mjs';
import { root } from '../scripts/machine/project.mjs';
import { reportSessions } from '../scripts/testing/browser-reporter.mjs';
import { runNodeTests } from '../scripts/testing/node-tests.mjs';
import { WebKitLauncher } from '../scripts/testing/webkit-launcher.mjs';

// What `npm test` says last: how many passed, how many failed, and which.

// By this Node tells a test run that it belongs to another.
delete process.env.NODE_TEST_CONTEXT;

describe('npm test, of test files for Node', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-report-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Runs a file with these lines. */
  async function saidOf(lines) {
    const file = path.join(folder, 'x.node.test.mjs');
    writeFileSync(file, `import { describe, test } from 'node:test';\n${lines}`);
    const { passed, failed, failures } = await runNodeTests(file, { show: false });
    return { passed, failed, failures };
  }

  test('names what failed, inside what, and why', async () => {
    const said = await saidOf(`describe('a plan', () => {
      test('is kept', async (t) => {
        await t.test('on this machine', () => {});
        await t.test('in a file', () => { throw new Error('no file\\nand more'); });
      });
    });`);
    assert.deepEqual(said, {
      passed: 1,
      failed: 2,
      failures: ['a plan › is kept › in a file: no file'],
    });
  });

  test('a test that was skipped, or is left to do, did not pass', async () => {
    const said = await saidOf(`test.skip('later', () => {}); test.todo('some day'); test('now', () => {});`);
    assert.deepEqual(said, {
      passed: 1,
      failed: 2,
      failures: ['later: was not run', 'some day: was not run'],
    });
  });

  test('what must be made ready first, and was not, is a failure with its words', async () => {
    const { failed, failures } = await saidOf(
      `import { before } from 'node:test';
      describe('a page', () => { before(() => { throw new Error('no browser'); }); test('opens', () => {}); });`,
    );
    assert.ok(failed > 0);
    assert.ok(
      failures.some((each) => each.includes('no browser')),
      failures.join('\n'),
    );
  });

  test('a file that cannot be read, and a file without tests, are failures', async () => {
    assert.equal((await saidOf('throw new Error("fell");')).failed, 1);
    assert.equal((await saidOf('process.exit(0);')).failed, 1);
  });
});

describe('npm test, of test files for browsers', () => {
  const session = (rest) => ({
    testFile: path.join(root, 'tests/x.test.ts'),
    passed: true,
    errors: [],
    testResults: { name: '', tests: [], suites: [] },
    ...rest,
  });
  const results = (...tests) => ({ name: '', tests: [], suites: [{ name: 'a card', tests, suites: [] }] });

  test('counts what passed', () => {
    const { passed, failed } = reportSessions([
      session({ testResults: results({ name: 'opens', passed: true, skipped: false }) }),
    ]);
    assert.deepEqual([passed, failed], [1, 0]);
  });

  test('names what failed and what was not run', () => {
    const { passed, failed, failures } = reportSessions([
      session({
        passed: false,
        testResults: results(
          { name: 'opens', passed: true, skipped: false },
          { name: 'closes', passed: false, skipped: false, error: { message: 'it stayed open\nmore' } },
          { name: 'prints', passed: true, skipped: true },
        ),
      }),
    ]);
    assert.deepEqual([passed, failed], [1, 2]);
    assert.deepEqual(failures, [
      'tests/x.test.ts › a card › closes: it stayed open',
      'tests/x.test.ts › a card › prints: was not run',
    ]);
  });

  test('a file without tests, and an error outside the tests, are failures', () => {
    assert.deepEqual(reportSessions([session()]).failures, ['tests/x.test.ts: no test was run']);
    const fallen = session({
      errors: [{ message: 'fell' }],
      testResults: results({ name: 'opens', passed: true, skipped: false }),
    });
    assert.deepEqual(reportSessions([fallen]).failures, ['tests/x.test.ts: fell']);
  });
});

const { webkit } = findEngines();

if (webkit)
  test('npm test, of test files for browsers, says nothing to WebKit by itself, and goes on in a new one when the one there was is gone', async (t) => {
    const launcher = new WebKitLauncher(webkit);
    t.after(() => launcher.stop());
    const warnings = [];
    t.mock.method(console, 'warn', (line) => warnings.push(line));
    await launcher.initialize({ concurrency: 1 });
    await launcher.startSession('one', 'data:text/html,<title>one</title>');
    assert.equal(launcher.pendingHeartbeat, undefined);
    await launcher.driver.deleteSession();

    assert.deepEqual(await launcher.stopSession('one'), { testCoverage: undefined });
    assert.equal(launcher.isActive('one'), false);
    assert.match(warnings.join('\n'), /^WebKit did not leave a page \(.*\); starting it anew\.$/);

    await launcher.startSession('other', 'data:text/html,<title>other</title>');
    assert.equal(await launcher.driver.getTitle(), 'other');
    await launcher.stopSession('other');
    assert.equal(warnings.length, 1);
  });
