import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { renderFacts, type CaseSentences } from '../../cases/case-facts.js';
import type { CaseStudy } from '../../content/schema/case.js';
import { keepInside } from '../../guest/keep-inside.js';
import type { bankMessages } from '../../i18n/case-bank.js';
import { formatDate } from '../../i18n/dates.js';
import { markMessages } from '../../i18n/marks.js';
import type { Reading } from '../../i18n/pick.js';
import { withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import type { Catalogue, Entry } from './case-bank.catalogue.js';
import { tickedIn, type BankFilter, type FilterGroup } from './case-bank.model.js';

/** All that the drawing of a bank needs to know, gathered once per drawing. */
export interface BankView {
  readonly catalogue: Catalogue;
  readonly filter: BankFilter;
  readonly messages: (typeof bankMessages)['nb'];
  readonly caseMessages: CaseSentences;
  readonly reading: Reading;
  readonly level: number;
  readonly src: string;
  readonly group: string;
  readonly openId: string;
  /** The case that was drawn by lot, until something else is looked for. */
  readonly drawn: { readonly name: string; readonly isUsed: boolean } | undefined;
  readonly chosen: ReadonlySet<string>;
  /** The day each case was used. */
  readonly used: ReadonlyMap<string, string>;
  readonly onSearch: (text: string) => void;
  readonly onTick: (group: FilterGroup, value: string, isTicked: boolean) => void;
  readonly onClear: () => void;
  readonly onDraw: (fits: readonly Entry[]) => void;
  readonly onPrint: () => void;
  readonly onOpen: (id: string) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onUnchoose: () => void;
  readonly onUse: (id: string, isUsed: boolean) => void;
}

/** The field to search in, the ways to narrow, and how many cases came of it. */
export function renderSearch(fits: readonly Entry[], view: BankView): TemplateResult {
  const { messages, filter, catalogue, drawn } = view;
  const lot = drawn && (drawn.isUsed ? messages.drawnAgain : messages.drawn)(drawn.name);
  const isEmpty = fits.every((each) => each.isWithdrawn);
  return html`
    <search class="screen-only">
      <div class="row">
        <label class="search">
          <span>${messages.search}</span>
          <input
            type="search"
            autocomplete="off"
            .value=${filter.search}
            @input=${(event: Event) => view.onSearch((event.target as HTMLInputElement).value)}
          />
        </label>
        <button class="button" type="button" ?disabled=${isEmpty} @click=${() => view.onDraw(fits)}>
          ${messages.draw}
        </button>
        <button
          class="button"
          type="button"
          ?disabled=${isEmpty && view.chosen.size === 0}
          @click=${view.onPrint}
        >
          ${messages.print}
        </button>
      </div>
      ${guard([catalogue, filter.settings, filter.diagnoses, filter.topics], () => renderFilters(view))}
    </search>
    <div class="row status">
      <p part="count" role="status" tabindex="-1">
        ${[lot, messages.count(fits.length, catalogue.entries.length)].filter(Boolean).join(' ')}
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
function renderFilters({ messages, catalogue, filter, onTick }: BankView): TemplateResult {
  const group = (name: FilterGroup, legend: string): unknown => {
    const choices = catalogue.choices[name];
    if (choices.length < 2) return nothing;
    return html`<fieldset>
      <legend>${legend}</legend>
      ${choices.map(
        ({ value, label, count }) => html`
          <label class="tick">
            <input
              type="checkbox"
              .checked=${filter[name].includes(value)}
              @change=${(event: Event) => onTick(name, value, (event.target as HTMLInputElement).checked)}
            />
            <span>${label} <span class="fine">(${count})</span></span>
          </label>
        `,
      )}
    </fieldset>`;
  };
  return html`<details class="filters">
    <summary>${messages.filters(tickedIn(filter))}</summary>
    ${group('settings', messages.setting)} ${group('diagnoses', messages.diagnosis)}
    ${group('topics', messages.topic)}
  </details>`;
}

/** The cases as a list. A row is drawn anew only when something of it has changed: one searches among a thousand. */
export function renderEntries(entries: readonly Entry[], view: BankView): TemplateResult {
  return html`<ul class="entries">
    ${entries.map((entry) => {
      const { id } = entry.study;
      const state = [view.openId === id, view.chosen.has(id), view.used.get(id)];
      return guard([entry, ...state, view.level, view.src, view.group], () => renderEntry(entry, view));
    })}
  </ul>`;
}

/** One case in the list, and the whole of it when it is open. */
function renderEntry({ study, provenance }: Entry, view: BankView): TemplateResult {
  const { messages, caseMessages, reading } = view;
  const isOpen = view.openId === study.id;
  const usedOn = view.used.get(study.id);
  return html`
    <li part="entry" class=${isOpen ? 'entry is-open' : 'entry'} data-case=${study.id}>
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
                @content-load=${keepInside}
                @content-error=${keepInside}
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
