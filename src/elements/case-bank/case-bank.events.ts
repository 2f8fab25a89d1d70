/** The group chose a case for a session, or took it back. */
export class CaseChooseEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly isChosen: boolean,
    /** How many are chosen now. */
    readonly count: number,
  ) {
    super('case-choose', { bubbles: true, composed: true });
  }
}

/** A case was drawn by lot. */
export class CaseDrawEvent extends Event {
  constructor(readonly caseId: string) {
    super('case-draw', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class BankPrintEvent extends Event {
  constructor(
    readonly caseIds: readonly string[],
    readonly edition: 'participant' | 'leader' | 'cards',
  ) {
    super('bank-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'case-choose': CaseChooseEvent;
    'case-draw': CaseDrawEvent;
    'bank-print': BankPrintEvent;
  }
}
