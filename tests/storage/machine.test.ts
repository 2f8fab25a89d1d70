// In every engine: each stores, and tells other tabs of it, in its own way.
import { expect } from '@open-wc/testing';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, fill, group, isText, keysLeft, onCleanUp, stored } from './browser.js';

const noteKey = 'lindring/1/lindrende-2026/gruppe-1/note/q1';
const mark = 'lindring/1/lindrende-2026/gruppe-1/.saved';

/** What the library meets when another tab has done something: the storage has changed, and an event says so. */
function inAnotherTab(act: () => void, key: string): void {
  act();
  dispatchEvent(new StorageEvent('storage', { key, storageArea: localStorage }));
}

describe('«Lagre på denne maskinen»', () => {
  afterEach(cleanUp);

  it('moves all of the group, and nothing of another', () => {
    const [one, two] = [openRecords(group), openRecords({ ...group, group: 'gruppe-2' })];
    one.write('note', 'q1', 'Hei');
    one.write('plan', 'p', 'Plan');
    two.write('note', 'q1', 'Annen');

    expect(one.saveOnMachine()).to.deep.equal({ ok: true, place: 'machine' });

    expect(one.state).to.deep.equal({ status: 'machine' });
    expect(one.hasUnsaved).to.equal(false);
    expect(one.read('note', 'q1', isText)).to.equal('Hei');
    expect(Object.keys(sessionStorage).filter((key) => key.includes('gruppe-1'))).to.deep.equal([]);
    expect(localStorage.getItem(noteKey)).to.contain('Hei');
    expect(two.place).to.equal('tab');
  });

  it('holds for what is written later, until it is deleted', () => {
    const records = openRecords(group);
    records.saveOnMachine();
    records.write('note', 'q1', 'Hei');
    records.remove('note', 'q1');

    expect(records.write('note', 'q1', 'igjen')).to.deep.equal({ ok: true, place: 'machine' });
    records.forgetAll();
    expect(records.write('note', 'q1', 'ny')).to.deep.equal({ ok: true, place: 'tab' });
  });

  it('does not lapse', () => {
    localStorage.setItem(noteKey, stored('fra i fjor', Date.now() - 365 * 24 * 60 * 60 * 1000));
    localStorage.setItem(mark, stored(true, 1));

    expect(openRecords(group).read('note', 'q1', isText)).to.equal('fra i fjor');
    expect(openRecords(group).expiresAt).to.equal(undefined);
  });

  it('says so when the machine is full, and keeps everything in the tab', () => {
    const records = openRecords(group);
    const older = stored('eldre', Date.now() - 1000);
    for (const id of ['q1', 'q2']) {
      localStorage.setItem(noteKey.replace('q1', id), older);
      records.write('note', id, id.repeat(200));
    }
    // Room for either of them, whichever comes first, but not for both.
    fill(localStorage, 600);

    expect(records.saveOnMachine()).to.deep.equal({ ok: false, place: 'tab', fault: 'full' });

    expect(records.state).to.have.property('status', 'tab');
    expect(records.read('note', 'q1', isText)).to.equal('q1'.repeat(200));
    expect(records.read('note', 'q2', isText)).to.equal('q2'.repeat(200));
    const onMachine = Object.entries(localStorage).filter(([key]) => key.startsWith('lindring/'));
    expect(Object.fromEntries(onMachine)).to.deep.equal({
      [noteKey]: older,
      [noteKey.replace('q1', 'q2')]: older,
    });
  });

  it('is seen by other tabs at once', () => {
    const records = openRecords(group);
    let count = 0;
    onCleanUp(records.subscribe(() => (count += 1)));

    inAnotherTab(() => {
      localStorage.setItem(mark, stored(true));
      localStorage.setItem(noteKey, stored('fra en annen fane'));
    }, noteKey);

    expect(count).to.equal(1);
    expect(records.state).to.deep.equal({ status: 'machine' });
    expect(records.read('note', 'q1', isText)).to.equal('fra en annen fane');
  });

  it('is forgotten by other tabs when one of them empties the storage', () => {
    const records = openRecords(group);
    let count = 0;
    onCleanUp(records.subscribe(() => (count += 1)));
    dispatchEvent(new StorageEvent('storage', { key: null }));
    dispatchEvent(new StorageEvent('storage', { key: 'vertens/egen' }));

    expect(count).to.equal(1);
  });

  it('lets the text written last count when two tabs wrote the same record, and keeps the other', () => {
    const records = openRecords(group);
    sessionStorage.setItem(noteKey, stored('eldst', Date.now() - 2000));
    localStorage.setItem(noteKey, stored('nyest', Date.now() - 1000));
    expect(records.read('note', 'q1', isText)).to.equal('eldst');

    records.saveOnMachine();

    expect(records.read('note', 'q1', isText)).to.equal('nyest');
    expect(localStorage.getItem(`${noteKey}.old`)).to.contain('eldst');
    records.forgetAll();
    expect(keysLeft()).to.deep.equal([]);
  });

  it('keeps the machine’s older text aside when this tab wrote last', () => {
    sessionStorage.setItem(noteKey, stored('nyest', Date.now() - 1000));
    localStorage.setItem(noteKey, stored('eldst', Date.now() - 2000));

    openRecords(group).saveOnMachine();

    expect(openRecords(group).read('note', 'q1', isText)).to.equal('nyest');
    expect(localStorage.getItem(`${noteKey}.old`)).to.contain('eldst');
  });

  it('brings what was set aside along', () => {
    sessionStorage.setItem(noteKey, 'ødelagt');
    openRecords(group).write('note', 'q1', 'Hei');

    openRecords(group).saveOnMachine();

    expect(localStorage.getItem(`${noteKey}.bad`)).to.equal('ødelagt');
    expect(openRecords(group).damaged).to.equal(1);
  });
});

describe('a mark of saving that nobody can read', () => {
  afterEach(cleanUp);

  it('is no leave to save on the machine', () => {
    localStorage.setItem(mark, 'kanskje');

    expect(openRecords(group).write('note', 'q1', 'Hei')).to.deep.equal({ ok: true, place: 'tab' });
  });
});

describe('a page that says the storage has changed, in an event of its own', () => {
  afterEach(cleanUp);

  for (const [name, event] of Object.entries({
    'with no key': () => new Event('storage'),
    'with an empty key': () => new StorageEvent('storage', { key: '' }),
    'as another copy of the library might': () => new Event('lindring-records'),
    'with a prefix that is no text': () => Object.assign(new Event('lindring-records'), { prefix: 7 }),
  }))
    it(`${name}: nothing is thrown, and what is written is shown`, () => {
      const records = openRecords(group);
      onCleanUp(records.subscribe(() => undefined));
      const errors: string[] = [];
      const onError = (error: ErrorEvent) => errors.push(error.message);
      addEventListener('error', onError);
      onCleanUp(() => removeEventListener('error', onError));
      records.write('note', 'q1', 'Hei');
      dispatchEvent(event());

      expect(errors).to.deep.equal([]);
      expect(records.read('note', 'q1', isText)).to.equal('Hei');
    });
});
