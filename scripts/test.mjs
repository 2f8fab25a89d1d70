// `npm test`: installs what is missing, then runs every check and every test.
//   npm test -- --files tests/x.test.ts     only these test files
//   npm test -- --engine chromium           only this engine
// `npm run proof` is the same with nothing left to a sample; tests/README.md says what that is.
// Imports nothing but Node's own and our scripts: it starts before the packages are there.
import { readArguments } from './command/arguments.mjs';
import { runBrowserTests } from './testing/browser-tests.mjs';
import { allInEach, sampled } from './testing/engine-shares.mjs';
import { allChecks, buildOnly, runChecks } from './checks/checks.mjs';
import { engineNames, findEngines, howToGet } from './machine/engines.mjs';
import { installEngines } from './machine/install-engines.mjs';
import { runNodeTests } from './testing/node-tests.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { filesUnder } from './machine/project.mjs';
import { runStep, sideBySide } from './command/steps.mjs';

/** A build server says so, and has more time. */
const isServer = ['true', '1'].includes(process.env.CI ?? '');
const total = { passed: 0, failed: 0, failures: [], seconds: [] };

/** The files that took longest, for whoever wants the tests to be quicker. */
function tellSlowest(count = 15) {
  const longest = total.seconds.sort(([, one], [, other]) => other - one).slice(0, count);
  if (longest.length < 2) return;
  console.log('What took longest:');
  for (const [file, took] of longest) console.log(`  ${took.toFixed(1).padStart(6)} s  ${file}`);
}

/** Last, so that nobody has to look for it above. */
function finish() {
  tellSlowest();
  if (total.failures.length > 0) console.log('What failed:');
  for (const failure of total.failures) console.log(`  ${failure}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed ? 1 : 0);
}

function fail(...failures) {
  total.failed += failures.length;
  total.failures.push(...failures);
}

/** A missing engine is forgiven on somebody's own machine, unless she asked for it. */
function reportMissing(missing, isAsked) {
  const isFailure = isAsked || isServer;
  for (const name of missing) {
    console.log(`${isFailure ? 'MISSING' : 'skipped'}: ${name} was not found; ${howToGet[name]}`);
    if (isFailure) fail(`${name} was not found`);
  }
}

/** A step of its own, whose words are shown if it fails. */
async function testStep(name, runTests) {
  await runStep(name, async () => {
    const since = performance.now();
    const { passed, failed, failures, seconds, output } = await runTests();
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures.map((failure) => `${name} › ${failure}`));
    const took = seconds ?? { '': (performance.now() - since) / 1000 };
    for (const [file, each] of Object.entries(took)) total.seconds.push([`${name} ${file}`.trim(), each]);
    return { ok: failed === 0, note: `${passed} passed, ${failed} failed`, output };
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
const isSample = isAll && !asked.isProof && asked.engines.length === 0;
if (asked.isProof) process.env.PROOF = '1';
if (isSample && !isServer) process.env.QUICK = '1';

if (!(await ensurePackages())) {
  fail('the packages could not be installed');
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
fail(...(await runChecks(checks)));
const dealt = isSample ? sampled(browserFiles, engines, { isServer }) : allInEach(browserFiles, engines);
const shares = dealt.filter((share) => share.files.length > 0);
if (isSample) {
  const told = shares.map((share) => `${share.files.length} files in ${share.engine}`).join(', ');
  console.log(
    `A sample of the browser tests: ${told}; npm run proof runs each in every engine (tests/README.md).`,
  );
}
const show = shares.length + nodeFiles.length === 1;
await sideBySide([
  ...shares.map(
    ({ engine, files }) =>
      () =>
        testStep(engine, () => runBrowserTests(engine, files, { show })),
  ),
  ...nodeFiles.map((file) => () => testStep(file, () => runNodeTests(file, { show }))),
]);
finish();
