import { expect } from '@open-wc/testing';
import { exportGroup, importGroup, readGroupFile } from '../../src/storage/group-file.js';
import { openRecords } from '../../src/storage/records.js';
import * as fc from '../properties.js';
import { cleanUp, fill, group, isText, keysLeft, replaceStorage, stored } from './browser.js';

const other = { ...group, group: 'gruppe-2' };

function fileOf(changes: object): string {
  const records = [{ kind: 'note', id: 'q1', v: 1, at: 5, value: 'Hei' }];
  return JSON.stringify({ lindring: 'group', version: 1, ...group, records, ...changes });
}

describe('«Lagre gruppa»', () => {
  afterEach(() => {
    openRecords(group).forgetAll();
    cleanUp();
  });

  it('is one file with all that the group has made, and nothing of another', () => {
    openRecords(group).write('note', 'q1', 'Hei');
    openRecords(group).write('plan', 'p', { blocks: [1, 2] });
    openRecords(other).write('note', 'q1', 'Annen');

    const { records, ...head } = exportGroup(group);

    expect(head).to.deep.equal({ lindring: 'group', version: 1, ...group });
    expect(records.map(({ kind, id, value }) => [kind, id, value])).to.deep.equal([
      ['note', 'q1', 'Hei'],
      ['plan', 'p', { blocks: [1, 2] }],
    ]);
  });

  it('has also what the browser would not keep', () => {
    for (const name of ['sessionStorage', 'localStorage'] as const) replaceStorage(name, () => null);
    openRecords(group).write('note', 'q1', 'Hei');

    expect(exportGroup(group).records).to.have.length(1);
  });

  it('opens again as it was, on a machine that knows nothing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
        for (const [id, value] of Object.entries(values)) openRecords(group).write('note', id, value);
        const file = exportGroup(group);
        openRecords(group).forgetAll();

        expect(importGroup(JSON.stringify(file), group)).to.deep.equal({ ok: true, place: 'tab' });

        const values1 = exportGroup(group).records.map(({ id, value }) => [id, value]);
        expect(values1).to.deep.equal(file.records.map(({ id, value }) => [id, value]));
        openRecords(group).forgetAll();
      }),
    );
  });
});

describe('«Åpne gruppa»', () => {
  afterEach(() => {
    openRecords(group).forgetAll();
    cleanUp();
  });

  it('keeps the records 12 hours from now, however old the file', () => {
    importGroup(fileOf({}), group);

    expect(openRecords(group).read('note', 'q1', isText)).to.equal('Hei');
  });

  it('asks before a group that has records gives way, and then leaves none of them', () => {
    openRecords(group).write('note', 'q2', 'fra før');

    expect(importGroup(fileOf({}), group)).to.deep.equal({ ok: false, fault: 'not-empty' });
    expect(openRecords(group).read('note', 'q2', isText)).to.equal('fra før');

    expect(importGroup(fileOf({}), group, { replace: true })).to.deep.equal({ ok: true, place: 'tab' });
    expect([...openRecords(group).all('note', isText)]).to.deep.equal([['q1', 'Hei']]);
  });

  it('goes to the machine when the group is saved there', () => {
    openRecords(group).saveOnMachine();

    expect(importGroup(fileOf({}), group)).to.deep.equal({ ok: true, place: 'machine' });
  });

  const faults: [string, string, object][] = [
    ['half a file', fileOf({}).slice(0, -20), { fault: 'not-json' }],
    ['an empty file', '', { fault: 'not-json' }],
    ['a content file', '{"version":1,"id":"lindrende-2026"}', { fault: 'not-a-group' }],
    ['a list', '[]', { fault: 'not-a-group' }],
    ['nothing', 'null', { fault: 'not-a-group' }],
    ['a file of a newer version', fileOf({ version: 2 }), { fault: 'newer' }],
    ['no version', fileOf({ version: 'x' }), { fault: 'damaged', path: '$.version' }],
    ['no group', fileOf({ group: 1 }), { fault: 'damaged', path: '$.group' }],
    ['records that are no list', fileOf({ records: {} }), { fault: 'damaged', path: '$.records' }],
    [
      'a record that is nothing',
      fileOf({ records: [null] }),
      { fault: 'damaged', path: '$.records[0].kind' },
    ],
    [
      'a record without id',
      fileOf({ records: [{ kind: 'note', v: 1, at: 1, value: 1 }] }),
      { fault: 'damaged', path: '$.records[0].id' },
    ],
    [
      'a record without value',
      fileOf({ records: [{ kind: 'note', id: 'a', v: 1, at: 1 }] }),
      { fault: 'damaged', path: '$.records[0]' },
    ],
    [
      'the same record twice',
      fileOf({ records: [1, 2].map((value) => ({ kind: 'note', id: 'a', v: 1, at: 1, value })) }),
      { fault: 'damaged', path: '$.records[1]' },
    ],
    [
      'a record of a newer version',
      fileOf({ records: [{ kind: 'note', id: 'a', v: 2, at: 1, value: 1 }] }),
      { fault: 'newer', path: '$.records[0]' },
    ],
    [
      'a group of another content',
      fileOf({ content: 'hinn' }),
      { fault: 'other-content', path: '$.content' },
    ],
  ];

  for (const [name, text, fault] of faults) {
    it(`says what is wrong and changes nothing: ${name}`, () => {
      openRecords(group).write('note', 'q2', 'fra før');
      const before = sessionStorage.getItem(keysLeft()[0]!);

      expect(importGroup(text, group, { replace: true })).to.deep.equal({ ok: false, ...fault });

      expect(keysLeft()).to.have.length(1);
      expect(sessionStorage.getItem(keysLeft()[0]!)).to.equal(before);
    });
  }

  it('changes nothing when there is no room', () => {
    openRecords(group).write('note', 'q2', 'fra før');
    fill(sessionStorage);

    const records = [{ kind: 'note', id: 'q1', v: 1, at: 5, value: 'x'.repeat(1000) }];
    expect(importGroup(fileOf({ records }), group, { replace: true })).to.deep.equal({
      ok: false,
      place: 'tab',
      fault: 'full',
    });
    expect([...openRecords(group).all('note', isText)]).to.deep.equal([['q2', 'fra før']]);
  });

  it('never replaces what a newer version of the library wrote', () => {
    sessionStorage.setItem('lindring/1/lindrende-2026/gruppe-1/note/q9', stored('ny', Date.now(), 2));

    expect(importGroup(fileOf({}), group, { replace: true })).to.include({ ok: false, fault: 'newer' });
  });

  it('opens a file that begins with a byte order mark, as some editors save it', () => {
    expect(readGroupFile(`\uFEFF${fileOf({})}`).ok).to.equal(true);
  });

  it('never throws, whatever the file', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        importGroup(text, group);
        importGroup(fileOf({ records: [JSON.parse(text)] }), group);
        importGroup(fileOf({ records: JSON.parse(text) }), group);
      }),
    );
  });
});
