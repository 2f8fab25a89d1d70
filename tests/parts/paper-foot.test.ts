import { expect } from '@open-wc/testing';
import { readHash } from '../../src/guest/hash.js';
import { paperFoot } from '../../src/parts/paper-foot.js';
import { clearHash } from '../fixtures.js';

const nb = { language: 'nb', fileLanguage: 'nb' } as const;
const source = { title: 'Fire kvelder.', publisher: 'USHT' };
const reviewed = { source, reviewed: { at: '2026-03', by: 'fagrådet' } };
const example = { source, origin: 'example' } as const;

describe('what follows a sheet of paper', () => {
  afterEach(clearHash);

  it('tells whether professionals have read it, who it is from, when it was printed and where it is found', () => {
    location.hash = '#case=torunn';
    const { mark, source: from, date, address } = paperFoot([reviewed], nb);
    expect(mark).to.equal('Sist faglig gjennomgått mars 2026 av fagrådet.');
    expect(from).to.equal('Fire kvelder, USHT');
    expect(date).to.match(/^Skrevet ut \d+\. \p{L}+ \d{4}$/u);
    expect(address).to.equal(`${location.origin}${location.pathname}${location.search}`);
  });

  it('says what several say once, and leaves out the review of none but the example', () => {
    const { mark, source: from } = paperFoot([example, reviewed, { source }, reviewed, { source }], nb);
    expect(mark).to.equal(
      'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått. ' +
        'Sist faglig gjennomgått mars 2026 av fagrådet. Ikke faglig gjennomgått.',
    );
    expect(from).to.equal('Fire kvelder, USHT');
  });

  it('names the place on the page so that the page finds it, whatever signs the id has', () => {
    const { address } = paperFoot([], nb, { case: 'kåre & co+#1' });
    expect(readHash(new URL(address).hash)).to.deep.equal({ case: 'kåre & co+#1' });
  });
});
