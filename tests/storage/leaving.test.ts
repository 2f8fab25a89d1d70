import { expect } from '@open-wc/testing';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, group, replaceStorage, setClock, watchListeners } from './browser.js';

/** Whether the reader would be asked before she leaves. */
function isAsked(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a reader who leaves the page', () => {
  afterEach(() => {
    openRecords(group).forgetAll();
    cleanUp();
  });

  it('is not asked when she has only read', () => {
    const listeners = watchListeners();
    openRecords(group).subscribe(() => undefined)();

    expect(isAsked()).to.equal(false);
    expect(listeners).not.to.include('beforeunload');
  });

  it('is asked when she has written something that is not saved on the machine', () => {
    const listeners = watchListeners();
    openRecords(group).write('note', 'q1', 'Hei');
    openRecords({ ...group, group: 'gruppe-2' }).write('note', 'q1', 'Hei');

    expect(isAsked()).to.equal(true);
    expect(listeners).to.deep.equal(['beforeunload']);
  });

  it('is asked until every group is saved or deleted, and then no longer', () => {
    const listeners = watchListeners();
    const [one, two] = [openRecords(group), openRecords({ ...group, group: 'gruppe-2' })];
    one.write('note', 'q1', 'Hei');
    two.write('note', 'q1', 'Hei');

    one.saveOnMachine();
    expect(isAsked()).to.equal(true);
    expect(listeners).to.include('beforeunload');
    two.remove('note', 'q1');

    expect(isAsked()).to.equal(false);
    expect(listeners).not.to.include('beforeunload');
  });

  it('is not asked after everything is deleted, or has lapsed', () => {
    const listeners = watchListeners();
    openRecords(group).write('note', 'q1', 'Hei');
    openRecords({ ...group, group: 'gruppe-2' }).forgetAll();
    expect(listeners).not.to.include('beforeunload');

    openRecords(group).write('note', 'q1', 'Hei');
    setClock(Date.now() + 12 * 60 * 60 * 1000);
    expect(isAsked()).to.equal(false);
  });

  it('is not asked while all she writes goes to the machine', () => {
    openRecords(group).saveOnMachine();
    openRecords(group).write('note', 'q1', 'Hei');

    expect(isAsked()).to.equal(false);
  });

  it('is asked when the browser keeps nothing', () => {
    for (const name of ['sessionStorage', 'localStorage'] as const) replaceStorage(name, () => null);
    openRecords(group).write('note', 'q1', 'Hei');

    expect(isAsked()).to.equal(true);
  });
});
