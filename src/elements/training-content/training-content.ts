import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contentContext, type ContentState } from '../../content/context.js';
import { preloadContent } from '../../content/preload.js';
import { watchContent, watchInline, type OnState } from '../../content/store.js';
import { announce } from '../../controllers/content-controller.js';
import { GuestElement } from '../../guest/guest-element.js';
import { warnOnce } from '../../guest/warn.js';

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

  /** Address of a local file that adds to the content, hides parts of it, or replaces what may be adapted. */
  @property() overlay = '';

  /** Shows an editor what the overlay does: a list at the top, and the number of each change where it is. */
  @property({ type: Boolean, attribute: 'show-changes' }) showChanges = false;

  /** The content itself, for pages that already have it: an object, or JSON text. */
  @property({ attribute: false }) content?: unknown;

  readonly #provider = new ContextProvider(this, {
    context: contentContext,
    initialValue: { status: 'waiting' },
  });
  readonly #lateChildren = new MutationObserver(() => this.requestUpdate());
  #shown?: string;
  #state?: ContentState;
  #stop?: () => void;
  #drawChanges?: () => unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lateChildren.observe(this, { childList: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lateChildren.disconnect();
    this.#stop?.();
    this.#shown = undefined;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    const here = this.content ?? this.#inlineText();
    if (here !== undefined) this.#readInline(here);
    else if (this.src) this.#follow(new URL(this.src, document.baseURI).href, watchContent);
  }

  protected override render(): TemplateResult {
    return html`${this.#drawChanges?.()}<slot></slot>`;
  }

  #inlineText(): string | undefined {
    return this.querySelector(':scope > script[type="application/json"]')?.textContent ?? undefined;
  }

  /** Frameworks set a fresh but equal object on every drawing; only what is new in it is read again. */
  #readInline(value: unknown): void {
    const name =
      this.content === undefined ? 'innebygd JSON i <training-content>' : '<training-content>.content';
    this.#follow(textOf(value), (_text, onState) => watchInline(value, name, onState));
  }

  #follow(what: string, watch: (what: string, onState: OnState) => () => void): void {
    const { overlay, showChanges } = this;
    const shown = overlay ? `${overlay} ${showChanges} ${what}` : what;
    if (shown === this.#shown) return;
    this.#stop?.();
    this.#shown = shown;
    this.#drawChanges = undefined;
    const start = (onState: OnState): (() => void) => watch(what, onState);
    this.#stop = overlay ? this.#lay(start) : start(this.#give);
  }

  /** The content and the overlay are asked for while the code that lays one on the other comes. */
  #lay(start: (onState: OnState) => () => void): () => void {
    let isWatched = true;
    let stop = start(() => undefined);
    preloadOnce(this.overlay);
    void import('./training-content.overlay.js')
      .then(
        ({ watchOverlaid }) =>
          isWatched &&
          watchOverlaid(this, start, this.#give, (draw) => {
            this.#drawChanges = draw;
            this.requestUpdate();
          }),
        () => {
          warnOnce('Lokale tillegg kunne ikke lastes. Innholdet vises uten dem.');
          return isWatched && start(this.#give);
        },
      )
      .then((next) => {
        stop();
        if (!next) return;
        stop = next;
        if (!isWatched) stop();
      });
    return () => {
      isWatched = false;
      stop();
    };
  }

  readonly #give = (state: ContentState): void => {
    const before = this.#state;
    this.#state = state;
    this.#provider.setValue(state);
    announce(this, state, before);
  };
}

const preloaded = new Set<string>();

/** An overlay that has come stays: asking ahead again would be a request that nobody comes for. */
function preloadOnce(address: string): void {
  if (!preloaded.has(address)) preloadContent(address);
  preloaded.add(address);
}

/** What tells two values apart; one that has no JSON is told apart from all others when it is read. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'training-content': TrainingContentElement;
  }
}
