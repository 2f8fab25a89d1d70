import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { programmes } from '../../content/schema/programme.js';
import { rollouts } from '../../content/schema/rollout.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { rolloutMessages } from '../../i18n/rollout-status.js';
import { mayDownload } from '../../parts/download.js';
import { reviewSentence, sourceLine, withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { RolloutPrintEvent } from './rollout-status.events.js';
import {
  comparable,
  nextSort,
  rolloutsOf,
  spreadOf,
  totalOf,
  type Column,
  type Sort,
  type Spread,
} from './rollout-status.model.js';
import { styles } from './rollout-status.styles.js';
import { renderLegend, renderTable } from './rollout-status.table.js';

type Comparison = InstanceType<(typeof import('./rollout-status.compare.js'))['Comparison']>;

/** How far a programme has spread, gathered once per drawing. */
export interface RolloutView {
  readonly content: ContentFile;
  readonly spreads: readonly Spread[];
  /** The name of the programme, where one is asked for. */
  readonly programme: string;
  readonly reading: Reading;
  readonly level: number;
  readonly sorts: ReadonlyMap<string, Sort>;
}

/**
 * How far a programme has spread, place by place: the stage each is on, and the numbers it has reported, with the date
 * they hold for. Every column can be sorted by. Numbers are added only within a unit and a date, and the sums are
 * marked as ours; two dates can be read side by side.
 *
 * @element rollout-status
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {RolloutPrintEvent} rollout-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart rollout - The whole of it.
 * @csspart title - The heading.
 * @csspart spread - One overview with its table.
 * @csspart caveat - The line that numbers tell nothing about quality.
 * @csspart example-mark - The line that says numbers are examples.
 * @csspart source - Where the numbers come from.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed, shapes and bars.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate, and goals in the bars.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class RolloutStatusElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of a programme, whose overviews are shown with those of its projects; without it all in the file. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private sorts: ReadonlyMap<string, Sort> = new Map();
  @state() private told = '';
  @state() private comparison?: Comparison | undefined;

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => this.#renderContent(content));
  }

  /** The numbers as plain text, a place on each line; empty until the content is here. */
  override asText(): string {
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
    if (!this.dispatchEvent(new RolloutPrintEvent(printable(view).map(({ rollout }) => rollout.id)))) return;
    await withTool(
      this,
      view.reading.language,
      () => import('./rollout-status.paper.js'),
      ({ printRollout }) => printRollout(this, { ...view, spreads: printable(view) }),
    );
  }

  #renderContent(content: ContentFile): TemplateResult {
    const { programmeId } = this;
    const view = this.#viewNow();
    const list = content.list(rollouts);
    const isKnown = !programmeId || content.list(programmes).items.some(({ id }) => id === programmeId);
    const isBroken = list.broken.length > 0;
    if (!view || (view.spreads.length === 0 && (!isKnown || isBroken)))
      return this.#content.renderMissing(programmeId, isBroken, this.#language.language);
    return this.#renderStatus(view);
  }

  #renderStatus(view: RolloutView): TemplateResult {
    const { spreads, reading, level, content, programme } = view;
    const messages = rolloutMessages[reading.language];
    const isEmpty = spreads.length === 0;
    return html`
      <div class="page">
        <article part="rollout" lang=${reading.language}>
          <div part="title" class="title" role="heading" aria-level=${level}>${messages.title}</div>
          ${programme ? html`<p class="of">${programme}</p>` : nothing}
          ${isEmpty ? html`<p class="caveat">${messages.nothing}</p>` : nothing}
          ${spreads.map((each) => this.#renderSpread(each, view))}
          <p class="fine screen-only" role="status">${this.told}</p>
          ${isEmpty ? nothing : this.#renderTools(view)} ${this.comparison?.render(view)}
          <footer class="fine">
            ${isEmpty ? nothing : html`<p part="caveat">${messages.caveat}</p>`}
            ${spreads.length > 1 ? nothing : renderOrigin(content, spreads[0], reading)}
          </footer>
        </article>
      </div>
    `;
  }

  #renderSpread(spread: Spread, { content, reading, level, sorts, spreads }: RolloutView): TemplateResult {
    const { rollout, units } = spread;
    const provenance = provenanceOf(content.head, rollout);
    const messages = rolloutMessages[reading.language];
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
              ${hasSums ? html`<p class="fine">${messages.totalHelp}</p>` : nothing}
            `
      }
      ${isAlone ? nothing : html`<div class="fine">${renderOrigin(content, spread, reading)}</div>`}
    </section>`;
  }

  #renderTools(view: RolloutView): unknown {
    const messages = rolloutMessages[view.reading.language];
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
      <button class="button" type="button" data-act="print" @click=${this.print}>${messages.print}</button>
      ${
        comparable(all).length > 1
          ? html`<button
              class="button"
              type="button"
              data-act="compare"
              aria-expanded=${this.comparison !== undefined}
              @click=${this.#onCompare}
            >
              ${messages.compare}
            </button>`
          : nothing
      }
    </div>`;
  }

  #viewNow(): RolloutView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const all = content.list(programmes).items;
    const programme = all.find(({ id }) => id === this.programmeId);
    const reading = { language: this.#language.language, fileLanguage: content.language };
    return {
      content,
      spreads: rolloutsOf(content.list(rollouts).items, all, this.programmeId).map((each) =>
        spreadOf(each, content.language),
      ),
      programme: programme?.title ?? '',
      reading,
      level: Math.min(Math.max(this.headingLevel || 2, 1), 5),
      sorts: this.sorts,
    };
  }

  #onSort({ rollout, units }: Spread, by: Column, reading: Reading): void {
    const messages = rolloutMessages[reading.language];
    const next = nextSort(this.sorts.get(rollout.id), by);
    const sorts = new Map(this.sorts);
    if (next) sorts.set(rollout.id, next);
    else sorts.delete(rollout.id);
    this.sorts = sorts;
    const unit = units.find(({ key }) => by === `unit:${key}`);
    const column = unit ? pick(unit.label, reading).text : messages[by === 'stage' ? 'stage' : 'place'];
    const order = next?.isDescending ? messages.descending : messages.ascending;
    this.told = next ? messages.sortedBy(column.toLowerCase(), order) : messages.asInFile;
  }

  readonly #onDownload = (): void => {
    const view = this.#viewNow();
    if (!view) return;
    void withTool(
      this,
      view.reading.language,
      () => import('./rollout-status.csv.js'),
      ({ downloadCsv }) => downloadCsv(this.ownerDocument, { ...view, spreads: printable(view) }),
    );
  };

  readonly #onCompare = (): void => {
    if (this.comparison) {
      this.comparison = undefined;
      return;
    }
    void withTool(
      this,
      this.#language.language,
      () => import('./rollout-status.compare.js'),
      ({ Comparison }) => {
        this.comparison = new Comparison(this);
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
  return spreads.filter(({ rollout }) => {
    const { withdrawn, rights } = provenanceOf(content.head, rollout);
    return !withdrawn && rights?.mayPrint !== false;
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'rollout-status': RolloutStatusElement;
  }
}
