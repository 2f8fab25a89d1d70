import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ContentFile } from '../../content/content-file.js';
import { films, type Film } from '../../content/schema/film.js';
import { ContentController } from '../../controllers/content-controller.js';
import { HashController } from '../../controllers/hash-controller.js';
import { LanguageController } from '../../controllers/language-controller.js';
import { TypedAddress } from '../../controllers/typed-address.js';
import { GuestElement } from '../../guest/guest-element.js';
import type { HashState } from '../../guest/hash.js';
import { levelIn } from '../../guest/heading-level.js';
import { keepTyping } from '../../guest/key-guard.js';
import { warnOnce } from '../../guest/warn.js';
import type { Reading } from '../../i18n/pick.js';
import { footMarks } from '../../parts/foot.js';
import { exampleMark } from '../../parts/marks.js';
import { plainProse, type Prose } from '../../parts/prose.js';
import { withTool } from '../../parts/tool.js';
import { cardStyles } from '../../theme/card.styles.js';
import { controlStyles } from '../../theme/control.styles.js';
import { fieldStyles } from '../../theme/field.styles.js';
import { hostStyles } from '../../theme/host.styles.js';
import { laterStyles } from '../../theme/later.styles.js';
import { FilmChooseEvent } from './film-bank.events.js';
import { renderChosen } from './film-bank.chosen.js';
import {
  chaptersFor,
  exampleIn,
  findFilms,
  firstRows,
  hashOf,
  isNarrow,
  noWish,
  placeOf,
  tellsOfNotes,
  textOf,
  wishOf,
  type Wish,
} from './film-bank.model.js';
import {
  renderChapters,
  renderCount,
  renderOpen,
  renderWish,
  type BankActs,
  type BankList,
} from './film-bank.parts.js';
import { ChosenFilms } from './film-bank.records.js';
import { styles } from './film-bank.styles.js';

type Paper = typeof import('./film-bank.paper.js');

const rows = 24;

/**
 * All topics and films as a contents page: search, choose for a session, and open one film in its place.
 *
 * What a group chooses is one of its records: other elements with the same content and `group` see it. Chosen films
 * are shown on a large screen one after another, each with its questions, and their questions are printed as a set.
 *
 * @element film-bank
 * @slot - Shown until the content arrives, and if it never does. Put a plain link here.
 * @fires {FilmChooseEvent} film-choose - A film was chosen for the session, or taken away.
 * @fires {FilmPlayEvent} film-play - A film began to play, or was let in from where it is kept.
 * @fires {FilmSeenEvent} film-seen - A film was played to its end, or opened as text.
 * @fires {FilmConsentEvent} film-consent - A reader pressed to see a film others keep; cancel it to ask her yourself.
 * @fires {FilmFailEvent} film-fail - A film was seen not to work here; `fault` tells why.
 * @fires {QuestionReflectEvent} question-reflect - Somebody wrote to a question of the open film.
 * @fires {ContentLoadEvent} content-load - The element's own `src` has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The element's own `src` could not be shown; `code` tells why.
 * @csspart bank - The whole list.
 * @csspart topic - One topic with its films.
 * @csspart chosen - What can be done with what is chosen for the session.
 * @csspart example-mark - The line that says some of the text is an example.
 * @csspart source - Where the films come from.
 * @csspart review - Edition and professional review.
 * @csspart patient-now - The line about a patient here and now.
 * @cssprop [--lindring-accent=#1D5A55] - What can be pressed.
 * @cssprop [--lindring-on-accent=#FFFFFF] - Text on the accent.
 * @cssprop [--lindring-surface=#FFFFFF] - The ground of the list.
 * @cssprop [--lindring-ink=#1E2B30] - Text.
 * @cssprop [--lindring-ink-quiet=#4A585E] - Captions.
 * @cssprop [--lindring-quiet=#F3EEE6] - Asides.
 * @cssprop [--lindring-line=#D8D0C4] - Lines that separate.
 * @cssprop [--lindring-line-strong=#857D70] - Edges of fields and buttons.
 * @cssprop [--lindring-warm-quiet=#FAEADF] - What a search has found in a text.
 * @cssprop [--lindring-font-size=medium] - The size everything follows.
 */
export class FilmBankElement extends GuestElement {
  static override styles = [hostStyles, controlStyles, cardStyles, fieldStyles, laterStyles, styles];

  /** Address of a content file; without it the nearest `<training-content>` gives the content. */
  @property() src = '';

  /** The level of the topics in the outline of the page around it, 1 to 5. An open film is one level below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Whose choices these are. Elements with the same content and group share them. */
  @property() group = 'gruppe-1';

  /** `granted` when the page has its reader's consent to fetch films from others. A press is needed all the same. */
  @property() consent = '';

  @state() private wish: Wish = noWish;
  @state() private most = rows;
  /** The film that is open, the topic it was opened under, and the words looked for in it. */
  @state() private opened = { film: '', topic: '', search: '' };

