import type { ContentFault } from './errors.js';

/** A content file has come and can be shown. */
export class ContentLoadEvent extends Event {
  constructor(
    readonly contentId: string,
    readonly url: string,
  ) {
    super('content-load', { bubbles: true, composed: true });
  }
}

/** A content file could not be shown; the page may put something else in its place. */
export class ContentErrorEvent extends Event {
  constructor(
    readonly code: ContentFault,
    readonly url: string,
  ) {
    super('content-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'content-load': ContentLoadEvent;
    'content-error': ContentErrorEvent;
  }
}
