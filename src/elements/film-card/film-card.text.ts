import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { hitsIn, linesOf, piecesOf, plainLine } from '../../films/transcript.js';
import type { GuestElement } from '../../guest/guest-element.js';
import { filmMessages } from '../../i18n/film.js';
import { isForeign, pick, type AnyText } from '../../i18n/pick.js';
import { searchWords } from '../../i18n/search.js';
import { rich, type Prose } from '../../parts/prose.js';

/** Whether the text of a film is open, what is looked for in it, and which of the places is shown. */
export class TextSearch implements ReactiveController {
  readonly #host: GuestElement;
  #query = '';
  #isOpen = false;
  #hit = -1;
  #isNew = false;

  constructor(host: GuestElement) {
    this.#host = host;
    host.addController(this);
  }

  get query(): string {
    return this.#query;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  set isOpen(isOpen: boolean) {
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  /** For another film. */
  reset(): void {
    this.#query = '';
    this.#isOpen = false;
  }

  /** Opens the text and shows the first place where these words stand, once the text is drawn. */
  start(query: string): void {
    this.look(query);
    this.#isOpen = this.#isNew = true;
  }

  /** Marks the places where these words stand. */
  look(query: string): void {
    this.#query = query;
    this.#hit = -1;
    this.#host.requestUpdate();
  }

  /** Goes to the next place, and from the last to the first. */
  toNext(): void {
    const hits = this.#host.renderRoot.querySelectorAll<HTMLElement>('.hit');
    this.#hit = (this.#hit + 1) % Math.max(hits.length, 1);
    hits[this.#hit]?.focus();
    hits[this.#hit]?.scrollIntoView({ block: 'center' });
  }

  hostUpdated(): void {
    if (!this.#isNew || !this.#host.renderRoot.querySelector('.text')) return;
    this.#isNew = false;
    this.toNext();
  }
}

/** «Filmen som tekst», with a search in it. `onRead` is called when somebody opens it. */
export function renderText(
  transcript: AnyText,
  prose: Prose,
  search: TextSearch,
  onRead: () => void,
): TemplateResult {
  const messages = filmMessages[prose.reading.language];
  const { text, lang } = pick(transcript, prose.reading);
  const words = searchWords(search.query);
  const lines = linesOf(text);
  const hits = new Set(hitsIn(lines, words));
  return html`
    <details
      part="transcript"
      class="text"
      ?open=${search.isOpen}
      @toggle=${(event: Event) => onToggle(event, search, onRead)}
    >
      <summary>${messages.asText}</summary>
      <div class="row screen-only">
        <label for="find">${messages.search}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          .value=${search.query}
          @keydown=${(event: KeyboardEvent) => onKey(event, search)}
          @input=${(event: Event) => search.look((event.target as HTMLInputElement).value)}
        />
        <button class="button" type="button" ?disabled=${hits.size === 0} @click=${() => search.toNext()}>
          ${messages.nextHit}
        </button>
        <span class="fine" role="status">${words.length > 0 ? messages.hits(hits.size) : nothing}</span>
      </div>
      <div class="prose" lang=${isForeign(lang, prose.reading) ? lang : nothing}>
        ${lines.map((line, index) =>
          hits.has(index)
            ? html`<p class="hit" tabindex="-1">
                ${piecesOf(plainLine(line), words).map((piece) => (piece.isHit ? html`<mark>${piece.text}</mark>` : piece.text))}
              </p>`
            : rich({ [lang]: line }, prose),
        )}
      </div>
    </details>
  `;
}

/** What the card opens by itself, when a film fails or is searched, nobody has read yet. */
function onToggle(event: Event, search: TextSearch, onRead: () => void): void {
  const isOpen = (event.target as HTMLDetailsElement).open;
  if (isOpen && !search.isOpen) onRead();
  search.isOpen = isOpen;
}

function onKey(event: KeyboardEvent, search: TextSearch): void {
  if (event.key === 'Enter') search.toNext();
}
