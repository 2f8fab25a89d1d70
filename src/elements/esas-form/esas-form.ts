import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { cases, type CaseStudy } from '../../content/schema/case.js';
import { instruments, type Instrument, type InstrumentItem } from '../../content/schema/instrument.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { esasMessages } from '../../i18n/esas.js';
import { toolMessages } from '../../i18n/tools.js';
import { exampleMark } from '../../parts/marks.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { pointsIn, renderModes } from './esas-form.choose.js';
import { renderCannot, renderFoot, renderWithdrawn } from './esas-form.foot.js';
import { cannotAnswer, pointsOf, valuesOf, type Answer } from './esas-form.model.js';
import { renderForm } from './esas-form.rows.js';
import { styles } from './esas-form.styles.js';
import type { FormView, Mode } from './esas-form.view.js';

/**
 * Practice in assessing symptoms on an invented patient: fill the form in, see it over time, and estimate what the
 * patient answers before the patient’s own answers are opened.
 *
 * Which form it is, its rows, words and scale come from the content. It is never for a patient here and now: it needs
 * a case or the built-in practice patient, and the time is that of the case. Nothing is stored before someone answers.
 *
 * @element esas-form
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {EsasAnswerEvent} esas-answer - A row was answered or cleared.
 * @fires {EsasCompareEvent} esas-compare - The patient’s own answers were opened beside the estimates.
 * @fires {EsasPrintEvent} esas-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {EsasPresentEvent} esas-present - The large-screen view opened or closed.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart form - The whole of it.
 * @csspart title - Form and patient.
 * @csspart practice - The line that says it is practice.
 * @csspart instrument - The instrument in its frame.
 * @csspart attribution - Whom the instrument belongs to.
 * @csspart example-mark - The line that says the text is an example.
 * @csspart source - Where the case comes from.
 * @csspart review - Edition and professional review.
 * @csspart patient-now - The line about a patient here and now.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed, and the number that is chosen.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Rings, and the frame of the instrument.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class EsasFormElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the case that is practised on; without it the reader chooses a patient. */
  @property({ attribute: 'case-id' }) caseId = '';

  /** The `id` of the form in the content file. */
  @property({ attribute: 'instrument-id' }) instrumentId = 'esas-r';

  /** The level of the title in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose answers these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  /** What is shown: `fill`, `time` or `compare`. */
  @property() mode: Mode = 'fill';

  /** The patient the reader chose; empty is the practice patient. */
  @state() private chosen: string | undefined;
  @state() private pointId = '';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** What comes after the first content; nothing when it cannot be had, and the form can be read all the same. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { EsasWork } = await import('./esas-form.work.js');
      return new EsasWork(this, () => this.#viewNow());
    },
    'Koden til <esas-form> kunne ikke lastes. Legg alle filene i cdn ved siden av lindring.js.',
  );

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => this.#renderFrom(content));
  }

  /** The form and what is filled in as plain text; empty until the content is here and someone to practise on is chosen. */
  override asText(): string {
    return this.#work.now?.asText() ?? '';
  }

  /** Shows the practice on a large screen. Resolves when it is closed. */
  async present(): Promise<void> {
    await (await this.#work.bring())?.present();
  }

  /** Asks what to print, and prints it. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  protected override updated(): void {
    if (this.#content.state.status === 'ready') this.#work.begin();
  }

  #renderFrom(content: ContentFile): TemplateResult {
    const { language } = this.#language;
    const messages = esasMessages[language];
    const instrument = this.#instrument(content);
    if (!instrument) return this.#renderMissing(content, instruments, this.instrumentId);
    if (this.caseId && !this.#study(content)) return this.#renderMissing(content, cases, this.caseId);
    const view = this.#viewNow();
    const { title } = instrument;
    const name = view?.study?.name ?? (view ? messages.practicePatient : '');
    return html`
      <div class="page">
        <article part="form" lang=${language}>
          <div part="title" class="name" role="heading" aria-level=${this.#level()}>
            ${name ? messages.title(title, name) : messages.titleAlone(title)}
          </div>
          <p part="practice" class="practice">${messages.practice}</p>
          ${this.caseId ? nothing : this.#renderPatients(content)} ${view ? this.#renderView(view) : nothing}
          <footer class="fine">
            ${renderFoot(view, instrument, { language, fileLanguage: content.language }, content.local)}
          </footer>
        </article>
      </div>
    `;
  }

  #renderView(view: FormView): unknown {
    const { provenance, reading, mode, study } = view;
    if (provenance.withdrawn || view.instrument.withdrawn) return renderWithdrawn(view);
    if (view.values.length === 0) return html`<p>${esasMessages[reading.language].cannotDraw}</p>`;
    return html`
      ${study ? exampleMark(provenance, reading) : nothing} ${renderCannot(view)}
      ${renderModes(view, { onMode: (each) => (this.mode = each), onPoint: (id) => (this.pointId = id) })}
      ${
        mode === 'fill'
          ? html`<div class="with-profile">
              ${renderForm(view, {
                name: 'fill',
                answers: this.#work.now?.filled(view).answers ?? {},
                onAnswer: (row, answer) => this.#onAnswer(row, answer),
                ours: (row) => this.#work.now?.renderOurs(view, row),
              })}
              ${this.#work.now?.renderProfile(view)}
            </div>`
          : nothing
      }
      ${this.#work.now?.renderRest(view)}
      ${this.#work.renderFailed(`${toolMessages[reading.language].title}. ${toolMessages[reading.language].missing}`, reading.language)}
    `;
  }

  #renderPatients(content: ContentFile): TemplateResult {
    const messages = this.#language.of(esasMessages);
    const studies = content.list(cases).items;
    return html`
      <label class="when whom screen-only">
        ${messages.whichPatient}
        <select class="button" @change=${this.#onPatient}>
          <option value="?" .selected=${this.chosen === undefined}>${messages.choosePatient}</option>
          <option value="" .selected=${this.chosen === ''}>${messages.practicePatient}</option>
          ${studies.map(
            ({ id, name }) => html`<option value=${id} .selected=${this.chosen === id}>${name}</option>`,
          )}
        </select>
      </label>
    `;
  }

  #renderMissing(content: ContentFile, noun: typeof cases | typeof instruments, id: string): TemplateResult {
    const isBroken = content.list<typeof noun.item>(noun).broken.some((each) => each.id === id);
    return this.#content.renderMissing(id, isBroken, this.#language.language);
  }

  #instrument(content: ContentFile): Instrument | undefined {
    return content.list(instruments).items.find(({ id }) => id === this.instrumentId);
  }

  #study(content: ContentFile): CaseStudy | undefined {
    return content.list(cases).items.find(({ id }) => id === (this.caseId || this.chosen));
  }

  #level(): number {
    return levelIn(this.headingLevel);
  }

  #viewNow(): FormView | undefined {
    const state = this.#content.state;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const instrument = this.#instrument(content);
    const study = this.#study(content);
    if (!instrument || (!study && (this.caseId || this.chosen !== ''))) return undefined;
    const { language } = this.#language;
    const own = pointsOf(study, instrument.id);
    const points = pointsIn(
      study,
      own,
      esasMessages[language].times.map((text) => ({ [language]: text })),
    );
    return {
      content,
      instrument,
      values: valuesOf(instrument.scale),
      study,
      name: study?.name ?? esasMessages[language].practicePatient,
      points,
      point: points.find(({ id }) => id === this.pointId) ?? points[0]!,
      cannotAnswer: cannotAnswer(own),
      mode: this.mode,
      reading: { language, fileLanguage: content.language },
      level: this.#level(),
      provenance: provenanceOf(content.head, study ?? {}),
    };
  }

  #onAnswer(row: InstrumentItem, answer: Answer): void {
    void this.#work.bring().then((later) => later?.answer(row, answer));
  }

  #onPatient(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.chosen = value === '?' ? undefined : value;
    this.pointId = '';
    this.mode = 'fill';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'esas-form': EsasFormElement;
  }
}
