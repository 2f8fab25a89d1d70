import { installPackages, isDebian, missingPackages } from '../machine/debian-packages.mjs';
import { findEngines, howToGet } from '../machine/engines.mjs';
import { run } from '../machine/run.mjs';

// What each is for; the font is what makes the pictures look the same wherever they are drawn.
const packages = ['ffmpeg', 'espeak-ng', 'fonts-lato'];

async function canRun(program, option) {
  return (await run(program, [option])).code === 0;
}

/**
 * Sees to it that this machine has what films are made with; installs it on Debian as root.
 *
 * @returns {Promise<string[]>} what is missing still, each with how to get it
 */
export async function missingForFilms() {
  if (isDebian()) await installPackages('programs', await missingPackages(packages));
  const missing = [];
  if (!(await canRun('ffmpeg', '-version'))) missing.push('ffmpeg: sudo apt-get install ffmpeg');
  if (!(await canRun('espeak-ng', '--version'))) missing.push('espeak-ng: sudo apt-get install espeak-ng');
  if (!findEngines().chromium) missing.push(`Chromium: ${howToGet.chromium}`);
  return missing;
}
