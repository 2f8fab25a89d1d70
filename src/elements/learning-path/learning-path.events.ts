/** A tick was set or taken away along a path, or its first day was chosen. It tells where, never whose. */
export class PathChangeEvent extends Event {
  constructor(
    readonly programmeId: string,
    /** The module that was ticked; '' when it was the first day. */
    readonly moduleId: string,
  ) {
    super('path-change', { bubbles: true, composed: true });
  }
}

/** Someone asked for paper. Cancel it to print in your own way. */
export class PathPrintEvent extends Event {
  constructor(
    readonly programmeId: string,
    readonly sheet: 'path' | 'progress',
  ) {
    super('path-print', { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'path-change': PathChangeEvent;
    'path-print': PathPrintEvent;
  }
}
