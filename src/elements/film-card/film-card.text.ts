import { html, nothing, type TemplateResult } from 'lit';
import { hitsIn, linesOf, piecesOf, plainLine } from '../../films/transcript.js';
import { keepTyping } from '../../guest/key-guard.js';
import { filmMessages } from '../../i18n/film.js';
import { isForeign, pick, type AnyText } from '../../i18n/pick.js';
import { searchWords } from '../../i18n/search.js';
import { rich, type Prose } from '../../parts/prose.js';

/** What is looked for in the text of a film, and the acts that go with it. */
export interface TextSearch {
  readonly query: string;
  readonly isOpen: boolean;
  readonly onToggle: (event: Event) => void;
  readonly onSearch: (query: string) => void;
  readonly onNext: () => void;
}

/** «Filmen som tekst», with a search in it. */
export function renderText(transcript: AnyText, prose: Prose, search: TextSearch): TemplateResult {
  const messages = filmMessages[prose.reading.language];
  const { text, lang } = pick(transcript, prose.reading);
  const words = searchWords(search.query);
  const lines = linesOf(text);
  const hits = new Set(hitsIn(lines, words));
  return html`
    <details part="transcript" class="text" ?open=${search.isOpen} @toggle=${search.onToggle}>
      <summary>${messages.asText}</summary>
      <div class="row screen-only">
        <label for="find">${messages.search}</label>
        <input
          id="find"
          type="search"
          autocomplete="off"
          .value=${search.query}
          @keydown=${(event: KeyboardEvent) => onKey(event, search)}
          @keypress=${keepTyping}
          @keyup=${keepTyping}
          @input=${(event: Event) => search.onSearch((event.target as HTMLInputElement).value)}
        />
        <button class="button" type="button" ?disabled=${hits.size === 0} @click=${search.onNext}>
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

function onKey(event: KeyboardEvent, search: TextSearch): void {
  keepTyping(event);
  if (event.key === 'Enter') search.onNext();
}
