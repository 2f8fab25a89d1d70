import { expect, oneEvent } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import type { SheetPrintEvent } from '../../src/elements/case-card/case-card.events.js';
import { cleanUp } from '../storage/browser.js';
import {
  byText,
  clearHash,
  dialogOf,
  isFocused,
  pressKey,
  seenIn,
  show,
  textOf,
  until,
  writeIn,
} from '../fixtures.js';
import { sample, sampleWith } from './kari.js';

interface Asked {
  readonly card: CaseCardElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
}

async function askToPrint(file = sample(), hasNote = false): Promise<Asked> {
  const card = await show(file);
  if (hasNote) writeIn(card.shadowRoot!.querySelector('.scenario .note textarea')!, 'Banker på');
  await card.updateComplete;
  const opener = byText(card.shadowRoot!, 'button', 'Skriv ut');
  opener.focus();
  opener.click();
  return { card, ...(await dialogOf(card)) };
}

function editions({ root }: Asked): string[] {
  return Array.from(root.querySelectorAll('label:has([type=radio])'), (each) =>
    textOf(each)
      .replace(/arkCasen.*/, 'ark')
      .replace(/kortEtt.*/, 'kort'),
  );
}

/** Answers the next time somebody asks for paper, in place of the browser. */
async function nextPrint(card: CaseCardElement, act: () => Promise<void>): Promise<string> {
  card.addEventListener('sheet-print', (event) => event.preventDefault(), { once: true });
  const asked = oneEvent(document.body, 'sheet-print') as Promise<SheetPrintEvent>;
  await act();
  const { edition, caseId } = await asked;
  return `${caseId} ${edition}`;
}

/** As a sandbox without `allow-modals`: the page may not print. */
function refusePrinting(): () => void {
  const { append } = Element.prototype;
  Element.prototype.append = function (...nodes) {
    if (nodes.some((node) => node instanceof HTMLIFrameElement))
      throw new DOMException('no', 'SecurityError');
    append.apply(this, nodes);
  };
  return () => (Element.prototype.append = append);
}

describe('printing a <case-card>', () => {
  let asked: Asked | undefined;
  afterEach(async () => {
    asked?.dialog.close();
    await until(() => !asked?.dialog.isConnected);
    cleanUp();
    clearHash();
  });

  it('asks which edition, with the participant’s ready, and offers roles only where there are some', async () => {
    asked = await askToPrint();
    expect(editions(asked)).to.deep.equal(['Deltakerark', 'Gruppelederark', 'Rollekort']);
    expect(asked.root.querySelector<HTMLInputElement>(':checked')!.value).to.equal('participant');
    asked.dialog.close();

    const none = { ...sampleWith({ perspectives: [] }), id: 'uten' };
    for (const each of none.cases)
      for (const scenario of (each['scenarios'] ?? []) as { perspectives?: [] }[]) scenario.perspectives = [];
    asked = await askToPrint(none);
    expect(editions(asked)).to.deep.equal(['Deltakerark', 'Gruppelederark']);
  });

  it('is not offered where the owner does not allow it, not by a link either', async () => {
    history.replaceState(null, '', '#case=kari&open=print');
    const card = await show(sampleWith({ rights: { mayPrint: false } }));
    await card.print();

    expect(seenIn(card.shadowRoot!)).to.contain('Vis på storskjerm').and.not.to.contain('Skriv ut');
    expect(Array.from(card.shadowRoot!.children).some((each) => each.shadowRoot)).to.equal(false);
  });

  it('is done by keyboard alone, and tells the page, which may print in its own way', async () => {
    asked = await askToPrint();
    const { card, root } = asked;
    root.querySelector<HTMLElement>(':checked')!.focus();

    const printed = await nextPrint(card, async () => {
      await pressKey('ArrowDown');
      await pressKey('Enter');
    });

    expect(printed).to.equal('kari leader');
    await until(() => isFocused(byText(card.shadowRoot!, 'button', 'Skriv ut')), 'focus did not come back');
    expect(document.querySelectorAll('iframe[aria-hidden]')).to.have.length(0);
  });

  it('is given up by Escape, without a word to the page', async () => {
    asked = await askToPrint();
    const { card, dialog } = asked;
    let told = 0;
    card.addEventListener('sheet-print', () => (told += 1));

    await pressKey('Escape');
    await until(() => !dialog.isConnected);

    expect(told).to.equal(0);
    expect(isFocused(byText(card.shadowRoot!, 'button', 'Skriv ut'))).to.equal(true);
  });

  it('offers what the group has written only when there is something, and leaves it out unless it is ticked', async () => {
    asked = await askToPrint();
    expect(textOf(asked.root)).not.to.contain('Ta med det vi har skrevet');
    asked.dialog.close();

    asked = await askToPrint(sample(), true);
    const box = asked.root.querySelector<HTMLInputElement>('[name=notes]')!;
    expect(textOf(box.closest('label'))).to.equal('Ta med det vi har skrevet');
    expect(box.checked).to.equal(false);
  });

  it('follows a link that asks for it', async () => {
    history.replaceState(null, '', '#case=kari&open=print');
    const card = await show();

    asked = { card, ...(await dialogOf(card)) };

    expect(seenIn(asked.root)).to.contain('Hva vil du skrive ut?');
  });

  it('gives the sheet as text to copy, and a tab to open, where the page may not print', async () => {
    asked = await askToPrint(sample(), true);
    asked.root.querySelector<HTMLInputElement>('[value=leader]')!.click();
    asked.root.querySelector<HTMLInputElement>('[name=notes]')!.click();
    const allow = refusePrinting();
    byText(asked.root, 'button', 'Skriv ut').click();
    await until(() => !asked!.dialog.isConnected);
    asked = { ...asked, ...(await dialogOf(asked.card)) };
    allow();

    expect(seenIn(asked.root))
      .to.contain('Siden lar oss ikke skrive ut herfra.')
      .and.to.contain('Åpne i ny fane');
    const text = asked.root.querySelector('textarea')!.value;
    for (const part of [
      'Eksempel laget for Lindring.',
      '1. Hva gjør du nå?',
      'Banker på',
      'Hva om døra er låst?',
      'La det være stille.',
    ]) {
      expect(text).to.contain(part);
    }
    expect(text.split('\n\n').filter((each) => each === 'Kari')).to.have.length(1);
  });
});
