import { everyPrefix } from './keys.js';

const type = 'lindring-records';

/** Records have changed on this page. Carries the beginning of their keys, never what somebody wrote. */
export class RecordsChangeEvent extends Event {
  constructor(readonly prefix: string) {
    super(type);
  }
}

type Listener = (prefix: string) => void;
const listeners = new Set<Listener>();

/** Tells every copy of the library on this page. */
export function announceChange(prefix: string): void {
  globalThis.dispatchEvent?.(new RecordsChangeEvent(prefix));
}

/**
 * Calls back with the beginning of the keys that changed: on this page, in a frame of this tab, in another
 * tab once saved on the machine, and when the reader comes back to a page the browser had put to sleep.
 * Listens to the page only while somebody asks. Returns the way to stop.
 */
export function onChange(listener: Listener): () => void {
  if (listeners.size === 0) listen();
  listeners.add(listener);
  return () => {
    if (listeners.delete(listener) && listeners.size === 0) stopListening();
  };
}

function listen(): void {
  addEventListener(type, onPageChange);
  addEventListener('storage', onStorage);
  addEventListener('pageshow', onPageShow);
}

function stopListening(): void {
  removeEventListener(type, onPageChange);
  removeEventListener('storage', onStorage);
  removeEventListener('pageshow', onPageShow);
}

/** Read by its field, not its class: the event may be another copy's. */
function onPageChange(event: Event): void {
  tell((event as RecordsChangeEvent).prefix ?? everyPrefix);
}

function onStorage(event: StorageEvent): void {
  // Some pages send the event themselves, without a key, to tell their own parts of a change.
  if (!event.key) tell(everyPrefix);
  else if (event.key.startsWith(everyPrefix)) tell(event.key);
}

function onPageShow(event: PageTransitionEvent): void {
  if (event.persisted) tell(everyPrefix);
}

function tell(prefix: string): void {
  for (const listener of [...listeners]) listener(prefix);
}
