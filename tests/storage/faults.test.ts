import { expect } from '@open-wc/testing';
import { openRecords, type Records } from '../../src/storage/records.js';
import {
  alteredStorage,
  cleanUp,
  fill,
  group,
  isText,
  onCleanUp,
  replaceStorage,
  stored,
} from './browser.js';

const noteKey = 'lindring/1/lindrende-2026/gruppe-1/note/q1';
const refuse = (name: string) => () => {
  throw new DOMException('no', name);
};

/** Every way a browser can have no storage, by what the page meets. */
const withoutStorage: Record<string, () => void> = {
  'a sandboxed frame, where asking for it throws': () => {
    replaceStorage('sessionStorage', refuse('SecurityError'));
    replaceStorage('localStorage', refuse('SecurityError'));
  },
  'a web view, where it is null': () => {
    replaceStorage('sessionStorage', () => null);
    replaceStorage('localStorage', () => null);
  },
  'a policy, where every use of it throws': () => {
    const members = Object.fromEntries(
      ['length', 'key', 'getItem', 'setItem', 'removeItem'].map((name) => [
        name,
        refuse('InvalidAccessError'),
      ]),
    );
    const closed = new Proxy({} as Storage, { get: (_, name) => members[String(name)]?.() });
    replaceStorage('sessionStorage', () => closed);
    replaceStorage('localStorage', () => closed);
  },
  'a privacy extension, where writing does nothing and says nothing': () => {
    const [session, local] = [sessionStorage, localStorage];
    replaceStorage('sessionStorage', () => alteredStorage(session, { setItem: () => undefined }));
    replaceStorage('localStorage', () => alteredStorage(local, { setItem: () => undefined }));
  },
  'a page that puts a name of its own before every key, and has it unseen when it is read again': () => {
    const prefixed = (real: Storage) =>
      alteredStorage(real, {
        setItem: (key, text) => real.setItem(`leietaker/${key}`, text),
        getItem: (key) => real.getItem(`leietaker/${key}`),
        removeItem: (key) => real.removeItem(`leietaker/${key}`),
      });
    const [session, local] = [sessionStorage, localStorage];
    replaceStorage('sessionStorage', () => prefixed(session));
    replaceStorage('localStorage', () => prefixed(local));
  },
  'a page whose storage has the same text under every key': () => {
    const [session, local] = [sessionStorage, localStorage];
    replaceStorage('sessionStorage', () => alteredStorage(session, { getItem: () => 'x' }));
    replaceStorage('localStorage', () => alteredStorage(local, { getItem: () => 'x' }));
  },
};

function useEverything(records: Records): void {
  records.read('note', 'q1', isText);
  records.all('note', isText);
  records.remove('note', 'q2');
  records.saveOnMachine();
  records.replaceAll([]);
  records.forgetAll();
}

