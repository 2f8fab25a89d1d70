/**
 * Loads the code of a tag as soon as the page uses it, now or later. What did not come is asked for again with the
 * next element of its kind.
 *
 * @param tags what to look for
 * @param get gets the code of a tag
 * @param found told of an element that waits for its code, before anything is asked for
 * @param failed told that the code of a tag did not come
 * @returns looks through a part of the page again
 */
export function loadTagsWhenUsed(
  tags: readonly string[],
  get: (tag: string) => Promise<unknown> | undefined,
  found: (element: Element) => void,
  failed: (tag: string, error: unknown) => void,
): (root: Document | Element) => void {
  const waiting = tags.map((tag) => `${tag}:not(:defined)`).join();
  const begun = new Set<string>();

  const load = async ({ localName }: Element): Promise<void> => {
    if (begun.has(localName)) return;
    begun.add(localName);
    try {
      await get(localName);
    } catch (error) {
      begun.delete(localName);
      failed(localName, error);
    }
  };
  const lookThrough = (root: Document | Element): void => {
    const elements = Array.from(root.querySelectorAll(waiting));
    if (root instanceof Element && root.matches(waiting)) elements.push(root);
    elements.forEach(found);
    for (const element of elements) void load(element);
  };

  lookThrough(document);
  // Only what is new is looked through: some pages change all the time.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) lookThrough(node);
    }
  }).observe(document, { childList: true, subtree: true });
  return lookThrough;
}
