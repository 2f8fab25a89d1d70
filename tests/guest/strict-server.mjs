import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { launch } from 'puppeteer-core';
import { findEngines } from '../../scripts/machine/engines.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The policy a strict page may have with us on it: nothing but our own files and one name. */
export const strict = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'none'",
  'connect-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lindring',
};

/** The policy of a page that forbids next to nothing. */
export const open = {
  'default-src': "* 'unsafe-inline' data:",
  'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
  'style-src': "'unsafe-inline'",
  'require-trusted-types-for': '',
  'trusted-types': '',
};

/** The demo case with something of everything: emphasis, a link and a list, which take the Markdown file. */
function content() {
  const file = JSON.parse(
    readFileSync(new URL('../../demo/content/lindrende-2026.json', import.meta.url), 'utf8'),
  );
  const torunn = file.cases.find(({ id }) => id === 'torunn');
  torunn.background = {
    nb: 'Et **viktig** ord, en [lenke](https://example.no/) og ordet prøveord.\n\n- én\n- to',
  };
  file.glossary = [{ id: 'proveord', word: 'prøveord', text: 'Et ord til prøving.' }];
  return JSON.stringify(file);
}

/**
 * A server of pages with a Content Security Policy, whatever the page says of itself, and the built files.
 *
 * @returns {Promise<{ address: (page: { csp?: object, scripts?: string, body?: string }) => string, put: (path: string, text: string) => void, close: () => Promise<void> }>}
 */
export async function startStrictServer() {
  const pages = new Map();
  const texts = new Map();
  const files = sirv(root, { dev: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages.get(pathname);
    if (page) {
      const policy = Object.entries({ ...strict, ...page.csp }).flatMap(([name, value]) =>
        value ? `${name} ${value}` : [],
      );
      response.setHeader('content-security-policy', policy.join('; '));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        `<!doctype html><html lang="nb"><title>Streng side</title>${page.scripts}<body>${page.body}`,
      );
    }
    if (pathname === '/content.json')
      return response.setHeader('content-type', 'application/json').end(content());
    if (/^\/host-[a-z]+\.js$/.test(pathname)) {
      return response.setHeader('content-type', 'text/javascript').end(hostScripts[pathname.slice(1, -3)]);
    }
    const put = texts.get(pathname);
    if (put !== undefined) return response.setHeader('content-type', 'application/json').end(put);
    if (/^\/(cdn|demo)\//.test(pathname))
      return files(request, response, () => response.writeHead(404).end());
    return response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    address({ csp = {}, scripts = classic, body = card }) {
      const path = `/page-${pages.size}`;
      pages.set(path, { csp, scripts, body });
      return origin + path;
    },
    /** Serves a content file of the test's own. */
    put: (path, text) => void texts.set(path, text),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Scripts of pages that have something of their own. */
const hostScripts = {
  'host-lindring': "trustedTypes.createPolicy('lindring', { createHTML: (html) => html })",
  'host-lit': "trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })",
};

export const classic = '<script src="/cdn/lindring.js" defer></script>';
export const loader = '<script src="/cdn/loader.js" type="module"></script>';
export const card =
  '<case-card src="/content.json" case-id="torunn"><a href="https://example.no/">Les hos oss</a></case-card>';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-sync',
  '--no-first-run',
];

/**
 * For tests that look into frames: those in processes of their own are at times lost to whoever asks Chromium for them.
 * Who may do what is the same in one process.
 */
export const framesInOneProcess = [
  '--disable-site-isolation-trials',
  '--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process',
];

/** Starts one of the engines that puppeteer drives. */
export function startBrowser(name, extra = {}) {
  const executablePath = findEngines()[name];
  return name === 'firefox'
    ? launch({ browser: 'firefox', executablePath, timeout: 90_000, ...extra })
    : launch({ executablePath, timeout: 90_000, ...extra, args: [...flags, ...(extra.args ?? [])] });
}

/** Runs in every document of the page before anything else: keeps what went wrong, and lets `print()` end at once. */
function watch() {
  window.violations ??= [];
  window.printed ??= 0;
  const seen = window.top;
  addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sample }) => {
    // Firefox asks for the icon of the site by itself.
    if (!blockedURI.endsWith('/favicon.ico'))
      seen.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
  });
  window.print = () => {
    seen.printed += 1;
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
  };
  addEventListener('unhandledrejection', (event) => seen.violations.push(`rejection: ${event.reason}`));
  addEventListener('error', (event) => seen.violations.push(`error: ${event.message}`));
}

/** Opens a page in a browser of its own memory. `warnings` are the lines of ours in the console. */
export async function openPage(browser, address) {
  const reader = await browser.createBrowserContext();
  const page = await reader.newPage();
  const warnings = [];
  page.on('console', (message) => {
    if (message.text().startsWith('[lindring]')) warnings.push(message.text());
  });
  await page.evaluateOnNewDocument(watch);
  await page.goto(address);
  return { page, warnings, close: () => reader.close() };
}

/** Waits until `check` gives something in the page, without `eval`, which the page forbids. */
export async function until(page, check, ...values) {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = await page.evaluate(check, ...values);
    if (found) return found;
    if (Date.now() > deadline)
      throw new Error(`It never came true: ${JSON.stringify(values)} ${check}`.slice(0, 160));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
