import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ContentFile } from '../../content/content-file.js';
import type { Block } from '../../content/schema/programme.js';
import { films, type Film } from '../../content/schema/film.js';
import { warnOnce } from '../../guest/warn.js';
import { pick } from '../../i18n/pick.js';
import { roomMessages } from '../../i18n/session-room.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import type { RunLog } from '../../sessions/run-log.js';
import { minutesOf, type Standing } from './run.model.js';
import type { RunView } from './session-run.view.js';

/** What of a block fills the stage. */
export type Showing = 'film' | 'case' | 'question';

/** What can be done with what is on the stage. */
export interface StageActs {
  readonly onShow: (showing: Showing) => void;
  readonly onFilmFail: () => void;
  readonly onFilmAgain: () => void;
  readonly prose: Prose;
}

/** The code of what is shown on the stage, fetched before a session needs it. */
const code: Readonly<Record<Showing, () => Promise<unknown>>> = {
  film: () => import('../film-card/define.js'),
  case: () => import('../case-card/define.js'),
  question: () => import('../reflection-prompt/define.js'),
};

/** What a block has to show, the first of it first. */
export function showable(block: Block, content: ContentFile): Showing[] {
  const all = (['film', 'case', 'question'] as const).filter((each) => block[each] !== undefined);
  const film = content.list(films).items.find(({ id }) => id === block.film);
  // A film nobody has told the address of is nothing to show a room that has something else to look at.
  const isTitleOnly = film !== undefined && !film.files?.length && film.address === undefined;
  return isTitleOnly && all.length > 1 ? all.filter((each) => each !== 'film') : all;
}

/** What of the block comes after or before what is shown; undefined where that is another block's. */
export function partAfter(
  block: Block,
  content: ContentFile,
  showing: Showing | undefined,
  step: 1 | -1,
): Showing | undefined {
  const all = showable(block, content);
  const at = showing === undefined ? 0 : all.indexOf(showing);
  return all[at + step];
}

/** Fetches the code that the blocks need. What cannot be had is told once, and the session goes on without it. */
export async function bringCode(blocks: readonly Block[], content: ContentFile): Promise<void> {
  const needed = new Set(blocks.flatMap((block) => showable(block, content)));
  await Promise.all(
    [...needed].map((each) =>
      code[each]().catch(() => warnOnce(`Koden til ${each} i samlingen kunne ikke lastes.`)),
    ),
  );
}

/** The content of the block: it fills what is left of the screen. */
export function renderStage(
  standing: Standing,
  log: RunLog,
  view: RunView,
  showing: Showing | undefined,
  acts: StageActs,
): TemplateResult {
  const { block } = standing;
  const messages = roomMessages[view.reading.language];
  const all = showable(block, view.content);
  const hasFilm = showing === 'film' && !standing.hasFilmFailed;
  return html`
    ${
      all.length > 1 || hasFilm
        ? html`<div class="row shows">
            ${(all.length > 1 ? all : []).map(
              (each) =>
                html`<button
                  class="button"
                  type="button"
                  aria-pressed=${each === showing}
                  @click=${() => acts.onShow(each)}
                >
                  ${messages[each]}
                </button>`,
            )}
            ${
              hasFilm
                ? html`<span class="film-fails">
                    ${navigator.onLine ? nothing : `${messages.offline}. `}
                    <button class="plain-button" type="button" @click=${acts.onFilmFail}>
                      ${messages.filmFails}
                    </button>
                  </span>`
                : nothing
            }
          </div>`
        : nothing
    }
    ${keyed(`${standing.index} ${showing} ${standing.hasFilmFailed}`, renderShown(standing, log, view, showing, acts))}
  `;
}

function renderShown(
  standing: Standing,
  log: RunLog,
  view: RunView,
  showing: Showing | undefined,
  acts: StageActs,
): TemplateResult {
  const { block } = standing;
  switch (showing) {
    case 'film':
      return standing.hasFilmFailed
        ? renderFilmAsText(standing, log, view, acts)
        : renderFilm(block, view, acts);
    case 'case':
      return html`<case-card
        class="shown"
        room
        src=${view.src || nothing}
        group=${view.group}
        case-id=${block.case!}
        heading-level="2"
      ></case-card>`;
    case 'question':
      return html`<reflection-prompt
        class="shown"
        room
        src=${view.src || nothing}
        group=${view.group}
        question-id=${block.question!}
      ></reflection-prompt>`;
    default:
      // Its title fills the screen; who does it and what is used stand on the leader's sheet.
      return html``;
  }
}

function renderFilm(block: Block, { src, group }: RunView, { onFilmFail }: StageActs): TemplateResult {
  return html`
    <div class="film" @film-fail=${onFilmFail}>
      <film-card player-only src=${src || nothing} group=${group} film-id=${block.film!}></film-card>
    </div>
  `;
}

/** A film that does not come is read: its text, else what matters most in it. */
function renderFilmAsText(
  { block, left, filmTo }: Standing,
  { blocks }: RunLog,
  { content, reading }: RunView,
  { onFilmAgain, prose }: StageActs,
): TemplateResult {
  const messages = roomMessages[reading.language];
  const film = content.list(films).items.find(({ id }) => id === block.film);
  const to = filmTo === undefined ? undefined : blocks[filmTo];
  return html`
    <div class="instead">
      <p>
        <span role="alert">${hasText(film) ? messages.filmFailed : messages.filmGone}</span>
        ${to && left !== undefined && left >= 60_000 ? messages.filmMoves(minutesOf(left), pick(to.title, reading).text) : nothing}
      </p>
      ${film ? html`<p class="kicker">${said(film.title, reading)}</p>` : nothing}
      ${renderKeyPoints(film, prose)}
      ${film?.transcript ? html`<div class="prose">${rich(film.transcript, prose)}</div>` : nothing}
      <button class="plain-button" type="button" @click=${onFilmAgain}>${messages.filmAgain}</button>
    </div>
  `;
}

function hasText(film: Film | undefined): boolean {
  return film?.transcript !== undefined || Boolean(film?.keyPoints?.length);
}

function renderKeyPoints(film: Film | undefined, { reading }: Prose): unknown {
  if (!film?.keyPoints?.length) return nothing;
  return html`<ul>
    ${film.keyPoints.map((point) => html`<li>${said(point, reading)}</li>`)}
  </ul>`;
}

/** Opens a case that stands behind its content note. Whether it did: a clicker has no other way past the note. */
export function enterCase(root: ShadowRoot): boolean {
  const button = root
    .querySelector('[case-id]')
    ?.shadowRoot?.querySelector<HTMLElement>('.content-note:not([hidden]) button');
  button?.click();
  return button !== null && button !== undefined;
}

/** Opens the case on the stage at the scenario of the block, and brings it into view. */
export async function openCase(root: ShadowRoot, { scenario }: Block): Promise<void> {
  const card = root.querySelector<HTMLElementTagNameMap['case-card']>('[case-id]');
  if (!card || !scenario) return;
  await customElements.whenDefined(card.localName);
  card.openScenario(scenario);
  await card.updateComplete;
  card.shadowRoot?.querySelector(`[data-scenario='${CSS.escape(scenario)}']`)?.scrollIntoView();
}
