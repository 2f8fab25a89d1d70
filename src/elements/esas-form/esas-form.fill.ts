import { html, nothing, svg, type TemplateResult } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { memoryMessages } from '../../i18n/memory.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import {
  answerers,
  answerTo,
  sumOf,
  wording,
  type Answer,
  type Answerer,
  type Filled,
} from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';

/** What filling in leads to. */
export interface FillActs {
  readonly filled: Filled;
  readonly onAnswer: (row: InstrumentItem, answer: Answer) => void;
  readonly onChange: (filled: Filled) => void;
}

/** What stands beside a row and is not the instrument’s: cannot assess, clear, its name, reminder and openers. */
export function renderOurs(view: FormView, row: InstrumentItem, acts: FillActs): TemplateResult {
  const { reading, instrument, values } = view;
  const messages = esasLaterMessages[reading.language];
  const title = wording(row.text, instrument).text;
  const answer = answerTo(acts.filled.answers, row.id, values);
  const openers = row.conversation ?? [];
  return html`
    <label class="unable">
      <input
        type="checkbox"
        aria-label=${messages.unableRow(title)}
        .checked=${answer === 'unable'}
        @change=${(event: Event) =>
          acts.onAnswer(row, (event.target as HTMLInputElement).checked ? 'unable' : null)}
      />
      ${messages.unable}
    </label>
    ${
      answer === null
        ? nothing
        : html`<button
            class="plain-button clear screen-only"
            type="button"
            aria-label=${messages.clearRow(title)}
            @click=${(event: Event) => onClear(event, row, acts)}
          >
            ${messages.clear}
          </button>`
    }
    ${row.free ? renderName(view, row, acts) : nothing}
    ${row.reminder ? html`<p class="fine reminder">${said(row.reminder, reading)}</p>` : nothing}
    ${
      openers.length > 0
        ? html`<details class="talk">
            <summary>${messages.talk}<span class="heard">: ${title}</span></summary>
            <ul>
              ${openers.map((each) => html`<li>${said(each, reading)}</li>`)}
            </ul>
            ${instrument.guide ? exampleMark(instrument.guide, reading) : nothing}
          </details>`
        : nothing
    }
  `;
}

/** The button goes away with the answer, so the focus goes to the row it emptied. */
function onClear(event: Event, row: InstrumentItem, acts: FillActs): void {
  const line = (event.currentTarget as Element).closest('.line');
  acts.onAnswer(row, null);
  line?.querySelector<HTMLElement>('.ring input')?.focus();
}

function renderName(
  { reading }: FormView,
  row: InstrumentItem,
  { filled, onChange }: FillActs,
): TemplateResult {
  const id = `name-${row.id}`;
  return html`
    <label for=${id}>${esasLaterMessages[reading.language].nameIt}</label>
    <input
      id=${id}
      autocomplete="off"
      writingsuggestions="false"
      aria-describedby="${id}-reminder"
      .value=${nameOf(filled, row.id)}
      @input=${(event: Event) =>
        onChange({
          ...filled,
          names: { ...filled.names, [row.id]: (event.target as HTMLInputElement).value },
        })}
    />
    <p class="fine screen-only" id="${id}-reminder">${memoryMessages[reading.language].noPatients}</p>
  `;
}

/** What a row with a name of its own was about. */
export function nameOf({ names }: Filled, row: string): string {
  return names && Object.hasOwn(names, row) ? names[row]! : '';
}

/** Who answered. */
export function renderBy({ reading }: FormView, { filled, onChange }: FillActs): TemplateResult {
  const messages = esasLaterMessages[reading.language];
  return html`
    <fieldset class="by" tabindex="-1">
      <legend>${messages.by}</legend>
      <div class="row">
        ${answerers.map(
          (each: Answerer) =>
            html`<label>
              <input
                type="radio"
                name="by"
                value=${each}
                .checked=${filled.by === each}
                @change=${() => onChange({ ...filled, by: each })}
              />
              ${messages.answerers[each]}
            </label>`,
        )}
      </div>
    </fieldset>
  `;
}

/** The answers as bars in the order of the form, in the table that says the same. */
export function renderProfile(view: FormView, filled: Filled): TemplateResult {
  const { instrument, values, reading } = view;
  const messages = esasLaterMessages[reading.language];
  const { bands } = instrument;
  const sum = sumOf(instrument, filled.answers);
  const most = (values.at(-1) ?? 0) * instrument.items.length;
  return html`
    <table class="profile">
      <caption>
        ${messages.profile}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.symptom}</th>
          <th scope="col" colspan="2">${messages.answer}</th>
          ${bands?.length ? html`<th scope="col">${messages.means}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${instrument.items.map((row) => {
          const answer = answerTo(filled.answers, row.id, values);
          const band =
            typeof answer === 'number' && bands?.find(({ from, to }) => answer >= from && answer <= to);
          return html`<tr>
            <th scope="row" lang=${instrument.language}>
              ${wording(row.text, instrument).text}${nameOf(filled, row.id) ? html`: ${nameOf(filled, row.id)}` : nothing}
            </th>
            ${
              typeof answer === 'number'
                ? html`<td class="number">${answer}</td>
                    <td class="bar">${renderBar(values, answer)}</td>`
                : html`<td class="none" colspan="2">${answerText(answer, messages)}</td>`
            }
            ${bands?.length ? html`<td>${band ? said(band.text, reading) : nothing}</td>` : nothing}
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      sum === undefined
        ? nothing
        : html`<p class="fine">${sum === 'gaps' ? messages.gaps : messages.sum(sum, most)}</p>`
    }
  `;
}

/** A number, or in words why there is none. */
export function answerText(
  answer: Answer,
  messages: { readonly unanswered: string; readonly unableSmall: string },
): string {
  if (answer === null) return messages.unanswered;
  return answer === 'unable' ? messages.unableSmall : String(answer);
}

function renderBar(values: readonly number[], answer: number): TemplateResult {
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  const part = ((answer - low) / (high - low)) * 100;
  return html`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="ground" width="100" height="10"></rect>
    ${svg`<rect class="value" width=${Math.max(part, 1)} height="10"></rect>`}
  </svg>`;
}
