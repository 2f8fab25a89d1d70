import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { rolloutWorkMessages } from '../../i18n/rollout-work.js';
import { mayDownload } from '../../parts/download.js';
import { reviewSentence, sourceLine, withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { RolloutPrintEvent } from './rollout-status.events.js';
import {
  comparable,
  nextSort,
  spreadOf,
  totalOf,
  type Column,
  type Sort,
  type Spread,
} from './rollout-status.model.js';
import type { RolloutPlace, RolloutStatusElement } from './rollout-status.js';
import { renderLegend, renderNotes, renderTable } from './rollout-status.table.js';
import { rolloutWorkStyles } from './rollout-status.work.styles.js';

type Comparison = InstanceType<(typeof import('./rollout-status.compare.js'))['Comparison']>;

/** How far a programme has spread, gathered once per drawing. */
export interface RolloutView extends RolloutPlace {
  readonly spreads: readonly Spread[];
  readonly sorts: ReadonlyMap<string, Sort>;
}

/** The tables of a rollout, their order, and what is taken out of them. It comes right after the first content. */
export class RolloutWork {
  readonly #host: RolloutStatusElement;
  readonly #placeNow: () => RolloutPlace | undefined;
  #sorts: ReadonlyMap<string, Sort> = new Map();
  #told = '';
  #comparison: Comparison | undefined;

  constructor(host: RolloutStatusElement, placeNow: () => RolloutPlace | undefined) {
    this.#host = host;
    this.#placeNow = placeNow;
    host.addStyles(rolloutWorkStyles);
  }

  /** All of it but the title. */
  render(place: RolloutPlace): TemplateResult {
    return this.#renderStatus(this.#viewOf(place));
  }

  /** The numbers as plain text, a place on each line; empty until the content is here. */
  asText(): string {
    const view = this.#viewNow();
    if (!view) return '';
    const tell = ({ rollout, places }: Spread): string =>
      [
        pick(rollout.title, view.reading).text,
        ...places.map(({ row, figures }) => {
          const numbers = [...figures].flatMap(([unit, all]) => all.map(({ value }) => `${unit} ${value}`));
          return [row.name, ...numbers].join(', ');
        }),
      ].join('\n');
    return view.spreads.map(tell).join('\n\n');
  }

  /** Prints the overviews as they are sorted. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    const view = this.#viewNow();
    if (!view || printable(view).length === 0) return;
    if (!this.#host.dispatchEvent(new RolloutPrintEvent(printable(view).map(({ rollout }) => rollout.id))))
      return;
    await withTool(
      this.#host,
      view.reading.language,
      () => import('./rollout-status.paper.js'),
      ({ printRollout }) => printRollout(this.#host, { ...view, spreads: printable(view) }),
    );
  }

  #renderStatus(view: RolloutView): TemplateResult {
    const { spreads, reading, content } = view;
    const messages = rolloutWorkMessages[reading.language];
    const isEmpty = spreads.length === 0;
    return html`
      ${isEmpty ? html`<p class="caveat">${messages.nothing}</p>` : nothing}
      ${spreads.map((each) => this.#renderSpread(each, view))}
      <p class="fine screen-only" role="status">${this.#told}</p>
      ${isEmpty ? nothing : this.#renderTools(view)} ${this.#comparison?.render(view)}
      <footer class="fine">
        ${isEmpty ? nothing : html`<p part="caveat">${messages.caveat}</p>`}
        ${spreads.length > 1 ? nothing : renderOrigin(content, spreads[0], reading)}
      </footer>
    `;
  }

  #renderSpread(spread: Spread, { content, reading, level, sorts, spreads }: RolloutView): TemplateResult {
    const { rollout, units } = spread;
    const provenance = provenanceOf(content.head, rollout);
    const messages = rolloutWorkMessages[reading.language];
    const isAlone = spreads.length === 1;
    const hasSums = units.some(({ key }) => totalOf(spread, key)?.kind === 'sum');
    return html`<section part="spread" class="spread" data-rollout=${rollout.id}>
      <div class="small-title" role="heading" aria-level=${level + 1}>${said(rollout.title, reading)}</div>
      ${exampleMark(provenance, reading)}
      ${
        provenance.withdrawn
          ? withdrawnNote(provenance, reading)
          : html`
              ${renderLegend(spread, reading)}
              ${renderTable(spread, {
                reading,
                sort: sorts.get(rollout.id),
                onSort: (by) => this.#onSort(spread, by, reading),
              })}
              ${renderNotes(spread, sorts.get(rollout.id), reading)}
              ${hasSums ? html`<p class="fine">${messages.totalHelp}</p>` : nothing}
            `
      }
      ${isAlone ? nothing : html`<div class="fine">${renderOrigin(content, spread, reading)}</div>`}
    </section>`;
  }

  #renderTools(view: RolloutView): unknown {
    const messages = rolloutWorkMessages[view.reading.language];
    const all = printable(view);
    if (all.length === 0) return nothing;
    return html`<div class="row tools screen-only">
      ${
        mayDownload()
          ? html`<button class="button" type="button" data-act="csv" @click=${this.#onDownload}>
              ${messages.csv}
            </button>`
          : nothing
      }
      <button class="button" type="button" data-act="print" @click=${() => void this.#host.print()}>
        ${messages.print}
      </button>
      ${
        comparable(all).length > 1
          ? html`<button
              class="button"
              type="button"
              data-act="compare"
              aria-expanded=${this.#comparison !== undefined}
              @click=${this.#onCompare}
            >
              ${messages.compare}
            </button>`
          : nothing
      }
    </div>`;
  }

  #viewOf(place: RolloutPlace): RolloutView {
    const { content, rollouts } = place;
    return {
      ...place,
      spreads: rollouts.map((each) => spreadOf(each, content.language)),
      sorts: this.#sorts,
    };
  }

  #viewNow(): RolloutView | undefined {
    const place = this.#placeNow();
    return place && this.#viewOf(place);
  }

  #onSort({ rollout, units }: Spread, by: Column, reading: Reading): void {
    const messages = rolloutWorkMessages[reading.language];
    const next = nextSort(this.#sorts.get(rollout.id), by);
    const sorts = new Map(this.#sorts);
    if (next) sorts.set(rollout.id, next);
    else sorts.delete(rollout.id);
    this.#sorts = sorts;
    const unit = units.find(({ key }) => by === `unit:${key}`);
    const column = unit ? pick(unit.label, reading).text : messages[by === 'stage' ? 'stage' : 'place'];
    const order = next?.isDescending ? messages.descending : messages.ascending;
    this.#told = next ? messages.sortedBy(column.toLowerCase(), order) : messages.asInFile;
    this.#host.requestUpdate();
  }

  readonly #onDownload = (): void => {
    const view = this.#viewNow();
    if (!view) return;
    void withTool(
      this.#host,
      view.reading.language,
      () => import('./rollout-status.csv.js'),
      ({ downloadCsv }) => downloadCsv(this.#host.ownerDocument, { ...view, spreads: printable(view) }),
    );
  };

  readonly #onCompare = (): void => {
    const place = this.#placeNow();
    if (!place) return;
    if (this.#comparison) {
      this.#comparison = undefined;
      this.#host.requestUpdate();
      return;
    }
    void withTool(
      this.#host,
      place.reading.language,
      () => import('./rollout-status.compare.js'),
      ({ Comparison }) => {
        this.#comparison = new Comparison(this.#host);
        this.#host.requestUpdate();
      },
    );
  };
}

/** Where the numbers come from, and what is said of their review. */
function renderOrigin(content: ContentFile, spread: Spread | undefined, reading: Reading): TemplateResult {
  const provenance = spread ? provenanceOf(content.head, spread.rollout) : content.head;
  const review = reviewSentence(provenance, reading);
  return html`
    ${provenance.source ? sourceLine(provenance.source, reading) : nothing}
    ${review ? html`<p part="review">${review}</p>` : nothing}
  `;
}

/** The overviews that are not withdrawn, and whose owner lets them be put on paper. */
function printable({ content, spreads }: RolloutView): Spread[] {
  return spreads.filter(({ rollout }) => mayPrint(provenanceOf(content.head, rollout)));
}
