import { isWebAddress } from '../content/address.js';
import { hasKeys } from '../content/schema/rules.js';
import type { Raw } from './slice.js';

/** Every place of a content file that tells where a file lies. A test holds it to the schema. */
export const filePlaces = [
  'films.*.files.*.file',
  'films.*.poster',
  'films.*.captions.*.file',
  'resources.*.file',
  'certificates.*.logo.src',
];

function changedAt(
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (text: string) => string,
): unknown {
  if (key === undefined) return typeof value === 'string' ? change(value) : value;
  if (key === '*') return Array.isArray(value) ? value.map((each) => changedAt(each, rest, change)) : value;
  if (!hasKeys(value) || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: changedAt(value[key], rest, change) };
}

/** The same content with the address of every file changed. */
export function withFiles(raw: Raw, change: (address: string) => string): Raw {
  return filePlaces.reduce((changed, path) => changedAt(changed, path.split('.'), change) as Raw, raw);
}

/**
 * The address of a file for a page in another place than the content file.
 *
 * @param base where the content file's folder is, as seen from the page: `../../`, or an address on the web
 */
export function fileFrom(address: string, base: string): string {
  if (isWebAddress(address) || address.startsWith('/')) return address;
  return isWebAddress(base) ? new URL(address, base).href : base + address;
}
