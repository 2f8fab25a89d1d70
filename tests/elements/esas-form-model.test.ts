import { expect } from '@open-wc/testing';
import type { Instrument, InstrumentItem } from '../../src/content/schema/instrument.js';
import {
  answerTo,
  cannotAnswer,
  changeOf,
  countAnswered,
  isFilled,
  stretches,
  sumOf,
  typed,
  valuesOf,
  withAnswer,
  wording,
  type Answer,
} from '../../src/elements/esas-form/esas-form.model.js';
import {
  compare,
  estimatesOf,
  handsFor,
  isEstimates,
  noEstimates,
  spreadOf,
  withHands,
  type Estimates,
} from '../../src/elements/esas-form/estimates.model.js';
import { csvOf } from '../../src/parts/csv.js';
import * as fc from '../properties.js';

const values = valuesOf({ min: 0, max: 10 });
const value = fc.integer({ min: 0, max: 10 });
const answer: fc.Arbitrary<Answer> = fc.oneof(value, fc.constant(null), fc.constant('unable' as const));
const rowIds = ['a', 'b', 'c', 'constructor'];
const answers = fc.record(Object.fromEntries(rowIds.map((id) => [id, answer])));
const items = rowIds.map((id): InstrumentItem => ({ id, text: id, anchors: { low: 'l', high: 'h' } }));
const instrument = (change: Partial<Instrument> = {}): Instrument =>
  ({ id: 'x', title: 'X', language: 'nb', scale: { min: 0, max: 10 }, items, ...change }) as Instrument;

describe('the answers of a form', () => {
  it('never take a row that is not answered for 0, nor 0 for one that is not answered', () => {
    expect(answerTo({}, 'a', values)).to.equal(null);
    expect(answerTo({}, 'constructor', values), 'a row may be called so').to.equal(null);
    expect(answerTo({ a: 0 }, 'a', values)).to.equal(0);
    expect(changeOf(null, 0)).to.deep.equal({ kind: 'unanswered' });
    expect(changeOf(0, null)).to.deep.equal({ kind: 'unanswered' });
    expect(countAnswered(items, { a: 0, b: null }, values)).to.equal(1);
  });

  it('are as they were after one is given and taken away again', () => {
    fc.assert(
      fc.property(answers, value, (before, given) => {
        const without = withAnswer(before, 'a', null);
        expect(withAnswer(withAnswer(before, 'a', given), 'a', null)).to.deep.equal(without);
        expect(answerTo(withAnswer(before, 'a', given), 'a', values)).to.equal(given);
        expect(Object.values(withAnswer(before, 'a', null)).length).to.be.lessThan(5);
      }),
    );
  });

  it('leave out what is not on the scale', () => {
    fc.assert(
      fc.property(fc.double(), (odd) => {
        const found = answerTo({ a: odd }, 'a', values);
        expect(found === null || values.includes(found as number)).to.equal(true);
      }),
    );
  });

  it('change by as much one way as the other, and never by 0', () => {
    fc.assert(
      fc.property(answer, answer, (from, to) => {
        const [there, back] = [changeOf(from, to), changeOf(to, from)];
        expect('by' in there).to.equal('by' in back);
        if ('by' in there && 'by' in back) {
          expect(there.by).to.equal(back.by);
          expect(there.by).to.be.greaterThan(0);
          expect(there.kind).not.to.equal(back.kind);
        }
      }),
    );
    expect(changeOf(6, 4)).to.deep.equal({ kind: 'lower', by: 2 });
  });

  it('are added up only where the form asks for it, and never with a row missing', () => {
    const full = { a: 1, b: 2, c: 3, constructor: 4 };
    expect(sumOf(instrument(), full)).to.equal(undefined);
    expect(sumOf(instrument({ sum: true }), full)).to.equal(10);
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom(...rowIds),
        fc.constantFrom(null, 'unable' as const),
        (some, id, gap) => {
          expect(sumOf(instrument({ sum: true }), { ...some, [id]: gap })).to.equal('gaps');
        },
      ),
    );
  });

  it('as a line are broken where there is no number', () => {
    expect(stretches([1, 2, null, 4, 'unable', null, 0])).to.deep.equal([
      [
        { at: 0, value: 1 },
        { at: 1, value: 2 },
      ],
      [{ at: 3, value: 4 }],
      [{ at: 6, value: 0 }],
    ]);
  });

  it('that nobody could give are told from those that were not given', () => {
    expect(cannotAnswer([{ id: 'p', label: 'P', answers: { a: 'unable', b: null } }])).to.equal(true);
    expect(cannotAnswer([{ id: 'p', label: 'P', answers: { a: 'unable', b: 0 } }])).to.equal(false);
    expect(cannotAnswer([{ id: 'p', label: 'P', answers: { a: null } }])).to.equal(false);
    expect(cannotAnswer([])).to.equal(false);
  });
});

describe('digits in a row', () => {
  it('choose 10 where 1 and 0 follow each other, and else each its own number', () => {
    expect(typed(values, '', '1')).to.deep.equal({ text: '1', value: 1 });
    expect(typed(values, '1', '0')).to.deep.equal({ text: '10', value: 10 });
    expect(typed(values, '3', '4')).to.deep.equal({ text: '4', value: 4 });
    expect(typed(valuesOf({ min: 0, max: 4 }), '1', '0')).to.deep.equal({ text: '0', value: 0 });
    expect(typed(valuesOf({ min: 0, max: 4 }), '', '7').value).to.equal(undefined);
  });

  it('never choose what is not on the scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5, max: 5 }),
        fc.integer({ min: 1, max: 15 }),
        fc.string(),
        fc.integer({ min: 0, max: 9 }),
        (min, span, before, digit) => {
          const scale = valuesOf({ min, max: min + span });
          const found = typed(scale, before, String(digit)).value;
          expect(found === undefined || scale.includes(found)).to.equal(true);
        },
      ),
    );
  });
});

