import { expect } from '@open-wc/testing';
import { setConsent } from '../../src/elements/film-card/film-card.consent.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import {
  clearHash,
  dialogOf,
  focused,
  pressKey,
  seenIn,
  textOf,
  typeText,
  until,
  withoutFullScreen,
} from '../fixtures.js';
import { focusedName, tabTo } from '../keyboard.js';
import { filmBank } from './films.js';

describe('films by keyboard alone', () => {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(() => {
    allowFullScreen();
    setConsent('youtube', false);
    cleanUp();
    clearHash();
  });

  it('are searched, narrowed, chosen, opened, read and shown on a large screen', async () => {
    const bank = await filmBank();
    const root = bank.shadowRoot!;
    bank.parentElement!.querySelector('a')!.focus();

    await tabTo('Søk i filmene');
    await typeText('sam');
    await bank.updateComplete;
    expect(seenIn(root)).to.contain('3 av 5 filmer');

    await tabTo('Velg tema og bruk');
    await pressKey('Enter');
    await tabTo('Samtale');
    await pressKey(' ');
    await tabTo('kurs');
    await pressKey(' ');
    await bank.updateComplete;
    expect(seenIn(root)).to.contain('2 av 5 filmer');

    await tabTo('Samtalen');
    await pressKey('Enter');
    const card = () => root.querySelector('film-card')?.shadowRoot;
    await until(() => card()?.querySelector('.facade'));
    await tabTo('Velg: Samtalen');
    await pressKey(' ');
    await bank.updateComplete;
    expect(keysLeft()).to.have.length(1);

    await tabTo('Spill av film: Samtalen, 5 minutter, åpner YouTube');
    await tabTo('Åpne hos YouTube');
    await tabTo('Filmen som tekst');
    await pressKey('Enter');
    await tabTo('Søk i teksten');
    await typeText('hei');
    await pressKey('Enter');
    await until(() => focused() === card()!.querySelector('.hit'), 'the hit never had the focus');

    root.querySelector<HTMLElement>('#search')!.focus();
    await tabTo('Vis filmene på storskjerm');
    await pressKey('Enter');
    const { root: screen, dialog } = await dialogOf(bank as never);
    await pressKey('PageDown');
    await until(() => textOf(screen.querySelector('.asked')) === 'Hvem snakker mest?');
    await pressKey('Escape');
    await tabTo('Avslutt');
    await pressKey('Enter');
    await until(() => !dialog.isConnected && focusedName() === 'Vis filmene på storskjerm');
  });
});
