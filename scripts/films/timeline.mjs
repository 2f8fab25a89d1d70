import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../machine/project.mjs';

const sources = path.join(root, 'scripts/films');

/** The names of the films: the folders beside this file that hold a `film.json`. */
export function filmNames() {
  return readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** What a film is made of: `film.json`, and the folder its pictures lie in. */
export function readFilm(name) {
  const folder = path.join(sources, name);
  return { name, folder, ...JSON.parse(readFileSync(path.join(folder, 'film.json'), 'utf8')) };
}

// Sums of tenths must not become 12.299999999999999 in a caption file.
function rounded(seconds) {
  return Math.round(seconds * 1000) / 1000;
}

/** How long the film lasts, in seconds. */
export function secondsOf({ shots }) {
  return rounded(shots.reduce((sum, { seconds }) => sum + seconds, 0));
}

/** The shots with the second each begins at. */
export function startsOf({ shots }) {
  let at = 0;
  return shots.map((shot) => {
    const start = rounded(at);
    at += shot.seconds;
    return { ...shot, start };
  });
}

/** The lines that are said or read, with the seconds they begin and end at. */
export function linesOf(film) {
  return startsOf(film).flatMap(({ start, lines }) =>
    lines.map(({ at, lasts, text }) => ({
      from: rounded(start + at),
      to: rounded(start + at + lasts),
      text,
    })),
  );
}

/** The chapters as a content file has them: a line each, `0:34 Tema`. */
export function chaptersOf(film, language) {
  return startsOf(film)
    .filter(({ chapter }) => chapter)
    .map(({ start, chapter }) => {
      // A player jumps to a whole second: one too late is in the chapter, one too early is not.
      const second = Math.ceil(start);
      return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')} ${chapter[language]}`;
    })
    .join('\n');
}
