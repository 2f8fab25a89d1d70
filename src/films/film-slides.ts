import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Film } from '../content/schema/film.js';
import type { Question } from '../content/schema/question.js';
import { filmMessages } from '../i18n/film.js';
import { pick, type Reading } from '../i18n/pick.js';
import { said } from '../parts/prose.js';
import type { Slide } from '../present/slide.js';

/** Films for a large screen: each one big, then its questions, one by one. */
export function filmSlides(
  films: readonly Film[],
  reading: Reading,
  player: (film: Film) => TemplateResult,
): Slide[] {
  return films.flatMap((film) => slidesOf(film, reading, player));
}

function slidesOf(film: Film, reading: Reading, player: (film: Film) => TemplateResult): Slide[] {
  const messages = filmMessages[reading.language];
  const part = pick(film.title, reading).text;
  // Only the film as a file stops by itself; the others ask when it is over.
  const stops = film.files?.length ? [] : (film.stops ?? []).map(({ question }) => question);
  return [
    {
      part,
      body: () => html`
        <p class="kicker">
          ${film.number ? `${messages.number(film.number)}: ` : nothing}${said(film.title, reading)}
        </p>
        ${keyed(film, player(film))}
      `,
    },
    ...[...stops, ...(film.questions ?? [])].map((question) => questionSlide(question, part, reading)),
  ];
}

function questionSlide(question: Question, part: string, reading: Reading): Slide {
  return {
    part,
    body: () => html`
      <p class="kicker">${part}</p>
      <p class="asked">${said(question.text, reading)}</p>
    `,
  };
}
