import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Question } from '../../content/schema/question.js';
import { chaptersOf, clockOf } from '../../films/chapters.js';
import { factsOf, pairOf, topicsOf } from '../../films/film-facts.js';
import { filmMessages } from '../../i18n/film.js';
import { pick } from '../../i18n/pick.js';
import { wordsIn } from '../../i18n/words.js';
import { marksAsText } from '../../parts/marks.js';
import { said, type Prose } from '../../parts/prose.js';
import type { FilmNotes } from './film-card.notes.js';
import type { PlayerView } from './film-card.stage.js';

/** All that the drawing of a film needs to know. */
export interface FilmView extends PlayerView {
  readonly content: ContentFile;
  readonly prose: Prose;
  /** The heading level of the title. */
  readonly level: number;
}

/** Number, title, what is known of the film, what it gives, and its topics. */
export function renderHeader({ film, reading, content, level }: FilmView): TemplateResult {
  const messages = filmMessages[reading.language];
  const topics = topicsOf(content, film).map((title) => html`<li>${said(title, reading)}</li>`);
  return html`
    <header>
      ${film.number ? html`<p class="kicker">${messages.number(film.number)}</p>` : nothing}
      <div part="title" class="title" role="heading" aria-level=${level}>${said(film.title, reading)}</div>
      <p part="facts" class="facts">${factsOf(film, reading)}</p>
      ${film.summary ? html`<p class="summary">${said(film.summary, reading)}</p>` : nothing}
      ${
        topics.length > 0
          ? html`<ul class="chips">
              ${topics}
            </ul>`
          : nothing
      }
    </header>
  `;
}

/** What the source does not tell is not made up: the way to the owner stands there instead. */
export function renderNoAddress({ film, content, reading }: FilmView): TemplateResult {
  const messages = filmMessages[reading.language];
  const { source } = provenanceOf(content.head, film);
  const owner = source && messages.see(source.publisher ?? pick(source.title, reading).text);
  return html`<p part="facade" class="facade">
    <span
      >${messages.noAddress}${owner ? ' – ' : nothing}${
        source?.url ? html`<a href=${source.url} rel="noopener noreferrer">${owner}</a>` : owner
      }</span
    >
  </p>`;
}

/** The chapters; buttons where a press can move the film, else words. */
export function renderChapters(view: FilmView, goTo: ((seconds: number) => void) | undefined): unknown {
  const { film, reading } = view;
  if (film.chapters === undefined) return nothing;
  const { text, lang } = pick(film.chapters, reading);
  return section(
    filmMessages[reading.language].chapters,
    html`<ol class="chapters" lang=${lang}>
      ${chaptersOf(text).map(({ at, title }) => {
        const line = html`<span class="at">${clockOf(at)}</span>${title}`;
        return html`<li>
          ${goTo ? html`<button class="plain-button" type="button" @click=${() => goTo(at)}>${line}</button>` : line}
        </li>`;
      })}
    </ol>`,
    view,
  );
}

/** «Det viktigste». */
export function renderKeyPoints(view: FilmView): unknown {
  const { film, reading } = view;
  if (!film.keyPoints?.length) return nothing;
  return section(
    filmMessages[reading.language].keyPoints,
    html`<ul class="prose">
      ${film.keyPoints.map((point) => html`<li>${said(point, reading)}</li>`)}
    </ul>`,
    view,
  );
}

/** The questions along the way, with their time points, and those for afterwards. */
export function renderQuestions(view: FilmView, notes: FilmNotes): unknown {
  const { film, reading } = view;
  const messages = filmMessages[reading.language];
  const lists: [string, { question: Question; at?: number }[]][] = [
    [messages.stops, film.stops ?? []],
    [messages.questions, (film.questions ?? []).map((question) => ({ question }))],
  ];
  return lists
    .filter(([, list]) => list.length > 0)
    .map(
      ([title, list]) =>
        html`<div part="questions" class="slip">
          ${section(
            title,
            html`<ol>
              ${list.map(
                ({ question, at }) =>
                  html`<li>
                    ${at === undefined ? nothing : html`<span class="at">${clockOf(at)}</span>`}
                    <span class="question">${said(question.text, reading)}</span>
                    ${question.help ? html`<p class="fine">${said(question.help, reading)}</p>` : nothing}
                    ${notes.field(question, reading)}
                  </li>`,
              )}
            </ol>`,
            view,
          )}
        </div>`,
    );
}

/** Whether there is anything to show a group or to hand out: of some films only the title is known. */
export function hasMore({ film, playing }: FilmView): boolean {
  const { files, frame } = playing;
  const { transcript, keyPoints, questions, stops } = film;
  return Boolean(files ?? frame ?? transcript) || [keyPoints, questions, stops].some((list) => list?.length);
}

/** What the film suits, and the film it belongs with. */
export function renderRelated({ film, reading, content }: FilmView): unknown {
  const messages = filmMessages[reading.language];
  const pair = pairOf(content, film);
  const line = (title: string, body: unknown): TemplateResult =>
    html`<p class="related"><strong>${title}:</strong> ${body}</p>`;
  return [
    film.use?.length ? line(messages.use, film.use.map((each) => messages.uses[each]).join(', ')) : nothing,
    pair ? line(messages.pair, html`<a href="#film=${pair.id}">${said(pair.title, reading)}</a>`) : nothing,
  ];
}

/** The film as plain text, with the marks that go with it. */
export function textOf({ film, reading, content }: FilmView): string {
  const provenance = provenanceOf(content.head, film);
  const { withdrawn } = provenance;
  const { title, summary, keyPoints = [], transcript, questions = [] } = film;
  const told = withdrawn
    ? [withdrawn.reason]
    : [summary, ...keyPoints, transcript, ...questions.map(({ text }) => text)];
  return [
    pick(title, reading).text,
    marksAsText(provenance, reading),
    factsOf(film, reading),
    ...told.map((text) => wordsIn(text, reading)),
  ]
    .filter((each) => each.trim())
    .join('\n\n');
}

function section(title: string, body: TemplateResult, { level }: FilmView): TemplateResult {
  return html`<section>
    <div class="small-title" role="heading" aria-level=${level + 1}>${title}</div>
    ${body}
  </section>`;
}
