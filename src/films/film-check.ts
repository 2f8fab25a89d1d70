import type { Film } from '../content/schema/film.js';

/**
 * What a film lacks of what is asked of films (WCAG 1.2.2, 1.2.5; forskrift om universell utforming § 4 b), in
 * sentences for the author. Readers are not told: they get what there is.
 */
export function lacksOf(film: Film): string[] {
  const isOurs = film.files !== undefined || film.address !== undefined;
  const isNew = (film.publishedAt ?? '') >= '2024-02';
  return [
    isOurs && !film.captions?.length && !film.captionsBurnedIn ? 'mangler teksting (captions)' : '',
    isOurs && film.transcript === undefined ? 'mangler filmen som tekst (transcript)' : '',
    isNew && film.audioDescription === 'missing' ? 'mangler synstolking (audioDescription)' : '',
  ].filter(Boolean);
}
