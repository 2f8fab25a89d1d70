/** Someone asked for the plan on paper. Cancel it to print in your own way. */
export class PlanPrintEvent extends Event {
  constructor(
    readonly programmeId: string,
    readonly sessionIds: readonly string[],
    readonly edition: 'leader' | 'participant' | 'overview',
  ) {
    super('plan-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-print': PlanPrintEvent;
  }
}
