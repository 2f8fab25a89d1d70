import type { Track } from '../../films/playing.js';
import type { Reading } from '../../i18n/pick.js';

/** In the large-screen view and on pages with shortcuts, Space and the arrows belong to the film that has focus. */
export function keepVideoKeys(event: KeyboardEvent): void {
  if (/^( |Arrow\w+)$/.test(event.key)) event.stopPropagation();
}

/** The captions a reader most likely wants: those in her language, else in the other Norwegian, else none. */
export function closestTrack(tracks: readonly Track[], { language }: Reading): Track | undefined {
  const wanted = { nb: ['nb', 'no', 'nn'], nn: ['nn', 'nb', 'no'], en: ['en'] }[language];
  return wanted
    .map((each) => tracks.find((track) => track.language.toLowerCase().split('-')[0] === each))
    .find(Boolean);
}
