import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { browserReporter } from './scripts/testing/browser-reporter.mjs';
import { bundledTestsPlugin } from './scripts/testing/bundled-tests-plugin.mjs';
import { findEngines, wantedEngines } from './scripts/machine/engines.mjs';
import { launchersFor } from './scripts/testing/launchers.mjs';
import { rangeRequests } from './scripts/testing/range-requests.mjs';
import { strayErrorsPlugin } from './scripts/testing/stray-errors-plugin.mjs';

// So that tests know whether all is asked for, a sample, or a quick one (tests/README.md).
const define = {
  'globalThis.isProof': JSON.stringify(Boolean(process.env.PROOF)),
  'globalThis.isQuick': JSON.stringify(Boolean(process.env.QUICK)),
};

// `ENGINES=chromium npx wtr --files tests/x.test.ts` runs one file in one engine.
export default {
  files: 'tests/**/*.test.ts',
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  // What readers get, not what packages offer to developers: micromark's development build does not run in a browser.
  nodeResolve: { exportConditions: ['default'] },
  browsers: launchersFor(findEngines(), wantedEngines()),
  // One page at a time: tests of focus, keys and timers must not share the screen or two slow cores.
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 180_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  middleware: [rangeRequests],
  plugins: [
    bundledTestsPlugin(define),
    // For what a test loads by address: the pages of its frames.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    strayErrorsPlugin(),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), browserReporter()],
};
