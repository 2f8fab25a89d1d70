import { html, nothing, type TemplateResult } from 'lit';
import { reflectionMessages } from '../../i18n/reflection.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { timerMessages } from '../../i18n/timer.js';
import { said } from '../../parts/prose.js';
import type { PromptView } from './reflection-prompt.js';
import { pairing, type Step } from './reflection-prompt.model.js';

/** How the steps stand now. */
interface Steps {
  /** How many are in the group; 0 when it is not told. */
  readonly size: number;
  /** The step whose time runs, from 0. */
  readonly current: number;
  readonly onStart: (step: number) => void;
}

/** All steps at once, each with its time and a press that starts it. */
export function renderSteps(view: PromptView, { size, current, onStart }: Steps): TemplateResult {
  const { steps, method, reading } = view;
  const messages = reflectionMessages[reading.language];
  return html`
    ${method ? html`<p class="method">${said(method.title, reading)}</p>` : nothing}
    <ol part="steps" class="steps">
      ${steps.map(
        (step, at) => html`
          <li aria-current=${at === current ? 'step' : nothing}>
            <strong>${said(step.title, reading)}</strong>
            ${renderMinutes(step, reading)} ${step.help ? html`<p>${said(step.help, reading)}</p>` : nothing}
            ${renderPairing(step, size, reading)}
            ${
              step.minutes
                ? html`<button
                    class="button screen-only"
                    type="button"
                    aria-label=${messages.start(pick(step.title, reading).text)}
                    @click=${() => onStart(at)}
                  >
                    ${messages.begin}
                  </button>`
                : nothing
            }
          </li>
        `,
      )}
    </ol>
  `;
}

/** The minutes of a step in words. */
export function renderMinutes({ minutes }: Step, { language }: Reading): unknown {
  return minutes ? html`<span class="minutes">${timerMessages[language].minutes(minutes)}</span>` : nothing;
}

/** How a group falls into pairs: nobody is left alone. */
export function renderPairing({ company }: Step, size: number, { language }: Reading): unknown {
  if (company !== 'pairs') return nothing;
  const messages = reflectionMessages[language];
  const { pairs, trios } = pairing(size);
  return html`<p class="fine">${size > 1 ? `${messages.pairing(pairs, trios)}.` : messages.odd}</p>`;
}
