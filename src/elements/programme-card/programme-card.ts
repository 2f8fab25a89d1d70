import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { programmes, type Programme } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { pick } from '../../i18n/pick.js';
import { programmeMessages } from '../../i18n/programme-card.js';
import { wordsIn } from '../../i18n/words.js';
import { exampleMark } from '../../parts/marks.js';
import { said, type Prose } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { ProgrammePrintEvent, ProgrammeShareEvent } from './programme-card.events.js';
import { renderFacts } from './programme-card.facts.js';
import { projectsOf } from './programme-card.model.js';
import { styles } from './programme-card.styles.js';
import type { ShareFields } from './share.model.js';

/** A programme and what is around it, gathered once per drawing. */
export interface ProgrammeView {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly provenance: Provenance;
  /** The programmes that are part of it. */
  readonly projects: readonly Programme[];
  readonly prose: Prose;
  /** The heading level of the title. */
  readonly level: number;
}

/**
 * A programme, a package or a project: whose it is, how it stands, who it is for, why and how it was done, what came of
 * it and whom to ask. Status, period, finish and figures stand as the source reports them, also where they contradict
 * each other; what it does not tell is left out.
 *
 * «Tips en venn» passes it on: by the reader's own e-mail program, as a link, or as a QR code on paper. Nothing of
 * what she writes is kept or sent by us.
 *
 * @element programme-card
 * @slot - Shown until the content arrives, and if it never does. Put a plain link to the programme here.
 * @fires {ProgrammeShareEvent} programme-share - A reader passes the programme on; cancel it, or call its
 * `takeOver(sending)`, to send the tip in your own way. Read `shareFields` of the card while you hear it.
 * @fires {ProgrammePrintEvent} programme-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart card - The whole card.
 * @csspart title - The name of the programme.
 * @csspart facts - Who answers for it, who pays, where it belongs.
 * @csspart reported - Status, period and finish, as the source reports them.
 * @csspart remark - A remark to what the source reports.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the programme is told of.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the card.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-quiet=#F3EEE6] - The band with what is reported.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class ProgrammeCardElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the programme; without it the first in the content file. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. Its parts are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #prose = new ProseController(this);
  /** What comes after the first lines. */
  readonly #later = new LaterController(
    this,
    async () => {
      const later = await import('./programme-card.later.js');
      later.styles.forEach((each) => this.addStyles(each));
      return later;
    },
    'Koden til <programme-card> kunne ikke lastes. Legg alle filene i cdn ved siden av lindring.js.',
  );
  #shareFields: ShareFields | undefined;

  constructor() {
    super();
    keepTyping(this);
    this.addController(
      new HashController(({ lindring, programme }) => {
        const view = this.#viewNow();
        if (view && lindring === 'programme-card' && programme === view.programme.id)
          void this.updateComplete.then(() => this.scrollIntoView());
        return view !== undefined;
      }),
    );
  }

  /**
   * What the reader has written in «Tips en venn», and the text made of it. There only while `programme-share` is
   * heard, so that nothing on the page comes by it later.
   */
  get shareFields(): ShareFields | undefined {
    return this.#shareFields;
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      return view ? this.#renderCard(view) : this.#renderMissing(content);
    });
  }

  /** The name of the programme, why it was made and how, as plain text; empty until the content is here. */
  override asText(): string {
    const view = this.#viewNow();
    if (!view) return '';
    const { title, subtitle, why, method } = view.programme;
    return [title, subtitle, why, method]
      .map((text) => wordsIn(text, view.prose.reading))
      .filter(Boolean)
      .join('\n\n');
  }

  /** Opens «Tips en venn». Resolves when it is closed. */
  async share(): Promise<void> {
    const view = this.#viewNow();
    if (!view || view.provenance.withdrawn) return;
    const { language } = view.prose.reading;
    await withTool(
      this,
      language,
      () => import('./programme-card.share.js'),
      ({ shareProgramme }) =>
        shareProgramme(this, view, (way, fields) => {
          const event = new ProgrammeShareEvent(view.programme.id, way);
          this.#shareFields = fields;
          try {
            this.dispatchEvent(event);
          } finally {
            this.#shareFields = undefined;
          }
          return event;
        }),
    );
  }

  /** Prints the whole of it as a sheet. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    const view = this.#viewNow();
    if (!view || !mayPrint(view.provenance)) return;
    const { reading } = view.prose;
    if (!this.dispatchEvent(new ProgrammePrintEvent(view.programme.id))) return;
    await withTool(
      this,
      reading.language,
      () => import('./programme-card.paper.js'),
      async ({ printProgramme }) => {
        const prose = await this.#prose.settledProse(view.content, reading);
        await printProgramme(this, { ...view, prose });
      },
    );
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#later.begin();
  }

  #renderCard(view: ProgrammeView): TemplateResult {
    const { programme, provenance, prose, level, content } = view;
    const { reading } = prose;
    const parent = content.list(programmes).items.find(({ id }) => id === programme.partOf);
    return html`
      <div class="page">
        <article part="card" lang=${reading.language}>
          ${
            parent && parent !== programme
              ? html`<p class="part-of">
                  ${programmeMessages[reading.language].partOf(pick(parent.title, reading).text)}
                </p>`
              : nothing
          }
          <div part="title" class="title" role="heading" aria-level=${level}>
            ${said(programme.title, reading)}
          </div>
          ${programme.subtitle ? html`<p class="subtitle">${said(programme.subtitle, reading)}</p>` : nothing}
          ${exampleMark(provenance, reading)}
          ${provenance.withdrawn ? nothing : renderFacts(programme, reading)}
          ${this.#later.renderInstead(reading.language) ?? this.#renderLater(view)}
        </article>
      </div>
    `;
  }

  #renderLater(view: ProgrammeView): unknown {
    const later = this.#later.now;
    if (!later) return nothing;
    if (view.provenance.withdrawn) return later.renderWithdrawn(view);
    return later.renderLater(view, {
      onShare: () => void this.share(),
      onPrint: () => void this.print(),
    });
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = content.list(programmes).broken.some(({ id }) => id === this.programmeId);
    return this.#content.renderMissing(this.programmeId, isBroken, this.#language.language);
  }

  #viewNow(): ProgrammeView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const { items } = content.list(programmes);
    const programme = this.programmeId ? items.find(({ id }) => id === this.programmeId) : items[0];
    const reading = { language: this.#language.language, fileLanguage: content.language };
    return (
      programme && {
        content,
        programme,
        provenance: provenanceOf(content.head, programme),
        projects: projectsOf(items, programme.id),
        prose: this.#prose.proseFor(content, reading),
        level: levelIn(this.headingLevel),
      }
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'programme-card': ProgrammeCardElement;
  }
}
