import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatDate, formatNumber } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { rolloutWorkMessages } from '../../i18n/rollout-work.js';
import { said } from '../../parts/prose.js';
import {
  hasOtherDates,
  largestOf,
  sorted,
  totalOf,
  type Column,
  type Place,
  type Reported,
  type Sort,
  type Spread,
} from './rollout-status.model.js';

/** How a table is drawn, and what comes of a press on a heading. */
export interface TableView {
  readonly reading: Reading;
  readonly sort: Sort | undefined;
  readonly onSort: (by: Column) => void;
}

/** A number as it is written. */
export function numberText(value: number, language: Language): string {
  return formatNumber(value, language, { maximumFractionDigits: 3 });
}

/** What date the numbers of a table hold for. */
function captionOf(spread: Spread, { language }: Reading): string {
  const messages = rolloutWorkMessages[language];
  const { asOf } = spread.rollout;
  if (!asOf) return capital(messages.noDate);
  const date = formatDate(asOf, language);
  return hasOtherDates(spread) ? messages.asOfMostly(date) : messages.asOf(date);
}

/** One number in words: with its goal where the data has one, and its date where that is not the table's. */
function renderReported(
  { value, target, asOf }: Reported,
  spread: Spread,
  language: Language,
): TemplateResult {
  const messages = rolloutWorkMessages[language];
  const number = numberText(value, language);
  const text = target === undefined ? number : messages.ofTarget(number, numberText(target, language));
  if (asOf === spread.rollout.asOf) return html`<p>${text}</p>`;
  const date = asOf ? messages.per(formatDate(asOf, language)) : messages.noDate;
  return html`<p>${text}<span class="own-date">, ${date}</span></p>`;
}

/** A word as it begins a line. */
function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}

/** How far along a stage is, as dots: filled up to where it stands. */
function stageShape(stage: number, stages: number): TemplateResult {
  const at = (index: number): number => 6 + index * 11;
  return html`<svg
    class="stage"
    viewBox="0 0 ${at(stages) - 5} 12"
    width=${(at(stages) - 5) / 12}
    aria-hidden="true"
  >
    ${Array.from(
      { length: stages },
      (_, index) =>
        svg`<circle cx=${at(index)} cy="6" r="4" stroke="currentColor" stroke-width="1.5" fill=${index <= stage ? 'currentColor' : 'none'} />`,
    )}
  </svg>`;
}

/** The stages in their order, with the shape each is shown by. */
export function renderLegend({ rollout: { stages = [] } }: Spread, reading: Reading): unknown {
  // Of one stage the rows tell all there is.
  if (stages.length < 2) return nothing;
  return html`<ol class="legend" aria-label=${rolloutWorkMessages[reading.language].stages}>
    ${stages.map(
      ({ title }, index) =>
        html`<li>${stageShape(index, stages.length)} <span>${said(title, reading)}</span></li>`,
    )}
  </ol>`;
}

/**
 * Places, their stages and their numbers. The roles are written out, since on a narrow screen the rows are no table to
 * CSS, and some engines then take them for none at all.
 */
export function renderTable(spread: Spread, view: TableView): TemplateResult {
  const { rollout, units, places } = spread;
  const { reading, sort } = view;
  const messages = rolloutWorkMessages[reading.language];
  const { stages = [] } = rollout;
  const isSortable = places.length > 1;
  const hasStages = stages.length > 0 && places.some(({ stage }) => stage >= 0);
  const word = (text: AnyText): string => capital(pick(text, reading).text);
  // Names alone are a list: a table of them would have nothing to read across.
  if (!hasStages && units.length === 0) return renderNames(spread, reading);
  const largest = new Map(units.map(({ key }) => [key, largestOf(places, key)]));
  return html`<div class="scrolls" tabindex="0" role="group" aria-labelledby="caption-${rollout.id}">
    <table role="table">
      <caption id="caption-${rollout.id}">
        ${captionOf(spread, reading)}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${heading('place', messages.place, view, isSortable)}
          ${hasStages ? heading('stage', messages.stage, view, isSortable) : nothing}
          ${units.map(({ key, label }) => heading(`unit:${key}`, said(label, reading), view, isSortable))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sorted(places, sort, reading.language).map(
          ({ row, stage, figures }) =>
            html`<tr role="row" data-place=${row.id}>
              <th role="rowheader" scope="row">${row.name}</th>
              ${hasStages ? renderStage(stage, spread, messages.stage, reading) : nothing}
              ${units.map(({ key, label }) =>
                renderFigures(figures.get(key), largest.get(key) ?? 0, word(label), spread, reading),
              )}
            </tr>`,
        )}
      </tbody>
      ${renderTotals(spread, hasStages, reading)}
    </table>
  </div>`;
}

