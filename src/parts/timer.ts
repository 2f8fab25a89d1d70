import { html, nothing, svg, type TemplateResult } from 'lit';
import type { TimerController } from './timer-controller.js';
import type { Language } from '../i18n/language.js';
import { timerMessages } from '../i18n/timer.js';
import { minutesLeft, stageOf, startOf } from './timer.model.js';

/** What is left in words: whole minutes, since seconds hurry those who think. */
function timeLeft(left: number, language: Language): string {
  const messages = timerMessages[language];
  return left > 0 ? messages.left(minutesLeft(left)) : messages.over;
}

/**
 * A bar that empties and the time in words, with start and pause and more time. A screen reader is told at three
 * thresholds only. Nothing is drawn while no time is given.
 */
export function renderTimer(
  controller: TimerController,
  language: Language,
): TemplateResult | typeof nothing {
  const { timer, left } = controller;
  if (!timer) return nothing;
  const messages = timerMessages[language];
  const stage = stageOf(timer, left);
  return html`
    <div class="timer screen-only">
      <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
        ${svg`<rect width=${(100 * left) / timer.total} height="1" />`}
      </svg>
      <div class="row">
        <strong>${timeLeft(left, language)}</strong>
        <button class="button" type="button" ?disabled=${left === 0} @click=${() => controller.toggle()}>
          ${timer.until === undefined || left === 0 ? messages.start : messages.pause}
        </button>
        ${[1, 5].map(
          (minutes) =>
            html`<button class="button" type="button" @click=${() => controller.add(minutes)}>
              ${messages.more(minutes)}
            </button>`,
        )}
      </div>
      <span class="spoken" role="status"
        >${stage === 'ample' ? nothing : timeLeft(startOf(timer, stage), language)}</span
      >
    </div>
  `;
}
