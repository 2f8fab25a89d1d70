import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import { films } from '../../content/schema/film.js';
import { ContentController } from '../../controllers/content-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { ProseController } from '../../controllers/prose-controller.js';
import { lacksOf } from '../../films/film-check.js';
import { asks } from '../../films/film-facts.js';
import { playingOf } from '../../films/playing.js';
import { GuestElement } from '../../guest/guest-element.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { warnOnce } from '../../guest/warn.js';
import { filmMessages } from '../../i18n/film.js';
import { footMarks, withdrawnNote } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { qrCode } from '../../parts/qr-code.js';
import { withTool } from '../../parts/tool.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { addressOf, playsHere, renderFallback, renderWayThere } from './film-card.fallback.js';
import {
  renderChapters,
  renderHeader,
  renderKeyPoints,
  renderQuestions,
  renderRelated,
  hasMore,
  textOf,
  type FilmView,
} from './film-card.parts.js';
import { FilmSeenEvent } from './film-card.events.js';
import { FilmNotes } from './film-card.notes.js';
import { FilmPlayer } from './film-card.player.js';
import { styles } from './film-card.styles.js';
import { renderText, TextSearch } from './film-card.text.js';

type Paper = typeof import('./film-card.paper.js');

/**
 * One film: what it gives, the film itself, the film as text, and questions to talk about afterwards.
 *
 * Files of the page's own play in the browser's player, and may stop for a question. A film that YouTube, Vimeo or
 * another host keeps is fetched only after a press on a button that says who then gets the reader's IP address.
 *
 * @element film-card
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {FilmPlayEvent} film-play - The film began to play, or was let in from where it is kept.
 * @fires {FilmSeenEvent} film-seen - The film was played to its end, or opened as text.
 * @fires {QuestionReflectEvent} question-reflect - Somebody wrote to a question.
 * @fires {FilmConsentEvent} film-consent - A reader pressed to see a film others keep; cancel it to ask her yourself.
 * @fires {FilmFailEvent} film-fail - The film was seen not to work here; `fault` tells why.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart card - The whole card.
 * @csspart title - The title of the film.
 * @csspart facts - The line with length, date and captions.
 * @csspart facade - What stands in place of a film that has not been let in.
 * @csspart player - The film itself.
 * @csspart questions - A slip with questions.
 * @csspart transcript - «Filmen som tekst».
 * @csspart example-mark - The line that says the text is an example.
 * @csspart source - Where the film comes from.
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
 * @cssprop [--lindring-warm-quiet=#FAEADF] - The slip with questions to the group.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class FilmCardElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, fieldStyles, laterStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The `id` of the film in the content file. */
  @property({ attribute: 'film-id' }) filmId = '';

  /** The level of the title in the outline of the page around it, 1 to 5. Its parts are one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose notes these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  /**
   * `granted` when the page has its reader's consent to fetch films from others: the line that asks is left out.
   * Nothing is fetched before a press all the same.
   */
  @property() consent = '';

  /** Only the film and its questions at time points, without what stands around it: for a slide. */
  @property({ type: Boolean, attribute: 'player-only' }) playerOnly = false;

  /** Words to look for in the film's text: it opens, and the first place is shown. */
  @property() search = '';

  @state() private isFallbackOpen = false;
  @state() private code?: TemplateResult;

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #prose = new ProseController(this);
  readonly #player = new FilmPlayer(this);
  readonly #notes = new FilmNotes(this, () => {
    const content = this.#viewNow()?.content;
    return content && { content: content.head.id, group: this.group };
  });
  readonly #text = new TextSearch(this);
  #start = 0;

  constructor() {
    super();
    keepTyping(this);
    this.addController(new HashController(({ film, t }) => this.#follow(film, Number(t))));
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => {
      const view = this.#view(content);
      return view ? this.#renderCard(view) : this.#renderMissing(content);
    });
  }

  /** The film as plain text in the reader’s language; empty until the content is here. */
  override asText(): string {
    const view = this.#viewNow();
    return view ? textOf(view) : '';
  }

  /** Plays the film as a press does, asking nobody: a page that asks its reader itself calls it when she agrees. */
  async play(): Promise<void> {
    await this.#player.play();
  }

  /** Shows the film on a large screen, then its questions. Resolves when it is closed. */
  async present(): Promise<void> {
    const view = this.#viewNow();
    if (!view || provenanceOf(view.content.head, view.film).withdrawn) return;
    await this.#withPaper(view, ({ presentFilm }) => {
      this.renderRoot.querySelector('video')?.pause();
      return presentFilm(this, view.content, view.film, view.prose);
    });
  }

  /** Prints the participant's sheet. Resolves when the printing is done or given up. */
  async print(): Promise<void> {
    const view = this.#viewNow();
    if (!view || !mayPrint(provenanceOf(view.content.head, view.film))) return;
    await this.#withPaper(view, ({ printFilm }) =>
      printFilm(this, view.content, view.film, view.prose, this.#notes.of),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filmId') || changed.has('src')) {
      this.#player.reset();
      this.#start = 0;
      this.#text.reset();
      this.isFallbackOpen = false;
      this.code = undefined;
    }
    if (changed.has('search') && this.search) this.#text.start(this.search);
    if (this.#player.fault && !this.isFallbackOpen) this.isFallbackOpen = this.#text.isOpen = true;
  }

  protected override updated(): void {
    const view = this.#viewNow();
    if (!view) return;
    for (const lack of lacksOf(view.film)) warnOnce(`Filmen «${view.film.id}» ${lack}.`);
  }

  #renderCard(view: FilmView): TemplateResult {
    const { content, film, reading } = view;
    const provenance = provenanceOf(content.head, film);
    if (this.playerOnly) {
      return html`<div class="page">
        <article part="card" lang=${reading.language}>
          ${provenance.withdrawn ? withdrawnNote(provenance, reading) : this.#renderPlayer(view)}
        </article>
      </div>`;
    }
    return html`
      <div class="page">
        <article part="card" lang=${reading.language}>
          ${renderHeader(view)} ${exampleMark(provenance, reading)}
          ${provenance.withdrawn ? withdrawnNote(provenance, reading) : this.#renderBody(view)}
          <footer class="fine">${footMarks(provenance, reading)}</footer>
        </article>
      </div>
    `;
  }

  #renderMissing(content: ContentFile): TemplateResult {
    const isBroken = content.list(films).broken.some((each) => each.id === this.filmId);
    return this.#content.renderMissing(this.filmId, isBroken, this.#language.language);
  }

  #renderBody(view: FilmView): TemplateResult {
    const { film, prose } = view;
    return html`
      ${this.#renderPlayer(view)} ${hasMore(view) ? this.#renderTools(view) : nothing}
      ${renderChapters(view, this.#player.canMove(view) ? (at) => this.#player.goTo(at) : undefined)}
      ${renderKeyPoints(view)}
      ${
        film.transcript === undefined
          ? nothing
          : renderText(film.transcript, prose, this.#text, () =>
              this.dispatchEvent(new FilmSeenEvent(film.id, 'text')),
            )
      }
      ${renderQuestions(view, this.#notes)} ${asks(film) ? this.#notes.line(view.reading) : nothing}
      ${renderRelated(view)}
    `;
  }

  #renderTools(view: FilmView): TemplateResult {
    const messages = filmMessages[view.reading.language];
    return html`
      <div class="row tools screen-only">
        <button class="button" type="button" @click=${this.present}>${messages.present}</button>
        ${
          mayPrint(provenanceOf(view.content.head, view.film))
            ? html`<button class="button" type="button" @click=${this.print}>${messages.print}</button>`
            : nothing
        }
      </div>
    `;
  }

  #renderPlayer(view: FilmView): TemplateResult {
    const canPlay = playsHere(view);
    return html`
      ${canPlay ? this.#player.render(view) : nothing} ${renderWayThere(view, this.#player.fault)}
      ${canPlay && !this.playerOnly ? this.#renderFallback(view) : nothing}
    `;
  }

  #renderFallback(view: FilmView): unknown {
    return renderFallback(view, this.code, this.isFallbackOpen, (event) => {
      this.isFallbackOpen = (event.target as HTMLDetailsElement).open;
      if (this.isFallbackOpen) void this.#openFallback(view);
    });
  }

  #withPaper({ prose }: FilmView, use: (paper: Paper) => Promise<void>): Promise<void> {
    return withTool(this, prose.reading.language, () => import('./film-card.paper.js'), use);
  }

  #viewNow(): FilmView | undefined {
    const { state } = this.#content;
    return state.status === 'ready' ? this.#view(state.content) : undefined;
  }

  #view(content: ContentFile): FilmView | undefined {
    const film = content.list(films).items.find((each) => each.id === this.filmId);
    if (!film) return undefined;
    const reading = { language: this.#language.language, fileLanguage: content.language };
    const playing = playingOf(film, content.url, document.baseURI, this.#start);
    const level = levelIn(this.headingLevel);
    return { content, film, reading, playing, level, prose: this.#prose.proseFor(content, reading) };
  }

  async #openFallback(view: FilmView): Promise<void> {
    this.#text.isOpen = true;
    const address = addressOf(view);
    this.code ??= await qrCode(address, filmMessages[view.reading.language].code(address));
  }

  #follow(film: string | undefined, t: number): boolean {
    if (this.playerOnly) return true;
    if (!this.#viewNow()) return false;
    if (film !== this.filmId) return true;
    this.#start = t > 0 ? t : 0;
    this.#player.startAt(this.#start);
    this.requestUpdate();
    void this.updateComplete.then(() => this.scrollIntoView());
    return true;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-card': FilmCardElement;
  }
}
