// In every engine: Tab, and what it stops at, is not the same in all.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  cardIn,
  clearHash,
  dialogOf,
  focused,
  pressKey,
  readyWith,
  seenIn,
  textOf,
  typeText,
  until,
  withContent,
  withoutFullScreen,
} from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { sampleWith } from './kari.js';

const file = {
  ...sampleWith({ contentNote: 'Handler om angst.', background: 'Kari bor alene.' }),
  glossary: undefined,
};

async function press(key: string, card: CaseCardElement): Promise<void> {
  await pressKey(key);
  await card.updateComplete;
}

describe('the whole job by keyboard alone', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(() => {
    allowFullScreen();
    cleanUp();
    clearHash();
  });

  it('is: enter, read, open, write, choose, ask, show on a large screen to the end, leave, print, and go on in the page', async () => {
    const { place } = await withContent(
      readyWith(file),
      html`<a href="#foer">Før</a><case-card case-id="kari"></case-card><a href="#etter">Etter</a>`,
    );
    const card = await cardIn(place);
    const seen = () => seenIn(card.shadowRoot!);
    place.querySelector('a')!.focus();

    await tabTo('Åpne casen');
    await press('Enter', card);
    expect(seen()).to.contain('Kari bor alene.');

    await tabTo('1 Morgen');
    await press('Enter', card);
    expect(seen()).to.contain('Kari åpner ikke.');

    await tabTo('Naboen');
    await press('Enter', card);
    expect(seen()).to.contain('Han hører alt gjennom veggen.');

    await tabTo('Jeg går inn');
    await press(' ', card);
    await tabTo('Notat fra samtalen: Hvorfor?');
    await typeText('kan ha falt');

    await tabTo('Skriv notat');
    await press('Enter', card);
    await tabTo('Notat fra samtalen: Hva gjør du nå?');
    await typeText('banker');
    await card.updateComplete;
    expect(keysLeft()).to.have.length(2);

    await tabTo('Vis «Hva om …?»');
    await press('Enter', card);
    expect(seen()).to.contain('Hva om døra er låst?');

    await tabTo('Slett alt jeg har skrevet her');
    await tabTo('Undervisningscase');
    await tabTo('Etter');
    expect(place.querySelectorAll('a')[1] === focused()).to.equal(true);
  });

  it('does not end in the large screen or in the dialog for paper', async () => {
    const { place } = await withContent(
      readyWith(file),
      html`<a href="#foer">Før</a><case-card case-id="kari"></case-card>`,
    );
    const card = await cardIn(place);
    place.querySelector('a')!.focus();
    await tabTo('Åpne casen');
    await press('Enter', card);

    await tabTo('Vis på storskjerm');
    await press('Enter', card);
    const screen = await dialogOf(card);
    await until(() => screen.root.activeElement);
    for (const stop of ['Avslutt', 'Taster', 'Svart skjerm', 'Fullskjerm', 'Notat', 'Gå til', 'Neste'])
      await tabTo(stop);
    await press('End', card);
    expect(textOf(screen.root.querySelector('.place'))).to.match(/^(\d+) av \1/);
    await press('Escape', card);
    await tabTo('Avslutt');
    await press('Enter', card);
    await until(
      () => !screen.dialog.isConnected && focusedName() === 'Vis på storskjerm',
      `focus is on «${focusedName()}»`,
    );

    await tabTo('Skriv ut');
    await press('Enter', card);
    const paper = await dialogOf(card);
    await tabTo('Avbryt');
    await press('Enter', card);
    await until(
      () => !paper.dialog.isConnected && focusedName() === 'Skriv ut',
      `focus is on «${focusedName()}»`,
    );
    await tabTo('Vis notater for gruppelederen');
  });
});
