import type { PaperWindow } from './draw-sheet.js';
import { within } from './within.js';

const openingLimit = 1000;
const answerLimit = 1000;

// Set one by one through CSSOM, which no Content Security Policy asks about, and as `!important`, which no
// style sheet of the host outranks. Not `display: none`: Firefox and Safari print such a frame blank.
const outOfSight = {
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '-10000px',
  width: '210mm',
  height: '297mm',
  border: '0',
  opacity: '0',
  'pointer-events': 'none',
  visibility: 'visible',
};

/** An empty frame in the host page to print from. It is gone from the page once its printing is over. */
export class PrintingFrame {
  readonly #page: Document;
  readonly #frame: HTMLIFrameElement;
  readonly #focused: HTMLElement | undefined;
  readonly #over = new AbortController();

  constructor(page: Document) {
    this.#page = page;
    this.#focused = focusedIn(page);
    this.#frame = page.createElement('iframe');
    this.#frame.tabIndex = -1;
    this.#frame.inert = true;
    this.#frame.setAttribute('aria-hidden', 'true');
    for (const [property, value] of Object.entries(outOfSight)) {
      this.#frame.style.setProperty(property, value, 'important');
    }
  }

  /** The window of the frame, if the page may look into it: not in an opaque origin, not when blocked. */
  async open(): Promise<PaperWindow | undefined> {
    const loaded = new Promise((resolve) => {
      this.#frame.addEventListener('load', resolve, { once: true });
    });
    // Beside the body, not in it: `body > :last-child` and the children a framework counts stay the same.
    this.#page.documentElement.append(this.#frame);
    await within(openingLimit, loaded);
    return this.#frame.contentDocument?.body ? (this.#frame.contentWindow as PaperWindow) : undefined;
  }

  /**
   * Asks the browser to print the frame. Tells whether it did: a sandbox without `allow-modals` and a
   * browser where printing is switched off say nothing at all, they only never start; then the frame is the
   * caller's to remove.
   */
  async print(paper: PaperWindow): Promise<boolean> {
    const hadFocus = this.#page.hasFocus();
    let begun = false;
    let returned = false;
    let finished = false;
    let tell = () => {};
    const answer = new Promise<void>((resolve) => (tell = resolve));
    const begin = () => {
      begun = true;
      tell();
    };
    const finish = () => {
      finished = true;
      begin();
      // Some engines say so while the dialog is still open and read the frame again when a choice changes.
      if (returned && (this.#page.hasFocus() || !hadFocus)) this.remove();
    };
    paper.addEventListener('beforeprint', begin, { once: true });
    paper.addEventListener('afterprint', finish, { once: true });
    // A browser that shows pages inside another app may have no print at all.
    if (typeof paper.print !== 'function') return false;
    paper.print();
    returned = true;
    if (finished) finish();
    else if (!begun) await within(answerLimit, answer);
    // A page that lost its focus to print() has a dialog in front of it, whatever events there were.
    const printed = begun || (hadFocus && !this.#page.hasFocus());
    if (printed) this.#removeOnReturn();
    return printed;
  }

  /** Takes the frame off the page and gives focus back if printing took it. Harmless to repeat. */
  remove(): void {
    if (this.#over.signal.aborted) return;
    this.#over.abort();
    this.#frame.remove();
    const lost = focusedIn(this.#page) === undefined;
    if (lost && this.#focused?.isConnected) this.#focused.focus({ preventScroll: true });
  }

  #removeOnReturn(): void {
    const { signal } = this.#over;
    if (signal.aborted) return;
    this.#page.defaultView?.addEventListener('focus', () => this.remove(), { signal });
  }
}

/** Where focus really is, inside shadow roots too; nothing when it is nowhere in particular. */
function focusedIn(page: Document): HTMLElement | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused === page.body || focused === page.documentElement
    ? undefined
    : ((focused as HTMLElement | null) ?? undefined);
}
