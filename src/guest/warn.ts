// No Set: one of the faults to tell of is that the page has taken its methods away.
const said: Record<string, true> = {};

/** One line to the webmaster, once per message however many elements meet the same fault. */
export function warnOnce(message: string): void {
  if (said[message]) return;
  said[message] = true;
  console.warn(`[lindring] ${message}`);
}
