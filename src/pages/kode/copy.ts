/** How copying went: on the clipboard, or marked so that the reader can copy. */
export type Copied = 'copied' | 'marked';

function mark(shown: Element): Copied {
  getSelection()?.selectAllChildren(shown);
  return 'marked';
}

/**
 * Copies what an element shows as plain text.
 *
 * @param shown is marked where the page may not use the clipboard: without https, or when the reader has said no
 */
export async function copyText(shown: Element, text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return mark(shown);
  }
}

/** Copies a link with its words, so that it is a link where it is pasted; as plain text it is the address. */
export async function copyLink(shown: Element, code: string, address: string): Promise<Copied> {
  try {
    const kinds = Object.entries({ 'text/html': code, 'text/plain': address });
    const blobs = kinds.map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    return mark(shown);
  }
}
