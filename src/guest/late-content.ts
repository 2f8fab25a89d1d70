import { ContextEvent, type ContextCallback } from '@lit/context';

type Request = ContextEvent<never>;
interface Asked {
  readonly context: unknown;
  readonly element: WeakRef<Element>;
  readonly callback: WeakRef<ContextCallback<never>>;
}

let asked: Asked[] = [];
let known = new WeakSet<object>();

function keep({ context, callback, contextTarget, subscribe }: Request): void {
  if (!subscribe || known.has(callback)) return;
  known.add(callback);
  asked.push({ context, element: new WeakRef(contextTarget), callback: new WeakRef(callback) });
}

function askAgain(event: Event): void {
  const { context } = event as Request;
  const all = asked;
  asked = all.filter((each) => each.context !== context);
  known = new WeakSet();
  for (const each of all) {
    const [element, callback] = [each.element.deref(), each.callback.deref()];
    if (!element || !callback) continue;
    if (each.context === context) element.dispatchEvent(new ContextEvent(context, element, callback, true));
    else known.add(callback);
  }
}

/**
 * Lets a card that is here find content that comes later: code arrives in any order, and so do elements. It does what
 * `ContextRoot` of @lit/context does, which is larger than the first page has room for.
 */
export function listenForLateContent(): void {
  const page = document.documentElement;
  page.addEventListener('context-request', keep as (event: Event) => void);
  page.addEventListener('context-provider', askAgain);
}
