import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { answerTo, typed, wording, type Answer, type Answers } from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';

/** The rows to be answered: what is answered, and what an answer leads to. */
export interface Rows {
  /** Sets the radios of this form apart from those of another on the same element. */
  readonly name: string;
  readonly answers: Answers;
  readonly onAnswer: (row: InstrumentItem, answer: Answer) => void;
  /** What is ours and not the instrument’s; it stands outside the frame. */
  readonly ours?: ((row: InstrumentItem) => unknown) | undefined;
}

// What was typed last, so that «1» and «0» quickly after each other can be 10.
let recent = { row: '', text: '', at: -Infinity };
const quickly = 900;

/** The instrument in its frame, worded as its source has it: title, window, rows, and whom it comes from. */
export function renderForm(
  view: FormView,
  rows: Rows,
  /** Draws something else than radios on the scale of a row. */
  scale = (row: InstrumentItem): unknown => renderRings(view, rows, row),
): TemplateResult {
  const { instrument } = view;
  return html`
    <div part="instrument" class=${rows.ours ? 'instrument fills' : 'instrument'}>
      <div class="framed form-head" lang=${instrument.language}>
        <strong>${instrument.title}</strong>
        ${instrument.window ? html`<span>${inOwnWords(view, instrument.window)}</span>` : nothing}
      </div>
      ${instrument.items.map((item) => renderRow(view, rows, item, scale))}
      <div class="framed form-foot fine">${renderRights(view)}</div>
    </div>
  `;
}

/** Who the instrument belongs to; on screen always, and never to be taken away. */
export function renderRights(view: FormView): TemplateResult {
  const { instrument, reading } = view;
  const { attribution, source } = instrument;
  return html`
    ${instrument.origin === 'example' ? exampleMark(instrument, reading) : nothing}
    ${attribution ? html`<p part="attribution">${said(attribution, reading)}</p>` : nothing}
    ${!attribution && source ? html`<p part="attribution">${said(source.title, reading)}</p>` : nothing}
  `;
}

function renderRow(
  view: FormView,
  rows: Rows,
  item: InstrumentItem,
  scale: (row: InstrumentItem) => unknown,
): TemplateResult {
  const { instrument } = view;
  const id = `${rows.name}-${item.id}`;
  return html`
    <div class="line">
      <fieldset
        class="framed item"
        lang=${instrument.language}
        data-row=${item.id}
        @keydown=${(event: KeyboardEvent) => onKey(event, view, rows, item)}
      >
        <legend>
          <strong>${inOwnWords(view, item.text)}</strong>
          ${
            // A plain space is none to Chromium, which then says «Slapphetmangel på krefter».
            item.definition
              ? html`&nbsp;<span class="definition">${inOwnWords(view, item.definition)}</span>`
              : nothing
          }
        </legend>
        <div class="scale">
          <span class="low" id="${id}-low">${inOwnWords(view, item.anchors.low)}</span>
          <div class="rings">${scale(item)}</div>
          <span class="high" id="${id}-high">${inOwnWords(view, item.anchors.high)}</span>
        </div>
      </fieldset>
      ${rows.ours ? html`<div class="ours">${rows.ours(item)}</div>` : nothing}
    </div>
  `;
}

function renderRings({ values }: FormView, rows: Rows, item: InstrumentItem): TemplateResult[] {
  const id = `${rows.name}-${item.id}`;
  const chosen = answerTo(rows.answers, item.id, values);
  const last = values.length - 1;
  return values.map(
    (value, at) => html`
      <label class="ring">
        <input
          type="radio"
          name=${id}
          value=${value}
          aria-describedby=${at === 0 ? `${id}-low` : at === last ? `${id}-high` : nothing}
          .checked=${chosen === value}
          @change=${() => rows.onAnswer(item, value)}
        />
        <span>${value}</span>
      </label>
    `,
  );
}

function inOwnWords({ instrument }: FormView, text: Parameters<typeof wording>[0]): unknown {
  const word = wording(text, instrument);
  return word.lang === instrument.language ? word.text : html`<span lang=${word.lang}>${word.text}</span>`;
}

/** Digits choose, Home and End go to the ends of the scale, Delete clears; arrows are the browser’s own. */
function onKey(event: KeyboardEvent, { values }: FormView, rows: Rows, item: InstrumentItem): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).matches('[type=radio]'))
    return;
  const row = `${rows.name}-${item.id}`;
  let value: number | undefined;
  if (/^[0-9]$/.test(event.key)) {
    const isQuick = recent.row === row && event.timeStamp - recent.at < quickly;
    const now = typed(values, isQuick ? recent.text : '', event.key);
    recent = { row, text: now.text, at: event.timeStamp };
    ({ value } = now);
  } else if (event.key === 'Home') value = values[0];
  else if (event.key === 'End') value = values.at(-1);
  else if (event.key !== 'Delete' && event.key !== 'Backspace') return;
  event.preventDefault();
  event.stopPropagation();
  const fieldset = event.currentTarget as HTMLElement;
  if (value === undefined) {
    if (event.key.length > 1) rows.onAnswer(item, null);
    return;
  }
  fieldset.querySelector<HTMLElement>(`input[value="${value}"]`)?.focus();
  rows.onAnswer(item, value);
}
