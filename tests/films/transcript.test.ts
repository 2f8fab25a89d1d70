import { expect } from '@open-wc/testing';
import { hitsIn, linesOf, piecesOf } from '../../src/films/transcript.js';
import { searchWords } from '../../src/i18n/search.js';
import * as fc from '../properties.js';

const marked = (line: string, query: string): string =>
  piecesOf(line, searchWords(query))
    .map(({ text, isHit }) => (isHit ? `[${text}]` : text))
    .join('');

describe('a search in the text of a film', () => {
  it('finds the lines that have every word, in any order, from any keyboard', () => {
    const lines = linesOf('Pårørende spør.\n\nHun spør om været.\r\n\r\nÆrlige pårørende spør ofte.');
    expect(lines).to.have.length(3);
    expect(hitsIn(lines, searchWords('spor parorende'))).to.deep.equal([0, 2]);
    expect(hitsIn(lines, searchWords('AERLIGE'))).to.deep.equal([2]);
    expect(hitsIn(lines, searchWords('katt'))).to.deep.equal([]);
    expect(hitsIn(lines, searchWords('  '))).to.deep.equal([]);
  });

  it('marks what it found, where letters fold to more or fewer', () => {
    expect(marked('Ærlig ære', 'ae')).to.equal('[Æ]rlig [æ]re');
    expect(marked('Ærlige pårørende spør', 'parorende')).to.equal('Ærlige [pårørende] spør');
    expect(marked('på\u00ADrørende', 'parorende')).to.equal('[på\u00ADrørende]');
    expect(marked('kafe\u0301 og kafé', 'kafe')).to.equal('[kafé] og [kafé]');
    expect(marked('abcabc', 'ab bc')).to.equal('[abcabc]');
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (line, query) => {
        const pieces = piecesOf(line, searchWords(query));
        expect(pieces.map(({ text }) => text).join('')).to.equal(line.normalize('NFC'));
      }),
    );
  });
});
