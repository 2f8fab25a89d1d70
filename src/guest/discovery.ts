/**
 * Loads the code of a tag as soon as the page uses it, now or later. What did not come is asked for again with the
 * next element of its kind.
 *
 * @param tags what to look for
 * @param prefix what stands before each of them on this page
 * @param get gets the code of a tag; of nothing, what sees to placeholders and to undefined elements that are not ours
 * @param found told of an element that waits for its code, before anything is asked for
 * @param failed told that the code did not come
 * @param also something on the page that wants what `get` gets of nothing
 * @returns looks through a part of the page again
 */
export function loadTagsWhenUsed(
  tags: readonly string[],
  prefix: string,
  get: (tag: string | undefined) => Promise<unknown> | undefined,
  found: (element: Element) => void,
  failed: (name: string, error: unknown) => void,
  also?: Element | false,
): (root: Document | Element) => void {
  const waiting = ':not(:defined),[data-lindring],.lindring';
  const begun = new Set<string>();

  const load = async (element: Element): Promise<void> => {
    const { localName } = element;
    const tag = tags.find((each) => prefix + each === localName);
    if (tag) found(element);
    try {
      if (begun.has(localName)) return;
      begun.add(localName);
      await get(tag);
    } catch (error) {
      begun.delete(localName);
      failed(localName, error);
    }
  };
  const lookThrough = (root: Document | Element): void => {
    const elements = Array.from(root.querySelectorAll(waiting));
    if (root instanceof Element && root.matches(waiting)) elements.push(root);
    for (const element of elements) void load(element);
  };

  if (also) void load(also);
  lookThrough(document);
  // Only what is new is looked through: some pages change all the time.
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) lookThrough(node);
    }
  }).observe(document, { childList: true, subtree: true });
  return lookThrough;
}
