import { filmAddress, filmPage } from '../content/film-address.js';
import { hostOf } from '../content/host-of.js';
import { provenanceOf } from '../content/provenance.js';
import type { Film } from '../content/schema/film.js';
import { clockOf } from '../films/chapters.js';
import { factsOf, topicsOf } from '../films/film-facts.js';
import { talkMessages } from '../i18n/case-talk.js';
import { filmMessages } from '../i18n/film.js';
import { pick } from '../i18n/pick.js';
import { markup, type Drawable } from './html.js';
import { line, paragraph, prose, titledList } from './prose.js';
import { foot, heading, mark, questionList, withdrawn, type Readable } from './readable-parts.js';

/** A film as its sheet has it: what it says in text, the questions, and the way to where it can be seen. */
export function readableFilm(film: Film, of: Readable): Drawable {
  const { content, reading } = of;
  const messages = filmMessages[reading.language];
  const provenance = provenanceOf(content.head, film);
  const topics = topicsOf(content, film);
  const body = [
    paragraph(film.summary, reading),
    whereToSee(film, of),
    titledList(
      heading(of, 1, messages.keyPoints),
      (film.keyPoints ?? []).map((point) => line(point, reading)),
    ),
    titledList(
      heading(of, 1, messages.stops),
      (film.stops ?? []).map(({ at, question }) => [`${clockOf(at)} `, line(question.text, reading)]),
      'ol',
    ),
    questionList(heading(of, 1, messages.questions), film.questions, reading),
    film.transcript && [heading(of, 1, messages.asText), prose(film.transcript, reading)],
  ];
  return [
    heading(of, 0, line(film.title, reading)),
    markup`<p>${factLine(film, of)}</p>\n`,
    topics.length > 0
      ? markup`<p>${talkMessages[reading.language].topics}: ${topics.map((topic, at) => [at ? ', ' : '', line(topic, reading)])}</p>\n`
      : undefined,
    mark(provenance, of),
    withdrawn(provenance, of) ?? body,
    foot(provenance, of),
  ];
}

/** «Film 3 · 5 minutter · tekstet på bokmål». */
export function factLine(film: Film, { reading }: Readable): string {
  const { number } = filmMessages[reading.language];
  return [film.number ? number(film.number) : '', factsOf(film, reading)].filter(Boolean).join(' · ');
}

function whereToSee({ title, address, files }: Film, { reading }: Readable): Drawable {
  const messages = filmMessages[reading.language];
  const found = address === undefined ? undefined : filmAddress(address);
  const page = found && filmPage(found);
  if (page !== undefined) {
    return markup`<p><a href="${page}" rel="noopener noreferrer">${messages.openAt(hostOf(page) ?? '')}</a></p>\n`;
  }
  const [first] = files ?? [];
  return first
    ? markup`<p><a href="${first.file}">${messages.play(pick(title, reading).text)}</a></p>\n`
    : markup`<p>${messages.noAddress}.</p>\n`;
}
