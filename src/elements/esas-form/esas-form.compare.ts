import { html, nothing, type TemplateResult } from 'lit';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { esasViewMessages } from '../../i18n/esas-views.js';
import { EsasCompareEvent } from './esas-form.events.js';
import { keyOf, placeOf, type EsasWork } from './esas-form.work.js';
import { withAnswer, wording, type Answer } from './esas-form.model.js';
import { renderForm } from './esas-form.rows.js';
import type { FormView } from './esas-form.view.js';
import { renderComparison } from './comparison.js';
import {
  countEstimated,
  handsFor,
  ways,
  withHands,
  type Estimates,
  type EstimateSheet,
} from './estimates.model.js';

/** «Anslå og sammenlign»: what the group believes, and then what the patient answered. */
export class ComparePart {
  readonly #later: EsasWork;
  /** Where the patient’s answers have been opened. */
  #opened = '';
  #sheet = 0;

  constructor(later: EsasWork) {
    this.#later = later;
  }

  /** Closes what was opened, and begins again. */
  forget(): void {
    this.#opened = '';
    this.#sheet = 0;
  }

  render(view: FormView): TemplateResult {
    const messages = esasViewMessages[view.reading.language];
    const estimates = this.#later.estimates(view);
    const { instrument, values, point } = view;
    const count = countEstimated(instrument.items, values, estimates);
    const isOpen = this.#opened === keyOf(view, point);
    return html`
      <section class="compare">
        <div class="asked" role="heading" aria-level=${view.level + 1}>${messages.question(view.name)}</div>
        <p>${messages.alone}</p>
        <fieldset class="by">
          <legend>${messages.way}</legend>
          <div class="row">
            ${ways.map(
              (each) =>
                html`<label>
                  <input
                    type="radio"
                    name="way"
                    value=${each}
                    .checked=${estimates.way === each}
                    @change=${() => this.#later.chooseWay(view, each)}
                  />
                  ${messages.ways[each]}
                </label>`,
            )}
          </div>
        </fieldset>
        ${this.#renderWay(view, estimates)}
        <p class="fine">${messages.estimatedRows(count, instrument.items.length)}</p>
        <button
          class=${isOpen ? 'button screen-only' : 'button primary screen-only'}
          type="button"
          aria-expanded=${isOpen}
          @click=${() => this.#onOpen(view, count)}
        >
          ${isOpen ? messages.close : messages.open(view.name)}
        </button>
        ${isOpen ? renderComparison(view, estimates) : nothing}
      </section>
    `;
  }

  #renderWay(view: FormView, estimates: Estimates): TemplateResult {
    switch (estimates.way) {
      case 'together':
        return renderForm(view, {
          name: 'together',
          answers: estimates.together,
          onAnswer: (row, answer) =>
            this.#keep(view, { ...estimates, together: withAnswer(estimates.together, row.id, answer) }),
        });
      case 'sheets':
        return this.#renderSheets(view, estimates);
      case 'hands':
        return this.#renderHands(view, estimates);
    }
  }

  #renderSheets(view: FormView, estimates: Estimates): TemplateResult {
    const messages = esasViewMessages[view.reading.language];
    const { sheets } = estimates;
    const at = Math.min(this.#sheet, sheets.length);
    const sheet: EstimateSheet = sheets[at] ?? { who: 'one', answers: {} };
    const change = (changed: EstimateSheet): void =>
      this.#keep(view, { ...estimates, sheets: [...sheets.slice(0, at), changed, ...sheets.slice(at + 1)] });
    return html`
      <p class="fine">${messages.sheetsHelp}</p>
      <div class="row sheets">
        ${[...sheets, ...(at === sheets.length ? [sheet] : [])].map(
          (_, each) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${each === at}
              @click=${() => this.#onSheet(each)}
            >
              ${messages.sheet(each + 1)}
            </button>`,
        )}
        ${
          at < sheets.length
            ? html`<button class="button" type="button" @click=${() => this.#onSheet(sheets.length)}>
                ${messages.newSheet}
              </button>`
            : nothing
        }
      </div>
      <fieldset class="by">
        <legend>${messages.who}</legend>
        <div class="row">
          ${(['one', 'pair'] as const).map(
            (who) =>
              html`<label>
                <input
                  type="radio"
                  name="who"
                  value=${who}
                  .checked=${sheet.who === who}
                  @change=${() => change({ ...sheet, who })}
                />
                ${messages.whos[who]}
              </label>`,
          )}
        </div>
      </fieldset>
      ${renderForm(view, {
        // One name for all: a radio that is renamed while it is chosen would empty the group it comes to.
        name: 'sheet',
        answers: sheet.answers,
        onAnswer: (row: InstrumentItem, answer: Answer) =>
          change({ ...sheet, answers: withAnswer(sheet.answers, row.id, answer) }),
      })}
      ${
        at < sheets.length
          ? html`<button class="button" type="button" @click=${() => this.#onRemove(view, estimates, at)}>
              ${messages.removeSheet(at + 1)}
            </button>`
          : nothing
      }
    `;
  }

  #renderHands(view: FormView, estimates: Estimates): TemplateResult {
    const { instrument, values, reading } = view;
    const messages = esasViewMessages[reading.language];
    return html`
      <p class="fine">${messages.handsHelp}</p>
      ${renderForm(
        view,
        { name: 'hands', answers: {}, onAnswer: () => undefined },
        (row) =>
          html`${values.map(
            (value) => html`
              <label class="hand">
                <span aria-hidden="true">${value}</span>
                <input
                  inputmode="numeric"
                  autocomplete="off"
                  maxlength="2"
                  aria-label=${messages.handsFor(value, wording(row.text, instrument).text)}
                  .value=${String(handsFor(estimates, row.id, value) || '')}
                  @change=${(event: Event) =>
                    this.#keep(
                      view,
                      withHands(
                        this.#later.estimates(view),
                        row.id,
                        value,
                        Number((event.target as HTMLInputElement).value),
                      ),
                    )}
                />
              </label>
            `,
          )}`,
      )}
    `;
  }

  #onSheet(at: number): void {
    this.#sheet = at;
    this.#later.host.requestUpdate();
  }

  async #onRemove(view: FormView, estimates: Estimates, at: number): Promise<void> {
    this.#sheet = Math.max(at - 1, 0);
    this.#keep(view, { ...estimates, sheets: estimates.sheets.filter((_, each) => each !== at) });
    this.#later.tell(esasViewMessages[view.reading.language].removed(at + 1));
    await this.#later.host.updateComplete;
    this.#later.host.renderRoot.querySelector<HTMLElement>('.sheets [aria-pressed=true]')?.focus();
  }

  async #onOpen(view: FormView, count: number): Promise<void> {
    const { host } = this.#later;
    const key = keyOf(view, view.point);
    if (this.#opened === key) {
      this.#opened = '';
      host.requestUpdate();
      return;
    }
    if (count === 0) {
      this.#later.tell(esasViewMessages[view.reading.language].estimateFirst);
      host.renderRoot.querySelector<HTMLElement>('.compare .item input, .compare .by input')?.focus();
      return;
    }
    this.#later.tell('');
    this.#opened = key;
    host.dispatchEvent(new EsasCompareEvent(placeOf(view), count));
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>('.opened')?.focus();
  }

  #keep(view: FormView, estimates: Estimates): void {
    this.#later.keepEstimates(view, estimates);
  }
}
