import { hostOf } from '../../content/host-of.js';
import type { Programme, Result } from '../../content/schema/programme.js';
import { pick, type Reading } from '../../i18n/pick.js';

/** The other programmes that say they are part of this one, in the file's order. */
export function projectsOf(programmes: readonly Programme[], id: string): Programme[] {
  return programmes.filter((each) => each.partOf === id && each.id !== id);
}

/**
 * Whether there is a share among the results without anything that tells of how many it is a share. A count, such as
 * 30 course certificates, needs no such thing.
 */
export function hasShareOfUnknown(results: readonly Result[], reading: Reading): boolean {
  return results.some(({ figure, what }) => {
    if (figure === undefined) return false;
    const share = pick(figure, reading).text;
    return (
      /%|prosent|percent|per cent/i.test(share) &&
      !/\b(?:av|of)\s+\d|\bn\s*=\s*\d/i.test(`${share} ${pick(what, reading).text}`)
    );
  });
}

/** What a reader sees of an address to follow: an e-mail address, a telephone number, or the host of a page. */
export function addressText(address: string): string {
  const [scheme = ''] = address.split(':');
  if (/^(mailto|tel)$/i.test(scheme)) return address.slice(scheme.length + 1).split('?')[0] ?? '';
  return hostOf(address) ?? address;
}
