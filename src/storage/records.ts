import { warnOnce } from '../guest/warn.js';
import { announceChange, onChange } from './changes.js';
import { open, seal } from './envelope.js';
import { addressOf, contentPrefix, groupPrefix, kindPrefix, recordKey, savedMark } from './keys.js';
import type { RecordsOf } from './keys.js';
import { reviewLeaving, warnBeforeLeaving } from './leaving.js';
import { planMove } from './move.js';
import type { Guard, RecordsState, WriteFault, WriteResult } from './results.js';
import { isNewer, put, retryRefused } from './put.js';
import { machine, memory, setAll, tab, type Store } from './stores.js';
import { count, emptyTab, keysUnder, lookAgain, lookUnder } from './survey.js';
import { stateOf, sweepTab, textAt, type Survey } from './survey.js';

export type { RecordsOf } from './keys.js';
export type { Guard, Place, RecordsState, WriteFault, WriteResult } from './results.js';

const opened = new Map<string, Records>();

/** The records of a group, the same object for every element of the page that asks. Reads and writes nothing. */
export function openRecords(of: RecordsOf): Records {
  const prefix = groupPrefix(of);
  const records = opened.get(prefix) ?? new Records(of);
  if (!opened.has(prefix)) sweepTab();
  opened.set(prefix, records);
  return records;
}

function forget(prefix: string): boolean {
  const isGone = [memory, tab, machine]
    .flatMap((store) => store.keys(prefix).map((key) => store.remove(key)))
    .every(Boolean);
  announceChange(prefix);
  reviewLeaving();
  return isGone;
}

/**
 * All that one group has made from one content file, as this browser keeps it. Nothing here throws, and nothing
 * is written before `write`, `saveOnMachine` or `replaceAll` is called: call them only for what a reader did.
 *
 * New records go to this tab; to the machine once the group is saved there and nothing of it is left in the tab.
 */
export class Records {
  readonly of: RecordsOf;
  readonly #prefix: string;
  readonly #listeners = new Set<() => void>();
  /** Sound JSON in the wrong form, seen while reading: set aside like damaged texts before it is replaced. */
  readonly #misshaped = new Set<string>();
  #fault: WriteFault = 'blocked';
  /** What is kept, while somebody listens and tells of every change. */
  #found?: ReturnType<typeof lookUnder>;
  #survey?: Survey;
  #stopWatching?: () => void;
  #lapseTimer?: ReturnType<typeof setTimeout>;

  constructor(of: RecordsOf) {
    this.of = of;
    this.#prefix = groupPrefix(of);
  }

  /** The value of a record, or undefined when there is none or it has not the form `is` asks for. */
  read<T>(kind: string, id: string, is: Guard<T>): T | undefined {
    this.#lapse();
    return this.#valueAt(recordKey(this.of, kind, id), is);
  }

  /** Every record of a kind by its id, in the order of the ids; those in another form are left out. */
  all<T>(kind: string, is: Guard<T>): Map<string, T> {
    this.#lapse();
    const found = new Map<string, T>();
    for (const key of keysUnder(kindPrefix(this.of, kind))) {
      const value = this.#valueAt(key, is);
      const id = addressOf(key)?.id;
      if (id !== undefined && value !== undefined) found.set(id, value);
    }
    return found;
  }

