import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './project.mjs';
import { run } from './run.mjs';
import { runStep } from '../command/steps.mjs';

const lockFile = path.join(root, 'package-lock.json');
const installedFile = path.join(root, 'node_modules', '.package-lock.json');
const recordFile = path.join(root, 'node_modules', '.lindring-installed');

function lockHash() {
  return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
}

/** True also after a plain `npm install`, which leaves its own list of what it put where. */
function holdsWhatTheLockSays() {
  if (!existsSync(installedFile)) return false;
  const locked = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(locked).every(
    ([place, entry]) =>
      place === '' || entry.optional || entry.devOptional || installed[place]?.version === entry.version,
  );
}

function isInstalled() {
  if (!existsSync(path.join(root, 'node_modules'))) return false;
  if (existsSync(recordFile) && readFileSync(recordFile, 'utf8') === lockHash()) return true;
  if (!holdsWhatTheLockSays()) return false;
  writeFileSync(recordFile, lockHash());
  return true;
}

/** Installs the packages when they are missing or are not those of package-lock.json. */
export async function ensurePackages() {
  if (isInstalled()) return true;
  return runStep('packages', async () => {
    const { code } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { show: true });
    if (code === 0) writeFileSync(recordFile, lockHash());
    return { ok: code === 0 };
  });
}
