import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { cardSizes, fitCard, type Card, type CardBlock } from '../../src/print/card-fit.js';
import { cardSheet } from '../../src/print/card-sheet.js';
import { pageRules } from '../../src/print/page-rules.js';
import { sheetAsText } from '../../src/print/sheet.js';
import { textOf } from '../fixtures.js';

const foot = { source: 'Lindring', date: '3. september 2026', address: 'example.no#question=q1' };
const text = (words: string, kind: CardBlock['kind'] = 'text'): CardBlock => ({ kind, text: words });
const card = (...blocks: CardBlock[]): Card => ({
  title: 'Torunn',
  blocks,
  foot: ['Øvingscase, ikke prosedyre', 'Lindring'],
});
const sentence = 'Hun svarer med få ord om gangen og ser på døren mens hun snakker.';

function drawn(cards: readonly Card[]): HTMLElement {
  const paper = document.createElement('div');
  render(cardSheet({ title: 'Kort', language: 'nb', cards, foot }).body, paper);
  return paper;
}

/** The words of a card, wherever they were parted. */
function words(cards: readonly Card[]): string {
  return cards
    .flatMap(({ blocks }) => blocks)
    .map((block) => block.text + '_'.repeat(block.lines ?? 0))
    .join('')
    .replace(/\s+/g, '');
}

describe('a card of A6', () => {
  it('that says little is set large, one that says more is set smaller before it goes on on another', () => {
    const fitted = [3, 15, 19, 60].map((count) => fitCard(card(text(Array(count).fill(sentence).join(' ')))));

    expect(fitted.map(([first]) => first!.size)).to.deep.equal([11, 10, 9, 9]);
    expect(fitted.map(({ length }) => length)).to.deep.equal([1, 1, 1, 4]);
    expect(fitted[3]!.map(({ number, count }) => `${number}/${count}`)).to.deep.equal([
      '1/4',
      '2/4',
      '3/4',
      '4/4',
    ]);
  });

  it('never loses a word, however long its texts, words and lines to write on are', () => {
    let seed = 7;
    const below = (most: number) => (seed = (seed * 48271) % 2147483647) % most;
    const kinds = ['kicker', 'text', 'question', 'answer'] as const;
    const word = () =>
      'abcdefghijklmnopqrstuvwxyzæøå'
        .repeat(below(40) === 0 ? 90 : 1)
        .slice(0, 1 + (below(3000) % (below(30) === 0 ? 2000 : 12)));
    const prose = () => Array.from({ length: below(500) }, () => word() + (below(9) ? '' : '.')).join(' ');
    for (let run = 0; run < 200; run += 1) {
      const made = card(
        ...Array.from({ length: below(9) }, () =>
          below(5)
            ? text(prose(), kinds[below(4)])
            : { kind: 'writing' as const, text: '', lines: below(40) },
        ),
      );
      const fitted = fitCard(made);

      expect(words(fitted), `run ${run}`).to.equal(words([made]));
      // Each part fits by itself: fitted again, it stays one.
      for (const part of fitted) expect(fitCard(part), `run ${run}`).to.have.length(1);
    }
  });

  it('keeps a heading with what it stands above', () => {
    const fitted = fitCard(
      card(text(Array(17).fill(sentence).join(' ')), text('Spørsmål', 'kicker'), text(sentence, 'question')),
    );

    expect(fitted.map(({ blocks }) => blocks.map(({ kind }) => kind))).to.deep.equal([
      ['text'],
      ['kicker', 'question'],
    ]);
  });
});

describe('a sheet of cards', () => {
  it('has four to a page, and marks, source and title on every one of them', () => {
    const paper = drawn([
      ...Array(5).fill(card(text('Kort'))),
      card(text(Array(60).fill(sentence).join(' '))),
    ]);

    const pages = Array.from(
      paper.querySelectorAll('.cards'),
      (page) => page.querySelectorAll('.card').length,
    );
    expect(pages).to.deep.equal([4, 4, 1]);
    for (const each of paper.querySelectorAll('.card')) {
      expect(textOf(each)).to.match(/^Torunn( \d\/4)? .*Øvingscase, ikke prosedyre ?Lindring$/);
    }
  });

  it('has no foot of the page, which would stand on two cards and be cut off the others', () => {
    const { page } = cardSheet({ title: 'Kort', language: 'nb', cards: [], foot });

    expect(pageRules(page!, foot)).not.to.match(/Lindring|counter/);
  });

  it('as text has every card whole, with its foot', () => {
    const sheet = cardSheet({
      title: 'Kort',
      language: 'nb',
      cards: [card(text(sentence)), card(text('To'))],
      foot,
    });

    const copied = sheetAsText(sheet);
    expect(copied.match(/Øvingscase/g)).to.have.length(2);
    expect(copied).to.contain(sentence);
  });

  it('marks the language of what is not in the reader’s', () => {
    const paper = drawn([card({ kind: 'text', text: 'Fråga', lang: 'sv' })]);

    expect(paper.querySelector('[lang]')!.getAttribute('lang')).to.equal('sv');
    expect(cardSizes).to.have.length(3);
  });
});
