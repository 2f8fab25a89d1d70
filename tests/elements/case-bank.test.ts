import { expect, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import type { CaseBankElement } from '../../src/elements/case-bank/case-bank.js';
import type { CaseChooseEvent } from '../../src/elements/case-bank/case-bank.events.js';
import { dayOf, formatDate } from '../../src/i18n/dates.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  byText,
  clearHash,
  isFocused,
  pressKey,
  readyWith,
  seenIn,
  textOf,
  until,
  withContent,
} from '../fixtures.js';
import { bankFile, countIn, entryOf, manyCases, namesIn, search, showBank, tick } from './bank.js';

function opened(bank: CaseBankElement): string[] {
  return Array.from(bank.shadowRoot!.querySelectorAll('case-card'), (card) => card.caseId);
}

async function press(bank: CaseBankElement, text: string): Promise<void> {
  byText(bank.shadowRoot!, 'button', text).click();
  await bank.updateComplete;
}

describe('a <case-bank>', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    cleanUp();
    clearHash();
  });

  it('lists every case in the file’s order, with where the patient lives and the diagnosis', async () => {
    const bank = await showBank();

    expect(namesIn(bank)).to.deep.equal(['Kari', 'Åsne', 'Ola', 'Gro']);
    expect(countIn(bank)).to.equal('4 caser');
    expect(seenIn(entryOf(bank, 'asne'))).to.contain('hjemmeboende · kreftsykdom · 1 scenario');
    expect(seenIn(entryOf(bank, 'ola'))).not.to.contain('scenario');
  });

  it('stores nothing and opens nothing before somebody does', async () => {
    const bank = await showBank();
    await search(bank, 'kari');
    await tick(bank, 'hjemmeboende');

    expect(keysLeft()).to.deep.equal([]);
    expect(opened(bank)).to.deep.equal([]);
  });

  it('counts a patient who has lived in two places under both', async () => {
    const bank = await showBank();

    const settings = Array.from(bank.shadowRoot!.querySelectorAll('fieldset:first-of-type label'), textOf);
    expect(settings).to.deep.equal(['hjemmeboende (2)', 'på sykehjem (3)']);
    await tick(bank, 'på sykehjem');
    expect(namesIn(bank)).to.deep.equal(['Kari', 'Ola', 'Gro']);
    expect(countIn(bank)).to.equal('3 av 4 caser');
  });

  it('takes either of two ticks in a group, and asks all groups to fit', async () => {
    const bank = await showBank();

    await tick(bank, 'demens');
    await tick(bank, 'kreftsykdom');
    expect(namesIn(bank)).to.deep.equal(['Åsne', 'Ola', 'Gro']);
    await tick(bank, 'hjemmeboende');
    expect(namesIn(bank)).to.deep.equal(['Åsne']);
  });

  it('is searched in all its text, and says so when nothing fits', async () => {
    const bank = await showBank();

    await search(bank, 'naboen vegg');
    expect(namesIn(bank)).to.deep.equal(['Kari']);
    await search(bank, 'parorende');
    expect(namesIn(bank)).to.deep.equal(['Åsne']);
    await search(bank, 'finnes ikke');
    expect(seenIn(bank.shadowRoot!)).to.contain('Ingen caser passer.');
    expect(countIn(bank)).to.equal('0 av 4 caser');

    await press(bank, 'Vis alle igjen');
    expect(countIn(bank)).to.equal('4 caser');
    expect(isFocused(bank.shadowRoot!.querySelector('input'))).to.equal(true);
  });

  it('has its search in the address, so that it can be sent to a colleague', async () => {
    const bank = await showBank();
    await search(bank, 'kreft');
    await tick(bank, 'hjemmeboende');
    const address = location.hash;

    const again = await showBank();
    expect(address).to.equal('#lindring=case-bank&search=kreft&setting=home');
    expect(namesIn(again)).to.deep.equal(['Åsne']);
  });

  it('finds the same cases for a colleague who reads nynorsk', async () => {
    const bank = await showBank();
    await tick(bank, 'kreftsykdom');

    document.documentElement.lang = 'nn';
    const again = await showBank();
    expect(namesIn(again)).to.deep.equal(['Åsne']);
    expect(countIn(again)).to.equal('1 av 4 casar');
  });

  it('opens one case in place and closes the one before', async () => {
    const bank = await showBank();
    const [kari, asne] = Array.from(bank.shadowRoot!.querySelectorAll<HTMLElement>('.entry-title button'));

    kari!.click();
    await until(() => opened(bank).length);
    expect(opened(bank)).to.deep.equal(['kari']);
    expect(kari!.getAttribute('aria-expanded')).to.equal('true');
    const card = bank.shadowRoot!.querySelector('case-card')!;
    await until(() => textOf(card.shadowRoot).includes('Morgen'));

    asne!.click();
    await until(() => opened(bank)[0] === 'asne');
    expect(kari!.getAttribute('aria-expanded')).to.equal('false');
    asne!.click();
    await until(() => opened(bank).length === 0);
  });

  it('opens the case that a link names, at the scenario it names', async () => {
    history.replaceState(null, '', '#case=kari&scenario=kari-2');
    const bank = await showBank();

    await until(() => opened(bank)[0] === 'kari');
    const card = bank.shadowRoot!.querySelector('case-card')!;
    await until(() => seenIn(card.shadowRoot!).includes('Lyset er på.'));
  });

  it('tells the group’s notes of one case with the others: the open card has the bank’s group', async () => {
    const bank = await showBank(bankFile(), html`<case-bank group="natt"></case-bank>`);
    await bank.open('kari');

    expect(bank.shadowRoot!.querySelector('case-card')!.group).to.equal('natt');
  });

  it('remembers what is chosen for a session, for every bank of the group and for no other', async () => {
    const { place } = await withContent(
      readyWith(bankFile()),
      html`<case-bank></case-bank><case-bank></case-bank><case-bank group="b"></case-bank>`,
    );
    const [one, same, other] = Array.from(place.querySelectorAll('case-bank'));
    await Promise.all([one, same, other].map((each) => each!.updateComplete));

    const told = oneEvent(document.body, 'case-choose') as Promise<CaseChooseEvent>;
    entryOf(one!, 'asne').querySelector('input')!.click();
    const { caseId, isChosen, count } = await told;
    await same!.updateComplete;

    expect([caseId, isChosen, count]).to.deep.equal(['asne', true, 1]);
    expect(entryOf(same!, 'asne').querySelector('input')!.checked).to.equal(true);
    expect(seenIn(same!.shadowRoot!)).to.contain('1 case valgt til samling');
    expect(entryOf(other!, 'asne').querySelector('input')!.checked).to.equal(false);
    expect(keysLeft().filter((key) => key.includes('chosen-case'))).to.have.length(1);

    await press(one!, 'Fjern valgene');
    await same!.updateComplete;
    expect(entryOf(same!, 'asne').querySelector('input')!.checked).to.equal(false);
  });

  it('marks a case as used today, and takes it back', async () => {
    const bank = await showBank();
    byText(entryOf(bank, 'ola'), 'button', 'Merk som brukt').click();
    await bank.updateComplete;

    expect(seenIn(entryOf(bank, 'ola'))).to.contain(`Brukt i gruppa ${formatDate(dayOf(new Date()), 'nb')}`);
    byText(entryOf(bank, 'ola'), 'button', 'Ikke brukt likevel').click();
    await bank.updateComplete;
    expect(seenIn(entryOf(bank, 'ola'))).not.to.contain('Brukt i gruppa');
  });

  it('draws a case the group has not used, opens it, says its name and brings the reader there', async () => {
    const bank = await showBank();
    for (const id of ['kari', 'ola', 'gro'])
      entryOf(bank, id).querySelector<HTMLElement>('.marks button')?.click();
    await bank.updateComplete;

    await press(bank, 'Trekk en case');
    await until(() => opened(bank).length);

    expect(opened(bank)).to.deep.equal(['asne']);
    await until(() => countIn(bank).startsWith('Dere trakk Åsne.'));
    await until(() => isFocused(entryOf(bank, 'asne').querySelector('button')));
  });

  it('never draws, chooses or marks a case that is withdrawn, and says why it is', async () => {
    const bank = await showBank(bankFile());
    expect(seenIn(entryOf(bank, 'gro'))).to.contain('Endret.');
    expect(entryOf(bank, 'gro').querySelector('input, .marks button')).to.equal(null);

    await search(bank, 'gro');
    expect(byText<HTMLButtonElement>(bank.shadowRoot!, 'button', 'Trekk en case').disabled).to.equal(true);
  });

  it('shows 24 at a time and searches all', async () => {
    const bank = await showBank(manyCases(60));
    expect(namesIn(bank)).to.have.length(24);
    await press(bank, 'Vis 24 til');
    await press(bank, 'Vis 12 til');
    expect(namesIn(bank)).to.have.length(60);

    await search(bank, 'navn 59');
    expect(namesIn(bank)).to.deep.equal(['Navn 59']);
  });

  it('opens a case that a link names also when it stands below the first 24, and brings the reader there', async () => {
    const bank = await showBank(manyCases(60));
    location.hash = '#case=c-40';
    await until(() => bank.shadowRoot!.querySelector('[data-case=c-40] case-card'));

    expect(namesIn(bank)).to.have.length(41);
    const { top } = bank.shadowRoot!.querySelector('[data-case=c-40]')!.getBoundingClientRect();
    expect(top).to.be.within(-1, innerHeight);
  });

  it('lets a link to a case with signs no case has in its id be', async () => {
    const bank = await showBank();
    for (const id of ["kari'", '"]', 'ka\\ri']) {
      location.hash = `#case=${encodeURIComponent(id)}`;
      dispatchEvent(new HashChangeEvent('hashchange'));
      // The bank looks for the place of the case only once the code of the card is there.
      await bank.open(id);
    }
    expect(bank.shadowRoot!.querySelector('case-card')).to.equal(null);
  });

  it('gives up a search that hides the case a link names', async () => {
    const bank = await showBank();
    await search(bank, 'demens');
    await bank.open('asne');

    expect(bank.shadowRoot!.querySelector('[data-case=asne] case-card')).to.exist;
    expect(bank.shadowRoot!.querySelector('input')!.value).to.equal('');
  });

  it('says which case was drawn in the language of the page, also when that changes', async () => {
    const bank = await showBank();
    await press(bank, 'Trekk en case');
    await until(() => countIn(bank).startsWith('Dere trakk '));
    bank.lang = 'en';
    await until(() => countIn(bank).startsWith('You drew '));
  });

  it('brings the reader to the first case that more was shown for', async () => {
    const bank = await showBank(manyCases(30));
    await press(bank, 'Vis 6 til');

    await until(() => isFocused(entryOf(bank, 'c-24').querySelector('button')));
  });

  it('says in one place where what is chosen and written is kept, with a case open or not', async () => {
    const lines = (bank: CaseBankElement) => {
      const roots = [bank.shadowRoot!, bank.shadowRoot!.querySelector('case-card')?.shadowRoot];
      return roots.flatMap((root) => Array.from(root?.querySelectorAll('.memory') ?? [])).length;
    };
    const bank = await showBank();
    entryOf(bank, 'asne').querySelector('input')!.click();
    await bank.updateComplete;
    expect(lines(bank)).to.equal(1);

    await bank.open('asne');
    const card = bank.shadowRoot!.querySelector('case-card')!;
    await until(() => card.shadowRoot?.querySelector('.memory'));
    expect(lines(bank)).to.equal(1);

    await search(bank, 'ola');
    expect(lines(bank)).to.equal(1);
  });

  it('no longer says that all is deleted once something is chosen and taken back', async () => {
    const bank = await showBank();
    const box = entryOf(bank, 'asne').querySelector('input')!;
    box.click();
    await bank.updateComplete;
    await press(bank, 'Slett alt jeg har skrevet her');
    expect(seenIn(bank.shadowRoot!)).to.contain('Alt er slettet.');

    for (let time = 0; time < 2; time += 1) {
      box.click();
      await bank.updateComplete;
    }
    expect(seenIn(bank.shadowRoot!)).not.to.contain('Alt er slettet.');
  });

  it('stays as it is when asked to open a case it does not have', async () => {
    const bank = await showBank();
    await bank.open('kari');
    await bank.open('finnes-ikke');

    expect(opened(bank)).to.deep.equal(['kari']);
  });

  it('reads the texts of its cases once, and not at every key of a search', async () => {
    const bank = await showBank(manyCases(60));
    const { normalize } = String.prototype;
    let letters = 0;
    String.prototype.normalize = function (this: string, form?: string) {
      letters += this.length;
      return normalize.call(this, form);
    };
    try {
      for (const words of ['n', 'na', 'navn 5']) await search(bank, words);
    } finally {
      String.prototype.normalize = normalize;
    }

    expect(countIn(bank)).to.equal('15 av 60 caser');
    expect(letters).to.be.below(100);
  });

  it('is still there when one of its cases is broken, and the others can be opened', async () => {
    const file = bankFile();
    (file['cases'] as unknown[])[1] = { id: 'asne', name: 5 };
    const bank = await showBank(file);

    expect(namesIn(bank)).to.deep.equal(['Kari', 'Ola', 'Gro']);
  });

  it('can be used whole by keyboard alone', async () => {
    const bank = await showBank();
    const field = bank.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    field.focus();
    for (const letter of 'kari') await pressKey(letter);
    expect(countIn(bank)).to.equal('1 av 4 caser');

    for (let stop = 0; stop < 20 && !isFocused(entryOf(bank, 'kari').querySelector('button')); stop += 1)
      await pressKey('Tab');
    await pressKey('Enter');
    await until(() => opened(bank).length);
    await pressKey('Tab');
    await pressKey(' ');
    await bank.updateComplete;

    expect(seenIn(bank.shadowRoot!)).to.contain('1 case valgt til samling');
  });
});
