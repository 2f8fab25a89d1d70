import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, describe } from 'node:test';
import { launch } from 'puppeteer-core';
import sirv from 'sirv';
import { findEngines, wantedEngines } from '../../scripts/machine/engines.mjs';
import { root } from '../../scripts/machine/project.mjs';
import { asked, tried } from '../proof.mjs';
import { soon } from '../soon.mjs';

const { chromium, firefox } = findEngines();
const launches = {
  chromium: chromium && ['Chromium', { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] }],
  firefox: firefox && ['Firefox', { browser: 'firefox', executablePath: firefox }],
};
const engines = wantedEngines().flatMap((name) => (launches[name] ? [launches[name]] : []));

/** The built file, as text. */
export function built(file) {
  return readFileSync(path.join(root, 'cdn', file), 'utf8');
}

/** The integrity of every built file. */
export function integrities() {
  return JSON.parse(built('sri.json'));
}

const types = { js: 'text/javascript', json: 'application/json' };

/** A plain static server: the built files under `/cdn/`, and what a test puts beside or instead of them. */
export class Site {
  /** Paths asked for, without query, in the order they came. */
  requests = [];
  #own = new Map();
  #held = new Map();
  #server = createServer((request, response) => void this.#answer(request, response));

  async open() {
    await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.origin = `http://127.0.0.1:${this.#server.address().port}`;
  }

  close() {
    this.#held.forEach(({ release }) => release());
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  /** Puts a file on the server; `body` may be a function, called for each request. */
  put(file, body, headers = {}) {
    this.#own.set(file, { body, headers });
  }

  /** Lets requests for a file wait until `release(file)`. */
  hold(file) {
    let release;
    const gate = new Promise((resolve) => (release = resolve));
    this.#held.set(file, { gate, release });
  }

  release(file) {
    this.#held.get(file).release();
  }

  /** Resolves when all these have been asked for. */
  asked(files) {
    return soon(
      () => files.every((file) => this.requests.includes(file)),
      `requests for ${files.join(', ')}`,
    );
  }

  countOf(pattern) {
    return this.requests.filter((file) => pattern.test(file)).length;
  }

  async #answer(request, response) {
    const file = new URL(request.url, this.origin).pathname;
    if (file === '/favicon.ico') return void response.writeHead(204).end();
    this.requests.push(file);
    await this.#held.get(file)?.gate;
    const own = this.#own.get(file);
    if (!own) return void this.#serveBuilt(request, response, () => response.writeHead(404).end());
    const body = typeof own.body === 'function' ? own.body() : own.body;
    if (body === undefined) return void response.writeHead(503).end();
    const type = `${types[file.split('.').at(-1)] ?? 'text/html'}; charset=utf-8`;
    return void response.writeHead(200, { 'Content-Type': type, ...own.headers }).end(body);
  }

  #serveBuilt = sirv(root, { dev: true });
}

// What Firefox itself tells the console about files it refuses; Chromium does the same elsewhere.
const notices = /^(None of the “sha\d+” hashes|Content-Security-Policy:)/;

/** A page, with everything it said and everything that went wrong in it. */
async function openPage(browser, t) {
  const page = await browser.newPage();
  page.warnings = [];
  page.errors = [];
  page.on('console', (message) => {
    if (/^warn/.test(message.type())) page.warnings.push(message.text());
  });
  page.on('pageerror', ({ message }) => {
    if (!notices.test(message)) page.errors.push(message);
  });
  t.after(() => page.close());
  return page;
}

/** Runs `tests({ engine, visitor })` in each engine that is tried. */
export function inEachEngine(tests) {
  describeIn(tried(engines), tests);
}

/** The same for what engines do alike: `npm test` runs it in one of them. */
export function inOneEngine(tests) {
  describeIn(asked(engines.slice(0, 1), engines), tests);
}

function describeIn(chosen, tests) {
  assert.ok(chosen.length > 0, 'These tests need Chromium or Firefox.');
  for (const [engine, launchOptions] of chosen) {
    describe(`in ${engine}`, { timeout: 240_000 }, () => {
      let browser;
      before(async () => (browser = await launch({ timeout: 60_000, ...launchOptions })));
      after(() => browser?.close());
      /** A site of the test's own and a page to visit it with. */
      const visitor = async (t) => {
        const site = new Site();
        await site.open();
        t.after(() => site.close());
        return { site, page: await openPage(browser, t) };
      };
      tests({ engine, visitor });
    });
  }
}
