import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from './project.mjs';

const running = new Set();
// eslint-disable-next-line no-control-regex -- what terminals are steered with
const cursorMoves = /\u001b\[[0-9;]*[A-HJKST]/g;

/** A log file is no screen: there, what moves the cursor about is taken out. */
export function withoutCursorMoves(text) {
  return text.replace(cursorMoves, '');
}

const hasGroups = process.platform !== 'win32';

/** Each program has a process group of its own, so that what it started can be reached when it is gone. */
function signalGroup(program, signal) {
  try {
    if (hasGroups) process.kill(-program.pid, signal);
    else program.kill(signal);
  } catch {
    // All of it has ended already.
  }
}

// What we started ends with us: first asked, so that it can stop browsers of its own, then made to.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
]) {
  process.on(signal, async () => {
    const programs = [...running];
    const ended = programs.map((program) => new Promise((resolve) => program.once('close', resolve)));
    programs.forEach((program) => signalGroup(program, signal));
    await Promise.race([Promise.all(ended), new Promise((resolve) => setTimeout(resolve, 8000))]);
    programs.forEach((program) => signalGroup(program, 'SIGKILL'));
    process.exit(128 + number);
  });
}

/**
 * Runs a program in the project folder and waits for it.
 *
 * @param {string} file the program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options] `show` passes its output straight on
 * @returns {Promise<{ code: number, output: string }>} `output` is empty when it was shown; never rejects
 */
export function run(file, args, { env = {}, show = false } = {}) {
  const isDirect = show && process.stdout.isTTY === true;
  return new Promise((resolve) => {
    const program = spawn(file, args, {
      cwd: root,
      env: { ...process.env, ...env },
      detached: hasGroups,
      stdio: ['ignore', isDirect ? 'inherit' : 'pipe', isDirect ? 'inherit' : 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && file === 'npm',
    });
    const chunks = [];
    const keep = (chunk) => {
      if (show) process.stdout.write(withoutCursorMoves(chunk));
      else chunks.push(chunk);
    };
    const finish = (code, message = '') => {
      running.delete(program);
      resolve({ code, output: chunks.join('') + message });
    };
    running.add(program);
    program.stdout?.setEncoding('utf8').on('data', keep);
    program.stderr?.setEncoding('utf8').on('data', keep);
    program.once('error', (error) => finish(127, error.message));
    program.once('close', (code) => finish(code ?? 1));
  });
}

/** Runs a script with the Node we run in. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/** Runs the command line tool of an installed package by the file its package.json names, without a shell. */
export function runTool(script, args = [], options = {}) {
  return runNode(path.join(root, 'node_modules', script), args, options);
}
