import { open } from './envelope.js';
import type { StoreFault } from './stores.js';
import { freeKey, machine, memory, tab, type Store } from './stores.js';

/** Whether a newer version of the library wrote what is kept under `key`. */
export function isNewer(key: string): boolean {
  return open(tab.get(key) ?? machine.get(key) ?? '').state === 'newer';
}

/**
 * Puts a record in its place. A text there that cannot be understood, or `isMisshaped`, is set aside under `.bad`
 * first; one that a newer version wrote is left alone.
 */
export function put(
  home: Store,
  key: string,
  text: string,
  isMisshaped: boolean,
): StoreFault | 'newer' | undefined {
  if (isNewer(key)) return 'newer';
  const old = home.get(key);
  if (old !== undefined && (isMisshaped || open(old).state === 'damaged')) {
    const fault = home.set(freeKey(home, `${key}.bad`, old), old);
    if (fault) return fault;
  }
  return home.set(key, text);
}

/** There may be room now for what was refused before, unless another tab has since written the same record. */
export function retryRefused(home: Store, prefix: string): void {
  for (const key of memory.keys(prefix)) {
    const text = memory.get(key) ?? '';
    const [ours, theirs] = [open(text), open(home.get(key) ?? '')];
    if (ours.state === 'damaged' || (theirs.state !== 'damaged' && theirs.at > ours.at)) continue;
    if (!put(home, key, text, false)) memory.remove(key);
  }
}
