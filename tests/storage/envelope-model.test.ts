import { expect } from '@open-wc/testing';
import { open, seal, version, type Migration } from '../../src/storage/envelope.js';
import * as fc from '../properties.js';

/** A chain as there will be one: version 2 made a text an object, version 3 gave it a list of texts. */
const steps: Migration[] = [
  (value) => ({ text: value }),
  (value) => ({ texts: [(value as { text: string }).text] }),
];

describe('a stored text', () => {
  it('gives back every plain value exactly', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const opened = open(seal(value, 7)!);
        expect(opened).to.deep.equal({
          state: 'sound',
          v: version,
          at: 7,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });

  it('is JSON as others write it', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary' }),
        (value) => seal(value, 7) === JSON.stringify({ v: version, at: 7, value }),
      ),
    );
  });

  it('is the same with half a pair of surrogates and every control character in it', () => {
    const text = `${String.fromCharCode(...Array(0x80).keys())}\ud800 \udc00\ud83d\ude00 \u2028"\\`;

    expect(seal({ [text]: text }, 7)).to.equal(
      JSON.stringify({ v: version, at: 7, value: { [text]: text } }),
    );
    expect(open(seal(text, 7) ?? '')).to.deep.include({ state: 'sound', value: text });
  });

  it('of an older version comes through every step up to now', () => {
    expect(open('{"v":1,"at":7,"value":"Hei"}', steps)).to.deep.include({ value: { texts: ['Hei'] } });
    expect(open('{"v":2,"at":7,"value":{"text":"Hei"}}', steps)).to.deep.include({
      value: { texts: ['Hei'] },
    });
    expect(open('{"v":3,"at":7,"value":{"texts":["Hei"]}}', steps)).to.deep.include({
      value: { texts: ['Hei'] },
    });
  });

  it('of a newer version than the last step is told apart', () => {
    expect(open('{"v":4,"at":7,"value":"Hei"}', steps)).to.deep.equal({
      state: 'newer',
      v: 4,
      at: 7,
      value: 'Hei',
    });
  });

  it('that a step cannot take is damaged, not an exception', () => {
    expect(open('{"v":2,"at":7,"value":null}', steps)).to.deep.equal({ state: 'damaged' });
  });

  it('of any kind never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void open(text, steps)));
  });
});
