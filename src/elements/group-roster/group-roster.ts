import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { programmes, type Programme } from '../../content/schema/programme.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { rosterMessages } from '../../i18n/group-roster.js';
import type { Reading } from '../../i18n/pick.js';
import { exampleMark } from '../../parts/marks.js';
import { said } from '../../parts/prose.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { styles } from './group-roster.styles.js';

/** The group and its programme, gathered once per drawing. */
export interface RosterView {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly provenance: Provenance;
  readonly reading: Reading;
  /** The heading level of the title. */
  readonly level: number;
}

/**
 * Who is in a group, what the programme says a group should be made of, who was there at each session and who has
 * which duty next time.
 *
 * Names stay in this tab until someone presses «Lagre på denne maskinen», and never leave the machine: they are in no
 * link, event or console line. Nothing is stored before somebody is put on the list.
 *
 * @element group-roster
 * @slot - Shown until the content arrives, and if it never does. Put a link to a list on paper here.
 * @fires {RosterChangeEvent} roster-change - The list has changed; it tells how many are on it, never who.
 * @fires {RosterPrintEvent} roster-print - Someone asked for paper; cancel it to print in your own way.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart roster - The whole of it.
 * @csspart title - The heading.
 * @csspart rule - What the programme says a group should be made of.
 * @csspart findings - How the group stands to the rule.
 * @csspart person - One person on the list.
 * @csspart example-mark - The line that says texts are examples.
 * @csspart source - Where the programme comes from.
 * @csspart review - Edition and professional review.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class GroupRosterElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the programme the group follows; without it the first in the content file. */
  @property({ attribute: 'programme-id' }) programmeId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose list this is. Elements with the same content and group share it. */
  @property() group = 'gruppe-1';

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** What comes after the first content; nothing when it cannot be had. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { RosterWork } = await import('./group-roster.work.js');
      return new RosterWork(this, () => this.#viewNow());
    },
    'Koden til <group-roster> kunne ikke lastes. Legg alle filene i cdn ved siden av lindring.js.',
  );

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#viewNow();
      return view ? this.#renderRoster(view) : this.#renderMissing(content);
    });
  }

  /** What the programme says of the group, as plain text; never who is in it. */
  override asText(): string {
    return this.#work.now?.asText() ?? '';
  }

  /** Asks which list, and prints it. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  protected override updated(): void {
    if (this.#viewNow()) this.#work.begin();
  }

  #renderRoster(view: RosterView): TemplateResult {
    const { programme, provenance, reading, level } = view;
    const messages = this.#language.of(rosterMessages);
    const rule = programme.groupRule?.text;
    return html`
      <div class="page">
        <article part="roster" lang=${reading.language}>
          <div part="title" class="title" role="heading" aria-level=${level}>${messages.title}</div>
          <p class="of">${said(programme.title, reading)}</p>
          ${exampleMark(provenance, reading)}
          ${rule ? html`<p part="rule" class="rule">${said(rule, reading)}</p>` : nothing}
          ${this.#work.renderInstead(reading.language) ?? this.#work.now?.render(view)}
        </article>
      </div>
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = content.list(programmes).broken.some(({ id }) => id === this.programmeId);
    return this.#content.renderMissing(this.programmeId, isBroken, this.#language.language);
  }

  #viewNow(): RosterView | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const { items } = content.list(programmes);
    const programme = this.programmeId ? items.find(({ id }) => id === this.programmeId) : items[0];
    return (
      programme && {
        content,
        programme,
        provenance: provenanceOf(content.head, programme),
        reading: { language: this.#language.language, fileLanguage: content.language },
        level: levelIn(this.headingLevel),
      }
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'group-roster': GroupRosterElement;
  }
}
