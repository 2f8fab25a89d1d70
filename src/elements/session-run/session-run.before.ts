import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, formatTime } from '../../i18n/dates.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { runMessages } from '../../i18n/session-run.js';
import { timerMessages } from '../../i18n/timer.js';
import { said } from '../../parts/prose.js';
import type { HeldSession, TimedBlock } from '../../sessions/held-session.js';
import type { RunLog } from '../../sessions/run-log.js';
import { sessionLengths, type SessionLength } from '../../sessions/session-plan.js';
import { shorten } from '../../sessions/shorten.js';
import type { RunView } from './session-run.view.js';

/** What can be pressed before a session begins. */
export interface BeforeActs {
  readonly length: SessionLength;
  readonly onLength: (length: SessionLength) => void;
  readonly onStart: () => void;
  /** Where a session that is under way stands, once that is known. */
  readonly isOn: unknown;
}

/** «Samling 2: Samtalen»; a session that has no theme is told by its number alone. */
export function titleOf({ session, number }: HeldSession, reading: Reading): string {
  const messages = runMessages[reading.language];
  const title = pick(session.title, reading).text;
  return messages.session(number, title === String(number) ? '' : title);
}

/** The sessions of the programme, to press. */
export function renderPicker(
  all: readonly HeldSession[],
  { held, reading }: RunView,
  onChoose: (id: string) => void,
): TemplateResult {
  const title = runMessages[reading.language].which;
  return html`
    <div class="row picker screen-only" role="group" aria-label=${title}>
      ${all.map(
        ({ session, number }) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${session.id === held.session.id}
            aria-label=${titleOf({ ...held, session, number }, reading)}
            @click=${() => onChoose(session.id)}
          >
            ${number}
          </button>`,
      )}
    </div>
  `;
}

/** What a session is called, when it is, and what it is for. */
export function renderHead(view: RunView): TemplateResult {
  const { held, reading, programme, level } = view;
  const { goal } = held.session;
  return html`
    <header>
      <p class="fine" translate="no">${programme.title}</p>
      <div part="title" class="title" role="heading" aria-level=${level}>${titleOf(held, reading)}</div>
      <p class="when">${whenOf(view)}</p>
      ${goal ? html`<p class="goal">${said(goal, reading)}</p>` : nothing}
    </header>
  `;
}

/** The blocks of a session, and the button that starts it. */
export function renderBefore(view: RunView, log: RunLog | undefined, acts: BeforeActs): TemplateResult {
  const { held, reading, level } = view;
  return html`
    ${renderStart(log, view, acts)}
    <div class="sub" role="heading" aria-level=${level + 1}>${runMessages[reading.language].goesLike}</div>
    ${log ? nothing : renderLengths(view, acts)}
    <ol part="blocks" class="blocks">
      ${held.blocks.map((each) => renderBlock(each, reading))}
    </ol>
    ${renderDropped(view)} ${renderNeeds(view)}
  `;
}

function whenOf({ held, reading }: RunView): string {
  const { language } = reading;
  const { day, time, place, minutes } = held;
  const total = runMessages[language].inAll(timerMessages[language].minutes(minutes));
  return [
    day && formatDate(day, language, 'weekday-day'),
    time && formatTime(time, language),
    place,
    minutes > 0 && total,
  ]
    .filter(Boolean)
    .join(' · ');
}

function renderStart(
  log: RunLog | undefined,
  { reading }: RunView,
  { onStart, isOn: isOnSentence }: BeforeActs,
): TemplateResult {
  const messages = runMessages[reading.language];
  const isOn = log && log.ended === undefined;
  return html`
    <div class="start screen-only">
      ${isOn ? html`<p class="is-on">${isOnSentence}</p>` : nothing}
      ${
        log?.ended === undefined
          ? html`<button class="button primary large" type="button" data-start @click=${onStart}>
              ${isOn ? messages.goOn : messages.start}
            </button>`
          : nothing
      }
    </div>
  `;
}

function renderBlock({ block, from }: TimedBlock, reading: Reading): TemplateResult {
  const { language } = reading;
  return html`<li>
    <span class="at">${from ? formatTime(from, language).replace('kl.\u00a0', '') : nothing}</span>
    <span class="what">${said(block.title, reading)}</span>
    <span class="takes">${block.minutes ? timerMessages[language].minutes(block.minutes) : nothing}</span>
  </li>`;
}

/** The same session in less time, where that would make a difference. */
function renderLengths({ held, reading }: RunView, { length, onLength }: BeforeActs): unknown {
  const messages = runMessages[reading.language];
  const { blocks } = held.session;
  const isShorter = (each: SessionLength): boolean =>
    each === 'full' || shorten(blocks, each).dropped.length > 0;
  const offered = sessionLengths.filter(isShorter);
  if (offered.length < 2) return nothing;
  return html`
    <div class="row screen-only" role="group" aria-label=${messages.length}>
      ${offered.map(
        (each) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${each === length}
            @click=${() => onLength(each)}
          >
            ${messages.lengths[each]}
          </button>`,
      )}
    </div>
  `;
}

function renderDropped({ held, reading }: RunView): unknown {
  if (held.dropped.length === 0) return nothing;
  const titles = held.dropped.map(({ title }) => pick(title, reading).text).join(', ');
  return html`<p class="fine" role="status">${runMessages[reading.language].dropped} ${titles}.</p>`;
}

function renderNeeds({ held, reading, level }: RunView): unknown {
  const used = held.blocks.map(({ block }) => block.material).filter((each) => each !== undefined);
  // A list of what to bring is made for it; without one, what the blocks use is told.
  const needs: readonly AnyText[] = held.session.packing ?? used;
  if (needs.length === 0) return nothing;
  return html`
    <div class="sub" role="heading" aria-level=${level + 1}>${runMessages[reading.language].bring}</div>
    <ul class="needs">
      ${needs.map((need) => html`<li>${said(need, reading)}</li>`)}
    </ul>
  `;
}
