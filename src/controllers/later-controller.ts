import { css, html, type TemplateResult } from 'lit';
import type { GuestElement } from '../guest/guest-element.js';
import type { Language } from '../i18n/language.js';
import { markMessages } from '../i18n/marks.js';
import { Fetched } from './fetched.js';

const failedStyles = css`
  .row[role='status'] {
    margin-block: 1em;
  }
`;

/**
 * Part of an element that is fetched once its first content shows, where a reader must be told when it does not come: what is
 * missing is what she came to do. She can try again; the element does not by itself.
 */
export class LaterController<Part> {
  readonly #host: GuestElement;
  readonly #part: Fetched<Part>;
  #hasFailed = false;

  /** @param remedy what the webmaster is told when it does not come */
  constructor(host: GuestElement, fetch: () => Promise<Part>, remedy: string) {
    this.#host = host;
    this.#part = new Fetched(fetch, remedy);
  }

  /** The part, if it is here. */
  get now(): Part | undefined {
    return this.#part.now;
  }

  /** It was asked for and did not come. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Asks for it when it has not been asked for; what an element does each time it has shown content. */
  begin(): void {
    if (!this.now && !this.#hasFailed) void this.bring();
  }

  /** The part once it is here; nothing when it cannot be had. The element is drawn again either way. */
  async bring(): Promise<Part | undefined> {
    if (this.now) return this.now;
    const part = await this.#part.bring();
    if (!part && !this.#hasFailed) this.#host.addStyles(failedStyles);
    this.#hasFailed = !part;
    this.#host.requestUpdate();
    return part;
  }

  /** Tells the reader what is missing, and lets her try again; nothing while all is well. */
  renderFailed(sentence: string, language: Language): TemplateResult | undefined {
    if (!this.#hasFailed) return undefined;
    return html`<div class="row" role="status">
      <p>${sentence}</p>
      <button class="button" type="button" @click=${() => void this.bring()}>
        ${markMessages[language].tryAgain}
      </button>
    </div>`;
  }

  /** The same where nothing can be read without it, with what the page itself has put there. */
  renderInstead(language: Language): TemplateResult | undefined {
    if (!this.#hasFailed) return undefined;
    return html`<slot></slot>${this.renderFailed(markMessages[language].contentFailed, language)}`;
  }
}
