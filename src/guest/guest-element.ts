import { LitElement, type PropertyValues } from 'lit';
import { dress } from './dress.js';
import { keepTypingIn } from './key-guard.js';
import { isPolicyRefused, policyName } from './trusted-types.js';
import { version } from './version.js';
import { warnOnce } from './warn.js';

/**
 * What every element of ours needs to live in a stranger's page and a controller cannot give: styles that follow it
 * into another document, moves that keep its state, typing kept from the page's shortcuts, and readable text when
 * Lit may not draw. It holds nothing else, and is not the place for what some elements share.
 */
export abstract class GuestElement extends LitElement {
  /** The version of the library that defined the element. */
  static readonly version = version;

  #isPlain = false;

  /** The content as plain text, for copying and for pages where Lit may not draw. */
  asText(): string {
    return '';
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress(this.shadowRoot);
  }

  /** With this in place `moveBefore` leaves the element connected: fields, timers and films go on. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root =
      this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#dress(root);
    keepTypingIn(root);
    return root;
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
    this.#drawPlain();
  }

  #dress(root: ShadowRoot): void {
    dress(root, (this.constructor as typeof LitElement).elementStyles);
  }

  #report(error: unknown): void {
    const cause = isPolicyRefused()
      ? `Siden tillater ikke Trusted Types-policyen «${policyName}». Legg navnet til i trusted-types i Content-Security-Policy.`
      : `Uventet feil: ${String(error)}`;
    warnOnce(`<${this.localName}> vises som ren tekst. ${cause}`);
  }

  #drawPlain(): void {
    const paragraphs = this.asText()
      .split(/\n{2,}/)
      .filter((text) => text.trim())
      .map((text) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        return paragraph;
      });
    const slot = document.createElement('slot');
    this.renderRoot.replaceChildren(...(paragraphs.length > 0 ? paragraphs : [slot]));
  }
}
