/** Why a store did not take a text. `ignored`: it said nothing, but the text was not there afterwards. */
export type StoreFault = 'blocked' | 'full' | 'ignored';

/** A place for texts that never throws. */
export interface Store {
  readonly isReachable: boolean;
  get(key: string): string | undefined;
  /** The fault, or undefined when the text is there. After a fault the old text is still there. */
  set(key: string, text: string): StoreFault | undefined;
  /** Whether the key is gone. */
  remove(key: string): boolean;
  keys(prefix: string): string[];
}

/** A storage of the browser. Asked for anew each time: a page may be given or refused it while it is open. */
class BrowserStore implements Store {
  readonly #name: 'sessionStorage' | 'localStorage';
  #isListing = false;
  /** What this page has put here: it stays on the screen when the storage is closed while the page is open. */
  readonly #put = new Map<string, string>();

  constructor(name: 'sessionStorage' | 'localStorage') {
    this.#name = name;
  }

  get isReachable(): boolean {
    return this.#try((storage) => storage.length >= 0) ?? false;
  }

  get(key: string): string | undefined {
    // A page may have made one that gives an empty text for nothing.
    return this.#try((storage) => storage.getItem(key), this.#put.get(key)) || undefined;
  }

  set(key: string, text: string): StoreFault | undefined {
    const isNew = this.get(key) === undefined;
    try {
      globalThis[this.#name].setItem(key, text);
    } catch (error) {
      return isQuota(error) ? 'full' : 'blocked';
    }
    if (this.get(key) === text && this.#lists(key)) {
      this.#put.set(key, text);
      return undefined;
    }
    // Half a text, or one that could not be found and deleted, does not stay behind.
    if (isNew) this.remove(key);
    return 'ignored';
  }

  remove(key: string): boolean {
    this.#try((storage) => {
      storage.removeItem(key);
      this.#put.delete(key);
    });
    return this.get(key) === undefined;
  }

  keys(prefix: string): string[] {
    const all = this.#try(
      (storage) => Array.from({ length: storage.length }, (_, index) => storage.key(index)),
      [...this.#put.keys()],
    );
    return (all ?? []).filter((key): key is string => typeof key === 'string' && key.startsWith(prefix));
  }

  /** Some pages put a prefix before every key, unseen by who reads it again: looked at once, since it takes all the keys. */
  #lists(key: string): boolean {
    return (this.#isListing ||= this.keys(key).includes(key));
  }

  #try<T>(ask: (storage: Storage) => T, otherwise?: T): T | undefined {
    try {
      return ask(globalThis[this.#name]);
    } catch {
      return otherwise;
    }
  }
}

/** Firefox has had a name of its own for it. */
function isQuota(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}

const memoryKey = Symbol.for('lindring/memory/1');

/** What no storage would take, until the page closes. On the page itself, so that two copies of us share it. */
class MemoryStore implements Store {
  readonly isReachable = true;

  get(key: string): string | undefined {
    return this.#texts?.get(key);
  }

  set(key: string, text: string): undefined {
    if (!this.#texts) Object.defineProperty(globalThis, memoryKey, { value: new Map(), configurable: true });
    this.#texts?.set(key, text);
  }

  remove(key: string): boolean {
    this.#texts?.delete(key);
    return true;
  }

  keys(prefix: string): string[] {
    return [...(this.#texts?.keys() ?? [])].filter((key) => key.startsWith(prefix));
  }

  get #texts(): Map<string, string> | undefined {
    return (globalThis as { [memoryKey]?: Map<string, string> })[memoryKey];
  }
}

/** This tab only: survives reload, gone with the tab. */
export const tab: Store = new BrowserStore('sessionStorage');
/** This browser on this machine, until deleted. */
export const machine: Store = new BrowserStore('localStorage');
/** This page only. */
export const memory: Store = new MemoryStore();

/** Puts every text or none: at the first fault what was there before is put back. */
export function setAll(store: Store, texts: ReadonlyMap<string, string>): StoreFault | undefined {
  const before = new Map<string, string | undefined>();
  for (const [key, text] of texts) {
    before.set(key, store.get(key));
    const fault = store.set(key, text);
    if (!fault) continue;
    // What is new goes first, so that there is room for what was.
    for (const [put, old] of before) if (old === undefined) store.remove(put);
    for (const [put, old] of before) if (old !== undefined) store.set(put, old);
    return fault;
  }
  return undefined;
}

/**
 * `key`, or the same with a number, where `store` has room for `text` without anything else giving way. A page may have
 * made a storage that finds something under every key: the search has an end.
 */
export function freeKey(store: Store, key: string, text: string): string {
  let free = key;
  for (let count = 2; count < 100 && ![undefined, text].includes(store.get(free)); count += 1)
    free = key + count;
  return free;
}
