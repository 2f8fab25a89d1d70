import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../scripts/machine/free-port.mjs';
import { root } from '../scripts/machine/project.mjs';
import { isQuick } from './proof.mjs';

// The first command of README.md, in a copy of the project: it builds, which must not be done beside the other tests.

const made = [
  ...['node_modules', 'bench/node_modules', '.git', '.cache', 'bench/.cache', 'site', 'storybook-static'],
  ...['dist', 'cdn', 'demo/tools', 'demo/content/embed'],
];

function copyOfProject() {
  const folder = mkdtempSync(path.join(tmpdir(), 'lindring-start-'));
  const isLeft = new Set(made.map((name) => path.join(root, name)));
  cpSync(root, folder, { recursive: true, filter: (file) => !isLeft.has(file) });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}

/** `npm start` there: what it has said when it says the line, or when it has ended, and with which code. */
function start(folder, port) {
  const program = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    env: { ...process.env, HOST: 'localhost', PORT: String(port) },
  });
  let said = '';
  const until = (line) =>
    new Promise((resolve) => {
      const look = () => line.test(said) && resolve({ said });
      for (const stream of [program.stdout, program.stderr])
        stream.setEncoding('utf8').on('data', (text) => {
          said += text;
          look();
        });
      program.once('close', (code) => resolve({ said, code }));
    });
  const stop = () =>
    program.exitCode === null &&
    new Promise((resolve) => {
      program.once('close', resolve);
      program.kill('SIGTERM');
    });
  return { until, stop };
}

describe('npm start, where nothing is built yet', () => {
  let folder;
  before(() => {
    folder = copyOfProject();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  if (!isQuick)
    it('builds, and serves a demo with its script and its content where it says', async () => {
      const { until, stop } = start(folder, await freePort());
      try {
        const { said, code } = await until(/Demo site: \S+/);
        assert.equal(code, undefined, said);
        const demo = /Demo site: (\S+)/.exec(said)[1];
        for (const file of ['', '../cdn/lindring.js', 'content/lindrende-2026.json', 'tools/kode.js'])
          assert.equal((await fetch(new URL(file, demo))).status, 200, file);
      } finally {
        await stop();
      }
    });

  it('does not serve what could not be built, and says why', async () => {
    writeFileSync(path.join(folder, 'scripts/build.mjs'), `throw new Error('Over budget: loader.js');`);
    const { until, stop } = start(folder, await freePort());
    try {
      const { said, code } = await until(/Demo site/);
      assert.equal(code, 1, said);
      assert.match(said, /Over budget: loader\.js/);
    } finally {
      await stop();
    }
  });
});
