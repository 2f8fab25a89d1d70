import { isWebAddress, parse } from './address.js';

/**
 * The host of a web address as readers should see it: Norwegian and Sami letters as they are written, every other
 * foreign letter in the form the network uses (`xn--…`), since it may only look like the letter it is taken for.
 */
export function hostOf(address: string): string | undefined {
  if (!isWebAddress(address)) return undefined;
  const written = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const url = parse(address);
  return /^[a-z0-9.æøåäöáčđŋšŧž-]+$/.test(written) && !written.includes('xn--') ? written : url?.host;
}
