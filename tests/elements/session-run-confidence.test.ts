import { expect } from '@open-wc/testing';
import {
  barOf,
  confidenceLevels,
  confidenceTimes,
  handsAt,
  isConfidence,
  isCounted,
  noConfidence,
  withHands,
  type Confidence,
} from '../../src/sessions/confidence.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { textOf } from '../fixtures.js';
import * as fc from '../properties.js';
import { axeFaults, readers } from './accessibility.js';
import { records, showConfidence } from './session-parts.js';

type Host = Awaited<ReturnType<typeof showConfidence>>;

const counts = fc.array(fc.nat(30), { minLength: confidenceLevels, maxLength: confidenceLevels });
const any = fc.record({ before: counts, after: counts });
const time = fc.constantFrom(...confidenceTimes);
const level = fc.nat(confidenceLevels - 1);

const field = (host: Host, label: string) =>
  Array.from(host.shadowRoot!.querySelectorAll('input')).find((each) => each.ariaLabel === label)!;
const kept = () => records().read('confidence', 'p.s1', isConfidence);

async function count(host: Host, label: string, hands: string): Promise<void> {
  const at = field(host, label);
  at.value = hands;
  at.dispatchEvent(new Event('change', { bubbles: true }));
  await host.updateComplete;
}

describe('counted hands', () => {
  it('change at one level and one time only, and are never fewer than none', () => {
    fc.assert(
      fc.property(any, time, level, fc.oneof(fc.integer(), fc.double()), (before, when, at, hands) => {
        const after = withHands(before, when, at, hands);
        const others = confidenceTimes.every((each) =>
          after[each].every(
            (value, place) => (each === when && place === at) || value === before[each][place],
          ),
        );
        return others && isConfidence(after) && after[when][at]! >= 0 && after[when][at]! <= 99;
      }),
    );
  });

  it('add up to all of them, and no bar is longer than the longest', () => {
    fc.assert(
      fc.property(any, (all: Confidence) => {
        const bars = confidenceTimes.flatMap((when) => all[when].map((_, at) => barOf(all, when, at)));
        return (
          handsAt(all, 'before') === all.before.reduce((sum, each) => sum + each, 0) &&
          Math.max(...bars) === (isCounted(all) ? 1 : 0) &&
          Math.min(...bars) >= 0
        );
      }),
    );
  });

  it('in another form are not taken for hands', () => {
    for (const value of [
      null,
      1,
      {},
      { before: [1], after: [1] },
      { ...noConfidence, after: [1, 2, 3, 4, -1] },
    ])
      expect(isConfidence(value), JSON.stringify(value)).to.equal(false);
  });
});

describe('«Hvor trygg er du?»', () => {
  afterEach(cleanUp);

  it('has five levels in words, before and after, and no place for a name', async () => {
    const host = await showConfidence();
    expect(Array.from(host.shadowRoot!.querySelectorAll('tbody th'), textOf)).to.deep.equal([
      'Svært utrygg',
      'Ganske utrygg',
      'Midt imellom',
      'Ganske trygg',
      'Svært trygg',
    ]);
    expect(host.shadowRoot!.querySelectorAll('input[type=number]')).to.have.length(10);
    expect(host.shadowRoot!.querySelectorAll('textarea, input:not([type=number])')).to.have.length(0);
    expect(textOf(host.shadowRoot)).to.contain('Hender i et rom sier lite om hva den enkelte kan.');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('keeps numbers and nothing else, sums them, and is gone when no hand is left', async () => {
    const host = await showConfidence();
    await count(host, 'Før: hender for «Ganske utrygg»', '4');
    await count(host, 'Før: hender for «Svært trygg»', '1');
    await count(host, 'Etter: hender for «Svært trygg»', '2');

    expect(kept()).to.deep.equal({ before: [0, 4, 0, 0, 1], after: [0, 0, 0, 0, 2] });
    expect(textOf(host.shadowRoot!.querySelector('[data-sum=before]'))).to.equal('5');
    expect(textOf(host.shadowRoot!.querySelector('[data-sum=after]'))).to.equal('2');
    const widths = Array.from(host.shadowRoot!.querySelectorAll('rect'), (each) =>
      each.getAttribute('width'),
    );
    expect(widths).to.deep.equal(['100', '25', '50']);

    for (const label of ['Før: hender for «Ganske utrygg»', 'Før: hender for «Svært trygg»'])
      await count(host, label, '0');
    await count(host, 'Etter: hender for «Svært trygg»', '');
    expect(keysLeft()).to.deep.equal([]);
  });

  it('takes what is no number of hands for none, and shows that it did', async () => {
    const host = await showConfidence();
    await count(host, 'Før: hender for «Midt imellom»', '-3');
    expect(field(host, 'Før: hender for «Midt imellom»').value).to.equal('0');
    await count(host, 'Før: hender for «Midt imellom»', '2.6');
    expect(field(host, 'Før: hender for «Midt imellom»').value).to.equal('3');
  });

  for (const { lang, scheme } of readers) {
    it(`has no known fault for one who does not see, or sees little, in ${lang}, ${scheme}`, async () => {
      document.documentElement.lang = lang;
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      try {
        records().write('confidence', 'p.s1', { before: [1, 2, 3, 0, 0], after: [0, 1, 2, 3, 1] });
        const host = await showConfidence();
        await host.updateComplete;
        expect(await axeFaults(host)).to.deep.equal([]);
      } finally {
        document.documentElement.removeAttribute('lang');
        document.documentElement.style.colorScheme = '';
        document.body.style.background = '';
      }
    });
  }
});
