import { waitFor } from 'storybook/test';

// The first time, a machine with much to do has much to fetch.
const patience = { timeout: 15_000 };

/** The element of a story, once all of it is there; parts that come after the first content are waited for. */
export async function drawn(story: HTMLElement, tag: string, part: string): Promise<ShadowRoot> {
  return waitFor(() => {
    const root = story.querySelector(tag)?.shadowRoot;
    if (!root?.querySelector(part)) throw new Error(`<${tag}> never drew ${part}`);
    return root;
  }, patience);
}

/** The dialog an element has opened, once it stands open. */
export async function dialogOf(story: HTMLElement, tag: string): Promise<HTMLDialogElement> {
  return waitFor(() => {
    const inside = story.querySelector(tag)?.shadowRoot?.children ?? [];
    const dialogs = Array.from(inside, (each) => each.shadowRoot?.querySelector('dialog'));
    const open = dialogs.find((each) => each?.open);
    if (!open) throw new Error(`<${tag}> never opened a dialog`);
    return open;
  }, patience);
}

/** Presses what a reader would press. It is found by what it is, and not by its words: they are in her language. */
export function press(root: ParentNode, selector: string): void {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector} to press`);
  found.click();
}

/** Writes in a field as a reader does. */
export function write(root: ParentNode, selector: string, text: string): void {
  const field = root.querySelector<HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`There is no ${selector} to write in`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
