import { expect } from '@open-wc/testing';
import type { CaseBankElement } from '../../src/elements/case-bank/case-bank.js';
import { cleanUp } from '../storage/browser.js';
import { clearHash, textOf, until } from '../fixtures.js';
import { axeFaults, readers } from './accessibility.js';
import { bankFile, entryOf, search, showBank, tick } from './bank.js';
import { closeFrames, openFrame } from './frames.js';

type Prepare = (bank: CaseBankElement) => unknown;

async function unfold(bank: CaseBankElement): Promise<void> {
  bank.shadowRoot!.querySelector('details')!.open = true;
  await bank.updateComplete;
}

async function open(bank: CaseBankElement): Promise<void> {
  await unfold(bank);
  await bank.open('kari');
  const card = bank.shadowRoot!.querySelector('case-card')!;
  await until(() => card.shadowRoot?.querySelector('[part=source]'));
}

async function mark(bank: CaseBankElement): Promise<void> {
  entryOf(bank, 'asne').querySelector('input')!.click();
  entryOf(bank, 'ola').querySelector<HTMLElement>('.marks button')!.click();
  await bank.updateComplete;
}

async function findNothing(bank: CaseBankElement): Promise<void> {
  await search(bank, 'xyz');
}

async function print(bank: CaseBankElement): Promise<void> {
  await mark(bank);
  void bank.print();
  await until(() => dialogIn(bank));
}

function dialogIn(bank: CaseBankElement): HTMLDialogElement | undefined {
  return Array.from(bank.shadowRoot!.children)
    .map((each) => each.shadowRoot?.querySelector('dialog'))
    .find((dialog) => dialog?.open) as HTMLDialogElement | undefined;
}

const states: [string, Prepare][] = [
  ['as it first stands', () => undefined],
  ['with its filters and a case open', open],
  ['with choices and marks', mark],
  ['that finds nothing', findNothing],
  ['about to be printed', print],
];

describe('to one who does not see, or sees little, a <case-bank>', () => {
  afterEach(async () => {
    for (const bank of document.querySelectorAll('case-bank')) {
      dialogIn(bank)?.close();
      await until(() => !dialogIn(bank));
    }
    closeFrames();
    document.documentElement.removeAttribute('lang');
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    cleanUp();
    clearHash();
  });

  for (const [what, prepare] of states) {
    for (const { lang, scheme } of readers) {
      it(`${what} has no known fault, in ${lang}, ${scheme}`, async () => {
        document.documentElement.lang = lang;
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const bank = await showBank();
        await prepare(bank);

        expect(await axeFaults(bank)).to.deep.equal([]);
        expect(textOf(bank.shadowRoot)).to.match(/\S/);
      });
    }
  }

  it('has everything within a screen of 320 px, and nothing too small to press', async () => {
    const page = await openFrame(320, 640, 'nn');
    const provider = page.createElement('training-content');
    provider.content = bankFile();
    provider.append(page.createElement('case-bank'));
    page.body.replaceChildren(provider);
    const bank = page.querySelector('case-bank')!;
    await until(() => bank.shadowRoot?.querySelector('.entry'));
    await open(bank);
    await mark(bank);
    await tick(bank, 'heimebuande');

    expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
    const small = Array.from(
      bank.shadowRoot!.querySelectorAll<HTMLElement>('button, a, summary, input:not([type=checkbox]), label'),
    )
      .filter((each) => each.checkVisibility())
      .map((each) => ({ name: textOf(each), box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 23.9 || box.height < 23.9);
    expect(small.map(({ name }) => name)).to.deep.equal([]);
  });
});
