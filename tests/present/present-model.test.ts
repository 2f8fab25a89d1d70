import { expect } from '@open-wc/testing';
import {
  actOf,
  after,
  begin,
  jump,
  pagesOf,
  type Act,
  type PresentState,
} from '../../src/present/present.model.js';
import * as fc from '../properties.js';

const acts: Act[] = ['next', 'back', 'first', 'last', 'blank', 'note', 'help', 'full', 'leave', 'ignore'];
const anyAct = fc.constantFrom(...acts);

function walk(count: number, path: readonly Act[]): PresentState {
  return path.reduce(after, begin(count));
}

describe('a presentation', () => {
  it('never stands outside its pages, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.array(anyAct), (count, path) => {
        const { index } = walk(count, path);
        return index >= 0 && index < count;
      }),
    );
  });

  it('never carries a note to another page', () => {
    fc.assert(
      fc.property(fc.array(anyAct), anyAct, (path, act) => {
        const before = walk(12, path);
        const now = after(before, act);
        return now.index === before.index || !now.showsNote;
      }),
    );
  });

  it('never shows a note on or after a black screen', () => {
    fc.assert(
      fc.property(fc.array(anyAct), (path) => {
        const before = walk(12, path);
        const black = after({ ...before, isBlank: false }, 'blank');
        return !black.showsNote && acts.every((act) => !after(black, act).showsNote);
      }),
    );
  });

  it('comes back from a black screen to the page it left', () => {
    fc.assert(
      fc.property(fc.array(anyAct), anyAct, (path, act) => {
        const black = { ...walk(12, path), isBlank: true };
        return after(black, act).index === black.index;
      }),
    );
  });

  it('asks before it is left, and goes on when one does not answer', () => {
    const asking = after(begin(3), 'leave');
    expect(asking.isLeaving).to.equal(true);
    expect(after(asking, 'leave').isLeaving).to.equal(false);
    expect(after(asking, 'next')).to.include({ isLeaving: false, index: 1 });
  });

  it('goes straight to a page, and to the nearest when there is none', () => {
    expect([-3, 0, 4, 99].map((page) => jump(begin(5), page).index)).to.deep.equal([0, 0, 4, 4]);
  });

  it('knows the keys of a clicker, and letters with and without Caps Lock', () => {
    const keys = ['PageDown', 'PageUp', 'F5', 'Escape', '.', 'b', 'B', 'n', 'N', 'f', 'F', '?'];
    const known: Act[] = [
      'next',
      'back',
      'ignore',
      'leave',
      'blank',
      'blank',
      'blank',
      'note',
      'note',
      'full',
      'full',
      'help',
    ];
    expect(keys.map(actOf)).to.deep.equal(known);
    for (const key of ['Tab', 'Enter', 'a', 'F11']) expect(actOf(key), key).to.equal(undefined);
  });
});

describe('a long text on a large screen', () => {
  const sentence = fc.integer({ min: 1, max: 60 }).map((words) => `Hun${' ord'.repeat(words)}.`);
  const paragraph = fc
    .array(sentence, { minLength: 1, maxLength: 8 })
    .map((sentences) => sentences.join(' '));

  it('loses no word and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(paragraph), (paragraphs) => {
        const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
        return words(pagesOf(paragraphs.join('\n\n')).join('\n\n')) === words(paragraphs.join('\n\n'));
      }),
    );
  });

  it('never has more on a page than fits, and is parted where a sentence ends', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) =>
        pagesOf(paragraphs.join('\n\n')).every((page) => page.length <= 444),
      ),
    );
  });

  it('has no page without a word', () => {
    fc.assert(fc.property(fc.string(), (text) => pagesOf(text).every((page) => page.trim() !== '')));
    expect(pagesOf('\n\n \n\n')).to.deep.equal([]);
  });
});
