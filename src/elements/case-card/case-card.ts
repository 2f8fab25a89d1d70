import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { renderFacts } from '../../cases/case-facts.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { cases, type CaseStudy, type Scenario } from '../../content/schema/case.js';
import { ContentController } from '../../controllers/content-controller.js';
import { Fetched } from '../../controllers/fetched.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { caseMessages } from '../../i18n/case-card.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { exampleMark } from '../../parts/marks.js';
import { plainProse, rich, said } from '../../parts/prose.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import type { CaseScope } from './case-card.later.js';
import { renderQuotes, renderScenario, type CaseView } from './case-card.parts.js';
import { styles } from './case-card.styles.js';

/**
 * One patient case: who it is about, and the scenarios to open and talk through, one at a time.
 *
 * A group can write notes, lean one way at choice points, show the case on a large screen and print it in a
 * leader's and a participant's edition. Nothing is stored before someone writes or chooses, and what is
 * written stays in the tab until someone presses «Lagre på denne maskinen».
 *
 * @element case-card
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {ScenarioOpenEvent} scenario-open - The reader opened a scenario.
 * @fires {QuestionReflectEvent} question-reflect - Somebody wrote to a question.
 * @fires {ChoicePickEvent} choice-pick - The group leaned one way at a choice point, or took it back.
 * @fires {PresentToggleEvent} present-toggle - The large-screen view opened or closed.
 * @fires {SheetPrintEvent} sheet-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart card - The whole card.
 * @csspart title - The patient's name.
 * @csspart facts - The line with age, where the patient lives and diagnoses.
 * @csspart summary - What the case is about, in one line.
 * @csspart scenario - One scenario with its heading.
 * @csspart quote - What a person in the case says.
 * @csspart questions - The slip with the questions.
 * @csspart example-mark - The line that says the text is an example.
 * @csspart source - Where the case comes from.
 * @csspart review - Edition and professional review.
 * @csspart patient-now - The line about a patient here and now.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the card.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-quiet=#F3EEE6] - Asides.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-warm=#9A4219] - A person's words.
 * @cssprop [--lindring-warm-quiet=#FAEADF] - The slip with questions to the group.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class CaseCardElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the case in the content file. */
  @property({ attribute: 'case-id' }) caseId = '';

  /** The level of the name in the outline of the page around it, 1 to 5. Scenarios are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose notes and choices these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  /** Shown to a whole room: nothing for the leader alone, and no buttons that lead away from the case. */
  @property({ type: Boolean }) room = false;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private isEntered = false;
  @state() private showsLeaderNotes = false;

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** What comes after the first content; nothing when it cannot be had, and the rest can be read all the same. */
  readonly #later = new Fetched(async () => {
    const { CaseLater } = await import('./case-card.later.js');
    return new CaseLater(this, () => this.#scope());
  }, 'Det meste av <case-card> kunne ikke lastes.');

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => this.#renderFrom(content));
  }

  /** The case as plain text in the reader’s language; empty until the content is here and the card has been drawn. */
  override asText(): string {
    return this.#later.now?.asText() ?? '';
  }

  /** Opens a scenario and leaves the others as they are. An id that is not in the case does nothing. */
  openScenario(id: string): void {
    this.opened = new Set([...this.opened, id]);
  }

  /** Shows the case on a large screen, one thought at a time. Resolves when it is closed. */
  async present(): Promise<void> {
    await (await this.#later.bring())?.present();
  }

  /** Asks which edition, and prints it. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#later.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#later.get(() => this.requestUpdate());
  }

  #renderFrom(content: ContentFile): TemplateResult {
    const study = this.#find(content);
    if (!study) return this.#renderMissing(content);
    const view = this.#view(content, study);
    const provenance = provenanceOf(content.head, study);
    const { reading } = view.prose;
    return html`
      <div class="page">
        <article part="card" lang=${reading.language}>
          ${this.#renderHeader(view)} ${exampleMark(provenance, reading)}
          ${provenance.withdrawn ? this.#later.now?.renderWithdrawn(provenance, view) : this.#renderGate(content, view)}
          <footer class="fine">${this.#later.now?.renderFoot(provenance, view)}</footer>
        </article>
      </div>
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = content.list(cases).broken.some((each) => each.id === this.caseId);
    return this.#content.renderMissing(this.caseId, isBroken, this.#language.language);
  }

  #renderHeader({ study, messages, prose, level }: CaseView): TemplateResult {
    return html`
      <header>
        <div part="title" class="name" role="heading" aria-level=${level - 1}>${study.name}</div>
        <p part="facts" class="facts">${renderFacts(study, messages, prose.reading)}</p>
        ${study.summary ? html`<p part="summary" class="summary">${said(study.summary, prose.reading)}</p>` : nothing}
      </header>
    `;
  }

  /** A content note stands before the case and not over it: the reader decides when to go on. */
  #renderGate(content: ContentFile, view: CaseView): TemplateResult {
    const { contentNote } = view.study;
    if (!contentNote) return this.#renderBody(content, view);
    return html`
      <div class="content-note screen-only" ?hidden=${this.isEntered}>
        <p><strong>${view.messages.beforeYouRead}:</strong> ${said(contentNote, view.prose.reading)}</p>
        <button class="button" type="button" @click=${this.#onEnter}>${view.messages.openCase}</button>
      </div>
      <div
        class="panel body"
        tabindex="-1"
        hidden=${this.isEntered ? nothing : 'until-found'}
        @beforematch=${this.#onEnter}
      >
        ${this.#renderBody(content, view)}
      </div>
    `;
  }

  #renderBody(content: ContentFile, view: CaseView): TemplateResult {
    const { study, prose } = view;
    return html`
      ${study.background ? html`<div class="prose background">${rich(study.background, prose)}</div>` : nothing}
      ${renderQuotes(study.quotes, view)} ${this.#later.now?.renderLeaderNote(view)}
      ${study.scenarios.length === 0 ? this.#renderElsewhere(content, view) : this.room ? nothing : this.#renderTools(view, provenanceOf(content.head, study))}
      ${study.scenarios.map((scenario, index) => renderScenario(scenario, index, view))}
      ${this.#later.now?.renderWhole(view)} ${this.#later.now?.renderRelated(content, view)}
      ${this.room ? nothing : this.#later.now?.renderMemory(view)}
    `;
  }

  /** Only of a case that is not withdrawn, so that the first page need not bring `mayPrint()`. */
  #renderTools({ study, messages, showsLeaderNotes }: CaseView, { rights }: Provenance): TemplateResult {
    const isAllOpen = study.scenarios.every((each) => this.opened.has(each.id));
    return html`
      <div class="row tools screen-only">
        <button class="button" type="button" @click=${() => this.#onToggleAll(study, isAllOpen)}>
          ${isAllOpen ? messages.closeAll : messages.openAll}
        </button>
        <button class="button" type="button" @click=${this.present}>${messages.present}</button>
        ${
          rights?.mayPrint === false
            ? nothing
            : html`<button class="button" type="button" @click=${this.print}>${messages.print}</button>`
        }
        <button
          class="button"
          type="button"
          aria-pressed=${showsLeaderNotes}
          @click=${this.#onToggleLeaderNotes}
        >
          ${messages.showLeaderNotes}
        </button>
      </div>
    `;
  }

  /** What the source does not tell is not made up: the way to the owner stands there instead. */
  #renderElsewhere(content: ContentFile, { study, messages, prose }: CaseView): unknown {
    const { source } = provenanceOf(content.head, study);
    if (!source) return nothing;
    const sentence = messages.caseAtOwner(source.publisher ?? pick(source.title, prose.reading).text);
    return html`<p class="related">
      ${source.url ? html`<a href=${source.url} rel="noopener noreferrer">${sentence}</a>` : sentence}
    </p>`;
  }

  #find(content: ContentFile): CaseStudy | undefined {
    return content.list(cases).items.find((each) => each.id === this.caseId);
  }

  #viewNow(): CaseView | undefined {
    const state = this.#content.state;
    const study = state.status === 'ready' ? this.#find(state.content) : undefined;
    return study && state.status === 'ready' ? this.#view(state.content, study) : undefined;
  }

  #view(content: ContentFile, study: CaseStudy): CaseView {
    const reading: Reading = { language: this.#language.language, fileLanguage: content.language };
    return {
      study,
      messages: this.#language.of(caseMessages),
      prose: this.#later.now?.proseFor(content, reading) ?? plainProse(reading),
      level: Math.min(Math.max(this.headingLevel || 2, 1), 5) + 1,
      showsLeaderNotes: this.showsLeaderNotes && !this.room,
      opened: this.opened,
      later: this.#later.now,
      onToggle: (scenario) => this.#onToggle(scenario),
      onFound: (scenario) => this.#onOpen(scenario),
    };
  }

  #scope(): CaseScope | undefined {
    const state = this.#content.state;
    const view = this.#viewNow();
    return view && state.status === 'ready'
      ? { view, file: state.content, content: state.content.head.id, group: this.group }
      : undefined;
  }

  #onOpen(scenario: Scenario): void {
    this.openScenario(scenario.id);
    void this.#later.bring().then((later) => later?.tellOpened(scenario));
  }

  #onToggle(scenario: Scenario): void {
    if (this.opened.has(scenario.id))
      this.opened = new Set([...this.opened].filter((id) => id !== scenario.id));
    else this.#onOpen(scenario);
  }

  #onToggleAll(study: CaseStudy, isAllOpen: boolean): void {
    if (isAllOpen) this.opened = new Set();
    else study.scenarios.filter(({ id }) => !this.opened.has(id)).forEach((each) => this.#onOpen(each));
  }

  #onToggleLeaderNotes(): void {
    this.showsLeaderNotes = !this.showsLeaderNotes;
  }

  async #onEnter(): Promise<void> {
    this.isEntered = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.body')?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-card': CaseCardElement;
  }
}
