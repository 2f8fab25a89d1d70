import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ContentFile } from '../../content/content-file.js';
import type { Provenance } from '../../content/schema/base.js';
import { films, type Film } from '../../content/schema/film.js';
import { topics } from '../../content/schema/topic.js';
import { factsOf } from '../../films/film-facts.js';
import { piecesOf } from '../../films/transcript.js';
import { keepInside } from '../../guest/keep-inside.js';
import { filmMessages } from '../../i18n/film.js';
import { filmBankMessages } from '../../i18n/film-bank.js';
import { markMessages } from '../../i18n/marks.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { searchWords } from '../../i18n/search.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import type { Chapter, Found, Wish } from './film-bank.model.js';

/** What a reader can do in the list. */
export interface BankActs {
  readonly onSearch: (query: string) => void;
  readonly onNarrow: (wish: Partial<Wish>) => void;
  readonly onMore: () => void;
  readonly onOpen: (filmId: string, topicId: string, line?: string) => void;
  readonly onChoose: (filmId: string, isChosen: boolean) => void;
}

/** How the list stands now. */
export interface BankList {
  readonly reading: Reading;
  readonly query: string;
  /** The heading level of a topic. */
  readonly level: number;
  readonly isOpen: (film: Film, topicId: string) => boolean;
  readonly isChosen: (film: Film) => boolean;
  readonly renderFilm: (film: Film) => TemplateResult;
}

/** The first rows of the contents page, and the way to more of them. */
export function renderChapters(
  chapters: readonly Chapter[],
  left: number,
  list: BankList,
  acts: BankActs,
): unknown {
  return [
    repeat(
      chapters,
      ({ topic }) => topic?.id,
      (chapter) => renderChapter(chapter, list, acts),
    ),
    left > 0
      ? html`<button class="button screen-only" type="button" @click=${acts.onMore}>
          ${filmBankMessages[list.reading.language].more(left)}
        </button>`
      : nothing,
  ];
}

/** A topic with its films; one without says so. */
function renderChapter({ topic, found }: Chapter, list: BankList, acts: BankActs): TemplateResult {
  const { reading } = list;
  const messages = filmBankMessages[reading.language];
  const topicId = topic?.id ?? '';
  return html`
    <section part="topic">
      <div class="topic" role="heading" aria-level=${list.level}>
        ${topic ? said(topic.title, reading) : messages.otherFilms}
      </div>
      ${topic?.summary ? html`<p class="fine">${said(topic.summary, reading)}</p>` : nothing}
      ${
        found.length === 0
          ? html`<p class="fine">${messages.noFilm}</p>`
          : html`<ul>
              ${repeat(
                found,
                // A film that plays stays as it is when those above it come and go.
                ({ film }) => film.id,
                (each) =>
                  html`<li class=${list.isOpen(each.film, topicId) ? 'film is-open' : 'film'}>
                    ${renderGuarded(each, topicId, list, acts)}
                    ${list.isOpen(each.film, topicId) ? list.renderFilm(each.film) : nothing}
                  </li>`,
              )}
            </ul>`
      }
    </section>
  `;
}

/** A row is drawn anew only when something of it has changed: one searches among a thousand. */
function renderGuarded(each: Found, topicId: string, list: BankList, acts: BankActs): unknown {
  const { film, lines } = each;
  const state = [list.isOpen(film, topicId), list.isChosen(film), list.reading.language, topicId];
  return guard([film, ...state, lines.length > 0 ? lines : undefined], () =>
    renderRow(each, topicId, list, acts),
  );
}

/** One row: number, title, what is known of it, what it gives, and the lines that the search met. */
function renderRow({ film, lines }: Found, topicId: string, list: BankList, acts: BankActs): TemplateResult {
  const { reading } = list;
  const isOpen = list.isOpen(film, topicId);
  const title = pick(film.title, reading).text;
  return html`
    <span class="number">${film.number ?? nothing}</span>
    <div class="what">
      <button
        class="open"
        type="button"
        data-film=${film.id}
        aria-expanded=${isOpen}
        @click=${() => acts.onOpen(film.id, topicId)}
      >
        ${said(film.title, reading)}
      </button>
      ${isOpen ? nothing : html`<p class="fine">${factsOf(film, reading, '')}</p>`}
      ${film.summary && !isOpen ? html`<p class="gives">${said(film.summary, reading)}</p>` : nothing}
      ${isOpen ? nothing : exampleMark({ localMark: (film as Provenance).localMark }, reading)}
      ${isOpen ? nothing : lines.slice(0, 3).map((line) => renderHit(film, topicId, line, list, acts))}
    </div>
    <label class="choose screen-only">
      <input
        type="checkbox"
        aria-label=${`${filmBankMessages[reading.language].choose}: ${title}`}
        .checked=${list.isChosen(film)}
        @change=${(event: Event) => acts.onChoose(film.id, (event.target as HTMLInputElement).checked)}
      />
      ${filmBankMessages[reading.language].choose}
    </label>
  `;
}

