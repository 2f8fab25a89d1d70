// `npm run films`: makes the films in demo/films/ from scripts/films/. Their files are committed, so that nothing
// else needs ffmpeg. On Debian as root it installs what is missing; elsewhere it says what that is.
//   npm run films -- en-runde     only this film
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runStep } from './command/steps.mjs';
import { captionFile } from './films/captions.mjs';
import { encode, encodePoster, joinPictures } from './films/encoding.mjs';
import { missingForFilms } from './films/programs.mjs';
import { speak } from './films/speech.mjs';
import { chaptersOf, filmNames, linesOf, readFilm, secondsOf, startsOf } from './films/timeline.mjs';
import { ensurePackages } from './machine/packages.mjs';
import { root } from './machine/project.mjs';

/** What is made on the way stays in .cache/films/, to look at when a film is not as it should be. */
async function makeFilm(name) {
  // Puppeteer is there only after the packages are.
  const { drawShots } = await import('./films/pictures.mjs');
  const film = readFilm(name);
  const seconds = secondsOf(film);
  const lines = linesOf(film);
  const target = path.join(root, 'demo/films', name);
  const out = path.join(root, '.cache/films', name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const [poster, ...pictures] = await drawShots(film.folder, [film.poster, ...film.shots], out);
  const sound = film.spoken ? await speak(lines, seconds, out) : undefined;
  await encode({ film: await joinPictures(pictures, startsOf(film), out), sound, seconds }, target);
  await encodePoster(poster, `${target}-poster.webp`);
  writeFileSync(`${target}.nb.vtt`, captionFile(lines));

  const made = ['.webm', '.mp4', '-poster.webp'].map((end) => {
    return `${end} ${Math.round(statSync(target + end).size / 1000)} kB`;
  });
  // For the content file, which says these of the film.
  console.log([`seconds: ${seconds}`, chaptersOf(film, 'nb'), chaptersOf(film, 'nn')].join('\n'));
  return { ok: true, note: made.join(', ') };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !filmNames().includes(name));
if (unknown.length) {
  console.error(`Unknown film ${unknown.join(', ')}; there are ${filmNames().join(', ')}`);
  process.exit(2);
}
if (!(await ensurePackages())) process.exit(1);
const missing = await missingForFilms();
if (missing.length) {
  console.error(`Films are made with programs this machine lacks:\n  ${missing.join('\n  ')}`);
  process.exit(1);
}
for (const name of asked.length ? asked : filmNames()) {
  if (!(await runStep(name, () => makeFilm(name)))) process.exitCode = 1;
}
