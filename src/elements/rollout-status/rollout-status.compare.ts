import { css, html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/dates.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { rolloutWorkMessages } from '../../i18n/rollout-work.js';
import { rolloutToolMessages } from '../../i18n/rollout-tools.js';
import { said } from '../../parts/prose.js';
import { fieldStyles } from '../../theme/field.styles.js';
import type { RolloutStatusElement } from './rollout-status.js';
import type { RolloutView } from './rollout-status.work.js';
import { comparable, pairsOf, sharedUnits, type Spread, type Unit } from './rollout-status.model.js';
import { bar, numberText } from './rollout-status.table.js';

const comparisonStyles = css`
  .comparison {
    margin-block-start: 1.5em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .choice {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 20em));
    gap: 0.5em 1em;
    margin-block-start: 0.5em;
  }
  .choice span {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .pairs {
    margin-block-start: 1.25em;
  }
  .pairs table,
  .pairs tr {
    display: table;
    inline-size: 100%;
    max-inline-size: 41em;
    table-layout: fixed;
  }
  .pairs caption {
    display: table-caption;
    color: var(--_ink);
    font-weight: 650;
  }
  .pairs caption::first-letter {
    text-transform: uppercase;
  }
  .pairs thead,
  .pairs tbody {
    display: block;
  }
  .pairs tr {
    padding: 0;
    border: 0;
  }
  .pairs thead tr {
    gap: 0;
  }
  .pairs :is(th, td) {
    display: table-cell;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
  }
  .pairs thead tr:not(:has(button)) {
    display: table;
  }
  .pairs thead :is(th, td),
  .pairs thead th:not([aria-sort]) {
    display: table-cell;
    border-block-end: 2px solid var(--_ink);
  }
  .pairs td::before {
    content: none;
  }
`;

/** Two overviews of one programme from different dates, side by side. Nothing is computed of the difference. */
export class Comparison {
  readonly #host: RolloutStatusElement;
  #from = '';
  #to = '';

  constructor(host: RolloutStatusElement) {
    this.#host = host;
    host.addStyles(fieldStyles);
    host.addStyles(comparisonStyles);
  }

  render(view: RolloutView): TemplateResult | typeof nothing {
    const { reading, level } = view;
    const messages = rolloutToolMessages[reading.language];
    const all = comparable(view.spreads).sort((a, b) => (a.rollout.asOf! < b.rollout.asOf! ? -1 : 1));
    if (all.length < 2) return nothing;
    const find = (id: string): Spread | undefined => all.find(({ rollout }) => rollout.id === id);
    const to = find(this.#to) ?? all.at(-1)!;
    const from = find(this.#from) ?? all.find((each) => sharedUnits(each, to).length > 0)!;
    const units = sharedUnits(from, to);
    return html`<section class="comparison" role="group" aria-labelledby="comparison">
      <div class="small-title" id="comparison" role="heading" aria-level=${level + 1}>
        ${messages.compareTitle}
      </div>
      ${
        all.length > 2
          ? html`<div class="choice">
              ${this.#choose(messages.from, all, from, reading, (id) => (this.#from = id))}
              ${this.#choose(messages.to, all, to, reading, (id) => (this.#to = id))}
            </div>`
          : nothing
      }
      <div role="status">
        ${units.length === 0 ? html`<p class="fine">${messages.nothingShared}</p>` : nothing}
      </div>
      ${units.map((unit) => renderPairs(unit, from, to, reading))}
    </section>`;
  }

  #choose(
    label: string,
    all: readonly Spread[],
    chosen: Spread,
    reading: Reading,
    onChoose: (id: string) => void,
  ): TemplateResult {
    const change = (event: Event): void => {
      onChoose((event.target as HTMLSelectElement).value);
      this.#host.requestUpdate();
    };
    return html`<label>
      <span>${label}</span>
      <select @change=${change}>
        ${all.map(
          (each) =>
            html`<option value=${each.rollout.id} .selected=${each === chosen}>
              ${dateOf(each, reading)}: ${pick(each.rollout.title, reading).text}
            </option>`,
        )}
      </select>
    </label>`;
  }
}

function dateOf({ rollout }: Spread, { language }: Reading): string {
  return formatDate(rollout.asOf ?? '', language);
}

function renderPairs(unit: Unit, from: Spread, to: Spread, reading: Reading): TemplateResult {
  const messages = rolloutWorkMessages[reading.language];
  const pairs = pairsOf(from, to, unit.key);
  const largest = Math.max(0, ...pairs.flatMap(({ values }) => values.map((each) => each ?? 0)));
  const cell = (value: number | undefined): TemplateResult =>
    value === undefined
      ? html`<td>${messages.notTold}</td>`
      : html`<td>
          <p>${numberText(value, reading.language)}</p>
          ${bar({ value }, largest)}
        </td>`;
  return html`<div class="pairs">
    <table>
      <caption>
        ${said(unit.label, reading)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.place}</th>
          <th scope="col">${dateOf(from, reading)}</th>
          <th scope="col">${dateOf(to, reading)}</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          ({ name, values }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${values.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
