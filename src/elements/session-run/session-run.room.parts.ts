import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatTime } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { roomMessages } from '../../i18n/session-room.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { startOf } from '../../parts/timer.model.js';
import type { Act } from '../../present/present.model.js';
import { clock } from '../../sessions/clock.js';
import type { RunLog } from '../../sessions/run-log.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { minutesOf, type Standing } from './run.model.js';
import type { Panel } from './session-run.panel.js';
import type { Showing } from './session-run.stage.js';
import type { RunView } from './session-run.view.js';

/** What can be done in the room. */
export interface RoomActs {
  readonly act: (act: Act) => void;
  readonly open: (panel: Panel) => void;
  readonly leave: () => void;
  readonly end: () => void;
}

/** What is done now and how much time it has: the two things that are read from the far end of the table. */
export function renderHead(standing: Standing, log: RunLog, view: RunView, isAlone: boolean): TemplateResult {
  const { reading, programme } = view;
  const { block, index } = standing;
  const messages = roomMessages[reading.language];
  const phase = programme.learningModel?.phases?.find(({ id }) => id === block.phase)?.title;
  const isSame = phase !== undefined && pick(phase, reading).text === pick(block.title, reading).text;
  return html`
    <header class="head" ?data-alone=${isAlone}>
      <div>
        <p class="kicker">
          ${messages.place(index + 1, log.blocks.length)}${phase && !isSame ? html` · ${said(phase, reading)}` : nothing}
        </p>
        <div id="now" class="now" role="heading" aria-level="1">${said(block.title, reading)}</div>
      </div>
      ${renderTime(standing, reading)}
    </header>
  `;
}

/** The words of what is left. */
export function leftOf({ left, isPaused }: Pick<Standing, 'left' | 'isPaused'>, language: Language): string {
  const messages = roomMessages[language];
  if (isPaused) return messages.paused;
  if (left === undefined) return messages.noTime;
  return left > 0 ? messages.left(minutesOf(left)) : messages.over(minutesOf(left));
}

/**
 * What is left in words and as a bar that empties. At each threshold the bar takes another pattern and a word comes,
 * and that is the only time a screen reader is told.
 */
function renderTime(standing: Standing, reading: Reading): TemplateResult {
  const { language } = reading;
  const { left = 0, total, stage } = standing;
  const messages = roomMessages[language];
  const share = total ? Math.min(1, Math.max(0, left / total)) : 0;
  return html`
    <div class="time" data-stage=${stage ?? 'none'}>
      <strong>${leftOf(standing, language)}</strong>
      <span class="stage-word">${stage && stage !== 'over' ? messages.stages[stage] : nothing}</span>
      ${
        total
          ? html`<svg aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none">
              ${svg`<rect class="rest" width=${100 * share} height="4" />`}
              ${[20, 5].map((at) => svg`<path class="mark" d="M${at} 0V4" />`)}
            </svg>`
          : nothing
      }
      <span class="spoken" role="status">${spokenOf(standing, reading)}</span>
    </div>
  `;
}

/** What a screen reader is told: each threshold once, and a turn that nobody pressed for. */
function spokenOf({ stage, total, mode, index, block }: Standing, reading: Reading): string {
  const messages = roomMessages[reading.language];
  if (stage === undefined || total === undefined || stage === 'ample')
    return mode === 'auto' && index > 0 ? messages.now(pick(block.title, reading).text) : '';
  const left = minutesOf(startOf({ total, left: total }, stage));
  return stage === 'over' ? messages.stages.over : `${messages.stages[stage]}. ${messages.left(left)}`;
}

/** What comes next, how it goes with the time, and what can be pressed. «Neste» is always in view. */
export function renderBar(
  standing: Standing,
  view: RunView,
  panel: Panel,
  part: Showing | undefined,
  { act, open }: RoomActs,
): TemplateResult {
  const { reading } = view;
  const { next, isPaused, index } = standing;
  const messages = roomMessages[reading.language];
  const tool = (label: string, onPress: () => void, pressed?: boolean): TemplateResult =>
    html`<button class="button" type="button" aria-pressed=${pressed ?? nothing} @click=${onPress}>
      ${label}
    </button>`;
  return html`
    <nav class="bar">
      <div class="foot">
        <div class="told">
          <p class="next">${next ? messages.next(nextOf(standing, view)) : messages.lastBlock}</p>
          <p class="plan">${planOf(standing, reading.language)}</p>
        </div>
        <div class="row tools">
          ${[1, 5].map((minutes) => tool(messages.more(minutes), () => act(minutes === 1 ? 'more' : 'much-more')))}
          ${tool(isPaused ? messages.resume : messages.pause, () => act('time'), isPaused)}
          ${tool(messages.write, () => open('write'), panel === 'write')}
          ${tool(messages.round, () => open('round'), panel === 'round')}
          ${tool(messages.help, () => open('help'), panel === 'help')}
          ${tool(messages.leave, () => act('leave'))}
        </div>
      </div>
      <div class="row turn">
        <button class="button large" type="button" ?disabled=${index === 0} @click=${() => act('back')}>
          ${messages.back}
        </button>
        <button class="button large primary" type="button" @click=${() => act('next')}>
          ${part ? messages.onwardTo(messages[part]) : next ? messages.onward : messages.finish}
        </button>
      </div>
    </nav>
    ${exampleMark(provenanceIn(view), reading)}
  `;
}

/** Whether something is said of the session as a whole: once, where it stays in view. */
export function isMarked(view: RunView): boolean {
  const { origin, localMark } = provenanceIn(view);
  return origin === 'example' || localMark !== undefined;
}

function provenanceIn({ content, programme, held }: RunView): Provenance {
  return provenanceOf(provenanceOf(content.head, programme), held.session);
}

function nextOf({ next, times, index }: Standing, { reading }: RunView): string {
  const title = next ? pick(next.title, reading).text : '';
  const given = times[index + 1]?.given;
  return given ? `${title} (${Math.round(given / 60_000)} min)` : title;
}

/** «I rute · slutter ca. kl. 15.00». */
function planOf({ behind, endsAt }: Standing, language: Language): string {
  if (endsAt === undefined) return '';
  const messages = roomMessages[language];
  const how = behind === 0 ? messages.onTime : behind > 0 ? messages.behind(behind) : messages.ahead(-behind);
  return `${how} · ${messages.ends(formatTime(new Date(endsAt), language))}`;
}

/** Asked before the session is left: it may be over, or the leader may only need the page behind. */
export function renderLeaving({ reading }: RunView, { act, leave, end }: RoomActs): TemplateResult {
  const messages = roomMessages[reading.language];
  return html`
    <div class="bar leaving" role="alertdialog" aria-labelledby="leave">
      <strong id="leave">${messages.leaving}</strong>
      <div class="row turn">
        <button class="button large" type="button" data-first @click=${() => act('leave')}>
          ${messages.stay}
        </button>
        <button class="button large" type="button" @click=${leave}>${messages.step}</button>
        <button class="button large primary" type="button" @click=${end}>${messages.end}</button>
      </div>
    </div>
  `;
}

/** A black screen; a press brings the session back. */
export function renderBlank({ reading }: RunView, { act }: RoomActs): TemplateResult {
  return html`<button
    type="button"
    class="blank"
    aria-label=${roomMessages[reading.language].blanked}
    @click=${() => act('blank')}
  ></button>`;
}

/** When the block that is on is over; undefined where it has no minutes or the time stands still. */
export function endOf({ left, isPaused }: Standing): number | undefined {
  return left === undefined || isPaused ? undefined : clock.now() + left;
}
