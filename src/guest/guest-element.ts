import {
  LitElement,
  ReactiveElement,
  type CSSResult,
  type PropertyValues,
  type ReactiveController,
} from 'lit';
import { dress } from './dress.js';
import { tellGone } from './gone.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

/** A controller that has something to do where `moveBefore` has put its element in another place. */
export interface MovingController extends ReactiveController {
  hostMoved?(): void;
}

/**
 * What every element of ours needs to live in a stranger's page and a controller cannot give: styles that follow it
 * into another document, moves that keep its state, and readable text when Lit may not draw. It holds nothing else,
 * and is not the place for what some elements share.
 */
export abstract class GuestElement extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;

  readonly #controllers = new Set<MovingController>();
  #isPlain = false;
  readonly #added: CSSResult[] = [];

  /** The content as plain text, for copying and for pages where Lit may not draw. */
  asText(): string {
    return '';
  }

  /** Styles for what is drawn later, fetched with it. They follow the element as its own do. */
  addStyles(styles: CSSResult): void {
    this.#added.push(styles);
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  override addController(controller: ReactiveController): void {
    super.addController(controller);
    this.#controllers.add(controller);
  }

  override removeController(controller: ReactiveController): void {
    super.removeController(controller);
    this.#controllers.delete(controller);
  }

  override connectedCallback(): void {
    try {
      super.connectedCallback();
    } catch (error) {
      // Without a shadow root the page shows what it has put in the tag itself.
      this.#report(error);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.shadowRoot) tellGone(this.shadowRoot);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  /** With this in place `moveBefore` leaves the element connected: fields, timers and films go on. */
  connectedMoveCallback(): void {
    for (const controller of this.#controllers) controller.hostMoved?.();
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root =
      this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#dress(root);
    return root;
  }

  protected override scheduleUpdate(): void {
    try {
      this.performUpdate();
    } catch (error) {
      this.#isPlain = true;
      this.#report(error);
      this.#drawPlain();
    }
  }

  protected override update(changed: PropertyValues<this>): void {
    if (!this.#isPlain) {
      try {
        super.update(changed);
        return;
      } catch (error) {
        this.#isPlain = true;
        this.#report(error);
      }
    }
    // What Lit does with the changes before it draws; without it no later change would be drawn.
    ReactiveElement.prototype['update'].call(this, changed);
    this.#drawPlain();
  }

  #dress(root: ShadowRoot): void {
    dress(root, [...(this.constructor as typeof LitElement).elementStyles, ...this.#added]);
  }

  /** The words come when they are needed, which is on next to no page. */
  #report(error: unknown): void {
    import('./plain-report.js')
      .then(({ reportPlain }) => reportPlain(this.localName, error))
      .catch(() => warnOnce(String(error)));
  }

  #drawPlain(): void {
    // A form named `createElement` would be in its place.
    const make = Document.prototype.createElement.bind(document);
    let text = '';
    try {
      text = this.asText();
    } catch {
      // What the page itself has put in the tag is read then.
    }
    const paragraphs = text
      .split(/\n{2,}/)
      .filter((each) => each.trim())
      .map((each) => {
        const paragraph = make('p');
        paragraph.textContent = each;
        return paragraph;
      });
    const slot = make('slot');
    (this.renderRoot as ShadowRoot | undefined)?.replaceChildren(
      ...(paragraphs.length > 0 ? paragraphs : [slot]),
    );
  }
}
