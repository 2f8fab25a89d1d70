import { html, nothing, type TemplateResult } from 'lit';
import { esasViewMessages } from '../../i18n/esas-views.js';
import type { EsasWork } from './esas-form.work.js';
import { renderRights } from './esas-form.rows.js';
import type { FormView } from './esas-form.view.js';
import { filledColumns, ownColumns, renderSeries, type Column } from './series.js';

/** The answers over time: the patient’s own, once someone has asked for them, and what the group has filled in. */
export class TimePart {
  readonly #later: EsasWork;
  #whose: 'own' | 'ours' | undefined;
  #openedCase: string | undefined;

  constructor(later: EsasWork) {
    this.#later = later;
  }

  render(view: FormView): TemplateResult {
    const messages = esasViewMessages[view.reading.language];
    const own = ownColumns(view);
    const ours = filledColumns(view, this.#later);
    const whose = this.#whoseIn(view);
    const choice = (each: 'own' | 'ours', label: string): TemplateResult =>
      html`<button
        class="button"
        type="button"
        aria-pressed=${each === whose}
        @click=${() => this.#choose(each)}
      >
        ${label}
      </button>`;
    return html`
      ${
        own.length > 0
          ? html`<div class="row screen-only" role="group" aria-label=${messages.whose}>
              ${choice('own', messages.own(view.name))} ${choice('ours', messages.ours)}
            </div>`
          : nothing
      }
      ${whose === 'own' ? this.#renderOwn(view, own) : this.#renderTable(view, ours)}
    `;
  }

  /** What is drawn now: nothing while the patient’s answers are closed. */
  shown(view: FormView): Column[] {
    if (this.#whoseIn(view) === 'ours') return filledColumns(view, this.#later);
    return this.#isOpen(view) ? ownColumns(view) : [];
  }

  #whoseIn(view: FormView): 'own' | 'ours' {
    const hasOwn = ownColumns(view).length > 0;
    if (this.#whose) return hasOwn ? this.#whose : 'ours';
    return !hasOwn || filledColumns(view, this.#later).length > 0 ? 'ours' : 'own';
  }

  #isOpen(view: FormView): boolean {
    return view.cannotAnswer || (view.study !== undefined && this.#openedCase === view.study.id);
  }

  /** So that a glance at the course does not give the answers away to a group about to estimate them. */
  #renderOwn(view: FormView, own: readonly Column[]): TemplateResult {
    const messages = esasViewMessages[view.reading.language];
    if (this.#isOpen(view)) return this.#renderTable(view, own);
    return html`
      <p class="ahead">${messages.openFirst(view.name)}</p>
      <button class="button primary screen-only" type="button" @click=${() => this.#open(view)}>
        ${messages.open(view.name)}
      </button>
    `;
  }

  #renderTable(view: FormView, columns: readonly Column[]): TemplateResult {
    const messages = esasViewMessages[view.reading.language];
    if (columns.length === 0) return html`<p class="ahead">${messages.nothingYet}</p>`;
    return html`
      <div class="wide" role="region" aria-label=${messages.course(view.name)} tabindex="0">
        ${renderSeries(view, columns)}
      </div>
      ${columns.length > 1 ? html`<p class="fine">${messages.sinceBefore}</p>` : nothing}
      <div class="fine">${renderRights(view)}</div>
    `;
  }

  async #open(view: FormView): Promise<void> {
    this.#openedCase = view.study?.id;
    await this.#draw();
    this.#later.host.renderRoot.querySelector<HTMLElement>('.wide')?.focus();
  }

  #choose(whose: 'own' | 'ours'): void {
    this.#whose = whose;
    void this.#draw();
  }

  async #draw(): Promise<void> {
    this.#later.host.requestUpdate();
    await this.#later.host.updateComplete;
  }
}
