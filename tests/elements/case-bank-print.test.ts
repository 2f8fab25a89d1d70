import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { CaseBankElement } from '../../src/elements/case-bank/case-bank.js';
import type { BankPrintEvent } from '../../src/elements/case-bank/case-bank.events.js';
import { cleanUp } from '../storage/browser.js';
import { byText, clearHash, textOf, until } from '../fixtures.js';
import { bankFile, entryOf, search, showBank } from './bank.js';

let asked: HTMLDialogElement | undefined;

async function askToPrint(bank: CaseBankElement): Promise<ShadowRoot> {
  byText(bank.shadowRoot!, 'button', 'Skriv ut').click();
  const find = () =>
    Array.from(bank.shadowRoot!.children)
      .map((each) => each.shadowRoot)
      .find((root) => root?.querySelector('dialog[open]'));
  await until(find, 'no dialog opened');
  asked = find()!.querySelector('dialog')!;
  return find()!;
}

/** What the page is told when the dialog is answered; the page takes over, so that nothing is printed here. */
async function answer(root: ShadowRoot, ...values: string[]): Promise<string> {
  const told = new Promise<BankPrintEvent>((resolve) =>
    document.body.addEventListener(
      'bank-print',
      (event) => {
        event.preventDefault();
        resolve(event);
      },
      { once: true },
    ),
  );
  for (const value of values) root.querySelector<HTMLElement>(`[value='${value}']`)!.click();
  root.querySelector<HTMLElement>('button[value=print]')!.click();
  const { caseIds, edition } = await told;
  return `${edition}: ${caseIds.join(' ')}`;
}

describe('printing a <case-bank>', () => {
  afterEach(async () => {
    asked?.close();
    await until(() => !asked?.isConnected);
    cleanUp();
    clearHash();
  });

  it('offers the cases that are shown, and never one that is withdrawn', async () => {
    const bank = await showBank();
    const root = await askToPrint(bank);

    expect(textOf(root)).to.contain('De 3 som vises').and.not.to.contain('vi har valgt');
    expect(await answer(root)).to.equal('participant: kari asne ola');
  });

  it('has those that are chosen ready first', async () => {
    const bank = await showBank();
    entryOf(bank, 'asne').querySelector('input')!.click();
    entryOf(bank, 'kari').querySelector('input')!.click();
    await search(bank, 'ola');
    const root = await askToPrint(bank);

    expect(textOf(root)).to.contain('De 2 vi har valgt').and.to.contain('Den ene som vises');
    expect(await answer(root, 'cards')).to.equal('cards: kari asne');
  });

  it('prints what is chosen also while a search finds nothing', async () => {
    const bank = await showBank();
    entryOf(bank, 'kari').querySelector('input')!.click();
    await search(bank, 'finnes ikke');
    const root = await askToPrint(bank);

    expect(textOf(root)).to.contain('Den ene vi har valgt').and.not.to.contain('som vises');
    expect(await answer(root)).to.equal('participant: kari');
  });

  it('leaves out a case whose owner does not let it be printed', async () => {
    const file = bankFile();
    (file['cases'] as { rights?: object }[])[0]!.rights = { mayPrint: false };
    const root = await askToPrint(await showBank(file));

    expect(textOf(root))
      .to.contain('De 2 som vises')
      .and.to.contain('Kari kan ikke skrives ut: eieren tillater det ikke.');
    expect(await answer(root, 'leader')).to.equal('leader: asne ola');
  });

  it('says so where no case may be printed, and has nothing to press for paper', async () => {
    const root = await askToPrint(await showBank({ ...bankFile(), rights: { mayPrint: false } }));

    expect(textOf(root)).to.contain('Det er ingen case her som kan skrives ut.');
    expect(Array.from(root.querySelectorAll('input, button'), textOf)).to.deep.equal(['Lukk']);
  });
});

describe('the paper of a <case-bank>', () => {
  it('has each case on a page of its own, marks and all, and every name in the title', async () => {
    const { content, prose, studies, setOf } = await onPaper();
    const sheet = setOf({ content, prose }, studies.slice(0, 2), 'participant');
    const paper = document.createElement('div');
    render(sheet.body, paper);

    expect(sheet.title).to.equal('Caser: Kari, Åsne');
    expect(Array.from(paper.querySelectorAll('h1'), textOf)).to.deep.equal(['Kari', 'Åsne']);
    expect(paper.querySelectorAll('.next-page')).to.have.length(1);
    expect(sheet.foot.mark).to.contain('Eksempel laget for Lindring.');
    expect(textOf(paper.querySelector('section'))).to.match(
      /Undervisningscase, Lindring, oppdatert 1\. mars 2026$/,
    );
    expect(sheet.foot.source).to.equal('Casebanken, Lindring');
    expect(sheet.text).to.contain('Kari åpner ikke.').and.to.contain('Sønnen ringer.');
  });

  it('as small cards has the case in three lines and one question, and its own mark on each card', async () => {
    const { content, prose, studies, cardsOf } = await onPaper();
    const sheet = cardsOf({ content, prose }, studies.slice(0, 3));
    const paper = document.createElement('div');
    render(sheet.body, paper);
    const cards = Array.from(paper.querySelectorAll('.card'), textOf);

    expect(cards).to.have.length(3);
    expect(cards[0]).to.match(
      /^Kari ?Kari bor alene\.Hun åpner ikke\.Naboen har hørt noe\.Hva husker dere best\?/,
    );
    expect(cards[0]).to.contain('Eksempel laget for Lindring.');
    expect(cards[2]).to.contain('Ola').and.not.to.contain('Eksempel');
  });
});

async function onPaper() {
  const { ContentFile } = await import('../../src/content/content-file.js');
  const { cases } = await import('../../src/content/schema/case.js');
  const { setOf, cardsOf } = await import('../../src/elements/case-bank/case-bank.sheet.js');
  const content = new ContentFile(bankFile(), 'prove.json');
  const prose = { reading: { language: 'nb' as const, fileLanguage: 'nb' }, markdown: () => undefined };
  return { content, prose, studies: content.list(cases).items, setOf, cardsOf };
}
