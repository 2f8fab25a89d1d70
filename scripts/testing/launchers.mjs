import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { WebKitLauncher } from './webkit-launcher.mjs';

const startAttempts = 3;

const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser now and then fails to come up on a busy machine; a test gets no second try, a browser does. */
const patientPuppeteer = {
  ...puppeteer,
  async launch(options) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await puppeteer.launch({ timeout: 60_000, protocolTimeout: 300_000, ...options });
      } catch (error) {
        if (attempt === startAttempts) throw error;
        console.warn(`${options.browser ?? 'chromium'} did not start (${error.message}); trying again.`);
      }
    }
  },
};

/**
 * A launcher whose every test file gets a tab, and a session storage, of its own. The launcher's own way is to use the tab
 * again, and Firefox may bring back in it what a frame of the file before had stored and deleted.
 */
function puppeteerLauncher(name, launchOptions) {
  const launcher = chromeLauncher({
    puppeteer: patientPuppeteer,
    launchOptions,
    createPage: ({ browser }) => browser.newPage(),
  });
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    name,
    async stopSession(id) {
      const result = await stopSession(id);
      await Promise.all(launcher.inactivePages.splice(0).map((page) => page.puppeteerPage.close()));
      return result;
    },
  });
}

const create = {
  chromium: (executablePath) => puppeteerLauncher('Chromium', { executablePath, args: chromiumArgs }),
  firefox: (executablePath) => puppeteerLauncher('Firefox', { browser: 'firefox', executablePath }),
  webkit: (files) => new WebKitLauncher(files),
};

/** Launchers of @web/test-runner for the engines of `findEngines()` that are there and wanted. */
export function launchersFor(engines, wanted) {
  return wanted.filter((name) => engines[name]).map((name) => create[name](engines[name]));
}
