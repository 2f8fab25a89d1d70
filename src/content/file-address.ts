import { isPlain, isWebAddress, parse } from './address.js';

// Any base does: only the parts the text itself brings are looked at.
const nowhere = 'https://relative.invalid/';

/**
 * The address of a file: on the web, or relative to the content file. What would be a scheme if it were decoded
 * (`javascript%3a`) is no file of anybody's.
 */
export function isFileAddress(text: string): boolean {
  if (isWebAddress(text)) return true;
  if (!isPlain(text) || /^(?:\/\/|[?#])/.test(text) || /^[^/?#]*(?::|%3a|&colon|&#)/i.test(text))
    return false;
  const url = parse(text, nowhere);
  return !!url && url.origin === new URL(nowhere).origin;
}
