import { isWebAddress } from '../content/address.js';

/**
 * The address of a file for a page in another place than the content file.
 *
 * @param base where the content file's folder is, as seen from the page: `../../`, or an address on the web
 */
export function fileFrom(address: string, base: string): string {
  if (isWebAddress(address) || address.startsWith('/')) return address;
  return isWebAddress(base) ? new URL(address, base).href : base + address;
}
