import { expect } from '@open-wc/testing';
import { foldForSearch, hasWords, searchWords } from '../../src/i18n/search.js';

function finds(query: string, text: string): boolean {
  return hasWords(foldForSearch(text), searchWords(query));
}

describe('a search', () => {
  it('finds a word from its beginning, its middle, and in capitals', () => {
    expect(finds('kols', 'Å leve med KOLS')).to.equal(true);
    expect(finds('svikt', 'hjertesvikt')).to.equal(true);
    expect(finds('HJERTE', 'hjertesvikt')).to.equal(true);
  });

  it('finds Norwegian letters typed on another keyboard, and the other way', () => {
    expect(finds('parorende', 'Pårørende')).to.equal(true);
    expect(finds('pårørende', 'Parorende')).to.equal(true);
    expect(finds('laering', 'Intro til læringsmodellen')).to.equal(true);
    expect(finds('idé', 'ide')).to.equal(true);
  });

  it('finds a text however its letters were put together, soft hyphens or not', () => {
    expect(finds('pårørende', 'pårørende'.normalize('NFD'))).to.equal(true);
    expect(finds('forhåndssamtale', 'forhånds\u00ADsamtale')).to.equal(true);
  });

  it('wants every word, in any order', () => {
    expect(finds('sykehjem robert', 'Robert, på sykehjem')).to.equal(true);
    expect(finds('robert hjemme', 'Robert, på sykehus')).to.equal(false);
  });

  it('of nothing but space finds everything', () => {
    expect(finds('  ', 'Torunn')).to.equal(true);
  });
});
