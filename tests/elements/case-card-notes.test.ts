import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { cleanUp, keysLeft, onCleanUp } from '../storage/browser.js';
import {
  byText,
  cardIn,
  clearHash,
  isFocused,
  press,
  pressKey,
  readyWith,
  seenIn,
  show,
  textOf,
  typeText,
  withContent,
  writeIn,
} from '../fixtures.js';
import { sample, sampleWith } from './kari.js';

function field(card: CaseCardElement, question: string): HTMLTextAreaElement {
  return card.shadowRoot!.querySelector(`textarea[aria-label$="${question}"]`)!;
}

async function write(card: CaseCardElement, question: string, text: string): Promise<void> {
  writeIn(field(card, question), text);
  await card.updateComplete;
}

function memory(card: CaseCardElement): string {
  return textOf(card.shadowRoot!.querySelector('.memory'));
}

async function cards(...groups: (string | undefined)[]): Promise<CaseCardElement[]> {
  const page = groups.map(
    (group) => html`<div><case-card case-id="kari" group=${group ?? 'gruppe-1'}></case-card></div>`,
  );
  const { place } = await withContent(readyWith(sample()), html`${page}`);
  return Promise.all(Array.from(place.children, cardIn));
}

async function openNote(): Promise<{ card: CaseCardElement; area: HTMLTextAreaElement }> {
  const card = await show();
  await press(card, '1 Morgen');
  const area = field(card, 'Hva gjør du nå?');
  area.closest('details')!.open = true;
  area.focus();
  return { card, area };
}

describe('a note in a <case-card>', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('leaves no key in the browser before something is written, whatever else is pressed', async () => {
    const card = await show(sampleWith({ contentNote: 'Handler om angst.' }));

    for (const name of [
      'Åpne casen',
      'Vis alle scenarioer',
      'Vis «Hva om …?»',
      'Vis notater',
      'Naboen',
      'Skriv notat',
    ]) {
      await press(card, name);
    }

    expect(keysLeft()).to.deep.equal([]);
    expect(memory(card)).to.equal('');
  });

  it('is kept for each question by itself', async () => {
    const card = await show();

    await write(card, 'Hva gjør du nå?', 'Banker på');
    await write(card, 'Hvem ringer du?', 'Datteren');

    const [again] = await cards(undefined);
    expect(field(again!, 'Hva gjør du nå?').value).to.equal('Banker på');
    expect(field(again!, 'Hvem ringer du?').value).to.equal('Datteren');
    expect(field(again!, 'Hva ser du?').value).to.equal('');
    expect(keysLeft()).to.have.length(2);
  });

  it('is shown at once by another card of the same content and group, and never by another group', async () => {
    const [one, same, other] = await cards(undefined, undefined, 'gruppe-2');

    await write(one!, 'Hva gjør du nå?', 'Banker på');
    await same!.updateComplete;

    expect(field(same!, 'Hva gjør du nå?').value).to.equal('Banker på');
    expect(field(other!, 'Hva gjør du nå?').value).to.equal('');
  });

  it('is not shown by the same question in another content file', async () => {
    const card = await show();
    await write(card, 'Hva gjør du nå?', 'Banker på');

    const other = await show({ ...sample(), id: 'noe-annet' });

    expect(field(other, 'Hva gjør du nå?').value).to.equal('');
  });

  it('can be written, emptied and written again without losing the field', async () => {
    const { card, area } = await openNote();

    await typeText('a');
    await card.updateComplete;
    await pressKey('Backspace');
    await card.updateComplete;
    await typeText('bra');
    await card.updateComplete;

    expect(isFocused(area)).to.equal(true);
    expect(area.value).to.equal('bra');
    expect(area.checkVisibility()).to.equal(true);
  });

  it('that is emptied leaves no key behind', async () => {
    const card = await show();
    await write(card, 'Hva gjør du nå?', 'Banker på');

    await write(card, 'Hva gjør du nå?', '');

    expect(keysLeft()).to.deep.equal([]);
  });

  it('reminds the one who writes, and asks the browser not to help or to send', async () => {
    const { card, area } = await openNote();

    expect(seenIn(card.shadowRoot!)).to.contain('Ikke skriv pasientopplysninger.');
    expect(textOf(card.shadowRoot!.getElementById(area.getAttribute('aria-describedby')!))).to.equal(
      'Ikke skriv pasientopplysninger.',
    );
    expect(area.autocomplete).to.equal('off');
    expect(area.getAttribute('writingsuggestions')).to.equal('false');
  });

  it('is not heard by the shortcuts of the page around it', async () => {
    await openNote();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): void => void heard.push(event.key);
    document.addEventListener('keydown', listen);

    await typeText('nb');
    document.removeEventListener('keydown', listen);

    expect(heard).to.deep.equal([]);
  });

  it('says that it lies in this tab until when, and is moved by «Lagre på denne maskinen»', async () => {
    const card = await show();
    await write(card, 'Hva gjør du nå?', 'Banker på');
    expect(memory(card)).to.match(
      /^Det dere har skrevet og valgt, ligger bare i denne fanen, til (kl\. )?\d\d[.:]\d\d\./,
    );
    expect(Object.keys(localStorage).filter((key) => key.startsWith('lindring/'))).to.deep.equal([]);

    await press(card, 'Lagre på denne maskinen');

    expect(memory(card)).to.match(/^Det dere har skrevet og valgt, er lagret på denne maskinen\./);
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('lindring/'))).to.deep.equal([]);
    expect(field(card, 'Hva gjør du nå?').value).to.equal('Banker på');
  });

  it('is gone without a trace after «Slett alt jeg har skrevet her», in the tab and on the machine', async () => {
    for (const isSaved of [false, true]) {
      const card = await show();
      await write(card, 'Hva gjør du nå?', 'Banker på');
      card.shadowRoot!.querySelectorAll<HTMLInputElement>('.option input')[1]!.click();
      await card.updateComplete;
      if (isSaved) await press(card, 'Lagre på denne maskinen');

      await press(card, 'Slett alt jeg har skrevet her');

      expect(keysLeft(), `saved: ${isSaved}`).to.deep.equal([]);
      expect(field(card, 'Hva gjør du nå?').value).to.equal('');
      expect(card.shadowRoot!.querySelectorAll('.option input:checked')).to.have.length(0);
    }
  });

  it('keeps the focus in the card when the button that was pressed is gone, and says what was done', async () => {
    const card = await show();
    await write(card, 'Hva gjør du nå?', 'Banker på');
    const presses = [
      ['Lagre på denne maskinen', 'lagret på denne maskinen'],
      ['Slett alt jeg har skrevet her', 'Alt er slettet.'],
    ] as const;

    for (const [name, told] of presses) {
      byText(card.shadowRoot!, 'button', name).focus();
      await pressKey('Enter');
      await card.updateComplete;
      expect(card.shadowRoot!.activeElement !== null, name).to.equal(true);
      expect(textOf(card.shadowRoot!.querySelector('.memory [role=status]')), name).to.contain(told);
    }
  });

  it('cannot be kept where the browser refuses: the reader is told, and loses nothing while the page is open', async () => {
    const { setItem } = Storage.prototype;
    onCleanUp(() => (Storage.prototype.setItem = setItem));
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const card = await show();
    await write(card, 'Hva gjør du nå?', 'Banker på');

    expect(memory(card)).to.contain('Nettleseren lar oss ikke lagre her.');
    expect(field(card, 'Hva gjør du nå?').value).to.equal('Banker på');
    await press(card, 'Slett alt jeg har skrevet her');
    expect(field(card, 'Hva gjør du nå?').value).to.equal('');
  });
});
