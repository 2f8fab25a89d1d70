/** Which practice an event is about, by ids alone. `caseId` is empty for the built-in practice patient. */
export interface EsasPlace {
  readonly caseId: string;
  readonly instrumentId: string;
  readonly pointId: string;
}

/** A row was answered or cleared. Carries how many rows have an answer, and never an answer. */
export class EsasAnswerEvent extends Event {
  readonly caseId: string;
  readonly instrumentId: string;
  readonly pointId: string;

  constructor(
    place: EsasPlace,
    readonly answered: number,
    readonly rows: number,
  ) {
    super('esas-answer', { bubbles: true, composed: true });
    ({ caseId: this.caseId, instrumentId: this.instrumentId, pointId: this.pointId } = place);
  }
}

/** The patient’s own answers were opened beside the group’s estimates. */
export class EsasCompareEvent extends Event {
  readonly caseId: string;
  readonly instrumentId: string;
  readonly pointId: string;

  constructor(
    place: EsasPlace,
    /** How many rows have an estimate. */
    readonly estimated: number,
  ) {
    super('esas-compare', { bubbles: true, composed: true });
    ({ caseId: this.caseId, instrumentId: this.instrumentId, pointId: this.pointId } = place);
  }
}

/** What can be printed. */
export type EsasSheet = 'blank' | 'filled' | 'series' | 'comparison' | 'leader';

/** Someone asked for paper. Cancel it to print in your own way. */
export class EsasPrintEvent extends Event {
  readonly caseId: string;
  readonly instrumentId: string;

  constructor(
    place: EsasPlace,
    readonly sheet: EsasSheet,
  ) {
    super('esas-print', { bubbles: true, composed: true, cancelable: true });
    ({ caseId: this.caseId, instrumentId: this.instrumentId } = place);
  }
}

/** The large-screen view opened or closed. */
export class EsasPresentEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly open: boolean,
  ) {
    super('esas-present', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'esas-answer': EsasAnswerEvent;
    'esas-compare': EsasCompareEvent;
    'esas-print': EsasPrintEvent;
    'esas-present': EsasPresentEvent;
  }
}
