/** The reader opened a scenario. */
export class ScenarioOpenEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly scenarioId: string,
  ) {
    super('scenario-open', { bubbles: true, composed: true });
  }
}

/** The group leaned towards one way at a choice point, or took it back (`optionId` is then empty). */
export class ChoicePickEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly choiceId: string,
    readonly optionId: string,
  ) {
    super('choice-pick', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class SheetPrintEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly edition: 'participant' | 'leader' | 'roles',
  ) {
    super('sheet-print', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The large-screen view opened or closed. */
export class PresentToggleEvent extends Event {
  constructor(
    readonly caseId: string,
    readonly open: boolean,
  ) {
    super('present-toggle', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'scenario-open': ScenarioOpenEvent;
    'choice-pick': ChoicePickEvent;
    'sheet-print': SheetPrintEvent;
    'present-toggle': PresentToggleEvent;
  }
}