describe('a scale', () => {
  it('has the numbers its data say, or none where it cannot be shown', () => {
    expect(valuesOf({ min: 0, max: 4 })).to.deep.equal([0, 1, 2, 3, 4]);
    expect(valuesOf({ min: 0, max: 10, step: 5 })).to.deep.equal([0, 5, 10]);
    expect(valuesOf({ min: 4, max: 0 })).to.deep.equal([]);
    fc.assert(
      fc.property(fc.integer(), fc.integer(), fc.integer({ min: 1 }), (min, max, step) => {
        const all = valuesOf({ min, max, step });
        expect(all.length).to.be.lessThan(22);
        expect(all.every((each) => each >= min && each <= max)).to.equal(true);
      }),
    );
  });

  it('is worded in the language of the form, whoever reads it', () => {
    const form = { language: 'nb' };
    expect(wording({ nb: 'Smerte', nn: 'Verk', en: 'Pain' }, form)).to.deep.equal({
      text: 'Smerte',
      lang: 'nb',
    });
    expect(wording('Smerte', form)).to.deep.equal({ text: 'Smerte', lang: 'nb' });
    expect(wording({ en: 'Pain' }, form)).to.deep.equal({ text: 'Pain', lang: 'en' });
  });
});

const estimates: fc.Arbitrary<Estimates> = fc.record({
  way: fc.constantFrom('together' as const, 'hands' as const, 'sheets' as const),
  together: answers,
  sheets: fc.array(fc.record({ who: fc.constantFrom('one' as const, 'pair' as const), answers }), {
    maxLength: 9,
  }),
  hands: fc.dictionary(
    fc.constantFrom(...rowIds),
    fc.dictionary(value.map(String), fc.integer({ min: -3, max: 120 })),
  ),
});

describe('estimates beside a patient’s own answers', () => {
  it('are listed with the largest difference first, equal ones in the form’s order, each row once', () => {
    fc.assert(
      fc.property(estimates, answers, (all, own) => {
        const rows = compare(items, values, all, own);
        expect(rows.map(({ item }) => item.id).sort()).to.deep.equal([...rowIds].sort());
        const sizes = rows.map(({ difference }) => (difference === undefined ? -1 : Math.abs(difference)));
        expect(sizes).to.deep.equal([...sizes].sort((a, b) => b - a));
        rows.forEach((row, at) => {
          const next = rows[at + 1];
          if (next && sizes[at] === sizes[at + 1])
            expect(rowIds.indexOf(row.item.id)).to.be.lessThan(rowIds.indexOf(next.item.id));
        });
      }),
    );
  });

  it('differ only where both have a number, and then by the patient’s less the middle', () => {
    fc.assert(
      fc.property(estimates, answers, (all, own) => {
        for (const { item, spread, own: answered, difference } of compare(items, values, all, own)) {
          const hasBoth = spread !== undefined && typeof own[item.id] === 'number';
          expect(difference !== undefined).to.equal(hasBoth);
          if (hasBoth) expect(difference).to.equal((answered as number) - spread.middle);
          if (spread) {
            expect(spread.low).to.be.at.most(spread.middle);
            expect(spread.high).to.be.at.least(spread.middle);
          }
        }
      }),
    );
  });

  it('count each hand once, and take back what was given', () => {
    const some = withHands(withHands({ ...noEstimates, way: 'hands' }, 'a', 3, 2), 'a', 7, 1);
    expect(estimatesOf(some, 'a', values)).to.deep.equal([3, 3, 7]);
    expect(spreadOf([3, 3, 7])).to.deep.equal({ count: 3, low: 3, high: 7, middle: 3 });
    expect(spreadOf([4, 5])?.middle).to.equal(4.5);
    expect(spreadOf([])).to.equal(undefined);
    expect(withHands(withHands(some, 'a', 3, 0), 'a', 7, NaN).hands).to.deep.equal({});
    expect(handsFor(withHands(some, 'a', 3, 1e9), 'a', 3)).to.equal(99);
  });

  it('and filled forms that are stored are told from anything else', () => {
    fc.assert(
      fc.property(estimates, answers, (all, own) => {
        expect(isEstimates(JSON.parse(JSON.stringify(all)))).to.equal(true);
        expect(isFilled({ answers: own })).to.equal(true);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (thing) => {
        isEstimates(thing);
        isFilled(thing);
      }),
    );
    expect(isFilled({ answers: { a: '3' } })).to.equal(false);
    expect(isEstimates({ ...noEstimates, way: 'guess' })).to.equal(false);
  });
});

describe('a file for a spreadsheet', () => {
  it('is told to be UTF-8, and no cell of it ends early or is a formula', () => {
    expect(
      csvOf([
        ['a;b', 'sa «hei»', 'han sa "nei"'],
        ['=1+1', '2', ''],
      ]),
    ).to.equal('\ufeff"a;b";sa «hei»;"han sa ""nei"""\r\n\'=1+1;2;\r\n');
  });
});
