import { html } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Film } from '../../content/schema/film.js';
import { questionSheet } from '../../films/film-sheet.js';
import { filmSlides } from '../../films/film-slides.js';
import { pageAddress } from '../../guest/hash.js';
import { filmBankMessages } from '../../i18n/film-bank.js';
import { handOut } from '../../parts/hand-out.js';
import { marksAsText } from '../../parts/marks.js';
import type { Prose } from '../../parts/prose.js';
import { present } from '../../present/present-view.js';
import '../film-card/define.js';
import type { FilmBankElement } from './film-bank.js';

/** Shows films on a large screen, each with its questions after it. */
export async function presentFilms(
  bank: FilmBankElement,
  content: ContentFile,
  films: readonly Film[],
  { reading }: Prose,
): Promise<void> {
  const marks = films.map((film) => marksAsText(provenanceOf(content.head, film), reading));
  await present(bank, {
    title: filmBankMessages[reading.language].sheet,
    language: reading.language,
    slides: filmSlides(
      films,
      reading,
      ({ id }) =>
        html`<film-card player-only film-id=${id} .src=${bank.src} .consent=${bank.consent}></film-card>`,
    ),
    mark: [...new Set(marks)].join(' '),
  });
}

/** Prints the questions of films as a set. */
export async function printFilms(
  bank: FilmBankElement,
  content: ContentFile,
  films: readonly Film[],
  prose: Prose,
  noteOf: (questionId: string) => string,
): Promise<void> {
  const title = filmBankMessages[prose.reading.language].sheet;
  const address = pageAddress();
  await handOut(bank, questionSheet(content, films, title, prose, address, noteOf), prose.reading.language);
}
