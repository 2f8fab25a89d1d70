/** The time of a step was started for the first time. `step` is its number from 1. */
export class StepStartEvent extends Event {
  constructor(
    readonly questionId: string,
    readonly step: number,
  ) {
    super('step-start', { bubbles: true, composed: true });
  }
}

/** The large-screen view of a question opened or closed. */
export class ReflectionPresentEvent extends Event {
  constructor(
    readonly questionId: string,
    readonly open: boolean,
  ) {
    super('reflection-present', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class ReflectionPrintEvent extends Event {
  constructor(
    readonly questionId: string,
    readonly sheet: 'answers' | 'shift' | 'five',
  ) {
    super('reflection-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'step-start': StepStartEvent;
    'reflection-present': ReflectionPresentEvent;
    'reflection-print': ReflectionPrintEvent;
  }
}
