import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { programmes } from '../../content/schema/programme.js';
import { rollouts, type Rollout } from '../../content/schema/rollout.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { LaterController } from '../../controllers/later-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import type { Reading } from '../../i18n/pick.js';
import { rolloutMessages } from '../../i18n/rollout-status.js';
import { said } from '../../parts/prose.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { rolloutsOf } from './rollouts-of.model.js';
import { styles } from './rollout-status.styles.js';

/** The overviews of a programme, gathered once per drawing. */
export interface RolloutPlace {
  readonly content: ContentFile;
  readonly rollouts: readonly Rollout[];
  /** The name of the programme, where one is asked for. */
  readonly programme: string;
  readonly reading: Reading;
  readonly level: number;
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

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  /** The tables, which come after the first content; nothing when they cannot be had. */
  readonly #work = new LaterController(
    this,
    async () => {
      const { RolloutWork } = await import('./rollout-status.work.js');
      return new RolloutWork(this, () => this.#placeNow());
    },
    'Koden til <rollout-status> kunne ikke lastes. Legg alle filene i cdn ved siden av lindring.js.',
  );

  constructor() {
    super();
    keepTyping(this);
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const place = this.#placeNow();
      return place ? this.#renderRollout(place) : this.#renderMissing(content);
    });
  }

  /** The numbers as plain text, a place on each line; empty until they are drawn. */
  override asText(): string {
    return this.#work.now?.asText() ?? '';
  }

  /** Prints the overviews as they are sorted. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    await (await this.#work.bring())?.print();
  }

  protected override updated(): void {
    if (this.#placeNow()) this.#work.begin();
  }

  #renderRollout(place: RolloutPlace): TemplateResult {
    const { reading, level, programme } = place;
    return html`
      <div class="page">
        <article part="rollout" lang=${reading.language}>
          <div part="title" class="title" role="heading" aria-level=${level}>
            ${this.#language.of(rolloutMessages).title}
          </div>
          ${programme ? html`<p class="of">${said(programme, reading)}</p>` : nothing}
          ${this.#work.renderInstead(reading.language) ?? this.#work.now?.render(place)}
        </article>
      </div>
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = content.list(rollouts).broken.length > 0;
    return this.#content.renderMissing(this.programmeId, isBroken, this.#language.language);
  }

  /** Nothing where there is no such programme, or all that is told of it is broken. */
  #placeNow(): RolloutPlace | undefined {
    const { state } = this.#content;
    if (state.status !== 'ready') return undefined;
    const { content } = state;
    const { programmeId } = this;
    const all = content.list(programmes).items;
    const programme = all.find(({ id }) => id === programmeId);
    const { items, broken } = content.list(rollouts);
    const found = rolloutsOf(items, all, programmeId);
    if (found.length === 0 && (broken.length > 0 || (programmeId && !programme))) return undefined;
    return {
      content,
      rollouts: found,
      programme: programme?.title ?? '',
      reading: { language: this.#language.language, fileLanguage: content.language },
      level: levelIn(this.headingLevel),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rollout-status': RolloutStatusElement;
  }
}