describe('a browser without storage', () => {
  afterEach(() => {
    openRecords(group).forgetAll();
    cleanUp();
  });

  for (const [name, breakIt] of Object.entries(withoutStorage)) {
    it(`${name}: what is typed lasts until the page closes, and the reader is told`, () => {
      const records = openRecords(group);
      breakIt();

      const result = records.write('note', 'q1', 'Hei');

      expect(result).to.include({ ok: false, place: 'memory' });
      expect(records.read('note', 'q1', isText)).to.equal('Hei');
      expect([...records.all('note', isText)]).to.deep.equal([['q1', 'Hei']]);
      expect(records.state).to.deep.equal({ status: 'memory', count: 1 });
      expect(records.place).to.equal('memory');
      expect(records.hasUnsaved).to.equal(true);
      expect(records.saveOnMachine()).to.include({ ok: false, place: 'memory' });
    });

    it(`${name}: nothing throws, and everything can be deleted`, () => {
      breakIt();
      const records = openRecords(group);
      records.write('note', 'q1', 'Hei');

      expect(() => useEverything(records)).not.to.throw();
      expect(records.read('note', 'q1', isText)).to.equal(undefined);
      expect(records.hasUnsaved).to.equal(false);
    });
  }

  it('leaves nothing behind of what could not be kept', () => {
    const [session, local] = [sessionStorage, localStorage];
    const half = (real: Storage) =>
      alteredStorage(real, { setItem: (key, text) => real.setItem(key, text.slice(0, 20)) });
    replaceStorage('sessionStorage', () => half(session));
    replaceStorage('localStorage', () => half(local));
    openRecords(group).write('note', 'q1', 'Hei');
    openRecords(group).saveOnMachine();

    expect(session.getItem(noteKey)).to.equal(null);
    expect(local.getItem(noteKey)).to.equal(null);
  });

  it('that is refused the storage while she writes still shows what she wrote before', () => {
    const records = openRecords(group);
    onCleanUp(() => records.forgetAll());
    records.write('note', 'q1', 'først');
    replaceStorage('sessionStorage', refuse('SecurityError'));
    records.write('note', 'q2', 'så');

    expect([...records.all('note', isText).values()]).to.deep.equal(['først', 'så']);
    expect(records.state).to.have.property('status', 'memory');
    expect(records.forgetAll()).to.equal(false);
  });

  it('says before anything is written that nothing will be kept', () => {
    replaceStorage('sessionStorage', refuse('SecurityError'));

    expect(openRecords(group).state).to.deep.equal({ status: 'memory', count: 0 });
  });
});

describe('a browser whose storage is full', () => {
  afterEach(() => {
    openRecords(group).forgetAll();
    cleanUp();
  });

  it('keeps the old text, shows the new one, and says that it is not saved', () => {
    const records = openRecords(group);
    records.write('note', 'q1', 'gammel');
    fill(sessionStorage);

    const result = records.write('note', 'q1', 'ny'.repeat(50));

    expect(result).to.deep.equal({ ok: false, place: 'memory', fault: 'full' });
    expect(records.read('note', 'q1', isText)).to.equal('ny'.repeat(50));
    expect(sessionStorage.getItem(noteKey)).to.contain('gammel');
    expect(records.state).to.deep.equal({ status: 'unsaved', count: 1, fault: 'full' });
  });

  it('keeps what was refused as soon as there is room and something is written', () => {
    const records = openRecords(group);
    onCleanUp(records.subscribe(() => undefined));
    records.write('note', 'q0', 'x'.repeat(2000));
    fill(sessionStorage);
    records.write('note', 'q1', 'Hei');

    expect(records.state).to.deep.equal({ status: 'unsaved', count: 1, fault: 'full' });
    records.write('note', 'q0', 'kort');

    expect(records.state).to.have.property('status', 'tab');
    expect(sessionStorage.getItem(noteKey)).to.contain('Hei');
  });

  it('takes what only this page has along to the machine', () => {
    const records = openRecords(group);
    fill(sessionStorage);
    records.write('note', 'q1', 'Hei');

    expect(records.saveOnMachine()).to.deep.equal({ ok: true, place: 'machine' });

    expect(localStorage.getItem(noteKey)).to.contain('Hei');
    expect(records.state).to.deep.equal({ status: 'machine' });
  });
});

