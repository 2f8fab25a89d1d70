import { html, render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { dress } from '../guest/dress.js';
import { whenGone } from '../guest/gone.js';
import { keepKeysIn } from '../guest/key-guard.js';
import { warnOnce } from '../guest/warn.js';
import type { Language } from '../i18n/language.js';
import { keepAwake } from './keep-awake.js';

/** What fills the screen, and what happens there. */
export interface RoomView {
  readonly language: Language;
  /** What it is called, for those who do not see it. */
  readonly label: string;
  readonly styles: readonly CSSResultOrNative[];
  readonly body: () => TemplateResult;
  /** Called when it is drawn and when it comes into view. */
  readonly onShown?: (root: ShadowRoot) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  /** Before any field or film inside hears it: what keeps its own keys would keep the clicker's too. */
  readonly onKeyFirst?: (event: KeyboardEvent) => void;
  /** The browser itself asks to close, as by Escape or the back gesture. */
  readonly onCancel: () => void;
  /** Where focus goes when the page is drawn anew: the first of these that is there. */
  readonly focusAt: readonly string[];
}

/**
 * The whole screen over everything else on the page: in the top layer, in full screen where the browser allows it,
 * awake, with its keys kept in. It is there only while it is open.
 */
export class Room {
  readonly container = document.createElement('div');
  readonly root: ShadowRoot;
  readonly #view: RoomView;
  readonly #closed: Promise<void>;
  #end!: () => void;

  constructor(view: RoomView) {
    this.#view = view;
    this.root = this.container.attachShadow({ mode: 'open' });
    keepKeysIn(this.root);
    this.root.addEventListener('keydown', (event) => view.onKeyFirst?.(event as KeyboardEvent), true);
    this.#closed = new Promise((resolve) => (this.#end = resolve));
  }

  /** Opens it for the element it belongs to, and resolves when it is closed; focus comes back to where it was. */
  async open(place: HTMLElement, whileOpen?: () => (() => void) | undefined): Promise<void> {
    const opener = focusedIn(place);
    const within = place.shadowRoot ?? place;
    within.append(this.container);
    const stop = whenGone(within, this.#end);
    try {
      dress(this.root, this.#view.styles);
      this.draw();
      this.dialog.showModal();
      this.focus();
      const letSleep = keepAwake();
      const stopWatching = whileOpen?.();
      void this.enterFullScreen();
      await this.#closed;
      stopWatching?.();
      letSleep();
      if (this.#page.fullscreenElement) await this.#page.exitFullscreen().catch(() => undefined);
    } catch (error) {
      warnOnce(`Visningen på storskjerm kunne ikke åpnes. ${String(error)}`);
    } finally {
      stop();
      this.container.remove();
      opener?.focus();
    }
  }

  /** Closes it. */
  close(): void {
    if (this.dialog.open) this.dialog.close();
    this.#end();
  }

  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog')!;
  }

  draw(): void {
    const { language, label, body, onKey, onShown } = this.#view;
    render(
      html`
        <dialog
          class="page"
          lang=${language}
          aria-label=${label}
          @keydown=${onKey}
          @cancel=${this.#onCancel}
          @close=${this.#onClosed}
          @click=${this.#onPress}
        >
          ${body()}
        </dialog>
      `,
      this.root,
      { host: this },
    );
    onShown?.(this.root);
  }

  /** The page itself takes focus, so that a screen reader reads it and the next Space means «next». */
  focus(): void {
    this.#view.onShown?.(this.root);
    for (const place of this.#view.focusAt) {
      const found = this.root.querySelector<HTMLElement>(place);
      if (found) return found.focus();
    }
  }

  async toggleFullScreen(): Promise<void> {
    if (this.#page.fullscreenElement) await this.#page.exitFullscreen().catch(() => undefined);
    else await this.enterFullScreen();
  }

  /** What goes full screen later lies above what was opened before it, so the dialog is opened anew on top. */
  async enterFullScreen(): Promise<void> {
    try {
      await this.#page.documentElement.requestFullscreen();
    } catch {
      return;
    }
    if (!this.container.isConnected || !this.dialog.open) return;
    this.dialog.close();
    this.dialog.showModal();
    this.focus();
  }

  get #page(): Document {
    return this.container.ownerDocument;
  }

  /** A press beside the text takes the focus out of the page, and the clicker's keys with it. */
  readonly #onPress = (): void => {
    if (!this.root.activeElement) this.focus();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#view.onCancel();
  };

  readonly #onClosed = (): void => {
    if (!this.dialog.open) this.#end();
  };
}

function focusedIn(place: HTMLElement): HTMLElement | undefined {
  const focused = place.shadowRoot?.activeElement ?? place.ownerDocument.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}
