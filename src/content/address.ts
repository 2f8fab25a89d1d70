/** The address in its parts, or nothing where it has none. */
export function parse(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/**
 * White space, control characters, invisible letters and marks that turn the direction of text: what browsers take
 * out of an address (`java\nscript:`), or what makes it look like another. A backslash counts as a slash to them.
 */
export function isPlain(text: string): boolean {
  return text.length > 0 && text.length <= 2000 && !/[\p{C}\p{Z}\p{Variation_Selector}\\]/u.test(text);
}

/**
 * An address on the web: http or https, two slashes, nobody's user name in front of the host.
 *
 * Which host is not judged: a reader goes there by a press, and sees where by `hostOf`. What a page loads by itself
 * is judged where it is loaded.
 */
export function isWebAddress(text: string): boolean {
  // No @ and no % before the path: neither a name in front of the host nor a host written in numbers.
  return isPlain(text) && /^https?:\/\/[^/?#@%]+([/?#]|$)/i.test(text) && parse(text) !== undefined;
}

/**
 * An address a reader may follow: http, https, mailto or tel. Of mailto, one address and at most a subject, so that
 * no copy goes to somebody else; of tel, a number and not the codes that make a telephone do things.
 */
export function isLinkAddress(text: string): boolean {
  if (isWebAddress(text)) return true;
  if (!isPlain(text)) return false;
  return (
    /^mailto:[^@%?&#,;:/<>"]+@[^@%?&#,;:/<>"]+\.[^@%?&#,;:/<>"]+(\?subject=(?:[^&#%]|%(?!0[ad])[0-9a-f]{2})*)?$/i.test(
      text,
    ) || /^tel:\+?\d[\d().-]{1,20}$/i.test(text)
  );
}