function renderNames(spread: Spread, reading: Reading): TemplateResult {
  const { id } = spread.rollout;
  return html`<p class="fine" id="caption-${id}">${captionOf(spread, reading)}</p>
    <ul aria-labelledby="caption-${id}">
      ${spread.places.map(({ row }) => html`<li data-place=${row.id}>${row.name}</li>`)}
    </ul>`;
}

function heading(
  by: Column,
  label: unknown,
  { sort, onSort }: TableView,
  isSortable: boolean,
): TemplateResult {
  if (!isSortable) return html`<th role="columnheader" scope="col"><span>${label}</span></th>`;
  const isSorted = sort?.by === by;
  const order = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" aria-sort=${order}>
    <button class="sort" type="button" data-by=${by} @click=${() => onSort(by)}>
      <span>${label}</span>
      <svg viewBox="0 0 10 14" aria-hidden="true">
        <path d="M5 1 9 6H1z" fill=${order === 'ascending' ? 'currentColor' : 'none'} />
        <path d="M5 13 1 8h8z" fill=${order === 'descending' ? 'currentColor' : 'none'} />
      </svg>
    </button>
  </th>`;
}

function notTold({ language }: Reading, label: string): TemplateResult {
  return html`<td role="cell" class="missing" data-label=${label}>
    <span aria-hidden="true">–</span><span class="spoken">${rolloutWorkMessages[language].notTold}</span>
  </td>`;
}

function renderStage(stage: number, { rollout }: Spread, label: string, reading: Reading): TemplateResult {
  const { stages = [] } = rollout;
  const told = stages[stage];
  if (!told) return notTold(reading, label);
  return html`<td role="cell" class="at" data-label=${label}>
    <span>${stageShape(stage, stages.length)} ${said(told.title, reading)}</span>
  </td>`;
}

function renderFigures(
  figures: Place['figures'] extends ReadonlyMap<string, infer Figures> ? Figures | undefined : never,
  largest: number,
  label: string,
  spread: Spread,
  reading: Reading,
): TemplateResult {
  if (!figures) return notTold(reading, label);
  return html`<td role="cell" class="figures" data-label=${label}>
    <div>
      ${figures.map((each) => html`${renderReported(each, spread, reading.language)} ${bar(each, largest)}`)}
    </div>
  </td>`;
}

/** A number as a bar beside the words, against the largest of its own unit. */
export function bar({ value, target }: Reported, largest: number): TemplateResult | typeof nothing {
  if (largest <= 0) return nothing;
  const share = (part: number): number => Math.round((part / largest) * 1000) / 10;
  return html`<svg class="bar screen-only" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    ${target === undefined ? nothing : svg`<rect class="goal" width=${share(target)} height="6" />`}
    <rect class="value" width=${share(value)} height="6" />
  </svg>`;
}

/** What is remarked of places, under the table where there is room for sentences. */
export function renderNotes({ places }: Spread, sort: Sort | undefined, reading: Reading): unknown {
  const noted = sorted(places, sort, reading.language).filter(({ row }) => row.note);
  if (noted.length === 0) return nothing;
  return html`<ul class="notes">
    ${noted.map(({ row }) => html`<li><strong>${row.name}:</strong> ${said(row.note!, reading)}</li>`)}
  </ul>`;
}

/** Sums of what may be added, and in words what may not; nothing where no two places count the same. */
function renderTotals(spread: Spread, hasStages: boolean, reading: Reading): unknown {
  const { units, places } = spread;
  const messages = rolloutWorkMessages[reading.language];
  const totals = units.map((unit) => ({ unit, total: totalOf(spread, unit.key) }));
  if (totals.every(({ total }) => !total)) return nothing;
  const empty = html`<td role="cell" class="missing"></td>`;
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="row">${messages.total}</th>
      ${hasStages ? empty : nothing}
      ${totals.map(({ unit, total }) => {
        const label = capital(pick(unit.label, reading).text);
        if (!total) return empty;
        if (total.kind === 'dates')
          return html`<td role="cell" class="not-added" data-label=${label}>
            <span>${messages.unlikeDates}</span>
          </td>`;
        const isPart = total.places < places.length;
        return html`<td role="cell" class="sum" data-label=${label}>
          <div>
            <p>${numberText(total.sum, reading.language)}</p>
            ${isPart ? html`<p class="part-of">${messages.fromPlaces(total.places, places.length)}</p>` : nothing}
          </div>
        </td>`;
      })}
    </tr>
  </tfoot>`;
}
