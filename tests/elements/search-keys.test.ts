import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CaseBankElement } from '../../src/elements/case-bank/case-bank.js';
import type { FilmBankElement } from '../../src/elements/film-bank/film-bank.js';
import '../../src/elements/film-bank/define.js';
import { cases } from '../../src/content/schema/case.js';
import { films } from '../../src/content/schema/film.js';
import { clearHash, readyWith, until, withContent } from '../fixtures.js';
import { bankFile, search, showBank } from './bank.js';

// What a key in the search costs, by what it makes the bank do: who searches among a thousand feels it.

const words = ['p', 'pa', 'pas', 'pasi', 'pasie', 'pasien', 'pasient'];

/** As many cases and films as asked for, that all have the words. */
function manyOf(count: number): Record<string, unknown> {
  const each = <Item>(make: (at: number) => Item): Item[] =>
    Array.from({ length: count }, (_, at) => make(at));
  return {
    version: 1,
    id: 'mange',
    cases: each((at) => ({
      ...{ id: `c-${at}`, name: `Pasient ${at}`, summary: `Om pasient ${at}.` },
      ...{ settings: ['home'], diagnoses: ['KOLS'], scenarios: [] },
    })),
    films: each((at) => ({ id: `f-${at}`, title: `Pasient ${at}`, summary: `Om ${at}.`, topics: [] })),
  };
}

/** A bank in a page, and how often a summary of its list has been read since. */
async function readings(tag: 'case-bank' | 'film-bank') {
  const state = readyWith(manyOf(60));
  const bare = tag === 'case-bank' ? html`<case-bank></case-bank>` : html`<film-bank></film-bank>`;
  const { place } = await withContent(state, bare);
  const bank = place.querySelector<CaseBankElement | FilmBankElement>(tag)!;
  await bank.updateComplete;
  if (state.status !== 'ready') throw new Error('no content');
  let read = 0;
  const items = tag === 'case-bank' ? state.content.list(cases).items : state.content.list(films).items;
  for (const item of items) {
    const { summary } = item;
    Object.defineProperty(item, 'summary', { get: () => (read++, summary) });
  }
  return { bank: bank as CaseBankElement, count: () => read };
}

async function typed(bank: CaseBankElement, texts: readonly string[]): Promise<void> {
  for (const text of texts) await search(bank, text);
}

describe('a key in the search of a bank', () => {
  const replace = history.replaceState.bind(history);
  let addresses: string[] = [];

  beforeEach(() => {
    addresses = [];
    history.replaceState = (state, unused, url) => {
      addresses.push(String(url));
      replace(state, unused, url);
    };
  });

  afterEach(() => {
    history.replaceState = replace;
    clearHash();
  });

  for (const tag of ['case-bank', 'film-bank'] as const) {
    it(`draws no row of a <${tag}> that is as it was`, async () => {
      const { bank, count } = await readings(tag);
      await typed(bank, words);
      expect(count()).to.equal(0);
      await search(bank, 'Pasient 59');
      expect(count()).to.be.greaterThan(0);
    });
  }

  it('is in the address once, when she stops', async () => {
    const bank = await showBank(bankFile());
    await typed(bank, ['k', 'kr', 'kre', 'kreft']);
    expect(addresses).to.deep.equal([]);
    await until(() => addresses.length > 0, 'the search is not in the address');
    expect(addresses).to.deep.equal(['#lindring=case-bank&search=kreft']);
  });

  it('is in the address at once when she leaves the field', async () => {
    const bank = await showBank(bankFile());
    await search(bank, 'kreft');
    bank
      .shadowRoot!.querySelector('input[type=search]')!
      .dispatchEvent(new Event('change', { bubbles: true }));
    expect(location.hash).to.equal('#lindring=case-bank&search=kreft');
  });

  it('does not come into the address when the bank is gone by then', async () => {
    const gone = await showBank(bankFile());
    await search(gone, 'kreft');
    gone.remove();
    const bank = await showBank(bankFile());
    await search(bank, 'demens');
    await until(() => addresses.length > 0, 'the search is not in the address');
    expect(addresses).to.deep.equal(['#lindring=case-bank&search=demens']);
  });
});