function renderHit(
  film: Film,
  topicId: string,
  line: string,
  { query, reading }: BankList,
  acts: BankActs,
): TemplateResult {
  const pieces = piecesOf(line, searchWords(query));
  return html`<button
    class="plain-button hit"
    type="button"
    @click=${() => acts.onOpen(film.id, topicId, line)}
  >
    <span class="fine">${filmBankMessages[reading.language].inText}:</span>
    ${pieces.map(({ text, isHit }) => (isHit ? html`<mark>${text}</mark>` : text))}
  </button>`;
}

/** The search, and what narrows the list by topic and use. */
export function renderWish(
  content: ContentFile,
  wish: Wish,
  reading: Reading,
  acts: BankActs,
): TemplateResult {
  const messages = filmBankMessages[reading.language];
  return html`
    <div class="wish screen-only" role="search">
      <label for="search">${messages.search}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        aria-describedby="search-help"
        .value=${wish.query}
        @input=${(event: Event) => acts.onSearch((event.target as HTMLInputElement).value)}
      />
      <p id="search-help" class="fine">${messages.searchHelp}</p>
      ${guard([content, reading.language, wish.topics, wish.uses], () =>
        renderNarrowing(content, wish, reading, acts),
      )}
    </div>
  `;
}

function renderNarrowing(content: ContentFile, wish: Wish, reading: Reading, acts: BankActs): TemplateResult {
  const messages = filmBankMessages[reading.language];
  const { uses, use } = filmMessages[reading.language];
  const all = content.list(films).items;
  const usedTopics = new Set(all.flatMap((film) => film.topics));
  const usedUses = new Set(all.flatMap((film) => film.use ?? []));
  const toggled = (set: ReadonlySet<string>, id: string, isOn: boolean): ReadonlySet<string> =>
    new Set(isOn ? [...set, id] : [...set].filter((each) => each !== id));
  const fieldset = (
    title: string,
    options: [string, unknown][],
    set: ReadonlySet<string>,
    key: 'topics' | 'uses',
  ) =>
    options.length === 0
      ? nothing
      : html`<fieldset>
          <legend>${title}</legend>
          ${options.map(
            ([id, label]) =>
              html`<label class="option">
                <input
                  type="checkbox"
                  name=${key}
                  value=${id}
                  .checked=${set.has(id)}
                  @change=${(event: Event) =>
                    acts.onNarrow({ [key]: toggled(set, id, (event.target as HTMLInputElement).checked) })}
                />
                <span>${label}</span>
              </label>`,
          )}
        </fieldset>`;
  return html`<details ?open=${wish.topics.size + wish.uses.size > 0}>
    <summary>${messages.narrow}</summary>
    ${fieldset(
      messages.topics,
      content
        .list(topics)
        .items.filter(({ id }) => usedTopics.has(id))
        .map(({ id, title }) => [id, said(title, reading)]),
      wish.topics,
      'topics',
    )}
    ${fieldset(
      use,
      Object.entries(uses).filter(([id]) => usedUses.has(id as never)),
      wish.uses,
      'uses',
    )}
  </details>`;
}

/** How many films came of the search, and the way back to all of them. */
export function renderCount(
  found: number,
  all: number,
  { language }: Reading,
  onShowAll: (() => void) | undefined,
): TemplateResult {
  const messages = filmBankMessages[language];
  return html`<div class="row">
    <p class="count" role="status">${messages.count(found, all)}</p>
    ${
      onShowAll
        ? html`<button class="plain-button screen-only" type="button" @click=${onShowAll}>
            ${messages.all}
          </button>`
        : nothing
    }
  </div>`;
}

/** An open film, or a sentence where its code does not come. It reads the content of the bank; that it has come is no news to the page. */
export function renderOpen(
  film: Film,
  { src, consent, group }: { readonly src: string; readonly consent: string; readonly group: string },
  search: string,
  { level, reading }: Pick<BankList, 'level' | 'reading'>,
): TemplateResult {
  return html`<film-card
    film-id=${film.id}
    .src=${src}
    .consent=${consent}
    .group=${group}
    .search=${search}
    .headingLevel=${level + 1}
    @content-load=${keepInside}
    @content-error=${keepInside}
    ><p>${markMessages[reading.language].contentFailed}</p></film-card
  >`;
}
