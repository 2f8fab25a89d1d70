import { expect } from '@open-wc/testing';
import { draw, emptyFilter, fromHash, toHash } from '../../src/elements/case-bank/case-bank.model.js';
import * as fc from '../properties.js';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 12 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('drawing a case', () => {
  it('gives one that is not used as long as there is one, whatever the luck', () => {
    fc.assert(
      fc.property(ids, ids, fc.string(), chance, (all, usedIds, current, luck) => {
        const used = new Set(usedIds);
        const drawn = draw(all, used, current, () => luck);
        if (all.length === 0) return drawn === undefined;
        const hasUnused = all.some((id) => !used.has(id));
        return (
          all.includes(drawn!.id) && drawn!.isUsed === used.has(drawn!.id) && drawn!.isUsed === !hasUnused
        );
      }),
    );
  });

  it('never gives the one on the table while there is another that will do', () => {
    fc.assert(
      fc.property(ids, chance, (all, luck) => {
        fc.pre(all.length > 1);
        return draw(all, new Set(), all[0]!, () => luck)!.id !== all[0];
      }),
    );
  });

  it('can give every one', () => {
    const all = ['a', 'b', 'c'];
    const drawn = [0, 0.34, 0.99].map((luck) => draw(all, new Set(), '', () => luck)!.id);
    expect(drawn).to.deep.equal(all);
  });
});

describe('the search of a bank in an address', () => {
  it('comes back as it was', () => {
    const words = fc.uniqueArray(
      fc.stringMatching(/^[a-zæøå &=#%+]{1,8}$/).filter((text) => text.trim() === text && text !== ''),
    );
    fc.assert(
      fc.property(
        fc.string().map((text) => text.trim()),
        words,
        words,
        words,
        (search, settings, diagnoses, topics) => {
          const filter = { search, settings, diagnoses, topics };
          const address = new URLSearchParams(toHash(filter)).toString();
          expect(fromHash(Object.fromEntries(new URLSearchParams(address)))).to.deep.equal(filter);
        },
      ),
    );
  });

  it('is not read from an address that is about something else', () => {
    expect(fromHash({ case: 'kari' })).to.equal(undefined);
    expect(fromHash({ lindring: 'case-bank' })).to.deep.equal(emptyFilter);
  });
});
