/*
 * What a browser, another script or another tab may do to the storage of a page. Each `breakIt` runs in the page before
 * any script of ours, `later` once something has been written. `says` is what the reader is told when she has written (one
 * of the elements also `one`), `saved` when she has then pressed «Lagre på denne maskinen».
 */

const inTab = 'ligger bare i denne fanen';
const onMachine = 'er lagret på denne maskinen';
const inMemory = 'lar oss ikke lagre her.*blir borte når siden lukkes';
const full = 'ikke plass til mer i denne fanen.*blir borte når siden lukkes';
const notSaved = 'lot oss ikke lagre på maskinen.*ligger bare i denne fanen';
const noRoom = 'ikke plass på maskinen';

/** A key of ours that an element reads, and a note as this version keeps it. */
const noteKey = 'lindring/1/lindrende-2026/gruppe-1/note/prove';

const memoryOnly = { says: inMemory, saved: inMemory };
const asUsual = { says: inTab, saved: onMachine };

/** @type {Record<string, { breakIt?: () => void, later?: () => void, says: string, saved: string, one?: string }>} */
export const storageFaults = {
  'a sound browser': { ...asUsual },
  'a frame without an origin: asking throws': {
    breakIt: () => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      Object.defineProperty(document, 'cookie', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
      Object.defineProperty(navigator, 'locks', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    },
    ...memoryOnly,
  },
  'no storage for the tab': {
    breakIt: () =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    ...memoryOnly,
  },
  'no storage on the machine': {
    breakIt: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    says: inTab,
    saved: notSaved,
  },
  'storages that are null': {
    breakIt: () => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { value: null });
    },
    ...memoryOnly,
  },
  'storages that are undefined': {
    breakIt: () => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { value: undefined });
    },
    ...memoryOnly,
  },
  'storages that can do nothing': {
    breakIt: () => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { value: {} });
    },
    ...memoryOnly,
  },
  'a storage of the page’s own, which keeps a map': {
    breakIt: () => {
      for (const name of ['sessionStorage', 'localStorage']) {
        const texts = new Map();
        Object.defineProperty(window, name, {
          value: {
            getItem: (key) => texts.get(key),
            setItem: (key, text) => void texts.set(key, text),
            removeItem: (key) => void texts.delete(key),
            key: (index) => [...texts.keys()][index],
            get length() {
              return texts.size;
            },
          },
        });
        window[`real ${name}`] = { keys: () => [...texts.keys()], text: () => [...texts.values()].join() };
      }
    },
    ...asUsual,
  },
  'full at the first text': {
    breakIt: () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      }),
    says: full,
    saved: `${noRoom}.*${full}`,
  },
  'full at the third text': {
    breakIt: () => {
      const { setItem } = Storage.prototype;
      let count = 0;
      Storage.prototype.setItem = function (...words) {
        if ((count += 1) > 2) throw new DOMException('no', 'QuotaExceededError');
        return setItem.apply(this, words);
      };
    },
    says: full,
    saved: `${noRoom}.*${full}`,
  },
  'full in the words of an older Firefox': {
    breakIt: () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('no', 'NS_ERROR_DOM_QUOTA_REACHED');
      }),
    says: full,
    saved: `${noRoom}.*${full}`,
  },
  'really full in the tab': {
    breakIt: () => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let count = 0; ; count += 1) sessionStorage.setItem(`page-${size}-${count}`, 'x'.repeat(size));
        } catch {
          // Less, then.
        }
      }
    },
    says: full,
    saved: onMachine,
  },
  'really full on the machine': {
    breakIt: () => {
      for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let count = 0; ; count += 1) localStorage.setItem(`page-${size}-${count}`, 'x'.repeat(size));
        } catch {
          // Less, then.
        }
      }
    },
    says: inTab,
    saved: `${noRoom}.*${inTab}`,
  },
  'writing throws what is no error': {
    breakIt: () =>
      (Storage.prototype.setItem = () => {
        throw undefined;
      }),
    ...memoryOnly,
  },
  'writing does nothing and says nothing': {
    breakIt: () => (Storage.prototype.setItem = () => undefined),
    ...memoryOnly,
  },
  'writing on the machine does nothing and says nothing': {
    breakIt: () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...words) {
        if (this !== localStorage) setItem.apply(this, words);
      };
    },
    says: inTab,
    saved: notSaved,
  },
  'writing keeps half of a text': {
    breakIt: () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        setItem.call(this, key, text.slice(0, text.length / 2));
      };
    },
    says: inMemory,
    saved: inMemory,
  },
  'writing happens a moment later': {
    breakIt: () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = async function (...words) {
        await undefined;
        setItem.apply(this, words);
      };
    },
    says: inMemory,
    saved: `${inMemory}|${onMachine}`,
  },
  'keys get a prefix of the page’s': {
    breakIt: () => {
      const { setItem, getItem, removeItem } = Storage.prototype;
      Storage.prototype.setItem = function (key, text) {
        setItem.call(this, `tenant/${key}`, text);
      };
      Storage.prototype.getItem = function (key) {
        return getItem.call(this, `tenant/${key}`);
      };
      Storage.prototype.removeItem = function (key) {
        removeItem.call(this, `tenant/${key}`);
      };
    },
    ...memoryOnly,
  },
  'reading throws': {
    breakIt: () =>
      (Storage.prototype.getItem = () => {
        throw new Error('no');
      }),
    ...memoryOnly,
  },
  'reading finds the same under every key': {
    breakIt: () => (Storage.prototype.getItem = () => 'x'),
    ...memoryOnly,
  },
  'reading finds nothing as an empty text': {
    breakIt: () => {
      const { getItem } = Storage.prototype;
      Storage.prototype.getItem = function (key) {
        return getItem.call(this, key) ?? '';
      };
    },
    says: '.',
    saved: '.',
  },
  'reading gives what JSON says': {
    breakIt: () => {
      const { getItem } = Storage.prototype;
      Storage.prototype.getItem = function (key) {
        return JSON.parse(getItem.call(this, key));
      };
    },
    ...memoryOnly,
  },
  'reading gives half': {
    breakIt: () => {
      const { getItem } = Storage.prototype;
      Storage.prototype.getItem = function (key) {
        return getItem.call(this, key)?.slice(0, 20) ?? null;
      };
    },
    ...memoryOnly,
  },
  'removing throws': {
    breakIt: () =>
      (Storage.prototype.removeItem = () => {
        throw new Error('no');
      }),
    says: inTab,
    saved: '.',
  },
  'removing does nothing': {
    breakIt: () => (Storage.prototype.removeItem = () => undefined),
    says: inTab,
    saved: '.',
  },
  'the names of the keys cannot be had': {
    breakIt: () =>
      (Storage.prototype.key = () => {
        throw new Error('no');
      }),
    ...memoryOnly,
  },
  'every key is called null': { breakIt: () => (Storage.prototype.key = () => null), ...memoryOnly },
  'a garbled text where a note should be': {
    breakIt: new Function(`sessionStorage.setItem('${noteKey}', '{"v":1,"at":')`),
    ...asUsual,
    one: 'Ett notat kunne ikke leses',
  },
  'a text of five million letters where a note should be': {
    breakIt: new Function(`localStorage.setItem('${noteKey}', 'x'.repeat(5_000_000))`),
    says: inTab,
    saved: `${noRoom}|${onMachine}`,
    one: 'Ett notat kunne ikke leses',
  },
  'a garbled mark of saving': {
    breakIt: () => localStorage.setItem('lindring/1/lindrende-2026/gruppe-1/.saved', 'kanskje'),
    ...asUsual,
  },
  'a note of a newer version': {
    breakIt: new Function(`sessionStorage.setItem('${noteKey}', '{"v":9,"at":1,"value":{"text":"ny"}}')`),
    ...asUsual,
  },
  'keys of an older and a newer library': {
    breakIt: () => {
      for (const version of [0, 2, 99])
        localStorage.setItem(`lindring/${version}/lindrende-2026/gruppe-1/note/x`, 'x');
    },
    ...asUsual,
  },
  'another JSON.stringify': {
    breakIt: () => (JSON.stringify = () => '"[object Object]"'),
    ...asUsual,
  },
  'toJSON on everything': {
    breakIt: () => {
      for (const { prototype } of [Array, Object, String, Number])
        Object.defineProperty(prototype, 'toJSON', { value: () => 'x', configurable: true });
    },
    ...asUsual,
  },
  'members on every object': {
    breakIt: () => Object.assign(Object.prototype, { v: 9, at: 1, state: 'newer', ok: true, kind: 'x' }),
    ...asUsual,
  },
  'a clock that stands still in 1970': { breakIt: () => (Date.now = () => 0), says: '.', saved: onMachine },
  'a clock that is set back while she writes': {
    later: () => {
      const { now } = Date;
      Date.now = () => now() - 3 * 24 * 60 * 60 * 1000;
    },
    ...asUsual,
  },
  'a storage that is closed while she writes': {
    later: () =>
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    says: '.',
    saved: '.',
  },
  'a storage that fills while she writes': {
    later: () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('no', 'QuotaExceededError');
      }),
    says: `${inTab}|${full}`,
    saved: noRoom,
  },
  'another tab that says something else has changed': {
    later: () => {
      dispatchEvent(new StorageEvent('storage', { key: 'vertens/egen' }));
      dispatchEvent(new StorageEvent('storage', { key: null }));
      dispatchEvent(new StorageEvent('storage', { key: 'lindring/' }));
      dispatchEvent(new StorageEvent('storage', { key: 'lindring/1/lindrende-2026/gruppe-1/note/' }));
      dispatchEvent(new Event('storage'));
    },
    ...asUsual,
  },
  'a page that has another of our copies say what it likes': {
    later: () => {
      for (const prefix of [undefined, null, 7, {}, '']) {
        dispatchEvent(Object.assign(new Event('lindring-records'), { prefix }));
      }
    },
    ...asUsual,
  },
};
