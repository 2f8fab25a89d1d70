import type { PaperWindow } from '../../src/print/draw-sheet.js';

/** A printer without a dialog: it stands where the `print()` of every new frame of this page would be. */
export class StandInPrinter {
  /** The windows that were printed, oldest first. */
  readonly printed: PaperWindow[] = [];
  readonly #print: (paper: PaperWindow) => void;

  /** @param print what the browser does when it is asked: by default it says that it begins, and no more */
  constructor(print: (paper: PaperWindow) => void = begin) {
    this.#print = print;
    document.addEventListener('load', this.#onLoad, true);
  }

  /** The only window printed so far. */
  get paper(): PaperWindow {
    return this.printed.at(-1)!;
  }

  remove(): void {
    document.removeEventListener('load', this.#onLoad, true);
  }

  readonly #onLoad = (event: Event) => {
    const paper = event.target instanceof HTMLIFrameElement && (event.target.contentWindow as PaperWindow);
    if (!paper) return;
    paper.print = () => {
      this.printed.push(paper);
      this.#print(paper);
    };
  };
}

/** The browser starts to print a window. */
export function begin(paper: PaperWindow): void {
  paper.dispatchEvent(new Event('beforeprint'));
}

/** The dialog is closed again. */
export function finish(paper: PaperWindow): void {
  paper.dispatchEvent(new Event('afterprint'));
}

/** The whole of it at once, as Chromium does while its dialog holds the page. */
export function beginAndFinish(paper: PaperWindow): void {
  begin(paper);
  finish(paper);
}
