import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';
import { behaviours } from './fault-behaviours.mjs';
import { startFaultServer } from './fault-server.mjs';
import { asked, tried } from './proof.mjs';

const { chromium, firefox } = findEngines();
const chromiumArgs = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const engines = [
  chromium && ['Chromium', { executablePath: chromium, args: chromiumArgs }],
  firefox && ['Firefox', { browser: 'firefox', executablePath: firefox }],
].filter(Boolean);

/** `fault-page.ts` and what it imports on demand, by file name. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(new URL('fault-page.ts', import.meta.url)) },
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    target: 'es2022',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replace(/^.*[\\/]/, ''), text]));
}

/** A browser and a fault server, for the tests of one engine. */
class Stage {
  #browser;
  #key = 0;

  async open(launchOptions) {
    this.server = await startFaultServer(await bundle());
    this.#browser = await launch({ timeout: 60_000, protocolTimeout: 60_000, ...launchOptions });
  }

  async close() {
    await this.#browser?.close();
    await this.server?.close();
  }

  /**
   * A page on the fault server, by name its `csp` and `lang`. `call` runs one of the functions of `fault-page.ts`
   * in it. When the test is over nothing may have gone wrong there unheard.
   */
  async page(t, parameters = {}) {
    const page = await this.#browser.newPage();
    await page.goto(`${this.server.origin}/page?${new URLSearchParams(parameters)}`);
    await page.waitForFunction(() => 'page' in window);
    page.call = (name, ...values) => page.evaluate((key, given) => window.page[key](...given), name, values);
    page.get = (name) => page.evaluate((key) => window.page[key], name);
    t.after(async () => {
      const unhandled = await page.get('unhandled');
      await page.close();
      assert.deepEqual(unhandled, []);
    });
    return page;
  }

  /** An address nobody else asks for, and the name its visits are counted by. */
  address(behaviour, { isElsewhere = false } = {}) {
    assert.ok(behaviour in behaviours, behaviour);
    const at = `${behaviour}?${++this.#key}`;
    return { at, url: `${isElsewhere ? this.server.otherOrigin : this.server.origin}/${at}` };
  }
}

/** Runs `tests(stage)` in each engine that is tried. */
export function inEachEngine(tests) {
  describeIn(tried(engines), tests);
}

/** The same for what engines do alike: `npm test` runs it in one of them. */
export function inOneEngine(tests) {
  describeIn(asked(engines.slice(0, 1), engines), tests);
}

function describeIn(chosen, tests) {
  for (const [name, launchOptions] of chosen) {
    describe(`in ${name}`, { timeout: 240_000 }, () => {
      const stage = new Stage();
      before(() => stage.open(launchOptions));
      after(() => stage.close());
      tests(stage, name);
    });
  }
}
