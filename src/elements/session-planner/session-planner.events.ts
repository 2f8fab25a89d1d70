/** The group changed its plan, undid a change, or did it again. */
export class PlanChangeEvent extends Event {
  constructor(
    readonly programmeId: string,
    /** Empty when it was about the whole series: days, time, place, the list of what must be ready. */
    readonly sessionId: string,
  ) {
    super('plan-change', { bubbles: true, composed: true });
  }
}

/** A session was opened in the plan. */
export class SessionOpenEvent extends Event {
  constructor(
    readonly programmeId: string,
    readonly sessionId: string,
  ) {
    super('session-open', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-change': PlanChangeEvent;
    'session-open': SessionOpenEvent;
  }
}
