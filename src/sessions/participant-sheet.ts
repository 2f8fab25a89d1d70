import { html, nothing, type TemplateResult } from 'lit';
import { joinList } from '../i18n/dates.js';
import { isForeign, pick } from '../i18n/pick.js';
import { outMessages } from '../i18n/session-out.js';
import { said } from '../parts/prose.js';
import type { PageSetup, Sheet } from '../print/sheet.js';
import { durationOf, plannerMessages } from '../i18n/session-planner.js';
import type { HeldSession } from './held-session.js';
import { renderUnder, renderWhen, richOr, sheetOf, type PlanPaper } from './plan-sheet.js';
import { placeOfFilm } from './reminder.js';
import { casesIn, filmsBefore, filmsShown } from './session-material.js';
import { lengthOf, nameOf, themeOf, whenOf } from './session-words.js';

/** The participants' plan: when, what about, what to do before and after. Nothing that is the leader's alone. */
export function participantSheet(paper: PlanPaper, held: readonly HeldSession[]): Sheet {
  const { prose, programme } = paper;
  const messages = outMessages[prose.reading.language];
  const body = html`
    <h1>${programme.title}</h1>
    <p class="facts">${messages.plan}</p>
    <div class="participant">
      ${held.map(
        (each) =>
          html`<section>
            <h2>${nameOf(each, prose.reading)}</h2>
            ${renderWhen(each, paper)}
            ${each.session.goal ? html`<p>${said(each.session.goal, prose.reading)}</p>` : nothing}
            ${renderUnder(messages.preparation, richOr(each.session.preparation, paper))}
            ${renderFilms(each, paper)}
            ${renderUnder(messages.homework, richOr(each.session.homework, paper))}
          </section>`,
      )}
    </div>
  `;
  return sheetOf(paper, held, `${programme.title}: ${messages.plan}`, body);
}

function renderFilms(held: HeldSession, { content, prose }: PlanPaper): unknown {
  const films = filmsBefore(held, content);
  if (films.length === 0) return nothing;
  return html`
    <h3>${outMessages[prose.reading.language].filmsBefore}</h3>
    <ul>
      ${films.map((film) => {
        const place = placeOfFilm(film);
        return html`<li>
          ${said(film.title, prose.reading)}${place ? html`: <span class="address">${place}</span>` : nothing}
        </li>`;
      })}
    </ul>
  `;
}

const lyingDown: PageSetup = { size: 'A4 landscape', margin: '14mm 18mm 22mm' };

/** All the sessions in one table, to hang on a wall. Five of them stand on one page. */
export function overviewSheet(paper: PlanPaper, held: readonly HeldSession[]): Sheet {
  const { prose, programme } = paper;
  const { reading } = prose;
  const messages = outMessages[reading.language];
  const total = held.reduce((sum, each) => sum + lengthOf(each), 0);
  const places = new Set(held.map((each) => each.place.trim()));
  const place = places.size === 1 ? [...places][0] : '';
  const body = html`
    <div class="overview">
      <h1>${programme.title}</h1>
      <p class="facts">${[messages.plan, place].filter(Boolean).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${messages.number}</th>
            <th scope="col">${messages.when}</th>
            <th scope="col">${messages.theme}</th>
            <th scope="col">${messages.filmsAndCases}</th>
          </tr>
        </thead>
        <tbody>
          ${held.map((each) => renderRow(each, paper, !place))}
        </tbody>
      </table>
      ${total > 0 ? html`<p class="facts">${messages.total(durationOf(total, plannerMessages[reading.language]))}</p>` : nothing}
    </div>
  `;
  return sheetOf(paper, held, `${programme.title}: ${messages.overview}`, body, lyingDown);
}

function renderRow(held: HeldSession, { content, prose }: PlanPaper, isPlaceTold: boolean): TemplateResult {
  const { reading } = prose;
  const messages = outMessages[reading.language];
  const theme = pick(held.session.title, reading);
  const films = [...filmsBefore(held, content), ...filmsShown(held, content)];
  const list = (items: readonly string[], say: (all: string) => string): string[] =>
    items.length > 0 ? [say(joinList(items, reading.language))] : [];
  const used = [
    ...list(
      films.map(({ title }) => `«${pick(title, reading).text}»`),
      messages.film,
    ),
    ...list(
      casesIn(held, content).map(({ name }) => name),
      messages.case,
    ),
  ];
  return html`
    <tr>
      <td><p>${held.number}</p></td>
      <td>
        <p>${whenOf(held, reading.language) || messages.noDay}</p>
        ${isPlaceTold && held.place.trim() ? html`<p>${held.place.trim()}</p>` : nothing}
      </td>
      <td>
        <p class="what" lang=${isForeign(theme.lang, reading) ? theme.lang : nothing}>
          ${themeOf(held, reading) || messages.session(held.number)}
        </p>
      </td>
      <td>${used.map((each) => html`<p>${each}</p>`)}</td>
    </tr>
  `;
}
