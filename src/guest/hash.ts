/** The state a deep link carries: `#case=torunn&scenario=endringer`. */
export type HashState = Readonly<Record<string, string>>;

const ours = /^#(case|film|question|session|lindring)=/;

/** Reads the address of the page. A hash that is not ours reads as empty. */
export function readHash(hash = location.hash): HashState {
  if (!ours.test(hash)) return {};
  return Object.fromEntries(new URLSearchParams(hash.slice(1)));
}

/** The address of this page, without what its reader came by; with a state, of that place on it. */
export function pageAddress(state?: HashState): string {
  const page = location.href.split('#')[0]!;
  return state ? `${page}#${new URLSearchParams(state).toString()}` : page;
}

/**
 * Writes the state to the address of the page, without a new step in the history. Call it only after an act of the
 * reader. A hash that belongs to the page is left alone, and a page that may not change its address keeps it.
 */
export function writeHash(state: HashState): void {
  if (location.hash !== '' && !ours.test(location.hash)) return;
  try {
    history.replaceState(history.state, '', `#${new URLSearchParams(state).toString()}`);
  } catch {
    // A sandboxed or about:srcdoc page has no address to write to.
  }
}
