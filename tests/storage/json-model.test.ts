import { expect } from '@open-wc/testing';
import { isAlike, toJson } from '../../src/storage/json.js';
import * as fc from '../properties.js';

const plain = fc.jsonValue({ maxDepth: 3 });

describe('whether plain data is alike', () => {
  it('is so for all that is written alike', () => {
    fc.assert(
      fc.property(plain, plain, (one, other) => {
        expect(isAlike(one, structuredClone(one))).to.equal(true);
        if (toJson(one) === toJson(other)) expect(isAlike(one, other)).to.equal(true);
      }),
    );
  });

  it('is not so for anything that is not, whatever the order of its fields', () => {
    const session = { id: 'a', blocks: [{ id: 'b', minutes: 10 }, { id: 'c' }] };
    expect(isAlike(session, { blocks: [{ minutes: 10, id: 'b' }, { id: 'c' }], id: 'a' })).to.equal(true);
    expect(isAlike(session, { ...session, length: undefined })).to.equal(true);
    for (const other of [
      { ...session, length: 'short' },
      { id: 'a' },
      { ...session, blocks: [...session.blocks].reverse() },
      { ...session, blocks: { 0: session.blocks[0], 1: session.blocks[1] } },
      [session],
      null,
      undefined,
      'a',
    ])
      expect(isAlike(session, other), toJson(other)).to.equal(false);
  });
});
