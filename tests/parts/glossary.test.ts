import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { entriesIn, explaining, glossaryOf } from '../../src/parts/glossary.js';
import { textOf } from '../fixtures.js';
import * as fc from '../properties.js';

const reading = { language: 'nb', fileLanguage: 'nb' } as const;
const entries = [
  {
    id: 'plan',
    word: { nb: 'plan', nn: 'plan' },
    forms: ['planen', 'planer'],
    text: 'Det dere er enige om.',
  },
  { id: 'ip', word: 'individuell plan', text: 'En rett til en plan.' },
  { id: 'cpp', word: 'c++', text: 'Et språk.' },
];
const glossary = glossaryOf(entries)!;

function found(text: string): string[] {
  return entriesIn(text, glossary).map((entry) => entry.id);
}

function drawnWith(text: string): { text: string; terms: string[] } {
  const place = document.createElement('div');
  render(html`${explaining(glossary, reading)()(text)}`, place);
  const terms = Array.from(place.querySelectorAll('button'), textOf);
  for (const meaning of place.querySelectorAll('.meaning')) meaning.remove();
  return { text: textOf(place), terms };
}

describe('hard words in a text', () => {
  it('are found in every form, with capitals too, and the longest first', () => {
    expect(found('Planen er klar.')).to.deep.equal(['plan']);
    expect(found('PLANER')).to.deep.equal(['plan']);
    expect(found('En individuell plan.')).to.deep.equal(['ip']);
  });

  it('are not found inside other words', () => {
    expect(found('Planlegging på flyplan, biplan og plan-b-møte, planenes')).to.deep.equal(['plan']);
    expect(found('flyplanen biplan øplan planå')).to.deep.equal([]);
  });

  it('may hold what means something else in a search', () => {
    expect(found('Vi skriver c++ her.')).to.deep.equal(['cpp']);
    expect(found('Vi skriver ccc her.')).to.deep.equal([]);
  });

  it('are each told once, in the order they come', () => {
    expect(found('En individuell plan, en plan og planen.')).to.deep.equal(['ip', 'plan']);
  });

  it('open once in a text, and nothing of the text is lost', () => {
    expect(drawnWith('Planen er en plan.')).to.deep.equal({ text: 'Planen er en plan.', terms: ['Planen'] });
    expect(drawnWith('plan')).to.deep.equal({ text: 'plan', terms: ['plan'] });
  });

  it('never lose or move a word of the text, whatever it is', () => {
    const piece = fc.constantFrom('plan', 'planen ', 'individuell plan', ' ', 'å', '-', '.', 'c++', 'x');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const letters = (text: string) => text.replace(/\s/g, '');
        const text = pieces.join('');
        return letters(drawnWith(text).text) === letters(text);
      }),
    );
  });

  it('are none where the file has none', () => {
    expect(glossaryOf([])).to.equal(undefined);
  });
});
