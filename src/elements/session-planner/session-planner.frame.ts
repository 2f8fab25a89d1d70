import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, weekdayNames } from '../../i18n/dates.js';
import { plannerLaterMessages } from '../../i18n/session-planner-later.js';
import { renderField } from '../../parts/fields.js';
import { said } from '../../parts/prose.js';
import { isTime } from '../../sessions/clock-times.js';
import { firstPlanDay, isPlanDay, lastPlanDay, weekdayOf } from '../../sessions/day.js';
import type { PlanFrame } from '../../sessions/session-plan.js';
import type { PlannerActs } from './session-planner.acts.js';
import type { PlannerView } from './session-planner.parts.js';
import { renderUndo } from './session-planner.undo.js';

const mostWeeks = 26;

/** What must be ready before the group begins, and when and where it meets. */
export function renderFrame(
  frame: PlanFrame,
  view: PlannerView,
  acts: PlannerActs,
  checklists: unknown,
): TemplateResult {
  const messages = plannerLaterMessages[view.reading.language];
  const set = (change: Partial<PlanFrame>, name = ''): void => acts.changeFrame(change, name);
  return html`
    ${renderBefore(frame, view, acts)} ${checklists}
    <fieldset part="frame" class="frame screen-only">
      <legend>${messages.frame}</legend>
      <div class="fields">
        ${renderField(
          {
            name: 'start',
            label: messages.start,
            type: 'date',
            value: frame.start ?? '',
            min: firstPlanDay,
            max: lastPlanDay,
            check: (text) => text === '' || isPlanDay(text),
            wrong: messages.wrong.day,
            onWrite: (text) => set({ start: text || undefined }, 'start'),
          },
          acts,
        )}
        ${renderField(
          {
            name: 'weeks',
            label: messages.everyWeeks,
            type: 'number',
            value: String(frame.everyWeeks),
            min: '1',
            max: String(mostWeeks),
            check: (text) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= mostWeeks,
            wrong: messages.wrong.weeks,
            onWrite: (text) => set({ everyWeeks: Number(text) }, 'weeks'),
          },
          acts,
        )}
        ${renderField(
          {
            name: 'time',
            label: messages.time,
            type: 'time',
            value: frame.time,
            check: (text) => text === '' || isTime(text),
            wrong: messages.wrong.time,
            onWrite: (text) => set({ time: text }, 'time'),
          },
          acts,
        )}
        ${renderField(
          {
            name: 'place',
            label: messages.place,
            value: frame.place,
            isName: true,
            onWrite: (text) => set({ place: text }, 'place'),
          },
          acts,
        )}
      </div>
      ${renderRhythm(frame, view)} ${renderSkip(frame, view, acts)} ${renderUndo(acts, view)}
    </fieldset>
  `;
}

function renderBefore(
  frame: PlanFrame,
  { programme, reading }: PlannerView,
  acts: PlannerActs,
): TemplateResult | typeof nothing {
  const points = programme.learningModel?.before ?? [];
  if (points.length === 0) return nothing;
  const tick = (at: number, isReady: boolean): void =>
    acts.changeFrame({
      ready: isReady ? [...frame.ready, at].sort((a, b) => a - b) : frame.ready.filter((each) => each !== at),
    });
  return html`<fieldset class="before">
    <legend>${plannerLaterMessages[reading.language].before}</legend>
    ${points.map(
      (point, at) => html`
        <label class="tick">
          <input
            type="checkbox"
            .checked=${frame.ready.includes(at)}
            @change=${(event: Event) => tick(at, (event.target as HTMLInputElement).checked)}
          />
          <span>${said(point, reading)}</span>
        </label>
      `,
    )}
  </fieldset>`;
}

/** The weekday follows from the day, and is said rather than asked for. */
function renderRhythm({ start }: PlanFrame, { held, reading }: PlannerView): unknown {
  const { language } = reading;
  const last = held.at(-1)?.day;
  if (!start || !last) return nothing;
  const weekday = weekdayNames(language)[weekdayOf(start)] ?? '';
  return html`<p class="fine">
    ${plannerLaterMessages[language].rhythm(weekday, formatDate(last, language, 'weekday'))}
  </p>`;
}

function renderSkip(frame: PlanFrame, { reading }: PlannerView, acts: PlannerActs): TemplateResult {
  const { language } = reading;
  const messages = plannerLaterMessages[language];
  const add = (event: Event): void => {
    const input = (event.currentTarget as Element)
      .closest('.add-day')
      ?.querySelector<HTMLInputElement>('input');
    const day = input?.value ?? '';
    if (!input || !isPlanDay(day)) return acts.complain('skip', messages.wrong.skip);
    input.value = '';
    acts.skip(day);
    input.focus();
  };
  return html`<details class="skip">
    <summary>${messages.skip(frame.skip.length)}</summary>
    <p class="fine">${messages.skipHelp}</p>
    <ul>
      ${frame.skip.map((day) => {
        const said = formatDate(day, language, 'weekday');
        return html`<li class="row">
          ${said}
          <button
            class="plain-button"
            type="button"
            aria-label=${messages.removeSkip(said)}
            @click=${() => acts.unskip(day)}
          >
            ${messages.remove}
          </button>
        </li>`;
      })}
    </ul>
    <div class="row add-day">
      ${renderField(
        {
          name: 'skip',
          label: messages.skipDay,
          type: 'date',
          value: '',
          min: firstPlanDay,
          max: lastPlanDay,
          onWrite: () => undefined,
        },
        acts,
      )}
      <button class="button" type="button" @click=${add}>${messages.addSkip}</button>
    </div>
  </details>`;
}
