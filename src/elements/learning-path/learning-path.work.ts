import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import type { Module } from '../../content/schema/programme.js';
import { resources } from '../../content/schema/resource.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { pathWorkMessages } from '../../i18n/learning-path-work.js';
import { printMessages } from '../../i18n/print.js';
import { renderField, type FieldKeeper } from '../../parts/fields.js';
import { originMarks } from '../../parts/foot.js';
import { MemoryLine } from '../../parts/memory.js';
import { said, type Prose } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { firstPlanDay, isPlanDay, lastPlanDay } from '../../sessions/day.js';
import { moduleDates, weeksOf, type ModuleDates } from '../../sessions/path-dates.js';
import { frameOf, planKind } from '../../sessions/session-plan.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { labelledStyles } from '../../theme/labelled.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { renderDates, renderSpan } from './learning-path.dates.js';
import { PathChangeEvent, PathPrintEvent } from './learning-path.events.js';
import { moduleSessions } from './learning-path.model.js';
import { TicksPart } from './learning-path.ticks.js';
import { workStyles } from './learning-path.work.styles.js';
import type { PathView } from './learning-path.js';

/** What a path shows after its first content: days, ticks, progress, and the ways out of the page. */
export class PathWork implements FieldKeeper {
  readonly host: GuestElement;
  readonly records: RecordsController;
  wrong: FieldKeeper['wrong'];
  readonly #viewNow: () => PathView | undefined;
  readonly #prose: ProseController;
  readonly #ticks: TicksPart;
  readonly #memory: MemoryLine;
  #isPrinting = false;

  constructor(host: GuestElement & { group: string }, viewNow: () => PathView | undefined) {
    this.host = host;
    this.#viewNow = viewNow;
    this.#prose = new ProseController(host);
    this.records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content.head.id, group: host.group };
    });
    this.#memory = new MemoryLine(this.records, () => (this.wrong = undefined));
    this.#ticks = new TicksPart(this);
    for (const styles of [fieldStyles, labelledStyles, laterStyles, workStyles]) host.addStyles(styles);
  }

  /** How the longer texts of the content are drawn. */
  proseFor({ content, reading }: PathView): Prose {
    return this.#prose.proseFor(content, reading);
  }

  /** The first day, where the source tells what days can be reckoned from. */
  renderStart(view: PathView): TemplateResult {
    const { programme, modules, reading } = view;
    const messages = pathWorkMessages[reading.language];
    if (!modules.some(weeksOf)) return html`<p class="fine screen-only">${messages.noDates}</p>`;
    const { start } = frameOf(programme, this.records);
    return html`<div class="start">
      <div class="screen-only">
        ${renderField(
          {
            name: 'start',
            label: messages.start,
            type: 'date',
            value: start ?? '',
            min: firstPlanDay,
            max: lastPlanDay,
            describedBy: 'start-help',
            check: (text) => text === '' || isPlanDay(text),
            wrong: messages.wrongDay,
            onWrite: (text) => this.#setStart(text || undefined),
          },
          this,
        )}
        <p class="fine" id="start-help">${messages.startHelp}</p>
      </div>
      <div role="status">${renderSpan(view, this.dates(view))}</div>
    </div>`;
  }

  /** The days of a module, what belongs to it, and its ticks. */
  renderModule(module: Module, at: number, view: PathView): TemplateResult {
    const dates = this.dates(view)[at];
    return html`
      ${dates ? renderDates(module, dates, view.reading.language) : nothing}
      ${this.#renderMaterials(module, view)} ${this.#ticks.renderAt(module, at, view)}
    `;
  }

  /** Progress, the ways out of the page, where it is kept, and the foot. */
  renderRest(view: PathView): TemplateResult {
    const { reading, provenance } = view;
    return html`
      ${provenance.withdrawn ? nothing : html`${this.#ticks.renderProgress(view)} ${this.#renderTools(view)}`}
      ${this.#memory.render(reading.language)}
      <footer class="fine">${originMarks(provenance, reading)}</footer>
    `;
  }

  /** When each module is worked with, as planned. */
  dates({ programme, modules }: PathView): ModuleDates[] {
    return moduleDates(modules, moduleSessions(programme, this.records));
  }

  complain(name: string, sentence: string): void {
    this.wrong = sentence ? { name, sentence } : undefined;
    this.host.requestUpdate();
  }

  settle(): void {
    // Nothing waits for a field to be left: what is right is kept as it is written.
  }

  /** Tells the page that something is otherwise along the path, never for whom. */
  tellChange(moduleId: string): void {
    const { programme } = this.#viewNow() ?? {};
    if (programme) this.host.dispatchEvent(new PathChangeEvent(programme.id, moduleId));
  }

  /** Puts the focus on what matches, once all is drawn. */
  async focus(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Asks which sheet, where there is more than one, and prints it. */
  async print(): Promise<void> {
    const view = this.#viewNow();
    if (!view || this.#isPrinting || !mayPrint(view.provenance) || view.modules.length === 0) return;
    this.#isPrinting = true;
    try {
      const fetching = () => import('./learning-path.print.js');
      await withTool(this.host, view.reading.language, fetching, ({ printPath }) =>
        printPath(this.host, view, this.dates(view), this.#ticks.group(view), (sheet) =>
          this.host.dispatchEvent(new PathPrintEvent(view.programme.id, sheet)),
        ),
      );
    } finally {
      this.#isPrinting = false;
    }
  }

  #renderMaterials({ resources: ids = [] }: Module, { content, reading }: PathView): unknown {
    const { items } = content.list(resources);
    const found = ids.flatMap((id) => items.find((each) => each.id === id) ?? []);
    if (found.length === 0) return nothing;
    return html`<p class="fine">
      ${pathWorkMessages[reading.language].materials}:
      ${found.map(({ title }, at) => [at ? ', ' : '', said(title, reading)])}
    </p>`;
  }

  #renderTools(view: PathView): unknown {
    if (view.modules.length === 0) return nothing;
    const { language } = view.reading;
    return html`<div class="row tools screen-only">
      ${
        mayPrint(view.provenance)
          ? html`<button class="button" type="button" @click=${() => void this.print()}>
              ${printMessages[language].print}
            </button>`
          : nothing
      }
      <button class="button" type="button" @click=${() => void this.#onDownload(view)}>
        ${pathWorkMessages[language].download}
      </button>
    </div>`;
  }

  async #onDownload(view: PathView): Promise<void> {
    const { records } = this.records;
    const fetching = () => import('./learning-path.table.js');
    await withTool(this.host, view.reading.language, fetching, ({ downloadProgress }) => {
      if (records) downloadProgress(this.host.ownerDocument, view, this.#ticks.group(view), records);
    });
  }

  #setStart(start: string | undefined): void {
    const { programme } = this.#viewNow() ?? {};
    if (!programme) return;
    this.wrong = undefined;
    this.records.write(planKind, programme.id, { ...frameOf(programme, this.records), start });
    this.tellChange('');
  }
}
