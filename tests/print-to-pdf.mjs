import { execFileSync, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findEngines } from '../scripts/machine/engines.mjs';

const printLimit = 60_000;
const folders = new WeakMap();

/**
 * Starts a Chromium whose printer is «Save as PDF», with no dialog: `print()` in a page really prints, and
 * `printToPdf` picks the file up. Headless Chromium begins to print and never ends, so this one has a
 * screen: a virtual one where Xvfb is installed, else the machine's own.
 *
 * @param {{ headerFooter?: boolean }} [choices] `headerFooter`: with «Headers and footers» ticked
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, close: () => Promise<void> }>}
 */
export async function launchPrintingBrowser({ headerFooter = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-print-'));
  const profile = path.join(folder, 'profile');
  const paper = path.join(folder, 'paper');
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  mkdirSync(paper);
  writeFileSync(path.join(profile, 'Default', 'Preferences'), preferences(paper, headerFooter));
  const screen = await startScreen();
  try {
    const browser = await puppeteer.launch({
      executablePath: findEngines().chromium,
      headless: false,
      userDataDir: profile,
      timeout: 60_000,
      env: { ...process.env, ...screen.env },
      args: ['--no-sandbox', '--kiosk-printing', '--disable-gpu', '--no-first-run', '--disable-sync'],
    });
    folders.set(browser, paper);
    const close = async () => {
      await browser.close();
      screen.end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    };
    return { browser, close };
  } catch (error) {
    screen.end();
    throw error;
  }
}

/** The same with Firefox, which prints without a dialog and without a screen. */
export async function launchPrintingFirefox() {
  const paper = mkdtempSync(path.join(tmpdir(), 'lindring-print-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findEngines().firefox,
    timeout: 60_000,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
      'print.printer_Mozilla_Save_to_PDF.print_to_filename': path.join(paper, 'sheet.pdf'),
      'print.printer_Mozilla_Save_to_PDF.print_paper_id': 'iso_a4',
    },
  });
  folders.set(browser, paper);
  const close = async () => {
    await browser.close();
    rmSync(paper, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { browser, close };
}

/**
 * Does something in a page that prints, and reads what came out of the printer.
 *
 * @param {import('puppeteer-core').Page} page a page of one of the browsers above
 * @param {() => Promise<unknown>} action the press
 * @returns {Promise<{ file: string, title: string, pages: number, size: string, text: string, pageTexts: string[] }>}
 *   `size` as `210 x 297 mm`; the file is gone when the browser is closed
 */
export async function printToPdf(page, action) {
  const folder = folders.get(page.browser());
  const before = new Set(readdirSync(folder));
  await action();
  const file = await untilPrinted(folder, before);
  return { file, ...readPdf(file) };
}

/** Pages, paper and words of a PDF, by poppler. */
export function readPdf(file) {
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  const [, wide, high] = info.match(/^Page size:\s+([\d.]+) x ([\d.]+) pts/m);
  const inMillimetres = (points) => Math.round((Number(points) / 72) * 25.4);
  return {
    title: info.match(/^Title:\s+(.*)$/m)?.[1] ?? '',
    pages: Number(info.match(/^Pages:\s+(\d+)/m)[1]),
    size: `${inMillimetres(wide)} x ${inMillimetres(high)} mm`,
    text,
    pageTexts: text.split('\f').slice(0, -1),
  };
}

/** What Chromium keeps of the choices in its print dialog. */
function preferences(folder, isHeaderFooterEnabled) {
  const destination = { id: 'Save as PDF', origin: 'local', account: '', capabilities: null };
  const appState = {
    version: 2,
    recentDestinations: [destination],
    selectedDestinationId: destination.id,
    isHeaderFooterEnabled,
  };
  return JSON.stringify({
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(appState) } },
    savefile: { default_directory: folder },
  });
}

async function untilPrinted(folder, before) {
  const deadline = Date.now() + printLimit;
  while (Date.now() < deadline) {
    const name = readdirSync(folder).find((each) => each.endsWith('.pdf') && !before.has(each));
    const file = name && path.join(folder, name);
    if (file && readFileSync(file).subarray(-8).includes('%%EOF')) {
      // Named after the page, so that the next print would ask whether to write over it.
      const kept = path.join(folder, `printed-${before.size + 1}.pdf`);
      renameSync(file, kept);
      return kept;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing came out of the printer within ${printLimit / 1000} s`);
}

/** A virtual screen that picks its own number, or the machine's own screen where there is no Xvfb. */
async function startScreen() {
  const display = findEngines().webkit?.display ?? 'Xvfb';
  const program = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    program.once('error', () => resolve(undefined));
    program.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    program.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  if (number === undefined) return { env: {}, end: () => {} };
  const end = () => program.kill('SIGTERM');
  process.once('exit', end);
  return { env: { DISPLAY: `:${number}` }, end };
}
