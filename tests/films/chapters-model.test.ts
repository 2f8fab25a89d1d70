import { expect } from '@open-wc/testing';
import { chaptersOf, clockOf } from '../../src/films/chapters.js';
import * as fc from '../properties.js';

describe('chapters typed as plain text', () => {
  for (const [line, at, title] of [
    ['0:34 Tema', 34, 'Tema'],
    ['00:34 Tema', 34, 'Tema'],
    ['[0:34] Tema', 34, 'Tema'],
    ['(0:34) – Tema', 34, 'Tema'],
    ['- 0.34 – Tema', 34, 'Tema'],
    ['• 0:34: Tema', 34, 'Tema'],
    ['1:02:03 Åpning', 3723, 'Åpning'],
    ['75:10 Slutt', 4510, 'Slutt'],
    ['Tema (0:34)', 34, 'Tema'],
    ['Ærlig talt – 0:34', 34, 'Ærlig talt'],
    ['0:34 Kl. 10.00 på avdelingen', 34, 'Kl. 10.00 på avdelingen'],
    ['0:34 2 av 3', 34, '2 av 3'],
  ] as const) {
    it(`«${line}» is «${title}» at ${at} seconds`, () => {
      expect(chaptersOf(line)).to.deep.equal([{ at, title }]);
    });
  }

  for (const line of ['', 'Kapitler', '0:34', '0:75 Tema', '12.05.2026', 'Film 3']) {
    it(`«${line}» is no chapter`, () => {
      expect(chaptersOf(line)).to.deep.equal([]);
    });
  }

  it('come in the order of time, whatever line ends they have', () => {
    expect(chaptersOf('1:00 To\r\n0:10 En\r\nTekst uten tid').map(({ title }) => title)).to.deep.equal([
      'En',
      'To',
    ]);
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.nat(86_399), (seconds) => {
        expect(chaptersOf(`${clockOf(seconds)} Tema`)).to.deep.equal([{ at: seconds, title: 'Tema' }]);
      }),
    );
  });

  it('never break on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void chaptersOf(text)));
  });
});
