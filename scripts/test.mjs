// `npm test`: installs what is missing, then runs every check and every test.
//   npm test -- --files tests/x.test.ts     only these test files
//   npm test -- --engine chromium           only this engine
// `npm run proof` is the same with nothing left to a sample; tests/README.md says what that is.
// Imports nothing but Node's own and our scripts: it starts before the packages are there.
import { readArguments } from './command/arguments.mjs';
import { runBrowserTests } from './testing/browser-tests.mjs';
import { allChecks, buildOnly, runChecks } from './checks/checks.mjs';
import { engineNames, findEngines, howToGet } from './machine/engines.mjs';
import { installEngines } from './machine/install-engines.mjs';
import { runNodeTests } from './testing/node-tests.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { filesUnder } from './machine/project.mjs';
import { openStep } from './command/steps.mjs';

const total = { passed: 0, failed: 0 };

function add({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

function finish() {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}

/** A missing engine is forgiven on somebody's own machine, unless she asked for it. */
function reportMissing(missing, isAsked) {
  const isFailure = isAsked || ['true', '1'].includes(process.env.CI ?? '');
  for (const name of missing) {
    console.log(`${isFailure ? 'MISSING' : 'skipped'}: ${name} was not found; ${howToGet[name]}`);
  }
  if (isFailure) total.failed += missing.length;
}

async function testStep(name, files, runFiles) {
  if (!files.length) return;
  await openStep(name, async () => {
    const counts = await runFiles();
    const lines = Object.entries(counts).map(([label, { passed, failed }]) => `${label} ${passed}/${failed}`);
    Object.values(counts).forEach(add);
    const ok = Object.values(counts).every(({ failed }) => failed === 0);
    return { ok, note: `passed/failed: ${lines.join(', ')}` };
  });
}

function readAsked() {
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
}

const asked = readAsked();
const isAll = asked.files.length === 0;
const wanted = asked.engines.length ? asked.engines : engineNames;
const files = isAll ? filesUnder('tests') : asked.files;
const nodeFiles = files.filter((file) => file.endsWith('.node.test.mjs'));
const browserFiles = files.filter((file) => file.endsWith('.test.ts'));
// What is only arithmetic and text gives the same in every engine.
const isForOneEngine = (file) => isAll && !asked.isProof && file.endsWith('-model.test.ts');
if (asked.isProof) process.env.PROOF = '1';

if (!(await ensurePackages())) {
  total.failed += 1;
  finish();
}
await installEngines(wanted);
const found = findEngines();
const engines = wanted.filter((name) => found[name]);
reportMissing(
  wanted.filter((name) => !found[name]),
  asked.engines.length > 0,
);

const checks = isAll ? allChecks : nodeFiles.length ? buildOnly : [];
total.failed += await runChecks(checks);
const hasBrowserTests = engines.length > 0 && browserFiles.length > 0;
// Side by side: each kind waits on one thing at a time, and two cores are seldom both busy with one of them.
await Promise.all([
  testStep('node tests', nodeFiles, async () => ({ Node: await runNodeTests(nodeFiles) })),
  testStep('browser tests', hasBrowserTests ? browserFiles : [], () =>
    runBrowserTests(
      [
        { files: browserFiles.filter(isForOneEngine), engines: engines.slice(0, 1) },
        { files: browserFiles.filter((file) => !isForOneEngine(file)), engines },
      ],
      nodeFiles.length === 0,
    ),
  ),
]);
finish();
