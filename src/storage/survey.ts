import { open } from './envelope.js';
import { addressOf, everyPrefix, groupPrefix } from './keys.js';
import type { RecordsState, WriteFault } from './results.js';
import { machine, memory, tab } from './stores.js';

/** How long what is written in this tab is kept after the last writing: a shared machine forgets by the next shift. */
export const tabLife = 12 * 60 * 60 * 1000;

/** What is kept of one group, counted. */
export interface Survey {
  /** Keys kept in this tab, with those set aside. */
  readonly inTab: readonly string[];
  /** Keys of records that no storage took. */
  readonly inMemory: readonly string[];
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

/** Counts what is kept under the prefix of a group. */
export function surveyOf(prefix: string): Survey {
  const now = Date.now();
  let [lastWrite, damaged, newer] = [0, 0, 0];
  for (const key of keysUnder(prefix)) {
    if (!addressOf(key)) {
      if (/\.bad\d*$/.test(key)) damaged += 1;
      continue;
    }
    const opened = open(textAt(key) ?? '');
    if (opened.state === 'damaged') damaged += 1;
    else if (tab.get(key) !== undefined) lastWrite = Math.max(lastWrite, opened.at);
    if (opened.state === 'newer') newer += 1;
  }
  // A clock that has been set back must not make it last longer than it should.
  const until = Math.min(lastWrite || now, now) + tabLife;
  return { inTab: tab.keys(prefix), inMemory: memory.keys(prefix), until, damaged, newer };
}

/** What a reader can be told; `fault` is why the last refused record was refused. */
export function stateOf(
  { inMemory, inTab, until }: Survey,
  fault: WriteFault,
  isSaved: boolean,
): RecordsState {
  const count = inMemory.length;
  if (count && (fault === 'full' || fault === 'newer')) return { status: 'unsaved', count, fault };
  if (count) return { status: 'memory', count };
  if (inTab.length) return { status: 'tab', until };
  if (isSaved) return { status: 'machine' };
  return tab.isReachable ? { status: 'empty' } : { status: 'memory', count };
}

/** Removes what has lapsed in this tab, of any content and group: nobody may come back to ask for it. */
export function sweepTab(): void {
  const prefixes = tab
    .keys(everyPrefix)
    .flatMap((key) => addressOf(key) ?? [])
    .map(groupPrefix);
  for (const prefix of new Set(prefixes)) {
    const { inTab, until } = surveyOf(prefix);
    if (until <= Date.now()) inTab.forEach((key) => tab.remove(key));
  }
}
