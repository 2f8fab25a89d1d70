import { contentContext, type ContentState } from '../content/context.js';
import { watchContent } from '../content/store.js';

type Callback = (state: ContentState, unsubscribe: () => void) => void;

interface Request extends Event {
  readonly context: unknown;
  readonly callback: Callback;
  readonly contextTarget?: Element;
}

/** Asks whoever waits for content to ask again. */
class Here extends Event {
  readonly context = contentContext;
  readonly contextTarget = document.documentElement;

  constructor() {
    super('context-provider', { bubbles: true, composed: true });
  }
}

/** A provider that waits for its own code: what is inside it waits too. */
function isInProvider(path: readonly EventTarget[]): boolean {
  return path.some((each) => each instanceof Element && /(^|-)training-content$/.test(each.localName));
}

/**
 * Gives the content file of the script line to every element that has neither `src` nor a `<training-content>` around
 * it. The file is asked for when the first of them wants it.
 */
export function providePageContent(address: string): void {
  const wanting = new Map<Callback, () => void>();
  let state: ContentState | undefined;
  const onState = (next: ContentState): void => {
    state = next;
    for (const [callback, leave] of [...wanting]) callback(next, leave);
  };
  // Asked after every provider in the page, and after what keeps requests for those that come later.
  document.addEventListener('context-request', (event) => {
    const { context, callback, contextTarget } = event as Request;
    if (context !== contentContext || isInProvider(event.composedPath())) return;
    if (contextTarget?.getAttribute('src')) return;
    event.stopImmediatePropagation();
    // One who asks again, since another provider has come, would otherwise take back the new request with the old.
    const leave = wanting.get(callback) ?? ((): void => void wanting.delete(callback));
    wanting.set(callback, leave);
    if (state) callback(state, leave);
    else watchContent(address, onState);
  });
  document.documentElement.dispatchEvent(new Here());
}
