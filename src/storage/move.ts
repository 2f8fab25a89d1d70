import { open } from './envelope.js';
import { addressOf } from './keys.js';
import { freeKey, machine, memory, tab } from './stores.js';

/**
 * What to put on the machine so that all of a group that is in this tab or on this page is there.
 * Another tab may have saved the same record: the one written last counts, the other is set aside under `.old`,
 * a damaged one under `.bad`.
 */
export function planMove(prefix: string): Map<string, string> {
  const texts = new Map<string, string>();
  const put = (key: string, text: string) => texts.set(freeKey(machine, key, text), text);
  for (const key of new Set([...tab.keys(prefix), ...memory.keys(prefix)])) {
    const text = memory.get(key) ?? tab.get(key) ?? '';
    const there = machine.get(key);
    if (!addressOf(key)) put(key, text);
    else if (there === undefined || there === text) texts.set(key, text);
    else if (yields(there, text)) {
      put(key + asideMark(there), there);
      texts.set(key, text);
    } else put(key + asideMark(text), text);
  }
  return texts;
}

/** Whether the text on the machine gives way to the one from this tab. */
function yields(there: string, here: string): boolean {
  const [old, ours] = [open(there), open(here)];
  if (old.state === 'damaged') return true;
  return old.state === 'sound' && ours.state !== 'damaged' && old.at <= ours.at;
}

function asideMark(text: string): string {
  return open(text).state === 'damaged' ? '.bad' : '.old';
}
