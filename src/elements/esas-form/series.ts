import { html, nothing, svg, type TemplateResult } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import { esasViewMessages, type EsasViewMessages } from '../../i18n/esas-views.js';
import type { AnyText } from '../../i18n/pick.js';
import { said } from '../../parts/prose.js';
import { answerText, nameOf } from './esas-form.fill.js';
import type { EsasWork } from './esas-form.work.js';
import {
  answerTo,
  changeOf,
  countAnswered,
  stretches,
  wording,
  type Answer,
  type Answerer,
  type Answers,
  type Change,
  type Filled,
} from './esas-form.model.js';
import type { FormView } from './esas-form.view.js';

/** The answers of one point in time. */
export interface Column {
  readonly label: AnyText;
  readonly answers: Answers;
  readonly by: Answerer | undefined;
  /** What the rows with a name of their own were about. */
  readonly nameOf: (row: InstrumentItem) => AnyText | undefined;
}

/** The patient’s own answers over time, as the case has them. */
export function ownColumns({ points }: FormView): Column[] {
  return points.flatMap(({ label, own }) =>
    own
      ? [
          {
            label,
            answers: own.answers,
            by: own.by,
            nameOf: ({ free }: InstrumentItem) => (free ? own.other : undefined),
          },
        ]
      : [],
  );
}

/** What the group has filled in, at the points where it has. */
export function filledColumns(view: FormView, later: EsasWork): Column[] {
  const { points, instrument, values } = view;
  return points
    .map((point) => columnOf(point.label, later.filled(view, point)))
    .filter(({ answers }) => countAnswered(instrument.items, answers, values) > 0);
}

/** What a group has filled in, as one point in time. */
export function columnOf(label: AnyText, filled: Filled): Column {
  const { answers, by } = filled;
  return { label, answers, by, nameOf: ({ id }) => nameOf(filled, id) || undefined };
}

/** A change in words; never better, worse or significant. */
export function changeText(change: Change, language: FormView['reading']['language']): string {
  const words = esasLaterMessages[language].change;
  return 'by' in change
    ? words[change.kind](numberText(change.by, esasViewMessages[language]))
    : words[change.kind];
}

/** A number as it is written. */
export function numberText(value: number, { decimal }: Pick<EsasViewMessages, 'decimal'>): string {
  return String(value).replace('.', decimal).replace('-', '−');
}

/** Every row over time, as numbers with the change in words, and as a small line that says the same. */
export function renderSeries(
  view: FormView,
  columns: readonly Column[],
  items = view.instrument.items,
): TemplateResult {
  const { instrument, values, reading, name } = view;
  const messages = esasLaterMessages[reading.language];
  const words = esasViewMessages[reading.language];
  return html`
    <table class="series">
      <caption>
        ${words.course(name)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.symptom}</th>
          ${columns.map(
            ({ label, by }) =>
              html`<th scope="col">
                ${said(label, reading)}
                ${by ? html`<span class="who">${messages.answerers[by]}</span>` : nothing}
              </th>`,
          )}
          ${columns.length > 1 ? html`<td class="line-head" aria-hidden="true">${words.line}</td>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${items.map((row) => {
          const answers = columns.map((column) => answerTo(column.answers, row.id, values));
          return html`<tr>
            <th scope="row" lang=${instrument.language}>${wording(row.text, instrument).text}</th>
            ${answers.map((answer, at) => {
              const before = answers[at - 1];
              const own = typeof answer === 'number' ? columns[at]?.nameOf(row) : undefined;
              const change = before === undefined ? undefined : changeOf(before, answer);
              return html`<td>
                <span class=${typeof answer === 'number' ? 'number' : 'none'}
                  >${answerText(answer, messages)}</span
                >
                ${own ? html`<span class="change">${said(own, reading)}</span>` : nothing}
                ${
                  change && ('by' in change || change.kind === 'same')
                    ? html`<span class="change">${changeText(change, reading.language)}</span>`
                    : nothing
                }
              </td>`;
            })}
            ${columns.length > 1 ? html`<td class="course">${drawLine(values, answers)}</td>` : nothing}
          </tr>`;
        })}
      </tbody>
    </table>
  `;
}

const width = 120;
const height = 34;
const edge = 5;

/** The numbers of a row as a line on the whole scale, broken where there is no number. */
function drawLine(values: readonly number[], answers: readonly Answer[]): TemplateResult {
  const [low = 0, high = 1] = [values[0], values.at(-1)];
  const x = (at: number): number => edge + (at * (width - 2 * edge)) / Math.max(answers.length - 1, 1);
  const y = (value: number): number => height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
  return html`<svg class="small-line" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${[low, high].map(
      (value) =>
        svg`<line x1="0" x2=${width} y1=${y(value)} y2=${y(value)} stroke="currentColor" stroke-opacity="0.3" stroke-width="0.75" />`,
    )}
    ${stretches(answers).map(
      (stretch) => svg`
        <polyline fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" points=${stretch.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
        ${stretch.map(({ at, value }) => svg`<circle cx=${x(at)} cy=${y(value)} r="3.5" fill="currentColor" />`)}`,
    )}
  </svg>`;
}
