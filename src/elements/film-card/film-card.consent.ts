/** From whom readers have let films be fetched. Kept for this page only, and never written anywhere. */
const given = new Set<string>();
const listeners = new Set<() => void>();

/** Whether a reader has let films be fetched from there, on this page and until it is closed. */
export function hasConsent(provider: string): boolean {
  return given.has(provider);
}

/** Remembers what a reader decided, and tells every film on the page. */
export function setConsent(provider: string, isGiven: boolean): void {
  if (given.has(provider) === isGiven) return;
  if (isGiven) given.add(provider);
  else given.delete(provider);
  for (const listener of [...listeners]) listener();
}

/** Calls back when a reader decides. Returns the way to stop. */
export function onConsent(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
