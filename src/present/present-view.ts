import { html, render, type TemplateResult } from 'lit';
import { dress } from '../guest/dress.js';
import { whenGone } from '../guest/gone.js';
import { isWritingField, keepKeysIn } from '../guest/key-guard.js';
import { warnOnce } from '../guest/warn.js';
import { presentMessages } from '../i18n/present.js';
import { hostStyles } from '../theme/host.styles.js';
import { controlStyles } from '../theme/control.styles.js';
import { actOf, after, begin, jump, type Act, type PresentState } from './present.model.js';
import { keepAwake } from './keep-awake.js';
import { presentStyles } from './present.styles.js';
import { fit, isScrolledBy } from './reach.js';
import { renderSlide, type Presentation, type SlideActs } from './slide.js';

/**
 * Shows pages on a large screen, over everything else on the page, and in full screen where the browser allows it.
 * Focus stays inside and comes back to where it was. Resolves when it is closed.
 *
 * @param place - The element it belongs to: theme and language are taken from there.
 */
export async function present(place: HTMLElement, show: Presentation): Promise<void> {
  const opener = focusedIn(place);
  const within = place.shadowRoot ?? place;
  const view = new PresentView(show);
  within.append(view.container);
  const stop = whenGone(within, view.close);
  try {
    await view.run();
  } catch (error) {
    warnOnce(`Visningen på storskjerm kunne ikke åpnes. ${String(error)}`);
  } finally {
    stop();
    view.container.remove();
    opener?.focus();
  }
}

function focusedIn(place: HTMLElement): HTMLElement | undefined {
  const focused = place.shadowRoot?.activeElement ?? place.ownerDocument.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}

class PresentView {
  readonly container = document.createElement('div');
  readonly #show: Presentation;
  readonly #root: ShadowRoot;
  readonly #closed: Promise<void>;
  /** Ends the showing, also where the element has left the page and no dialog can tell. */
  close!: () => void;
  #state: PresentState;
  readonly #acts: SlideActs = {
    act: (act) => this.#act(act),
    goTo: (index) => this.#go(jump(this.#state, index)),
    close: () => this.#dialog.close(),
  };

  constructor(show: Presentation) {
    this.#show = show;
    this.#state = begin(show.slides.length);
    this.#root = this.container.attachShadow({ mode: 'open' });
    keepKeysIn(this.#root);
    this.#closed = new Promise((resolve) => (this.close = resolve));
  }

  async run(): Promise<void> {
    dress(this.#root, [hostStyles, controlStyles, presentStyles, ...(this.#show.styles ?? [])]);
    this.#draw();
    this.#dialog.showModal();
    this.#focusPage();
    const letSleep = keepAwake();
    const stopWatching = this.#show.watch?.(() => this.#draw());
    void this.#enterFullScreen();
    await this.#closed;
    stopWatching?.();
    letSleep();
    if (this.#page.fullscreenElement) await this.#page.exitFullscreen().catch(() => undefined);
  }

  get #page(): Document {
    return this.container.ownerDocument;
  }

  get #dialog(): HTMLDialogElement {
    return this.#root.querySelector('dialog')!;
  }

  #draw(): void {
    const messages = presentMessages[this.#show.language];
    render(
      html`
        <dialog
          class="page"
          lang=${this.#show.language}
          aria-label=${messages.label(this.#show.title)}
          @keydown=${this.#onKey}
          @cancel=${this.#onCancel}
          @close=${this.#onClosed}
          @click=${this.#onPress}
        >
          ${this.#state.isBlank ? this.#renderBlank() : renderSlide(this.#show, this.#state, this.#acts)}
        </dialog>
      `,
      this.#root,
      { host: this },
    );
    fit(this.#root.querySelector('main'));
  }

  #renderBlank(): TemplateResult {
    const { blanked } = presentMessages[this.#show.language];
    return html`<button
      type="button"
      class="blank"
      aria-label=${blanked}
      @click=${() => this.#act('blank')}
    ></button>`;
  }

  #act(act: Act): void {
    if (act === 'full' && !this.#state.isBlank) void this.#toggleFullScreen();
    if ((act === 'time' || act === 'more' || act === 'much-more') && !this.#state.isBlank)
      this.#show.slides[this.#state.index]?.onTime?.(act);
    this.#go(after(this.#state, act));
  }

  #go(state: PresentState): void {
    const before = this.#state;
    if (state === before) return;
    this.#state = state;
    this.#draw();
    const hasMoved = this.#state.index !== before.index || before.isBlank !== this.#state.isBlank;
    if (hasMoved || before.isLeaving !== this.#state.isLeaving) this.#focusPage();
  }

  /** The page itself takes focus, so that a screen reader reads it and the next Space means «next». */
  #focusPage(): void {
    fit(this.#root.querySelector('main'));
    for (const place of ['[data-first]', '.blank', 'main']) {
      const found = this.#root.querySelector<HTMLElement>(place);
      if (found) return found.focus();
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    const from = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || isWritingField(from)) return;
    if (from instanceof HTMLSelectElement && event.key !== 'Escape') return;
    if (event.key === ' ' && from instanceof HTMLButtonElement) return;
    if (
      from instanceof HTMLElement &&
      from.localName === 'main' &&
      isScrolledBy(event.key, [from, this.#dialog])
    )
      return;
    // On a black screen there is nothing to read the keys from: any letter will do.
    const act = actOf(event.key) ?? (this.#state.isBlank && event.key.length === 1 ? 'blank' : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(act);
  };

  /** A press beside the text takes the focus out of the page, and the clicker's keys with it. */
  #onPress = (): void => {
    if (!this.#root.activeElement) this.#focusPage();
  };

  #onCancel = (event: Event): void => {
    event.preventDefault();
    if (!this.#state.isLeaving) this.#act('leave');
  };

  #onClosed = (): void => {
    if (!this.#dialog.open) this.close();
  };

  async #toggleFullScreen(): Promise<void> {
    if (this.#page.fullscreenElement) await this.#page.exitFullscreen().catch(() => undefined);
    else await this.#enterFullScreen();
  }

  /** What goes full screen later lies above what was opened before it, so the dialog is opened anew on top. */
  async #enterFullScreen(): Promise<void> {
    try {
      await this.#page.documentElement.requestFullscreen();
    } catch {
      return;
    }
    if (!this.#dialog.open) return;
    this.#dialog.close();
    this.#dialog.showModal();
    this.#focusPage();
  }
}
