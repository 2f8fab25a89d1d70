import { css, html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../content/content-file.js';
import { provenanceOf } from '../content/provenance.js';
import type { Film } from '../content/schema/film.js';
import type { Question } from '../content/schema/question.js';
import { filmMessages } from '../i18n/film.js';
import { pick } from '../i18n/pick.js';
import { paperFoot } from '../parts/paper-foot.js';
import { rich, said, type Prose } from '../parts/prose.js';
import { plainText } from '../print/plain-text.js';
import type { Sheet } from '../print/sheet.js';
import { writingLines } from '../print/writing-lines.js';
import { clockOf } from './chapters.js';
import { factsOf } from './film-facts.js';

/** What a group has written to a question, by its id; empty when it has not. */
type NoteOf = (questionId: string) => string;

const styles = css`
  .at {
    font-variant-numeric: tabular-nums;
  }
  .written {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

/**
 * One film as a sheet to hand out: what matters most, the questions with what is written or lines to write on, and the
 * film as text.
 */
export function filmSheet(
  content: ContentFile,
  film: Film,
  prose: Prose,
  address: string,
  noteOf: NoteOf = () => '',
): Sheet {
  const messages = filmMessages[prose.reading.language];
  // Words open no explanation on paper.
  const paper: Prose = { ...prose, words: undefined };
  const body = html`
    <h1>${said(film.title, prose.reading)}</h1>
    ${facts(film, prose)}
    ${film.summary ? html`<p class="lead">${said(film.summary, prose.reading)}</p>` : nothing}
    ${keyPoints(film, prose)} ${questions(film, prose, 'h2', noteOf)}
    ${
      film.transcript
        ? html`<section>
            <h2>${messages.asText}</h2>
            ${rich(film.transcript, paper)}
          </section>`
        : nothing
    }
  `;
  return sheetOf(content, [film], pick(film.title, prose.reading).text, body, prose, address);
}

/** The questions of some films as a set: a page each. */
export function questionSheet(
  content: ContentFile,
  films: readonly Film[],
  title: string,
  prose: Prose,
  address: string,
  noteOf: NoteOf = () => '',
): Sheet {
  const body = html`
    <h1>${title}</h1>
    ${films.map(
      (film, index) => html`
        <section class=${index > 0 ? 'next-page' : nothing}>
          <h2>${said(film.title, prose.reading)}</h2>
          ${facts(film, prose)} ${keyPoints(film, prose)} ${questions(film, prose, 'h3', noteOf)}
        </section>
      `,
    )}
  `;
  return sheetOf(content, films, title, body, prose, address);
}

function sheetOf(
  content: ContentFile,
  films: readonly Film[],
  title: string,
  body: TemplateResult,
  { reading }: Prose,
  address: string,
): Sheet {
  const provenances = films.map((film) => provenanceOf(content.head, film));
  return {
    title,
    language: reading.language,
    body,
    styles: [styles],
    foot: { ...paperFoot(provenances, reading), address },
    text: plainText(body),
  };
}

function facts(film: Film, { reading }: Prose): TemplateResult {
  const { number } = filmMessages[reading.language];
  return html`<p class="facts">
    ${film.number ? `${number(film.number)} · ` : nothing}${factsOf(film, reading)}
  </p>`;
}

function keyPoints({ keyPoints: points }: Film, { reading }: Prose): unknown {
  if (!points?.length) return nothing;
  return html`
    <h3>${filmMessages[reading.language].keyPoints}</h3>
    <ul>
      ${points.map((point) => html`<li>${said(point, reading)}</li>`)}
    </ul>
  `;
}

function questions(film: Film, { reading }: Prose, level: 'h2' | 'h3', noteOf: NoteOf): unknown {
  const messages = filmMessages[reading.language];
  const lists: [string, { question: Question; at?: number }[]][] = [
    [messages.stops, film.stops ?? []],
    [messages.questions, (film.questions ?? []).map((question) => ({ question }))],
  ];
  return lists.map(([title, list]) =>
    list.length === 0
      ? nothing
      : html`
          ${level === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
          <ol class="questions">
            ${list.map(
              ({ question, at }) => html`
                <li class="question">
                  <p>
                    ${at === undefined ? nothing : html`<span class="at">${clockOf(at)}</span>`}
                    ${said(question.text, reading)}
                  </p>
                  ${noteOf(question.id) ? html`<p class="written">${noteOf(question.id)}</p>` : writingLines(3)}
                </li>
              `,
            )}
          </ol>
        `,
  );
}
