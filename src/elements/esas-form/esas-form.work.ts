import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../../content/may-print.js';
import type { InstrumentItem } from '../../content/schema/instrument.js';
import { RecordsController } from '../../controllers/records-controller.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { esasLaterMessages } from '../../i18n/esas-later.js';
import type { Language } from '../../i18n/language.js';
import { mayDownload } from '../../parts/download.js';
import { MemoryLine } from '../../parts/memory.js';
import { withTool } from '../../parts/tool.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { renderAreas } from './esas-form.body.js';
import { EsasAnswerEvent, EsasPresentEvent, EsasPrintEvent, type EsasPlace } from './esas-form.events.js';
import { renderBy, renderOurs, renderProfile, type FillActs } from './esas-form.fill.js';
import { formStyles } from './esas-form.work.styles.js';
import { countAnswered, isEmpty, isFilled, withAnswer, type Answer, type Filled } from './esas-form.model.js';
import { filledText } from './esas-form.text.js';
import type { FormView, Mode, Point } from './esas-form.view.js';
import type { Column } from './series.js';
import { isEstimates, isUntouched, noEstimates, type Estimates, type Way } from './estimates.model.js';

type Out = typeof import('./esas-form.out.js');
type TimePart = import('./esas-form.time.js').TimePart;
type ComparePart = import('./esas-form.compare.js').ComparePart;

/** The part of the element that this needs. */
export interface FormHost extends GuestElement {
  readonly group: string;
  mode: Mode;
}

const nothingFilled: Filled = { answers: {} };

/** What a form shows after its first content: what is filled in, what is ours beside it, and the ways out of the page. */
export class EsasWork {
  readonly host: FormHost;
  readonly records: RecordsController;
  readonly #viewNow: () => FormView | undefined;
  readonly #memory: MemoryLine;
  #time: TimePart | undefined;
  #compare: ComparePart | undefined;
  #way: Way = 'together';
  #coming = '';
  #status = '';
  #hasDialog = false;

