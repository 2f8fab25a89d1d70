/** A session began. */
export class SessionStartEvent extends Event {
  constructor(
    readonly sessionId: string,
    /** How many blocks it has. */
    readonly blocks: number,
  ) {
    super('session-start', { bubbles: true, composed: true });
  }
}

/** A session went to another block. `block` is its number from 1. */
export class BlockTurnEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly blockId: string,
    readonly block: number,
  ) {
    super('block-turn', { bubbles: true, composed: true });
  }
}

/** A session was ended, after so many whole minutes. */
export class SessionEndEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly minutes: number,
  ) {
    super('session-end', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class SessionPrintEvent extends Event {
  constructor(
    readonly sessionId: string,
    readonly sheet: 'leader' | 'summary',
  ) {
    super('session-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'session-start': SessionStartEvent;
    'block-turn': BlockTurnEvent;
    'session-end': SessionEndEvent;
    'session-print': SessionPrintEvent;
  }
}
