import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The browser engines the tests run in, in the order they run. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

/** What to tell somebody whose machine lacks an engine and cannot be given one by us. */
export const howToGet = {
  chromium: 'install Chromium or Chrome, or set CHROME_PATH to its program file',
  firefox: 'install Firefox, or set FIREFOX_PATH to its program file',
  webkit: 'runs on Linux: install webkit2gtk-driver (WebKitWebDriver and MiniBrowser) and xvfb',
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  return folders.flatMap((folder) => names.map((file) => path.join(folder, file))).find(isProgram);
}

function firstOf(fromEnvironment, names, places) {
  if (fromEnvironment) return isProgram(fromEnvironment) ? fromEnvironment : undefined;
  return names.map(onPath).find(Boolean) ?? places.find(isProgram);
}

function findChromium() {
  return firstOf(
    process.env.CHROME_PATH,
    ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  );
}

function findFirefox() {
  return firstOf(
    process.env.FIREFOX_PATH,
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  );
}

/** MiniBrowser is not on the PATH; each distribution keeps it in a library folder of its own. */
function findMiniBrowser() {
  try {
    const listed = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8', stdio: 'pipe' });
    const file = listed.split('\n').find((line) => line.endsWith('/MiniBrowser'));
    if (file && isProgram(file)) return file;
  } catch {
    // Not a Debian machine, or the library is not there; look where others put it.
  }
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = roots.flatMap((root) => [root, ...readdirSync(root).map((name) => path.join(root, name))]);
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0'].map((lib) => path.join(folder, lib, 'MiniBrowser')),
    )
    .find(isProgram);
}

function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver');
  const display = onPath('Xvfb');
  const browser = findMiniBrowser();
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/**
 * The engines this machine has: for Chromium and Firefox the program file, for WebKit the driver, the
 * virtual display and the browser. An engine that is not there is `undefined`.
 */
export function findEngines() {
  return { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/** The engines asked for in the environment variable `ENGINES` (`chromium,webkit`), or all of them. */
export function wantedEngines(asked = process.env.ENGINES) {
  const names = (asked ?? '').split(',').filter(Boolean);
  const unknown = names.filter((name) => !engineNames.includes(name));
  if (unknown.length)
    throw new Error(`Unknown engine ${unknown.join(', ')}; there are ${engineNames.join(', ')}`);
  return names.length ? names : engineNames;
}
