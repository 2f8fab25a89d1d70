import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { cases } from '../../content/schema/case.js';
import { ContentController } from '../../controllers/content-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { RecordsController } from '../../controllers/records-controller.js';
import { TypedAddress } from '../../controllers/typed-address.js';
import { GuestElement } from '../../guest/guest-element.js';
import type { HashState } from '../../guest/hash.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { warnOnce } from '../../guest/warn.js';
import { bankMessages } from '../../i18n/case-bank.js';
import { caseMessages } from '../../i18n/case-card.js';
import type { Reading } from '../../i18n/pick.js';
import { footMarks } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { withTool } from '../../parts/tool.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { foldStyles } from '../../theme/fold.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { CaseChooseEvent, CaseDrawEvent, BankPrintEvent } from './case-bank.events.js';
import { catalogueOf, fitting, placeOf, type Catalogue, type Entry } from './case-bank.catalogue.js';
import { draw, emptyFilter, fromHash, toHash, withTick, type BankFilter } from './case-bank.model.js';
import { BankRecords } from './case-bank.records.js';
import { renderChosen, renderEntries, renderSearch, type BankView } from './case-bank.parts.js';
import { styles } from './case-bank.styles.js';

const pageSize = 24;

/**
 * All cases of a content file: search and narrow, open one in place, draw one, choose for a session, mark as used
 * in the group, print as a set or as small cards.
 *
 * What is chosen and used is kept for the group, in this tab until someone presses «Lagre på denne maskinen».
 *
 * @element case-bank
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {CaseChooseEvent} case-choose - The group chose a case for a session, or took it back.
 * @fires {CaseDrawEvent} case-draw - A case was drawn by lot.
 * @fires {BankPrintEvent} bank-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ScenarioOpenEvent} scenario-open - The reader opened a scenario of the open case.
 * @fires {QuestionReflectEvent} question-reflect - Somebody wrote to a question of the open case.
 * @fires {ChoicePickEvent} choice-pick - The group leaned one way at a choice point of the open case, or took it back.
 * @fires {PresentToggleEvent} present-toggle - The large-screen view of the open case opened or closed.
 * @fires {SheetPrintEvent} sheet-print - Someone asked for the open case on paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart bank - The whole bank.
 * @csspart entry - One case in the list.
 * @csspart count - The line that says how many cases are shown.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the cases come from.
 * @csspart review - Edition and professional review.
 * @csspart patient-now - The line about a patient here and now.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the bank.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class CaseBankElement extends GuestElement {
  static override styles = [
    hostStyles,
    controlStyles,
    cardStyles,
    fieldStyles,
    laterStyles,
    foldStyles,
    styles,
  ];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The level of the names in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose choices and marks these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  @state() private filter: BankFilter = emptyFilter;
  @state() private openId = '';
  @state() private shown = pageSize;
  @state() private drawn: BankView['drawn'];

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #prose = new ProseController(this);
  readonly #records = new BankRecords(
    new RecordsController(this, () => {
      const { state } = this.#content;
      return state.status === 'ready' ? { content: state.content.head.id, group: this.group } : undefined;
    }),
  );
  readonly #address = new TypedAddress(this);

  constructor() {
    super();
    keepTyping(this);
    this.addController(new HashController((hash) => this.#follow(hash)));
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => this.#renderBank(content));
  }

  /** The names of the cases as plain text; empty until the content is here. */
  override asText(): string {
    const { state } = this.#content;
    if (state.status !== 'ready') return '';
    return this.#catalogue(state.content)
      .entries.map(({ study }) => study.name)
      .join('\n\n');
  }

  /** Opens a case in place and closes another, and gives up a search that hides it. An id that is not there does nothing. */
  async open(caseId: string): Promise<void> {
    const { state } = this.#content;
    if (state.status !== 'ready') return;
    const catalogue = this.#catalogue(state.content);
    if (placeOf(catalogue, emptyFilter, caseId) < 0) return;
    await import('../case-card/define.js').catch(() => warnOnce('Koden til <case-card> kunne ikke lastes.'));
    if (placeOf(catalogue, this.filter, caseId) < 0) this.#show(emptyFilter);
    this.shown = Math.max(this.shown, placeOf(catalogue, this.filter, caseId) + 1);
    this.drawn = undefined;
    this.openId = caseId;
    await this.updateComplete;
  }

  /** Asks what to print, and prints it. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    const { state } = this.#content;
    if (state.status !== 'ready') return;
    const content = state.content;
    const fetching = () => import('./case-bank.print.js');
    await withTool(this, this.#language.language, fetching, async ({ printBank }) =>
      printBank(this, {
        content,
        prose: await this.#prose.settledProse(content, this.#reading(content)),
        shown: fitting(this.#catalogue(content), this.filter).map(({ study }) => study),
        chosen: content.list(cases).items.filter(({ id }) => this.#records.chosen.has(id)),
        mayPrint: (ids, edition) => this.dispatchEvent(new BankPrintEvent(ids, edition)),
      }),
    );
  }

  #renderBank(content: ContentFile): TemplateResult {
    const view = this.#view(content);
    const { messages, reading, catalogue } = view;
    const fits = fitting(catalogue, this.filter);
    const listed = fits.slice(0, this.shown);
    // An open case tells where what is written is kept, of the same records and nearer to the fields.
    const isToldByCard = listed.some((each) => each.study.id === this.openId && !each.isWithdrawn);
    const origin = catalogue.isExample ? ({ origin: 'example' } as const) : {};
    return html`
      <div class="page">
        <article part="bank" lang=${reading.language} aria-label=${messages.title}>
          ${exampleMark(origin, reading)} ${renderSearch(fits, view)}
          ${fits.length === 0 && catalogue.entries.length > 0 ? html`<p>${messages.none}</p>` : nothing}
          ${renderEntries(listed, view)}
          ${
            fits.length > this.shown
              ? html`<button class="button screen-only" type="button" @click=${this.#onMore}>
                  ${messages.more(Math.min(pageSize, fits.length - this.shown))}
                </button>`
              : nothing
          }
          ${renderChosen(view)} ${isToldByCard ? nothing : this.#records.line(reading)}
          <footer class="fine">
            ${content.local?.renderHidden(reading, 'cases')}
            ${footMarks({ ...content.head, ...origin }, reading)}
          </footer>
        </article>
      </div>
    `;
  }

  #view(content: ContentFile): BankView {
    const reading = this.#reading(content);
    return {
      catalogue: this.#catalogue(content),
      filter: this.filter,
      messages: this.#language.of(bankMessages),
      caseMessages: this.#language.of(caseMessages),
      reading,
      level: levelIn(this.headingLevel),
      src: this.src,
      group: this.group,
      openId: this.openId,
      drawn: this.drawn,
      chosen: this.#records.chosen,
      used: this.#records.used,
      onSearch: (text) => this.#onSearch(text),
      onTick: (...tick) => this.#narrow(withTick(this.filter, ...tick)),
      onClear: () => void this.#onClear(),
      onDraw: (fits) => void this.#onDraw(fits),
      onPrint: () => void this.print(),
      onOpen: (id) => void this.#onOpen(id),
      onChoose: (id, isChosen) => this.#onChoose(id, isChosen),
      onUnchoose: () => this.#onUnchoose(),
      onUse: (id, isUsed) => this.#records.use(id, isUsed),
    };
  }

  #reading(content: ContentFile): Reading {
    return { language: this.#language.language, fileLanguage: content.language };
  }

  #catalogue(content: ContentFile): Catalogue {
    return catalogueOf(content, this.#reading(content));
  }

  /** A link to a case opens it here, a link to a search narrows the bank. */
  #follow(hash: HashState): boolean {
    const { state } = this.#content;
    if (state.status !== 'ready') return false;
    const filter = fromHash(hash);
    if (filter) this.filter = filter;
    const id = hash['case'];
    if (id && id !== this.openId) void this.open(id).then(() => this.#entry(id)?.scrollIntoView());
    return true;
  }

  #entry(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-case='${CSS.escape(id)}']`);
  }

  #narrow(filter: BankFilter): void {
    this.#show(filter);
    this.#address.write(toHash(filter));
  }

  #onSearch(search: string): void {
    this.#show({ ...this.filter, search });
    this.#address.writeSoon(toHash(this.filter));
  }

  #show(filter: BankFilter): void {
    this.filter = filter;
    this.shown = pageSize;
    this.drawn = undefined;
  }

  async #onOpen(id: string): Promise<void> {
    if (this.openId === id) this.openId = '';
    else await this.open(id);
    this.#address.write(this.openId ? { case: id } : toHash(this.filter));
  }

  async #onDraw(fits: readonly Entry[]): Promise<void> {
    const ids = fits.flatMap(({ study, isWithdrawn }) => (isWithdrawn ? [] : study.id));
    const found = draw(ids, this.#records.used, this.openId);
    if (!found) return;
    const name = fits.find(({ study }) => study.id === found.id)?.study.name ?? '';
    await this.open(found.id);
    this.drawn = { name, isUsed: found.isUsed };
    this.#address.write({ case: found.id });
    this.dispatchEvent(new CaseDrawEvent(found.id));
    await this.updateComplete;
    this.#entry(found.id)?.querySelector('button')?.focus();
  }

  #onChoose(id: string, isChosen: boolean): void {
    this.#records.choose(id, isChosen);
    this.dispatchEvent(new CaseChooseEvent(id, isChosen, this.#records.chosen.size));
  }

  #onUnchoose(): void {
    for (const id of this.#records.chosen) this.#onChoose(id, false);
    this.renderRoot.querySelector<HTMLElement>('[part=count]')?.focus();
  }

  /** The button may go with the press: on to the first that came. */
  async #onMore(): Promise<void> {
    const first = this.shown;
    this.shown += pageSize;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.entry-title button')[first]?.focus();
  }

  async #onClear(): Promise<void> {
    this.#narrow(emptyFilter);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-bank': CaseBankElement;
  }
}
