import { html, nothing, type TemplateResult } from 'lit';
import { pick } from '../../i18n/pick.js';
import { timerMessages } from '../../i18n/timer.js';
import { marksAsText } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { renderTimer } from '../../parts/timer.js';
import { timerStyles } from '../../parts/timer.styles.js';
import { present } from '../../present/present-view.js';
import type { Slide } from '../../present/slide.js';
import type { PromptLater } from './reflection-prompt.later.js';
import { screenStyles } from './reflection-prompt.screen.styles.js';
import type { PromptView } from './reflection-prompt.js';
import type { Step } from './reflection-prompt.model.js';
import type { RoundPart } from './reflection-prompt.round.js';
import { renderMinutes, renderPairing } from './reflection-prompt.steps.js';

/** Shows a question on a large screen: alone with its steps, then one step at a time with the time that runs. */
export async function presentPrompt(
  view: PromptView,
  later: PromptLater,
  round: RoundPart | undefined,
): Promise<void> {
  const { reading, provenance, question } = view;
  const title = pick(question.text, reading).text;
  await present(later.host, {
    title,
    language: reading.language,
    slides: [
      { part: title, body: () => renderWhole(view, later), ...keysFor(later, -1) },
      ...view.steps.map((step, at) => stepSlide(view, later, step, at)),
      ...(round
        ? [
            {
              part: title,
              body: () => html`${round.renderTurn(view)} ${renderTimer(later.timer, reading.language)}`,
              ...keysFor(later, -1),
            },
          ]
        : []),
    ],
    mark: marksAsText(provenance, reading),
    styles: [timerStyles, screenStyles],
    watch: (draw) => {
      const stops = [later.timer.watch(draw), later.records.records?.subscribe(draw)];
      return () => stops.forEach((stop) => stop?.());
    },
  });
}

/** What the keys for time do: the first start on a page gives its step the time. */
function keysFor(later: PromptLater, step: number): Pick<Slide, 'onTime'> {
  return {
    onTime: (act) => {
      if (act === 'more') later.timer.add(1);
      else if (act === 'much-more') later.timer.add(5);
      else if (later.timer.timer && (later.step === step || step < 0 || isRunning(later)))
        later.timer.toggle();
      else later.startStep(Math.max(step, 0));
    },
  };
}

function isRunning({ timer }: PromptLater): boolean {
  return timer.timer?.until !== undefined && timer.left > 0;
}

function renderWhole({ question, steps, reading }: PromptView, { timer }: PromptLater): TemplateResult {
  return html`
    <p class="huge">${said(question.text, reading)}</p>
    <ol class="three">
      ${steps.map(
        (step) =>
          html`<li><strong>${said(step.title, reading)}</strong> ${renderMinutes(step, reading)}</li>`,
      )}
    </ol>
    ${renderTimer(timer, reading.language)}
  `;
}

function stepSlide(view: PromptView, later: PromptLater, step: Step, at: number): Slide {
  const { reading, question } = view;
  const part = `${at + 1}. ${pick(step.title, reading).text}`;
  return {
    part,
    body: () => html`
      <p class="kicker">${said(question.text, reading)}</p>
      <p class="huge">
        ${at + 1}. ${said(step.title, reading)} ${later.step === at ? nothing : renderMinutes(step, reading)}
      </p>
      ${step.help ? html`<p>${said(step.help, reading)}</p>` : nothing}
      ${renderPairing(step, later.host.groupSize || later.circleSize, reading)}
      ${later.step === at || isRunning(later) ? renderTimer(later.timer, reading.language) : renderStart(view, later, at)}
    `,
    ...keysFor(later, at),
  };
}

function renderStart({ reading, steps }: PromptView, later: PromptLater, at: number): unknown {
  return steps[at]?.minutes
    ? html`<button class="button large" type="button" @click=${() => later.startStep(at)}>
        ${timerMessages[reading.language].start} (T)
      </button>`
    : nothing;
}