  /** Keeps a value at once; `value` is plain data. What no storage takes is kept until the page closes. */
  write(kind: string, id: string, value: unknown): WriteResult {
    const text = seal(value, Date.now());
    if (text === undefined) return { ok: false, place: 'nowhere', fault: 'not-plain' };
    this.#lapse();
    const key = recordKey(this.of, kind, id);
    const home = this.#home();
    const { inMemory, damaged } = this.#look();
    const wasMisshaped = this.#misshaped.has(key);
    const fault = put(home, key, text, wasMisshaped);
    if (fault) {
      this.#fault = fault;
      memory.set(key, text);
    } else {
      memory.remove(key);
      this.#misshaped.delete(key);
      retryRefused(home, this.#prefix);
    }
    // Beside a damaged or a refused text, more than this one key may have changed.
    this.#changed(inMemory || damaged || wasMisshaped ? this.#prefix : key);
    return fault ? { ok: false, place: 'memory', fault } : { ok: true, place: nameOf(home) };
  }

  /** Takes a record away. One that a newer version of the library wrote stays. */
  remove(kind: string, id: string): WriteResult {
    const key = recordKey(this.of, kind, id);
    const place = nameOf(this.#home());
    if (isNewer(key)) return { ok: false, place, fault: 'newer' };
    const isGone = [memory, tab, machine].map((store) => store.remove(key)).every(Boolean);
    this.#changed(key);
    return isGone ? { ok: true, place } : { ok: false, place, fault: 'ignored' };
  }

  /** «Lagre på denne maskinen»: moves all of the group, or nothing; later records are saved there at once. */
  saveOnMachine(): WriteResult {
    this.#lapse();
    const texts = planMove(this.#prefix).set(savedMark(this.of), seal(true, Date.now()) ?? '');
    const fault = setAll(machine, texts);
    if (fault) {
      this.#fault = fault;
      // Whoever shows these has something to tell.
      this.#changed();
      return { ok: false, place: this.place, fault };
    }
    for (const store of [memory, tab]) store.keys(this.#prefix).forEach((key) => store.remove(key));
    this.#changed();
    return { ok: true, place: 'machine' };
  }

  /**
   * «Slett alt jeg har skrevet her»: all that is kept of this content in this browser, of every group, in this tab
   * and on the machine, with what was set aside. Whether all of it is gone. Another tab's own part stays in that tab.
   */
  forgetAll(): boolean {
    return forget(contentPrefix(this.of.content));
  }

  /** Makes these, written now, the only records of the group, or changes nothing. */
  replaceAll(records: Iterable<{ kind: string; id: string; value: unknown }>): WriteResult {
    this.#lapse();
    const home = this.#home();
    const place = nameOf(home);
    const old = keysUnder(this.#prefix).filter(addressOf);
    if (old.some(isNewer)) return { ok: false, place, fault: 'newer' };
    const texts = new Map<string, string>();
    for (const { kind, id, value } of records) {
      const text = seal(value, Date.now());
      if (text === undefined) return { ok: false, place, fault: 'not-plain' };
      texts.set(recordKey(this.of, kind, id), text);
    }
    const fault = setAll(home, texts);
    if (fault) return { ok: false, place, fault };
    for (const key of old) {
      for (const store of [memory, tab, machine]) if (store !== home || !texts.has(key)) store.remove(key);
    }
    this.#changed();
    return { ok: true, place };
  }

  /** What a reader can be told now. */
  get state(): RecordsState {
    this.#lapse();
    return stateOf(this.#look(), this.#fault, this.#home() === machine);
  }

  /** The same object until something of the group changes, for what takes long to make of its records. */
  get stamp(): object {
    this.#lapse();
    return this.#look();
  }

  /** The least safe place any record is in; where there is none, the place the first would go to. */
  get place(): 'tab' | 'machine' | 'memory' {
    const { status } = this.state;
    if (status === 'empty') return 'tab';
    return status === 'unsaved' ? 'memory' : status;
  }

  /** When what is in this tab lapses (ms since 1970), 12 hours after the last writing; undefined when nothing is. */
  get expiresAt(): number | undefined {
    this.#lapse();
    const { inTab, until } = this.#look();
    return inTab ? until : undefined;
  }

  /** Whether something is written that is not saved on the machine. */
  get hasUnsaved(): boolean {
    this.#lapse();
    const { inTab, inMemory } = this.#look();
    return inTab + inMemory > 0;
  }

  /** How many texts could not be read. They are kept, in their place or set aside, until everything is deleted. */
  get damaged(): number {
    return this.#look().damaged + this.#misshaped.size;
  }

  /** How many records a newer version of the library wrote: shown where they can be, never replaced. */
  get newer(): number {
    return this.#look().newer;
  }

  /** Calls back after every change of the group, whoever made it. Returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.#stopWatching ??= onChange((prefix) => this.#onChange(prefix));
    this.#watchLapse();
    return () => {
      if (!this.#listeners.delete(listener) || this.#listeners.size) return;
      this.#stopWatching?.();
      this.#stopWatching = this.#found = this.#survey = undefined;
      clearTimeout(this.#lapseTimer);
      this.#lapseTimer = undefined;
    };
  }

  /** Counted once per change while somebody listens; otherwise anew, since nobody would tell us of a change. */
  #look(): Survey {
    if (!this.#stopWatching) return count(lookUnder(this.#prefix));
    this.#found ??= lookUnder(this.#prefix);
    return (this.#survey ??= count(this.#found));
  }

  #home(): Store {
    if (this.#look().inTab) return tab;
    return open(machine.get(savedMark(this.of)) ?? '').state === 'damaged' ? tab : machine;
  }

  #valueAt<T>(key: string, is: Guard<T>): T | undefined {
    const text = textAt(key);
    this.#misshaped.delete(key);
    if (text === undefined) return undefined;
    const found = open(text);
    if (found.state !== 'damaged' && is(found.value)) return found.value;
    if (found.state === 'sound') this.#misshaped.add(key);
    if (found.state !== 'newer')
      warnOnce(`Det som er lagret som ${key}, kan ikke leses. Det legges til side når noe skrives der.`);
    return undefined;
  }

  /** Tells of a change of one key, or of the group. */
  #changed(key = this.#prefix): void {
    announceChange(key);
    if (this.hasUnsaved) warnBeforeLeaving(this);
    else reviewLeaving();
  }

  #onChange(changed: string): void {
    if (!changed.startsWith(this.#prefix) && !this.#prefix.startsWith(changed)) return;
    if (changed.length > this.#prefix.length && this.#found) lookAgain(this.#found, changed);
    else this.#found = undefined;
    this.#survey = undefined;
    this.#watchLapse();
    for (const listener of [...this.#listeners]) listener();
  }

  #lapse(): void {
    const { inTab, until } = this.#look();
    if (!inTab || Date.now() < until) return;
    emptyTab(this.#prefix);
    this.#found = this.#survey = undefined;
  }

  /** So that a page left open on a shared machine stops showing what has lapsed. */
  #watchLapse(): void {
    const { inTab, until } = this.#look();
    if (this.#lapseTimer !== undefined || !inTab) return;
    this.#lapseTimer = setTimeout(() => {
      this.#lapseTimer = undefined;
      this.#lapse();
      // Written to meanwhile: it lasts longer.
      if (this.#look().inTab) return this.#watchLapse();
      reviewLeaving();
      announceChange(this.#prefix);
    }, until - Date.now());
  }
}

function nameOf(home: Store): 'tab' | 'machine' {
  return home === tab ? 'tab' : 'machine';
}
