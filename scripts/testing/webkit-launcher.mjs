import { spawn } from 'node:child_process';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { freePort } from '../machine/free-port.mjs';

const startAttempts = 3;
const running = new Set();

// The driver and the display outlive us unless they are told to stop, whichever way we end.
process.on('exit', () => running.forEach((program) => signalGroup(program, 'SIGTERM')));
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
]) {
  process.on(signal, () => process.exit(128 + number));
}

/** Reaches a program and those it started: each was given a process group of its own. */
function signalGroup(program, signal) {
  try {
    process.kill(-program.pid, signal);
  } catch {
    // It has ended already.
  }
}

async function end(program) {
  running.delete(program);
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  signalGroup(program, 'SIGTERM');
  const impatience = setTimeout(() => signalGroup(program, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(impatience);
}

function start(file, args, options) {
  const program = spawn(file, args, { detached: true, ...options });
  running.add(program);
  program.once('error', () => running.delete(program));
  return program;
}

/** Starts a virtual display that picks its own free number, and waits until it says which. */
function startDisplay(file) {
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'];
  const program = start(file, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    program.stdio[3].once('data', (number) => resolve({ program, name: `:${String(number).trim()}` }));
  });
}

async function startDriver(file, display) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1', GDK_BACKEND: 'x11' };
  delete env.WAYLAND_DISPLAY;
  // WebKit's sandbox needs user namespaces, which root in a container does not have.
  if (process.getuid?.() === 0) env.WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS = '1';
  const program = start(file, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  await untilReady(program, `http://127.0.0.1:${port}/status`);
  return { program, port };
}

async function untilReady(program, address) {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    if (program.exitCode !== null) throw new Error(`WebKitWebDriver ended with code ${program.exitCode}`);
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not answer within 30 s');
}

/**
 * Starts a display and the driver on it, for tests in Node that drive the browser themselves.
 *
 * @param {{ driver: string, display: string }} files the program files
 */
export async function launchWebKitDriver(files) {
  const display = await startDisplay(files.display);
  try {
    const { program, port } = await startDriver(files.driver, display.name);
    return { port, end: () => Promise.all([end(program), end(display.program)]) };
  } catch (error) {
    await end(display.program);
    throw error;
  }
}

/**
 * Runs tests in WebKitGTK's MiniBrowser. Starts the display and the driver when the first test file needs
 * them, and stops them when the last has run.
 */
export class WebKitLauncher extends WebdriverLauncher {
  #programs = [];
  #files;

  /** @param {{ driver: string, display: string, browser: string }} files the three program files */
  constructor(files) {
    super({
      hostname: '127.0.0.1',
      path: '/',
      logLevel: 'error',
      connectionRetryTimeout: 60_000,
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: files.browser, args: ['--automation'] },
      },
    });
    this.#files = files;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }

  async createDriverManager() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const display = await startDisplay(this.#files.display);
        this.#programs.push(display.program);
        const driver = await startDriver(this.#files.driver, display.name);
        this.#programs.push(driver.program);
        this.options.port = driver.port;
        return await super.createDriverManager();
      } catch (error) {
        await this.#endPrograms();
        if (attempt === startAttempts) throw error;
        console.warn(`WebKit did not start (${error.message}); trying again.`);
      }
    }
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    // The manager's own queueStartSession drops the promise, so that a lost browser would end the run.
    return this.driverManager.startSession(id, url);
  }

  /** How a file went is known by then: a browser that will not leave its page is no fault of the file. */
  async stopSession(id) {
    try {
      return await super.stopSession(id);
    } catch (error) {
      console.warn(`WebKit did not leave a page (${error.message}); starting it anew.`);
      await this.#endPrograms();
      this.driver = undefined;
      this.driverManager = undefined;
      return { testCoverage: undefined };
    }
  }

  // A service far away ends a session it does not hear from. Ours is on this machine, and asking for the title while
  // the page is changed stops WebKitWebDriver for good: the change is never answered (four of four tries, WebKitGTK).
  setupHeartbeat() {}

  async stop() {
    await super.stop();
    await this.#endPrograms();
  }

  async #endPrograms() {
    // The driver goes before the display it draws on.
    for (const program of this.#programs.splice(0).reverse()) await end(program);
  }
}
