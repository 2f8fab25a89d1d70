import { readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { runStep } from '../command/steps.mjs';

/** Whether this is a Debian machine, where a package's name is known. */
export function isDebian() {
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

/** Those of the packages that Debian does not have installed. */
export async function missingPackages(names) {
  const found = await Promise.all(names.map(isPackageThere));
  return names.filter((_, index) => !found[index]);
}

/**
 * Installs packages where that can be done without asking: as root. Elsewhere, and for an empty list, it does
 * nothing. A failure is left to those who then miss a program.
 */
export async function installPackages(stepName, names) {
  if (!names.length || process.getuid?.() !== 0) return;
  await runStep(stepName, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
    const update = await run('apt-get', [...patience, '-q', 'update'], { env });
    const install = await run(
      'apt-get',
      [...patience, '-q', 'install', '-y', '--no-install-recommends', ...names],
      { env },
    );
    return { ok: install.code === 0, note: names.join(' '), output: update.output + install.output };
  });
}
