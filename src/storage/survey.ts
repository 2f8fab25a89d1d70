import { open, type Opened } from './envelope.js';
import { addressOf, everyPrefix, groupPrefix } from './keys.js';
import type { RecordsState, WriteFault } from './results.js';
import { machine, memory, tab } from './stores.js';

/** How long what is written in this tab is kept after the last writing: a shared machine forgets by the next shift. */
const tabLife = 12 * 60 * 60 * 1000;

/** How one key is kept. */
interface Kept {
  readonly inTab: boolean;
  readonly inMemory: boolean;
  readonly state: Opened['state'];
  /** When a record in this tab was written; 0 for all else. */
  readonly at: number;
}

/** What is kept of one group, counted. */
export interface Survey {
  /** Texts kept in this tab, with those set aside. */
  readonly inTab: number;
  /** Records that no storage took. */
  readonly inMemory: number;
  /** When this tab's part lapses, in ms since 1970. */
  readonly until: number;
  /** Texts that cannot be read, set aside or still in their place. */
  readonly damaged: number;
  /** Records a newer version of the library wrote. */
  readonly newer: number;
}

/** The text that counts for a key: what is not yet kept before what is in this tab before what is on the machine. */
export function textAt(key: string): string | undefined {
  return memory.get(key) ?? tab.get(key) ?? machine.get(key);
}

/** Every key under `prefix` wherever it is kept, in order. */
export function keysUnder(prefix: string): string[] {
  return [...new Set([memory, tab, machine].flatMap((store) => store.keys(prefix)))].sort();
}

/** Looks at every key under `prefix`. */
export function lookUnder(prefix: string): Map<string, Kept> {
  const found = new Map<string, Kept>();
  for (const key of keysUnder(prefix)) lookAgain(found, key);
  return found;
}

/** Looks at one key that has changed: a keystroke must not cost more the more a group has written. */
export function lookAgain(found: Map<string, Kept>, key: string): void {
  const text = textAt(key);
  if (text === undefined) {
    found.delete(key);
    return;
  }
  const inTab = tab.get(key) !== undefined;
  const inMemory = memory.get(key) !== undefined;
  if (addressOf(key)) {
    const opened = open(text);
    const at = inTab && opened.state !== 'damaged' ? opened.at : 0;
    found.set(key, { inTab, inMemory, state: opened.state, at });
  } else {
    found.set(key, { inTab, inMemory, state: /\.bad\d*$/.test(key) ? 'damaged' : 'sound', at: 0 });
  }
}

export function count(found: ReadonlyMap<string, Kept>): Survey {
  const now = Date.now();
  const all = [...found.values()];
  const lastWrite = Math.max(0, ...all.map((kept) => kept.at));
  return {
    inTab: all.filter((kept) => kept.inTab).length,
    inMemory: all.filter((kept) => kept.inMemory).length,
    // A clock that has been set back must not make it last longer than it should.
    until: Math.min(lastWrite || now, now) + tabLife,
    damaged: all.filter((kept) => kept.state === 'damaged').length,
    newer: all.filter((kept) => kept.state === 'newer').length,
  };
}

/** What a reader can be told; `fault` is why the last refused record was refused. */
export function stateOf(
  { inMemory, inTab, until }: Survey,
  fault: WriteFault,
  isSaved: boolean,
): RecordsState {
  if (inMemory && (fault === 'full' || fault === 'newer'))
    return { status: 'unsaved', count: inMemory, fault };
  if (inMemory) return { status: 'memory', count: inMemory };
  if (inTab) return { status: 'tab', until };
  if (isSaved) return { status: 'machine' };
  return tab.isReachable ? { status: 'empty' } : { status: 'memory', count: 0 };
}

/** Removes what has lapsed in this tab, of any content and group: nobody may come back to ask for it. */
export function sweepTab(): void {
  const prefixes = tab
    .keys(everyPrefix)
    .flatMap((key) => addressOf(key) ?? [])
    .map(groupPrefix);
  for (const prefix of new Set(prefixes)) {
    if (count(lookUnder(prefix)).until <= Date.now()) emptyTab(prefix);
  }
}

/** Takes away all that this tab keeps under `prefix`. */
export function emptyTab(prefix: string): void {
  for (const key of tab.keys(prefix)) tab.remove(key);
}
