import { html, nothing, render, type TemplateResult } from 'lit';
import { dress } from '../guest/dress.js';
import { whenGone } from '../guest/gone.js';
import { isWritingField, keepKeysIn } from '../guest/key-guard.js';
import { warnOnce } from '../guest/warn.js';
import type { Language } from '../i18n/language.js';
import { presentMessages } from '../i18n/present.js';
import { hostStyles } from '../theme/host.styles.js';
import { controlStyles } from '../theme/control.styles.js';
import { actOf, after, begin, jump, type Act, type PresentState } from './present.model.js';
import { presentStyles } from './present.styles.js';
import { fit, isScrolledBy } from './reach.js';

/** One page of a presentation: one thought. */
export interface Slide {
  /** The part it belongs to, for the list of contents; the same for all pages of a part. */
  readonly part: string;
  readonly body: () => TemplateResult;
  /** For the one who leads; shown only when asked for. */
  readonly note?: () => TemplateResult;
}

interface Presentation {
  readonly title: string;
  readonly language: Language;
  readonly slides: readonly Slide[];
  /** Said on every page, as that a text is an example. */
  readonly mark: unknown;
}

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
  #awake?: { release(): Promise<void> };

  constructor(show: Presentation) {
    this.#show = show;
    this.#state = begin(show.slides.length);
    this.#root = this.container.attachShadow({ mode: 'open' });
    keepKeysIn(this.#root);
    this.#closed = new Promise((resolve) => (this.close = resolve));
  }

  async run(): Promise<void> {
    dress(this.#root, [hostStyles, controlStyles, presentStyles]);
    this.#draw();
    this.#dialog.showModal();
    this.#focusPage();
    void this.#stayAwake();
    void this.#enterFullScreen();
    await this.#closed;
    await this.#awake?.release().catch(() => undefined);
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
          ${this.#state.isBlank ? this.#renderBlank() : this.#renderSlide()}
        </dialog>
      `,
      this.#root,
      { host: this },
    );
    this.#fit();
  }

  #fit(): void {
    const main = this.#root.querySelector('main');
    if (main) fit(main);
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

  #renderSlide(): TemplateResult {
    const { index, count, showsNote, showsHelp, isLeaving } = this.#state;
    const messages = presentMessages[this.#show.language];
    const slide = this.#show.slides[index];
    return html`
      <main tabindex="-1">
        <div class="sheet">${slide?.body()}</div>
        ${
          showsNote && slide?.note
            ? html`<aside class="for-leader"><strong>${messages.note}</strong>${slide.note()}</aside>`
            : nothing
        }
        ${showsHelp ? this.#renderHelp() : nothing}
      </main>
      ${isLeaving ? this.#renderLeaving() : this.#renderBar(slide)}
      <p class="place">
        <span aria-live="polite">${messages.position(index + 1, count)}</span> · ${this.#show.mark}
      </p>
    `;
  }

  #renderBar(slide: Slide | undefined): TemplateResult {
    const { index, count, showsNote, showsHelp } = this.#state;
    const messages = presentMessages[this.#show.language];
    return html`
      <nav class="bar">
        <div class="row">
          <button class="button" type="button" @click=${() => this.#act('leave')}>${messages.close}</button>
          <button class="button" type="button" aria-pressed=${showsHelp} @click=${() => this.#act('help')}>
            ${messages.help}
          </button>
          <button class="button" type="button" @click=${() => this.#act('blank')}>${messages.blank}</button>
          <button class="button" type="button" @click=${() => this.#act('full')}>${messages.full}</button>
          ${
            slide?.note
              ? html`<button
                  class="button"
                  type="button"
                  aria-pressed=${showsNote}
                  @click=${() => this.#act('note')}
                >
                  ${messages.notes}
                </button>`
              : nothing
          }
          ${this.#renderContents(index)}
        </div>
        <div class="row turn">
          <button
            class="button large"
            type="button"
            ?disabled=${index === 0}
            @click=${() => this.#act('back')}
          >
            ${messages.back}
          </button>
          <button
            class="button large primary"
            type="button"
            ?disabled=${index === count - 1}
            @click=${() => this.#act('next')}
          >
            ${messages.next}
          </button>
        </div>
      </nav>
    `;
  }

  /** A long case has many pages: a group that meets again goes straight to its scenario. */
  #renderContents(index: number): unknown {
    const { slides, language } = this.#show;
    const starts = slides.flatMap(({ part }, at) => (part === slides[at - 1]?.part ? [] : [{ part, at }]));
    if (starts.length < 2) return nothing;
    const current = starts.findLast(({ at }) => at <= index);
    return html`
      <select class="button" aria-label=${presentMessages[language].goTo} @change=${this.#onGoTo}>
        ${starts.map(({ part, at }) => html`<option value=${at} .selected=${at === current?.at}>${part}</option>`)}
      </select>
    `;
  }

  #renderLeaving(): TemplateResult {
    const messages = presentMessages[this.#show.language];
    return html`
      <div class="bar" role="alertdialog" aria-labelledby="leave">
        <strong id="leave">${messages.leave}</strong>
        <div class="row turn">
          <button class="button large" type="button" data-first @click=${() => this.#act('leave')}>
            ${messages.stay}
          </button>
          <button class="button large primary" type="button" @click=${() => this.#dialog.close()}>
            ${messages.close}
          </button>
        </div>
      </div>
    `;
  }

  #renderHelp(): TemplateResult {
    const { keys } = presentMessages[this.#show.language];
    return html`<dl class="keys">
      ${keys.map(
        ([key, meaning]) =>
          html`<dt>${key}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>`;
  }

  #act(act: Act): void {
    if (act === 'full' && !this.#state.isBlank) void this.#toggleFullScreen();
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
    this.#fit();
    for (const place of ['[data-first]', '.blank', 'main']) {
      const found = this.#root.querySelector<HTMLElement>(place);
      if (found) return found.focus();
    }
  }

  #onGoTo = (event: Event): void => {
    this.#go(jump(this.#state, Number((event.target as HTMLSelectElement).value)));
  };

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

  async #stayAwake(): Promise<void> {
    try {
      this.#awake = await navigator.wakeLock.request('screen');
    } catch {
      // A screen that sleeps is a nuisance, not a fault.
    }
  }
}
