import { readFileSync } from 'node:fs';
import { findEngines } from './engines.mjs';
import { run } from './run.mjs';
import { openStep } from '../command/steps.mjs';

const packagesOf = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

// For the tests of printed sheets: what a PDF says and looks like, in letters of a known width.
const forPrint = ['poppler-utils', 'fonts-liberation'];

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function isPackageThere(name) {
  const { code, output } = await run('dpkg-query', ['-W', '-f=${db:Status-Status}', name]);
  return code === 0 && output === 'installed';
}

async function missingPackages(wanted) {
  const engines = findEngines();
  const needed = wanted.filter((name) => !engines[name]).flatMap((name) => packagesOf[name]);
  const forAll = await Promise.all(
    forPrint.map(async (name) => ((await isPackageThere(name)) ? [] : [name])),
  );
  return [...needed, ...forAll.flat()];
}

/**
 * Gives the machine the browsers it lacks, where that can be done without asking: on Debian, as root.
 * Elsewhere it does nothing. A failure is left to those who then miss an engine.
 */
export async function installEngines(wanted) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const missing = await missingPackages(wanted);
  if (!missing.length) return;
  await openStep('browsers', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
    const update = await run('apt-get', [...patience, '-q', 'update'], { env });
    const install = await run(
      'apt-get',
      [...patience, '-q', 'install', '-y', '--no-install-recommends', ...missing],
      { env },
    );
    return { ok: install.code === 0, note: missing.join(' '), output: update.output + install.output };
  });
}
