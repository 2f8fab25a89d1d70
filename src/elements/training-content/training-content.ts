import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contentContext, type ContentState } from '../../content/context.js';
import { ContentError } from '../../content/errors.js';
import { readContent } from '../../content/load.js';
import { watchContent } from '../../content/store.js';
import { announce } from '../../controllers/content-controller.js';
import { GuestElement } from '../../guest/guest-element.js';

/**
 * Gives one content file to every training element inside it. It draws nothing and leaves the page around it alone.
 *
 * The content comes from `src`, from the `content` property, or from a
 * `<script type="application/json">` child; the property wins over the child, and both over `src`.
 *
 * @element training-content
 * @slot - The page, or the part of it, that uses the content.
 * @fires {ContentLoadEvent} content-load - The content has come and can be shown.
 * @fires {ContentErrorEvent} content-error - The content could not be shown; `code` tells why.
 */
export class TrainingContentElement extends GuestElement {
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the content file. */
  @property() src = '';

  /** The content itself, for pages that already have it: an object, or JSON text. */
  @property({ attribute: false }) content?: unknown;

  readonly #provider = new ContextProvider(this, {
    context: contentContext,
    initialValue: { status: 'waiting' },
  });
  readonly #lateChildren = new MutationObserver(() => this.requestUpdate());
  #shown = '';
  #stop?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lateChildren.observe(this, { childList: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lateChildren.disconnect();
    this.#leave();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const here = this.content ?? this.#inlineText();
    if (here !== undefined) this.#read(here);
    else if (this.src) this.#watch(new URL(this.src, document.baseURI).href);
    else this.#leave();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #inlineText(): string | undefined {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  /** Frameworks set a fresh but equal object on every drawing; only what is new in it is read again. */
  #read(value: unknown): void {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (text === this.#shown) return;
    this.#leave();
    this.#shown = text;
    const name =
      this.content === undefined ? '<training-content> (innebygd JSON)' : '<training-content>.content';
    try {
      this.#give({ status: 'ready', content: readContent(value, name) });
    } catch (error) {
      if (error instanceof ContentError) this.#give({ status: 'failed', error });
    }
  }

  #watch(url: string): void {
    if (url === this.#shown) return;
    this.#leave();
    this.#shown = url;
    this.#stop = watchContent(url, (state) => this.#give(state));
  }

  #give(state: ContentState): void {
    this.#provider.setValue(state);
    announce(this, state);
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#shown = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'training-content': TrainingContentElement;
  }
}
