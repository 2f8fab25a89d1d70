/** The ways a tip about a programme can go. */
export type ShareWay = 'mail' | 'link' | 'device' | 'code';

/**
 * A reader passes the programme on. Cancel it to do it in your own way; what she has written is read from the card's
 * `shareFields` while the event is heard, and is never in the event.
 */
export class ProgrammeShareEvent extends Event {
  #sending: Promise<unknown> | undefined;

  constructor(
    readonly programmeId: string,
    readonly way: ShareWay,
  ) {
    super('programme-share', { bubbles: true, composed: true, cancelable: true });
  }

  /** Cancels the event and lets the reader see how the page's own sending goes: done when `sending` is fulfilled. */
  takeOver(sending: Promise<unknown>): void {
    this.preventDefault();
    this.#sending = sending;
  }

  /** What the page takes over with, if it does. */
  get sending(): Promise<unknown> | undefined {
    return this.#sending;
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class ProgrammePrintEvent extends Event {
  constructor(readonly programmeId: string) {
    super('programme-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'programme-share': ProgrammeShareEvent;
    'programme-print': ProgrammePrintEvent;
  }
}