  readonly #content = new ContentController(this);
  readonly #language = new LanguageController(this);
  readonly #chosen = new ChosenFilms(this, () => this.#ready);
  readonly #address = new TypedAddress(this);
  readonly #acts: BankActs = {
    onSearch: (query) => this.#onSearch(query),
    onNarrow: (wish) => this.#onWish({ ...this.wish, ...wish }),
    onMore: () => void this.#onMore(),
    onOpen: (film, topic, line) => void this.#onOpen(film, topic, line),
    onChoose: (film, isOn) => this.#onChoose(film, isOn),
  };

  constructor() {
    super();
    keepTyping(this);
    this.addController(new HashController((hash) => this.#follow(hash)));
  }

  override render(): TemplateResult {
    return this.#content.render(this.#language.language, (content) => this.#renderFrom(content));
  }

  /** The titles of the films as plain text in the reader’s language; empty until the content is here. */
  override asText(): string {
    return this.#ready ? textOf(this.#ready, this.#reading(this.#ready)) : '';
  }

  /** Shows the chosen films on a large screen, each with its questions. Resolves when it is closed. */
  present(): Promise<void> {
    return this.#withFilms(this.#chosen.all, (paper, ...rest) => paper.presentFilms(this, ...rest));
  }

  /** Prints the questions of the chosen films whose owner allows it. Resolves when the printing is done or given up. */
  print(): Promise<void> {
    return this.#withFilms(this.#chosen.printable, (paper, ...rest) =>
      paper.printFilms(this, ...rest, this.#chosen.noteOf),
    );
  }

  protected override updated(): void {
    // What draws an open film comes when the first is opened.
    if (this.opened.film)
      void import('../film-card/define.js').catch(() => warnOnce('Koden til <film-card> kunne ikke lastes.'));
  }

  #renderFrom(content: ContentFile): TemplateResult {
    const reading = this.#reading(content);
    const all = content.list(films).items;
    const found = findFilms(content, reading, this.wish);
    const isNarrowed = isNarrow(this.wish);
    const chosen = this.#chosen.ids;
    const list: BankList = {
      reading,
      query: this.wish.query,
      level: this.#level,
      isOpen: (film, topic) => this.opened.film === film.id && this.opened.topic === topic,
      isChosen: ({ id }) => chosen.has(id),
      renderFilm: (film) => renderOpen(film, this, this.opened.search, { level: this.#level, reading }),
    };
    const { chapters, left } = firstRows(chaptersFor(content, found, isNarrowed), this.most);
    return html`
      <div class="page">
        <article part="bank" lang=${reading.language}>
          ${exampleMark({ origin: exampleIn(content) }, reading)}
          ${renderWish(content, this.wish, reading, this.#acts)}
          ${renderCount(found.length, all.length, reading, isNarrowed ? this.#onShowAll : undefined)}
          ${this.#renderChosen(reading)} ${renderChapters(chapters, left, list, this.#acts)}
          <footer class="fine">
            ${content.local?.renderHidden(reading, 'films', 'topics')} ${footMarks(content.head, reading)}
          </footer>
        </article>
      </div>
    `;
  }

  #renderChosen(reading: Reading): unknown {
    return [
      renderChosen(this.#chosen.all, this.#chosen.printable, reading, {
        onPresent: () => void this.present(),
        onPrint: () => void this.print(),
        onUnchoose: () => this.#onUnchoose(),
      }),
      tellsOfNotes(this.#ready, this.opened.film) ? nothing : this.#chosen.line(reading.language),
    ];
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

  async #withFilms(
    those: readonly Film[],
    act: (paper: Paper, content: ContentFile, those: readonly Film[], prose: Prose) => Promise<void>,
  ): Promise<void> {
    const content = this.#ready;
    if (!content || those.length === 0) return;
    const fetching = () => import('./film-bank.paper.js');
    await withTool(this, this.#language.language, fetching, (paper) =>
      act(paper, content, those, plainProse(this.#reading(content))),
    );
  }

  #onWish(wish: Wish): void {
    this.#show(wish);
    this.#address.write(this.#state);
  }

  #onSearch(query: string): void {
    this.#show({ ...this.wish, query });
    this.#address.writeSoon(this.#state);
  }

  #show(wish: Wish): void {
    this.wish = wish;
    this.most = rows;
    // A film that comes back into the list does not take the focus again.
    this.opened = { ...this.opened, search: '' };
  }

  async #onOpen(film: string, topic: string, line?: string): Promise<void> {
    const isClosing = line === undefined && this.opened.film === film && this.opened.topic === topic;
    this.opened = isClosing ? { film: '', topic: '', search: '' } : { film, topic, search: line ?? '' };
    this.#address.write(this.#state);
    await this.updateComplete;
    // What was open above has closed, and the row has moved.
    this.renderRoot.querySelector('.is-open')?.scrollIntoView({ block: 'nearest' });
  }

  #onChoose(filmId: string, isOn: boolean): void {
    this.#chosen.choose(filmId, isOn);
    this.dispatchEvent(new FilmChooseEvent(filmId, isOn, this.#chosen.all.length));
  }

  #onUnchoose(): void {
    for (const { id } of this.#chosen.all) this.#onChoose(id, false);
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  }

  readonly #onShowAll = (): void => {
    this.#onWish(noWish);
    this.renderRoot.querySelector<HTMLElement>('#search')?.focus();
  };

  async #onMore(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.open').length;
    this.most += rows;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.open')[before]?.focus();
  }

  /** What an address of it holds. */
  get #state(): HashState {
    return { film: this.opened.film, ...hashOf(this.wish) };
  }

  /** Brings back what an address holds. A link to a film that is not here is somebody else's. */
  #follow(hash: HashState): boolean {
    const content = this.#ready;
    if (!content) return false;
    const { film: id } = hash;
    if (id === undefined) return true;
    const film = content.list(films).items.find((each) => each.id === id);
    if (id !== '' && !film) return true;
    this.wish = wishOf(hash);
    if (film) this.#openFrom(content, film);
    return true;
  }

  /** Opens a film under the first of its topics that is shown, and shows as many rows as that takes. */
  #openFrom(content: ContentFile, film: Film): void {
    const reading = this.#reading(content);
    const { wish, topic, rows: needed } = placeOf(film, content, reading, this.wish);
    this.wish = wish;
    this.most = Math.max(rows, needed);
    this.opened = { film: film.id, topic, search: wish.query };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'film-bank': FilmBankElement;
  }
}