describe('a stored text that cannot be understood', () => {
  afterEach(cleanUp);

  const damaged = [
    'x',
    '{',
    'null',
    '[]',
    '"v"',
    '{"v":1}',
    '{"v":1,"at":1}',
    '{"v":0,"at":1,"value":1}',
    '{"v":"1","at":1,"value":1}',
    '{"v":1.5,"at":1,"value":1}',
    '{"v":1,"at":"nå","value":1}',
  ];

  for (const text of damaged) {
    it(`is set aside when replaced, not before: ${text}`, () => {
      sessionStorage.setItem(noteKey, text);
      const records = openRecords(group);

      expect(records.read('note', 'q1', isText)).to.equal(undefined);
      expect(records.damaged).to.equal(1);
      expect(sessionStorage.getItem(noteKey)).to.equal(text);

      records.write('note', 'q1', 'Hei');
      expect(records.read('note', 'q1', isText)).to.equal('Hei');
      expect(sessionStorage.getItem(`${noteKey}.bad`)).to.equal(text);
      expect(records.damaged).to.equal(1);
    });
  }

  it('never pushes out one that was set aside before', () => {
    const records = openRecords(group);
    onCleanUp(records.subscribe(() => undefined));
    for (const text of ['først', 'så']) {
      sessionStorage.setItem(noteKey, text);
      dispatchEvent(new StorageEvent('storage', { key: noteKey }));
      records.write('note', 'q1', 'Hei');
    }
    expect(records.damaged).to.equal(2);

    expect(sessionStorage.getItem(`${noteKey}.bad`)).to.equal('først');
    expect(sessionStorage.getItem(`${noteKey}.bad2`)).to.equal('så');
  });

  it('is also one of another form than the element asks for', () => {
    sessionStorage.setItem(noteKey, stored({ text: 'ikke en tekst' }));
    const records = openRecords(group);

    expect(records.read('note', 'q1', isText)).to.equal(undefined);
    expect(records.damaged).to.equal(1);
    records.write('note', 'q1', 'Hei');

    expect(sessionStorage.getItem(`${noteKey}.bad`)).to.contain('ikke en tekst');
  });

  it('is told of in Norwegian, once, with its key and what becomes of it', () => {
    const [key, real, lines] = [noteKey.replace('q1', 'uleselig'), console.warn, [] as string[]];
    onCleanUp(() => (console.warn = real));
    console.warn = (...words: unknown[]) => void lines.push(words.join(' '));
    sessionStorage.setItem(key, '{');

    for (const records of [openRecords(group), openRecords(group)]) records.read('note', 'uleselig', isText);

    expect(lines).to.deep.equal([
      `[lindring] Det som er lagret som ${key}, kan ikke leses. Det legges til side når noe skrives der.`,
    ]);
  });

  it('does not hide the sound ones beside it', () => {
    sessionStorage.setItem(noteKey, '{');
    sessionStorage.setItem(noteKey.replace('q1', 'q2'), stored('sunn'));

    expect([...openRecords(group).all('note', isText)]).to.deep.equal([['q2', 'sunn']]);
  });

  it('is not mended by what a page has put on every object', () => {
    const objects = Object.prototype as { at?: number };
    objects.at = Date.now();
    onCleanUp(() => delete objects.at);
    sessionStorage.setItem(noteKey, '{"v":1,"value":"uten tid"}');

    expect(openRecords(group).read('note', 'q1', isText)).to.equal(undefined);
  });
});

describe('a record that a newer version of the library wrote', () => {
  afterEach(() => {
    openRecords(group).forgetAll();
    cleanUp();
  });

  for (const storage of [sessionStorage, localStorage]) {
    const where = storage === localStorage ? 'on the machine' : 'in this tab';

    it(`is shown but never replaced or removed ${where}`, () => {
      const text = stored('fra framtida', Date.now(), 2);
      storage.setItem(noteKey, text);
      const records = openRecords(group);

      expect(records.read('note', 'q1', isText)).to.equal('fra framtida');
      expect(records.newer).to.equal(1);
      expect(records.remove('note', 'q1')).to.include({ ok: false, fault: 'newer' });
      expect(records.write('note', 'q1', 'Hei')).to.deep.equal({
        ok: false,
        place: 'memory',
        fault: 'newer',
      });
      expect(records.read('note', 'q1', isText)).to.equal('Hei');
      expect(records.state).to.deep.equal({ status: 'unsaved', count: 1, fault: 'newer' });
      records.saveOnMachine();
      expect(
        storage === localStorage
          ? storage.getItem(noteKey)
          : (localStorage.getItem(`${noteKey}.old`) ?? text),
      ).to.equal(text);
    });
  }
});
