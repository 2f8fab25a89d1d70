/** Someone asked for paper. Cancel it to print in your own way. */
export class RolloutPrintEvent extends Event {
  constructor(readonly rolloutIds: readonly string[]) {
    super('rollout-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'rollout-print': RolloutPrintEvent;
  }
}
