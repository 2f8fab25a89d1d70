import { expect } from '@open-wc/testing';
import { addressOf, groupPrefix, recordKey, savedMark, type RecordAddress } from '../../src/storage/keys.js';
import * as fc from '../properties.js';

const word = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{0,12}$/),
  fc.constantFrom(
    'a/b',
    'a',
    'b',
    '/',
    '~002f',
    '~',
    '.',
    '.saved',
    'x.bad',
    'gruppe-1',
    'gruppe-10',
    'å',
    '\ud800',
  ),
  fc.string({ unit: 'binary' }),
);
const address = fc.record<RecordAddress>({ content: word, group: word, kind: word, id: word });

const keyOf = (at: RecordAddress) => recordKey(at, at.kind, at.id);
const isSame = (a: RecordAddress, b: RecordAddress) =>
  a.content === b.content && a.group === b.group && a.kind === b.kind && a.id === b.id;

describe('the key of a record', () => {
  it('is readable for ids as content files have them', () => {
    const key = recordKey({ content: 'lindrende-2026', group: 'gruppe-1' }, 'note', 'torunn-1-q2');

    expect(key).to.equal('lindring/1/lindrende-2026/gruppe-1/note/torunn-1-q2');
  });

  it('gives back exactly the address it was made from', () => {
    fc.assert(
      fc.property(address, (at) => isSame(addressOf(keyOf(at))!, at)),
      { numRuns: 1000 },
    );
  });

  it('is never shared by two records, however odd their ids', () => {
    fc.assert(
      fc.property(address, address, (a, b) => (keyOf(a) === keyOf(b)) === isSame(a, b)),
      { numRuns: 5000 },
    );
  });

  it('lies under the prefix of its own group and of no other', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        const isSameGroup = a.content === b.content && a.group === b.group;
        return keyOf(a).startsWith(groupPrefix(b)) === isSameGroup;
      }),
      { numRuns: 5000 },
    );
  });

  it('is never taken for the mark of a saved group or for a text set aside', () => {
    fc.assert(
      fc.property(address, address, (a, b) => {
        expect(addressOf(savedMark(a))).to.equal(undefined);
        expect(addressOf(`${keyOf(a)}.bad`)).to.equal(undefined);
        expect([savedMark(a), `${keyOf(a)}.bad`]).not.to.include(keyOf(b));
      }),
    );
  });

  it('is not found in keys of other software', () => {
    for (const key of [
      '',
      'lindring',
      'lindring/2/a/b/c/d',
      'lindring/1/a/b/c',
      'lindring/1/a/b/c/d/e',
      'x/lindring/1/a/b/c/d',
    ]) {
      expect(addressOf(key), key).to.equal(undefined);
    }
  });
});
