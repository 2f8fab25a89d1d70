import type { RecordsOf } from '../../src/storage/records.js';

type StorageName = 'sessionStorage' | 'localStorage';

export const group: RecordsOf = { content: 'lindrende-2026', group: 'gruppe-1' };

export const isText = (value: unknown): value is string => typeof value === 'string';

const mine = (storage: Storage) => Object.keys(storage).filter((key) => key.startsWith('lindring/'));

/** Every key of the library in this browser, of both storages. */
export function keysLeft(): string[] {
  return [...mine(sessionStorage), ...mine(localStorage)].sort();
}

/** A text as version 1 of the library stores it. */
export function stored(value: unknown, at = Date.now(), v = 1): string {
  return JSON.stringify({ v, at, value });
}

const undo: (() => void)[] = [];

/** Gives the page another storage, or one that throws when the page asks for it. */
export function replaceStorage(name: StorageName, get: () => Storage | null): void {
  const real = Object.getOwnPropertyDescriptor(window, name);
  Object.defineProperty(window, name, { configurable: true, get });
  // WebKit goes on finding the old one where it found it before, until something is taken off the window.
  Reflect.set(window, 'lindring-test', true);
  Reflect.deleteProperty(window, 'lindring-test');
  undo.push(() => {
    if (real) Object.defineProperty(window, name, real);
    else delete (window as Partial<Pick<Window, StorageName>>)[name];
  });
}

/** The real storage, but for the members given. */
export function alteredStorage(real: Storage, members: Partial<Storage>): Storage {
  return new Proxy(real, {
    get: (_, name) => {
      const member: unknown = Reflect.get(members, name) ?? Reflect.get(real, name);
      return typeof member === 'function' ? member.bind(real) : member;
    },
  });
}

/** Lets the library believe that it is `time`. */
export function setClock(time: number): void {
  const real = Date.now;
  Date.now = () => time;
  undo.push(() => (Date.now = real));
}

export function onCleanUp(act: () => void): void {
  undo.push(act);
}

/** Fills a storage with something that is not ours, but for `room` characters, give or take twenty. */
export function fill(storage: Storage, room = 0): void {
  if (room) storage.setItem('page-room', 'x'.repeat(room));
  let size = 8_000_000;
  let count = 0;
  while (size >= 1) {
    try {
      storage.setItem(`page-${count}`, 'x'.repeat(size));
      count += 1;
    } catch {
      size = Math.floor(size / 2);
    }
  }
  storage.removeItem('page-room');
  onCleanUp(() => {
    for (let index = 0; index < count; index += 1) storage.removeItem(`page-${index}`);
  });
}

/** The types of event the window is listened to for from now on, once for each listener. */
export function watchListeners(): string[] {
  const types: string[] = [];
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  Object.assign(window, {
    addEventListener(type: string, listener: EventListener) {
      types.push(type);
      addEventListener.call(window, type, listener);
    },
    removeEventListener(type: string, listener: EventListener) {
      if (types.includes(type)) types.splice(types.indexOf(type), 1);
      removeEventListener.call(window, type, listener);
    },
  });
  onCleanUp(() => {
    for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(window, name);
  });
  return types;
}

/** Puts the browser back as it was before a test. */
export function cleanUp(): void {
  for (const act of undo.splice(0).reverse()) act();
  for (const storage of [sessionStorage, localStorage]) {
    for (const key of mine(storage)) storage.removeItem(key);
  }
}
