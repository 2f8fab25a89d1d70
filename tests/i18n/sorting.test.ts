// In every engine: each has an Intl of its own.
import { expect } from '@open-wc/testing';
import type { Language } from '../../src/i18n/language.js';
import { comparer } from '../../src/i18n/sorting.js';
import * as fc from '../properties.js';

const norwegian = ['Agnes', 'Berit', 'Yngve', 'Zubeida', 'Ærlend', 'Østby', 'Aase', 'Åsne'];
const english = ['Aase', 'Agnes', 'Åsne', 'Berit', 'Østby', 'Yngve', 'Zubeida'];

const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
const sorted = (names: readonly string[], language: Language) => [...names].sort(comparer(language));

describe('a list in the order of the alphabet', () => {
  for (const language of ['nb', 'nn'] as const) {
    it(`ends with æ, ø, å in ${language}, and takes aa for å`, () => {
      fc.assert(
        fc.property(shuffled(norwegian), (names) => {
          expect(sorted(names, language)).to.deep.equal(norwegian);
        }),
      );
    });
  }

  it('has å with a and ø with o in English', () => {
    fc.assert(
      fc.property(shuffled(english), (names) => {
        expect(sorted(names, 'en')).to.deep.equal(english);
      }),
    );
  });

  it('puts small and large letters together, and counts numbers as numbers', () => {
    const names = ['Samling 10', 'samling 2', 'Åpning', 'samling 1'];

    for (const language of ['nb', 'nn', 'en'] as const) {
      const numbered = sorted(names, language).filter((name) => name !== 'Åpning');
      expect(numbered).to.deep.equal(['samling 1', 'samling 2', 'Samling 10']);
    }
  });

  it('is the same in both forms of Norwegian, whatever the words', () => {
    const [nb, nn] = [comparer('nb'), comparer('nn')];

    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => nb(a, b) === nn(a, b) && nb(a, b) === -nb(b, a) + 0),
    );
  });
});
