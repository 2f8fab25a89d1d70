import { html, nothing, type TemplateResult } from 'lit';
import { renderFacts, type CaseSentences } from '../../cases/case-facts.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { CaseStudy, Setting } from '../../content/schema/case.js';
import type { bankMessages } from '../../i18n/case-bank.js';
import { formatDate } from '../../i18n/dates.js';
import { markMessages } from '../../i18n/marks.js';
import type { Reading } from '../../i18n/pick.js';
import { withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import {
  tickedIn,
  valuesIn,
  withTick,
  type BankFilter,
  type Entry,
  type FilterGroup,
} from './case-bank.model.js';

/** All that the drawing of a bank needs to know, gathered once per drawing. */
export interface BankView {
  readonly content: ContentFile;
  readonly messages: (typeof bankMessages)['nb'];
  readonly caseMessages: CaseSentences;
  readonly reading: Reading;
  readonly level: number;
  readonly src: string;
  readonly group: string;
  readonly openId: string;
  readonly chosen: ReadonlySet<string>;
  /** The day each case was used. */
  readonly used: ReadonlyMap<string, string>;
  /** Titles of topics by id, and words of diagnoses by their key. */
  readonly labels: Readonly<Record<'topics' | 'diagnoses', ReadonlyMap<string, string>>>;
  readonly onNarrow: (filter: BankFilter) => void;
  readonly onClear: () => void;
  readonly onDraw: (fits: readonly Entry[]) => void;
  readonly onPrint: () => void;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onUnchoose: () => void;
  readonly onUse: (id: string, isUsed: boolean) => void;
}

/** The field to search in, the ways to narrow, and how many cases came of it. */
export function renderSearch(
  entries: readonly Entry[],
  fits: readonly Entry[],
  filter: BankFilter,
  drawn: string,
  view: BankView,
): TemplateResult {
  const { messages } = view;
  const isEmpty = fits.every((each) => each.isWithdrawn);
  const onSearch = (event: Event): void =>
    view.onNarrow({ ...filter, search: (event.target as HTMLInputElement).value });
  return html`
    <search class="screen-only">
      <div class="row">
        <label class="search">
          <span>${messages.search}</span>
          <input type="search" autocomplete="off" .value=${filter.search} @input=${onSearch} />
        </label>
        <button class="button" type="button" ?disabled=${isEmpty} @click=${() => view.onDraw(fits)}>
          ${messages.draw}
        </button>
        <button class="button" type="button" ?disabled=${isEmpty} @click=${view.onPrint}>
          ${messages.print}
        </button>
      </div>
      ${renderFilters(entries, filter, view)}
    </search>
    <div class="row status">
      <p part="count" role="status" tabindex="-1">
        ${[drawn, messages.count(fits.length, entries.length)].filter(Boolean).join(' ')}
      </p>
      ${
        filter.search || tickedIn(filter)
          ? html`<button class="plain-button screen-only" type="button" @click=${view.onClear}>
              ${messages.clear}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** The ways to narrow the bank, folded until asked for. A group with one value narrows nothing and is left out. */
function renderFilters(entries: readonly Entry[], filter: BankFilter, view: BankView): TemplateResult {
  const { messages, caseMessages, labels } = view;
  const group = (name: FilterGroup, legend: string, labelOf: (value: string) => string): unknown => {
    const values = [...valuesIn(entries, name)];
    if (values.length < 2) return nothing;
    return html`<fieldset>
      <legend>${legend}</legend>
      ${values.map(
        ([value, count]) => html`
          <label class="tick">
            <input
              type="checkbox"
              .checked=${filter[name].includes(value)}
              @change=${(event: Event) => view.onNarrow(withTick(filter, name, value, (event.target as HTMLInputElement).checked))}
            />
            <span>${labelOf(value)} <span class="fine">(${count})</span></span>
          </label>
        `,
      )}
    </fieldset>`;
  };
  return html`<details class="filters">
    <summary>${messages.filters(tickedIn(filter))}</summary>
    ${group('settings', messages.setting, (value) => caseMessages.settings[value as Setting])}
    ${group('diagnoses', messages.diagnosis, (value) => labels.diagnoses.get(value) ?? value)}
    ${group('topics', messages.topic, (value) => labels.topics.get(value) ?? value)}
  </details>`;
}

/** One case in the list, and the whole of it when it is open. */
export function renderEntry(study: CaseStudy, view: BankView): TemplateResult {
  const { messages, caseMessages, reading, content } = view;
  const isOpen = view.openId === study.id;
  const provenance = provenanceOf(content.head, study);
  const usedOn = view.used.get(study.id);
  return html`
    <li part="entry" class="entry" data-case=${study.id}>
      <div class="entry-title" role="heading" aria-level=${view.level}>
        <button
          class="fold"
          type="button"
          aria-expanded=${isOpen}
          aria-controls="case-${study.id}"
          @click=${() => view.onOpen(study.id)}
        >
          ${study.number ? html`<span class="number">${study.number}</span>` : nothing}
          <span>${study.name}</span>
        </button>
      </div>
      <div class="about">
        <p class="facts">
          ${renderFacts(study, caseMessages, reading)}
          ${study.scenarios.length > 0 ? ` · ${messages.scenarios(study.scenarios.length)}` : nothing}
        </p>
        ${study.summary && !isOpen ? html`<p>${said(study.summary, reading)}</p>` : nothing}
        ${usedOn ? html`<p class="used">${messages.used(formatDate(usedOn, reading.language))}</p>` : nothing}
        ${isOpen ? nothing : exampleMark({ localMark: provenance.localMark }, reading)}
        ${provenance.withdrawn ? withdrawnNote(provenance, reading) : nothing}
      </div>
      ${provenance.withdrawn ? nothing : renderMarks(study, usedOn, view)}
      <div class="panel" id="case-${study.id}">
        ${
          isOpen
            ? html`<case-card
                src=${view.src || nothing}
                case-id=${study.id}
                group=${view.group}
                heading-level=${Math.min(view.level + 1, 5)}
                ><p>${markMessages[reading.language].contentFailed}</p></case-card
              >`
            : nothing
        }
      </div>
    </li>
  `;
}

/** How many are chosen for a session, and the way to choose none. */
export function renderChosen({ messages, chosen, onUnchoose }: BankView): unknown {
  if (chosen.size === 0) return nothing;
  return html`<div class="row chosen screen-only">
    <p role="status">${messages.chosen(chosen.size)}</p>
    <button class="plain-button" type="button" @click=${onUnchoose}>${messages.unchoose}</button>
  </div>`;
}

function renderMarks(study: CaseStudy, usedOn: string | undefined, view: BankView): TemplateResult {
  const { messages } = view;
  return html`<div class="row marks screen-only">
    <label class="tick">
      <input
        type="checkbox"
        .checked=${view.chosen.has(study.id)}
        aria-label=${`${messages.choose}: ${study.name}`}
        @change=${(event: Event) => view.onChoose(study.id, (event.target as HTMLInputElement).checked)}
      />
      <span>${messages.choose}</span>
    </label>
    <button
      class="plain-button"
      type="button"
      aria-label=${`${usedOn ? messages.undoUse : messages.use}: ${study.name}`}
      @click=${() => view.onUse(study.id, !usedOn)}
    >
      ${usedOn ? messages.undoUse : messages.use}
    </button>
  </div>`;
}
