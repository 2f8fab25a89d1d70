import { expect } from '@open-wc/testing';
import { ContentFile } from '../../src/content/content-file.js';
import { films } from '../../src/content/schema/film.js';
import { findFilms, noWish } from '../../src/elements/film-bank/film-bank.model.js';
import { filmsFile } from '../elements/films.js';

const nb = { language: 'nb', fileLanguage: 'nb' } as const;

describe('the search among films', () => {
  it('reads the text of a film once for each language, however many letters are typed', () => {
    const content = new ContentFile(filmsFile(), 'prove.json');
    let readings = 0;
    for (const film of content.list(films).items) {
      const { transcript } = film;
      Object.defineProperty(film, 'transcript', { get: () => (readings++, transcript) });
    }
    for (const query of ['p', 'på', 'pårø', 'pårørende']) findFilms(content, nb, { ...noWish, query });
    expect(readings).to.equal(content.list(films).items.length);
    findFilms(content, { ...nb, language: 'nn' }, { ...noWish, query: 'p' });
    expect(readings).to.equal(content.list(films).items.length * 2);
  });

  it('gives the lines it meets as they are read, without the stars of the content file', () => {
    const file = filmsFile([
      { id: 'stjerne', title: 'S', topics: [], transcript: '*En boble* kommer **fram**.' },
    ]);
    const [found] = findFilms(new ContentFile(file, 'prove.json'), nb, { ...noWish, query: 'boble fram' });
    expect(found?.lines).to.deep.equal(['En boble kommer fram.']);
  });

  it('finds words that stand apart in title, topic and text', () => {
    const content = new ContentFile(filmsFile(), 'prove.json');
    const [found, ...others] = findFilms(content, nb, { ...noWish, query: 'sitte fortell symptomer' });
    expect(found?.film.id).to.equal('egen');
    expect(others).to.deep.equal([]);
  });
});
