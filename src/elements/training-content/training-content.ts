import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { contentContext, type ContentState } from '../../content/context.js';
import { watchContent, watchInline, type OnState } from '../../content/store.js';
import { announce } from '../../controllers/content-controller.js';
import { Fetched } from '../../controllers/fetched.js';
import { GuestElement } from '../../guest/guest-element.js';

const overlays = new Fetched(
  () => import('./training-content.overlay.js'),
  'Koden for overlay kunne ikke lastes.',
);

/**
 * Gives one content file to every training element inside it. It draws nothing and leaves the page around it alone.
 *
 * The content comes from `src`, from the `content` property, or from a
 * `<script type="application/json">` child; the property wins over the child, and both over `src`.
 *
 * @element training-content
 * @attr {boolean} show-changes - Shows an editor what the overlay does: a list at the top, and the number of each
 *   change where it is. Read when the overlay comes.
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
    return html`<slot></slot>`;
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
    const shown = this.overlay + what;
    if (shown === this.#shown) return;
    this.#stop?.();
    this.#shown = shown;
    const start = (onState: OnState): (() => void) => watch(what, onState);
    // With an overlay the content is asked for while the code that lays one on the other comes.
    const hold = (this.#stop = start(this.overlay ? () => undefined : this.#give));
    if (!this.overlay) return;
    void overlays.bring().then((part) => {
      if (shown !== this.#shown) return;
      this.#stop = part ? part.watchOverlaid(this, start, this.#give) : start(this.#give);
      hold();
    });
  }

  readonly #give = (state: ContentState): void => {
    const before = this.#state;
    this.#state = state;
    this.#provider.setValue(state);
    announce(this, state, before);
  };
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
