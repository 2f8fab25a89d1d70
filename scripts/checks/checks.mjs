import { runNode, runTool } from '../machine/run.mjs';
import { runStep, sideBySide } from '../command/steps.mjs';

async function outcome(running) {
  const { code, output } = await running;
  return { ok: code === 0, output };
}

const types = ['types', () => outcome(runTool('typescript/bin/tsc', ['--pretty', 'false']))];
const lint = ['lint', () => outcome(runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']))];
const format = [
  'format',
  () => outcome(runTool('prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level', 'warn', '.'])),
];
const imports = ['imports', () => outcome(runNode('scripts/check-imports.mjs'))];
const templates = ['templates', () => outcome(runNode('scripts/check-templates.mjs'))];
const made = [
  'made files',
  () =>
    outcome(
      runNode('--test', ['--test-name-pattern=is what the sources say', 'tests/package.node.test.mjs']),
    ),
];
const build = ['build', () => outcome(runNode('scripts/build.mjs'))];

/** What `npm run check` runs: the checks that take seconds. */
export const fastChecks = [types, lint, format, imports, made];

/** What `npm test` runs before the tests: the long ones first. */
export const allChecks = [build, lint, types, format, templates, imports];

/** The build alone, for tests that need its files. */
export const buildOnly = [build];

/** Runs checks, several at a time, all of them whatever happens; gives the names of those that failed. */
export async function runChecks(checks) {
  const failed = [];
  await sideBySide(
    checks.map(([name, action]) => async () => {
      if (!(await runStep(name, action))) failed.push(name);
    }),
  );
  return failed;
}
