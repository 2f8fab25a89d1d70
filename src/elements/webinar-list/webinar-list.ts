import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ContentFile } from '../../content/content-file.js';
import { films } from '../../content/schema/film.js';
import { webinars, type Webinar } from '../../content/schema/webinar.js';
import { ContentController } from '../../controllers/content-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { webinarMessages } from '../../i18n/webinar-list.js';
import { originMarks } from '../../parts/foot.js';
import { withTool } from '../../parts/tool.js';
import { clock } from '../../sessions/clock.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { occasionsAt, onPaper, whenOf, type Occasion, type Standing } from './webinar-list.model.js';
import { renderOccasion, type ListActs, type ListView } from './webinar-list.parts.js';
import { styles } from './webinar-list.styles.js';

/** How often the clock is looked at. What changes is told to the minute. */
const tick = 10_000;

/** A line of the list: the heading of a part, or one webinar. */
type Line =
  { readonly key: string; readonly heading: Standing } | { readonly key: string; readonly at: Occasion };

/**
 * Webinars with and without a date: those to come, what goes on now, and those that were, with their recordings.
 *
 * Where each belongs follows the clock in Norway, also while the page stays open. Nothing is stored, and a recording is
 * fetched only when somebody asks for it.
 *
 * @element webinar-list
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart list - The whole list.
 * @csspart webinar - One webinar.
 * @csspart example-mark - The line that says a text is an example.
 * @csspart source - Where the webinars come from.
 * @csspart review - Edition and professional review.
 * @csspart withdrawn - Why a webinar is withdrawn, and where to go instead.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the list.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of buttons.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class WebinarListElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, laterStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The level of the parts in the outline of the page around it, 1 to 5. A webinar is one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose notes stand under the questions of a recording. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  /** The webinar whose recording is open. */
  @state() private opened = '';
  /** What came of a press, or of time. */
  @state() private told = { id: '', text: '' };

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #acts: ListActs = {
    onRecording: (webinar) => void this.#onRecording(webinar),
    onCalendar: (occasion) => void this.#onCalendar(occasion),
  };
  #shown: readonly Occasion[] = [];
  #stop?: () => void;
  #focusedIn = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stop = clock.every(tick, () => this.#onTick());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => this.#renderFrom(content));
  }

  /** Titles and times as plain text in the reader’s language; empty until the content is here. */
  override asText(): string {
    const content = this.#ready;
    if (!content) return '';
    const reading = this.#reading(content);
    return occasionsAt(content.list(webinars).items, clock.now())
      .map((each) => [pick(each.webinar.title, reading).text, whenOf(each, reading.language)])
      .map((lines) => lines.filter(Boolean).join(', '))
      .join('\n\n');
  }

  /** Prints the list, without what its owner does not let be printed. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    const content = this.#ready;
    if (!content) return;
    const reading = this.#reading(content);
    const printable = onPaper(content.head, occasionsAt(content.list(webinars).items, clock.now()));
    if (printable.length === 0) return;
    const fetching = () => import('./webinar-list.paper.js');
    await withTool(this, reading.language, fetching, ({ printWebinars }) =>
      printWebinars(this, content, printable, reading),
    );
  }

  protected override willUpdate(): void {
    const at = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-webinar]');
    this.#focusedIn = at?.dataset['webinar'] ?? '';
  }

  protected override updated(): void {
    // What had the focus may have gone with the time it was for, or moved.
    if (!this.#focusedIn || this.shadowRoot?.activeElement) return;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-webinar='${CSS.escape(this.#focusedIn)}'] .title`)
      ?.focus();
  }

  #renderFrom(content: ContentFile): TemplateResult {
    const reading = this.#reading(content);
    const messages = this.#language.of(webinarMessages);
    this.#shown = occasionsAt(content.list(webinars).items, clock.now());
    const view: ListView = {
      content,
      reading,
      level: this.#level + 1,
      opened: this.opened,
      told: this.told,
      src: this.src,
      group: this.group,
    };
    return html`
      <div class="page">
        <article part="list" lang=${reading.language}>
          ${this.#shown.length === 0 ? html`<p>${messages.none}</p>` : nothing}
          <div class="lines">
            ${repeat(
              linesOf(this.#shown),
              // Kept where they are when time moves others: one may be showing its recording.
              ({ key }) => key,
              (line) =>
                'heading' in line
                  ? html`<div class="part" role="heading" aria-level=${this.#level}>
                      ${messages[line.heading]}
                    </div>`
                  : renderOccasion(line.at, view, this.#acts),
            )}
          </div>
          <p class="time-told" role="status">${this.told.id ? nothing : this.told.text}</p>
          ${
            onPaper(content.head, this.#shown).length > 0
              ? html`<button class="button print screen-only" type="button" @click=${() => void this.print()}>
                  ${messages.print}
                </button>`
              : nothing
          }
          <footer class="fine">
            ${content.local?.renderHidden(reading, 'webinars')} ${originMarks(content.head, reading)}
          </footer>
        </article>
      </div>
    `;
  }

  get #ready(): ContentFile | undefined {
    const { state } = this.#content;
    return state.status === 'ready' ? state.content : undefined;
  }

  get #level(): number {
    return levelIn(this.headingLevel);
  }

  #reading(content: ContentFile): Reading {
    return { language: this.#language.language, fileLanguage: content.language };
  }

  #onTick(): void {
    const content = this.#ready;
    if (!content || this.#shown.length === 0) return;
    const before = new Map(this.#shown.map(({ webinar, standing }) => [webinar, standing]));
    const moved = occasionsAt(content.list(webinars).items, clock.now()).filter(
      ({ webinar, standing }) => before.get(webinar) !== standing,
    );
    if (moved.length === 0) return;
    const messages = this.#language.of(webinarMessages);
    const reading = this.#reading(content);
    const text = moved
      .map(({ webinar, standing }) => ({ title: pick(webinar.title, reading).text, standing }))
      .map(({ title, standing }) => (standing === 'now' ? messages.begun(title) : messages.over(title)))
      .join(' ');
    this.told = { id: '', text };
  }

  async #onRecording({ id, film }: Webinar): Promise<void> {
    if (this.opened === id) {
      this.opened = '';
      return;
    }
    const isHere = this.#ready?.list(films).items.some((each) => each.id === film);
    if (!isHere) return;
    await withTool(
      this,
      this.#language.language,
      () => import('../film-card/define.js'),
      () => {
        this.opened = id;
      },
    );
  }

  async #onCalendar(occasion: Occasion): Promise<void> {
    const content = this.#ready;
    if (!content) return;
    const reading = this.#reading(content);
    const { id } = occasion.webinar;
    this.told = { id, text: '' };
    const fetching = () => import('./webinar-list.calendar.js');
    await withTool(this, reading.language, fetching, async ({ makeCalendar }) => {
      this.told = { id, text: await makeCalendar(this.ownerDocument, content, occasion, reading) };
    });
  }
}

function linesOf(occasions: readonly Occasion[]): Line[] {
  return occasions.flatMap((at, index): Line[] => {
    const line = { key: at.webinar.id, at };
    const isFirst = occasions[index - 1]?.standing !== at.standing;
    // An id has no such sign in it.
    return isFirst ? [{ key: `:${at.standing}`, heading: at.standing }, line] : [line];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'webinar-list': WebinarListElement;
  }
}
