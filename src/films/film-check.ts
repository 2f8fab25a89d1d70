import type { Film } from '../content/schema/film.js';

/** What a film may lack, by the field that would hold it. */
export type FilmLack = 'captions' | 'transcript' | 'audioDescription';

/** What a film lacks of what is asked of films (WCAG 1.2.2, 1.2.5; forskrift om universell utforming § 4 b). */
export function filmLacks(film: Film): FilmLack[] {
  const isOurs = film.files !== undefined || film.address !== undefined;
  const isNew = (film.publishedAt ?? '') >= '2024-02';
  const lacks = {
    captions: isOurs && !film.captions?.length && !film.captionsBurnedIn,
    transcript: isOurs && film.transcript === undefined,
    audioDescription: isNew && film.audioDescription === 'missing',
  };
  return (Object.keys(lacks) as FilmLack[]).filter((lack) => lacks[lack]);
}

const sentences: Readonly<Record<FilmLack, string>> = {
  captions: 'mangler teksting (captions)',
  transcript: 'mangler filmen som tekst (transcript)',
  audioDescription: 'mangler synstolking (audioDescription)',
};

/** The same in sentences for the author. Readers are not told: they get what there is. */
export function lacksOf(film: Film): string[] {
  return filmLacks(film).map((lack) => sentences[lack]);
}
