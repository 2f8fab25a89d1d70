import { focused, pressKey, textOf, until } from './fixtures.js';

/** What a screen reader calls the control with focus, near enough. */
export function focusedName(): string {
  const at = focused();
  const hasLabel =
    at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement;
  return at?.getAttribute('aria-label') ?? textOf((hasLabel && at.labels?.[0]) || at);
}

/** Whether the one who follows with her eyes can see where she is. */
function isRingSeen(): boolean {
  const at = focused();
  if (!at || at === document.body) return false;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const { top, bottom, width, height } = at.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && width > 0 && height > 0;
  return isInView && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
}

/** Tabs on until the control whose name begins so, with a ring to see at each stop on the way. */
export async function tabTo(wanted: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 80; stop += 1) {
    await pressKey('Tab');
    const name = focusedName();
    // Bringing it into view may take the browser a moment.
    await until(isRingSeen, `no ring at «${name}»`);
    if (name.startsWith(wanted)) return;
    passed.push(name);
  }
  throw new Error(`«${wanted}» cannot be reached by Tab. Passed: ${passed.join(' · ')}`);
}

/** Goes by Tab alone to the control whose name begins so, when focus is not there already, and presses it. */
export async function pressByTab(wanted: string): Promise<void> {
  if (!focusedName().startsWith(wanted)) await tabTo(wanted);
  await pressKey('Enter');
}
