import { html, type TemplateResult } from 'lit';
import { isWritingField } from '../guest/key-guard.js';
import { presentMessages } from '../i18n/present.js';
import { hostStyles } from '../theme/host.styles.js';
import { controlStyles } from '../theme/control.styles.js';
import { actOf, after, begin, jump, type Act, type PresentState } from './present.model.js';
import { presentStyles } from './present.styles.js';
import { fit, isScrolledBy } from './reach.js';
import { Room } from './room.js';
import { renderSlide, type Presentation, type SlideActs } from './slide.js';

/**
 * Shows pages on a large screen, over everything else on the page, and in full screen where the browser allows it.
 * Focus stays inside and comes back to where it was. Resolves when it is closed.
 *
 * @param place - The element it belongs to: theme and language are taken from there.
 */
export async function present(place: HTMLElement, show: Presentation): Promise<void> {
  const view = new PresentView(show);
  await view.room.open(place, () => show.watch?.(() => view.room.draw()));
}

class PresentView {
  readonly room: Room;
  readonly #show: Presentation;
  #state: PresentState;
  readonly #acts: SlideActs = {
    act: (act) => this.#act(act),
    goTo: (index) => this.#go(jump(this.#state, index)),
    close: () => this.room.close(),
  };

  constructor(show: Presentation) {
    this.#show = show;
    this.#state = begin(show.slides.length);
    this.room = new Room({
      language: show.language,
      label: presentMessages[show.language].label(show.title),
      styles: [hostStyles, controlStyles, presentStyles, ...(show.styles ?? [])],
      body: () =>
        this.#state.isBlank
          ? renderBlank(show, () => this.#act('blank'))
          : renderSlide(show, this.#state, this.#acts),
      onShown: (root) => fit(root.querySelector('main')),
      onKey: (event) => this.#onKey(event),
      onCancel: () => {
        if (!this.#state.isLeaving) this.#act('leave');
      },
      focusAt: ['[data-first]', '.blank', 'main'],
    });
  }

  #act(act: Act): void {
    if (act === 'full' && !this.#state.isBlank) void this.room.toggleFullScreen();
    if ((act === 'time' || act === 'more' || act === 'much-more') && !this.#state.isBlank)
      this.#show.slides[this.#state.index]?.onTime?.(act);
    this.#go(after(this.#state, act));
  }

  #go(state: PresentState): void {
    const before = this.#state;
    if (state === before) return;
    this.#state = state;
    this.room.draw();
    const hasMoved = this.#state.index !== before.index || before.isBlank !== this.#state.isBlank;
    if (hasMoved || before.isLeaving !== this.#state.isLeaving) this.room.focus();
  }

  #onKey(event: KeyboardEvent): void {
    const from = event.composedPath()[0];
    if (event.ctrlKey || event.metaKey || event.altKey || isWritingField(from)) return;
    if (from instanceof HTMLSelectElement && event.key !== 'Escape') return;
    if (event.key === ' ' && from instanceof HTMLButtonElement) return;
    if (
      from instanceof HTMLElement &&
      from.localName === 'main' &&
      isScrolledBy(event.key, [from, this.room.dialog])
    )
      return;
    // On a black screen there is nothing to read the keys from: any letter will do.
    const act = actOf(event.key) ?? (this.#state.isBlank && event.key.length === 1 ? 'blank' : undefined);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    this.#act(act);
  }
}

/** A black screen; a press brings the page back. */
function renderBlank(show: Presentation, onPress: () => void): TemplateResult {
  const { blanked } = presentMessages[show.language];
  return html`<button type="button" class="blank" aria-label=${blanked} @click=${onPress}></button>`;
}
