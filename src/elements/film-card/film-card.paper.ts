import { html } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Film } from '../../content/schema/film.js';
import { filmSheet } from '../../films/film-sheet.js';
import { filmSlides } from '../../films/film-slides.js';
import { pageAddress } from '../../guest/hash.js';
import { pick } from '../../i18n/pick.js';
import { handOut } from '../../parts/hand-out.js';
import { marksAsText } from '../../parts/marks.js';
import type { Prose } from '../../parts/prose.js';
import { present } from '../../present/present-view.js';
import './define.js';
import type { FilmCardElement } from './film-card.js';

/** Prints the participant's sheet of a film. */
export async function printFilm(
  card: FilmCardElement,
  content: ContentFile,
  film: Film,
  prose: Prose,
  noteOf: (questionId: string) => string,
): Promise<void> {
  const address = pageAddress({ film: film.id });
  await handOut(card, filmSheet(content, film, prose, address, noteOf), prose.reading.language);
}

/** Shows a film on a large screen, then its questions. */
export async function presentFilm(
  card: FilmCardElement,
  content: ContentFile,
  film: Film,
  prose: Prose,
): Promise<void> {
  const { reading } = prose;
  await present(card, {
    title: pick(film.title, reading).text,
    language: reading.language,
    slides: filmSlides(
      [film],
      reading,
      ({ id }) =>
        html`<film-card player-only film-id=${id} .src=${card.src} .consent=${card.consent}></film-card>`,
    ),
    mark: marksAsText(provenanceOf(content.head, film), reading),
  });
}