  constructor(host: FormHost, viewNow: () => FormView | undefined) {
    this.host = host;
    this.#viewNow = viewNow;
    this.records = new RecordsController(host, () => {
      const view = viewNow();
      return view && { content: view.content.head.id, group: host.group };
    });
    this.#memory = new MemoryLine(this.records, () => {
      this.#status = '';
      this.#compare?.forget();
    });
    for (const styles of [fieldStyles, laterStyles, formStyles]) host.addStyles(styles);
  }

  /** What the group has filled in for the chosen point, or another. */
  filled(view: FormView, point: Point = view.point): Filled {
    return this.records.read('esas', keyOf(view, point), isFilled) ?? nothingFilled;
  }

  /** What the group has estimated for the chosen point. */
  estimates(view: FormView): Estimates {
    const kept = this.records.read('esas-estimate', keyOf(view, view.point), isEstimates);
    return kept ?? { ...noEstimates, way: this.#way };
  }

  /** Estimates in another way from now on. What is estimated in the others is kept beside it. */
  chooseWay(view: FormView, way: Way): void {
    this.#way = way;
    this.keepEstimates(view, { ...this.estimates(view), way });
    this.host.requestUpdate();
  }

  /** Keeps what the group estimates; nothing where nothing is. */
  keepEstimates(view: FormView, estimates: Estimates): void {
    this.#status = '';
    if (isUntouched(estimates)) this.records.remove('esas-estimate', keyOf(view, view.point));
    else this.records.write('esas-estimate', keyOf(view, view.point), estimates);
  }

  /** Keeps an answer; `null` takes it away. */
  answer(row: InstrumentItem, answer: Answer): void {
    const view = this.#viewNow();
    if (!view) return;
    const filled = this.filled(view);
    const { items } = view.instrument;
    const answers = withAnswer(filled.answers, row.id, answer);
    this.#keep(view, { ...filled, answers });
    this.host.dispatchEvent(
      new EsasAnswerEvent(placeOf(view), countAnswered(items, answers, view.values), items.length),
    );
  }

  /** Shows the practice on a large screen. */
  async present(): Promise<void> {
    await this.#inDialog(async (view) => {
      const fetching = () => import('./esas-form.present.js');
      await withTool(this.host, view.reading.language, fetching, async ({ presentForm }) => {
        const { caseId } = placeOf(view);
        this.host.dispatchEvent(new EsasPresentEvent(caseId, true));
        await presentForm(this, () => this.#viewNow());
        this.host.dispatchEvent(new EsasPresentEvent(caseId, false));
      });
    });
  }

  /** Asks what to print, and prints it. */
  async print(): Promise<void> {
    await this.#inDialog(async (view) => {
      if (!mayPrintForm(view)) return;
      const fetching = () => import('./esas-form.print.js');
      await withTool(this.host, view.reading.language, fetching, ({ printForm }) =>
        printForm(this, view, (sheet) => this.host.dispatchEvent(new EsasPrintEvent(placeOf(view), sheet))),
      );
    });
  }

  /** The form and what is filled in as plain text. */
  asText(): string {
    const view = this.#viewNow();
    if (!view?.values.length || view.provenance.withdrawn || view.instrument.withdrawn) return '';
    return filledText(view, this.filled(view));
  }

  /** What stands beside a row, outside the instrument’s frame. */
  renderOurs(view: FormView, row: InstrumentItem): TemplateResult {
    return renderOurs(view, row, this.#acts(view));
  }

  /** The profile of what is filled in: beside the form where there is room, else once something is. */
  renderProfile(view: FormView): unknown {
    const filled = this.filled(view);
    const hasAny = countAnswered(view.instrument.items, filled.answers, view.values) > 0;
    return html`<div class=${hasAny ? 'beside' : 'beside blank'}>${renderProfile(view, filled)}</div>`;
  }

  /** What comes after the form: the other views, the ways out, and where what is written is kept. */
  renderRest(view: FormView): TemplateResult {
    const { mode, reading } = view;
    this.#bring(view);
    return html`
      ${mode === 'fill' ? this.#renderFill(view) : nothing}
      ${mode === 'time' ? this.#time?.render(view) : nothing}
      ${mode === 'compare' ? this.#compare?.render(view) : nothing} ${this.#renderTools(view)}
      ${this.#memory.render(reading.language)}
    `;
  }

  /** What is shown over time; undefined in other views. */
  columns(view: FormView): Column[] | undefined {
    return view.mode === 'time' ? this.#time?.shown(view) : undefined;
  }

  /** Leads to where the reader says who answered, and tells why. */
  askWho(why: string): void {
    this.host.mode = 'fill';
    this.tell(why);
    void this.host.updateComplete.then(() =>
      this.host.renderRoot.querySelector<HTMLElement>('.by input')?.focus(),
    );
  }

  /** Says something to the one who pressed. */
  tell(text: string): void {
    this.#status = text;
    this.host.requestUpdate();
  }

  #renderFill(view: FormView): TemplateResult {
    const acts = this.#acts(view);
    return html`<div class="more">${renderBy(view, acts)} ${renderAreas(view, acts)}</div>`;
  }

  #renderTools(view: FormView): TemplateResult {
    const { reading, mode } = view;
    const messages = esasLaterMessages[reading.language];
    const button = (label: string, act: () => unknown): TemplateResult =>
      html`<button class="button" type="button" @click=${act}>${label}</button>`;
    return html`
      <div class="row out screen-only">
        ${button(messages.present, () => this.present())}
        ${mayPrintForm(view) ? button(messages.print, () => this.print()) : nothing}
        ${
          mode === 'compare'
            ? nothing
            : html`
                ${button(messages.copy, () => this.#takeOut((out, now) => out.copyText(this, now)))}
                ${mayDownload() ? button(messages.csv, () => this.#takeOut((out, now) => out.downloadCsv(this, now))) : nothing}
              `
        }
      </div>
      <p class="fine screen-only" role="status">${this.#status}</p>
    `;
  }

  #acts(view: FormView): FillActs {
    return {
      filled: this.filled(view),
      onAnswer: (row, answer) => this.answer(row, answer),
      onChange: (filled) => this.#keep(view, filled),
    };
  }

  #keep(view: FormView, filled: Filled): void {
    this.#status = '';
    if (isEmpty(filled)) this.records.remove('esas', keyOf(view, view.point));
    else this.records.write('esas', keyOf(view, view.point), filled);
  }

  /** What a view needs beyond the form comes when the view is first asked for. */
  #bring({ mode, reading: { language } }: FormView): void {
    if (mode === 'fill' || this.#coming === mode) return;
    this.#coming = mode;
    const done = (): void => this.host.requestUpdate();
    if (mode === 'time' && !this.#time)
      void this.#fetch(
        language,
        () => import('./esas-form.time.js'),
        ({ TimePart }) => {
          this.#time = new TimePart(this);
          done();
        },
      );
    if (mode === 'compare' && !this.#compare)
      void this.#fetch(
        language,
        () => import('./esas-form.compare.js'),
        ({ ComparePart }) => {
          this.#compare = new ComparePart(this);
          done();
        },
      );
  }

  async #fetch<Part>(
    language: Language,
    fetching: () => Promise<Part>,
    use: (part: Part) => void,
  ): Promise<void> {
    let isHere = false;
    await withTool(this.host, language, fetching, (part) => {
      isHere = true;
      use(part);
    });
    this.#coming = '';
    // The reader has been told; she stands where she can go on.
    if (!isHere) this.host.mode = 'fill';
  }

  /** On paper and in a file it must say who answered. */
  async #takeOut(use: (out: Out, view: FormView) => unknown): Promise<void> {
    const view = this.#viewNow();
    if (!view) return;
    const { language } = view.reading;
    if (view.mode === 'fill' && !this.filled(view).by)
      return this.askWho(esasLaterMessages[language].byFirst);
    await withTool(
      this.host,
      language,
      () => import('./esas-form.out.js'),
      (out) => use(out, view),
    );
  }

  /** One dialog at a time, and none for what is withdrawn. */
  async #inDialog(open: (view: FormView) => Promise<void>): Promise<void> {
    const view = this.#viewNow();
    if (!view || this.#hasDialog || view.provenance.withdrawn || view.instrument.withdrawn) return;
    this.#hasDialog = true;
    try {
      await open(view);
    } finally {
      this.#hasDialog = false;
    }
  }
}

/** Both case and form may have an owner who says no. */
function mayPrintForm({ provenance, instrument }: FormView): boolean {
  return mayPrint(provenance) && mayPrint(instrument);
}

/** The id of what is kept for one point: `<case>.<instrument>.<point>`. */
export function keyOf({ study, instrument }: FormView, point: Point): string {
  return [study?.id ?? '', instrument.id, point.id].join('.');
}

/** Which practice it is, by ids. */
export function placeOf({ study, instrument, point }: FormView): EsasPlace {
  return { caseId: study?.id ?? '', instrumentId: instrument.id, pointId: point.id };
}
