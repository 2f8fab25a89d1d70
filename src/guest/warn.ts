const said = new Set<string>();

/** One line to the webmaster, once per message however many elements meet the same fault. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[lindring] ${message}`);
}
