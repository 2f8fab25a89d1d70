import { installPackages, isDebian, missingPackages } from './debian-packages.mjs';
import { findEngines } from './engines.mjs';
import { phpPackage } from './wordpress.mjs';

const packagesOf = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

// For the tests of printed sheets: what a PDF says and looks like, in letters of a known width.
const forPrint = ['poppler-utils', 'fonts-liberation'];

/**
 * Gives the machine the browsers it lacks, where that can be done without asking: on Debian, as root.
 * Elsewhere it does nothing. A failure is left to those who then miss an engine.
 */
export async function installEngines(wanted) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const engines = findEngines();
  const needed = wanted.filter((name) => !engines[name]).flatMap((name) => packagesOf[name]);
  await installPackages('browsers', [...needed, ...(await missingPackages([...forPrint, phpPackage]))]);
}
