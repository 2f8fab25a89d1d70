import { expect } from '@open-wc/testing';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, group, isText, keysLeft, onCleanUp, setClock, stored } from './browser.js';

const hour = 60 * 60 * 1000;
const noteKey = 'lindring/1/lindrende-2026/gruppe-1/note/q1';

function listenTo(records: ReturnType<typeof openRecords>): () => number {
  let count = 0;
  onCleanUp(records.subscribe(() => (count += 1)));
  return () => count;
}

describe('what a group has written', () => {
  afterEach(cleanUp);

  it('leaves no key in the browser before somebody writes', () => {
    const records = openRecords(group);
    listenTo(records);

    records.read('note', 'q1', isText);
    records.all('note', isText);

    expect(records.state).to.deep.equal({ status: 'empty' });
    expect(records.hasUnsaved).to.equal(false);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('is kept in this tab, under one key, with the time it lapses', () => {
    setClock(1_000_000);
    const records = openRecords(group);

    const result = records.write('note', 'q1', 'Vi snakket om uro.');

    expect(result).to.deep.equal({ ok: true, place: 'tab' });
    expect(records.state).to.deep.equal({ status: 'tab', until: 1_000_000 + 12 * hour });
    expect(records.place).to.equal('tab');
    expect(records.expiresAt).to.equal(1_000_000 + 12 * hour);
    expect(keysLeft()).to.deep.equal([noteKey]);
    expect(sessionStorage.getItem(noteKey)).to.equal('{"v":1,"at":1000000,"value":"Vi snakket om uro."}');
  });

  it('is there at once for every element with the same content and group', () => {
    const [one, other] = [openRecords(group), openRecords({ ...group })];
    const changes = listenTo(other);

    one.write('note', 'q1', 'Hei');

    expect(changes()).to.equal(1);
    expect(other.read('note', 'q1', isText)).to.equal('Hei');
  });

  it('is never seen by another group or another content', () => {
    const others = [
      { ...group, group: 'gruppe-10' },
      { ...group, content: 'lindrende-2026/gruppe-1' },
      { content: 'lindrende', group: '2026/gruppe-1' },
    ].map(openRecords);
    const changes = others.map(listenTo);

    openRecords(group).write('note', 'q1', 'Hei');

    expect(others.map((records) => records.read('note', 'q1', isText))).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
    expect(changes.map((count) => count())).to.deep.equal([0, 0, 0]);
  });

  it('comes back as a list of its kind, in the order of the ids', () => {
    const records = openRecords(group);
    for (const id of ['b', 'a', 'c']) records.write('note', id, id.toUpperCase());
    records.write('plan', 'a', 'noe annet');

    expect([...records.all('note', isText)]).to.deep.equal([
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
    ]);
  });

  it('is gone for everyone when a record is removed', () => {
    const records = openRecords(group);
    records.write('note', 'q1', 'Hei');
    const changes = listenTo(records);

    expect(records.remove('note', 'q1')).to.deep.equal({ ok: true, place: 'tab' });

    expect(changes()).to.equal(1);
    expect(records.hasUnsaved).to.equal(false);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('is shown anew when the reader comes back to a page the browser had put to sleep', () => {
    const changes = listenTo(openRecords(group));

    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));

    expect(changes()).to.equal(1);
  });

  it('stops telling an element that has left the page', () => {
    const records = openRecords(group);
    let count = 0;
    const stop = records.subscribe(() => (count += 1));

    stop();
    stop();
    records.write('note', 'q1', 'Hei');

    expect(count).to.equal(0);
  });

  it('stores values as they are on a page that has put toJSON on every array', () => {
    const arrays = Array.prototype as { toJSON?: () => string };
    arrays.toJSON = () => 'ødelagt';
    onCleanUp(() => delete arrays.toJSON);
    const isList = (value: unknown): value is string[] => Array.isArray(value);
    const records = openRecords(group);

    records.write('plan', 'p', ['film', 'case', undefined]);

    expect(records.read('plan', 'p', isList)).to.deep.equal(['film', 'case', null]);
  });

  it('says so when a value cannot be stored, and keeps what was there', () => {
    const records = openRecords(group);
    records.write('note', 'q1', 'Hei');
    const loop: unknown[] = [];
    loop.push(loop);

    for (const value of [undefined, () => 1, new Date(), new Map(), loop, 1n]) {
      expect(records.write('note', 'q1', value)).to.deep.equal({
        ok: false,
        place: 'nowhere',
        fault: 'not-plain',
      });
    }
    expect(records.read('note', 'q1', isText)).to.equal('Hei');
  });
});

describe('what a group has written in this tab', () => {
  afterEach(cleanUp);

  it('lasts 12 hours after the last writing, all of it', () => {
    const records = openRecords(group);
    setClock(0 * hour + 1);
    records.write('note', 'q1', 'først');
    setClock(11 * hour);
    records.write('note', 'q2', 'så');

    setClock(23 * hour - 1);
    expect(records.read('note', 'q1', isText)).to.equal('først');

    setClock(23 * hour);
    expect(records.read('note', 'q1', isText)).to.equal(undefined);
    expect(records.read('note', 'q2', isText)).to.equal(undefined);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('disappears from a page that is left open, without a touch', () => {
    const waiting: [() => void, number][] = [];
    const real = window.setTimeout;
    window.setTimeout = ((act: () => void, wait: number) => waiting.push([act, wait])) as typeof setTimeout;
    onCleanUp(() => (window.setTimeout = real));
    setClock(hour);
    const records = openRecords(group);
    const changes = listenTo(records);
    records.write('note', 'q1', 'Hei');

    const [act, wait] = waiting[0]!;
    expect(wait).to.equal(12 * hour);
    setClock(hour + wait);
    act();

    expect(changes()).to.equal(2);
    expect(keysLeft()).to.deep.equal([]);
  });

  it('does not last longer because the clock of the machine was wrong', () => {
    setClock(100 * hour);
    sessionStorage.setItem(noteKey, stored('Hei', 9000 * hour));

    expect(openRecords(group).expiresAt).to.equal(112 * hour);
  });

  it('lapses also for groups nobody asks for again', () => {
    sessionStorage.setItem('lindring/1/annet/gruppe-7/note/q1', stored('gammelt', Date.now() - 13 * hour));
    sessionStorage.setItem('lindring/1/annet/gruppe-8/note/q1', stored('ferskt', Date.now() - 11 * hour));

    openRecords({ content: 'nettopp-åpnet', group: 'gruppe-1' });

    expect(keysLeft()).to.deep.equal(['lindring/1/annet/gruppe-8/note/q1']);
  });
});

describe('«Slett alt jeg har skrevet her»', () => {
  afterEach(cleanUp);

  it('leaves 0 keys of this content: every group, tab and machine, and what was set aside', () => {
    const [one, two] = [openRecords(group), openRecords({ ...group, group: 'gruppe-2' })];
    two.write('note', 'q1', 'Hei');
    two.saveOnMachine();
    sessionStorage.setItem(noteKey, 'ødelagt');
    one.write('note', 'q1', 'Hei');
    const changes = [listenTo(one), listenTo(two)];
    expect(keysLeft()).to.have.length(4);

    expect(one.forgetAll()).to.equal(true);

    expect(keysLeft()).to.deep.equal([]);
    expect([one.state, two.state]).to.deep.equal([{ status: 'empty' }, { status: 'empty' }]);
    expect(changes.map((count) => count())).to.deep.equal([1, 1]);
  });

  it('leaves what belongs to another content, and to others', () => {
    localStorage.setItem('side', 'vertens egen');
    onCleanUp(() => localStorage.removeItem('side'));
    openRecords({ content: 'lindrende-20', group: 'gruppe-1' }).write('note', 'q1', 'Hei');

    openRecords(group).forgetAll();

    expect(keysLeft()).to.deep.equal(['lindring/1/lindrende-20/gruppe-1/note/q1']);
    expect(localStorage.getItem('side')).to.equal('vertens egen');
  });
});
