/** The list has changed: somebody came, went, or is told of otherwise. */
export class RosterChangeEvent extends Event {
  constructor(
    readonly programmeId: string,
    /** How many are on the list now. */
    readonly count: number,
  ) {
    super('roster-change', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class RosterPrintEvent extends Event {
  constructor(
    readonly programmeId: string,
    readonly sheet: 'roster' | 'attendance',
  ) {
    super('roster-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'roster-change': RosterChangeEvent;
    'roster-print': RosterPrintEvent;
  }
}
