import { expect } from '@open-wc/testing';
import type { FilmCardElement } from '../../src/elements/film-card/film-card.js';
import { openRecords } from '../../src/storage/records.js';
import { cleanUp, keysLeft } from '../storage/browser.js';
import { byText, clearHash, isFocused, pressKey, seenIn, textOf, typeText, until } from '../fixtures.js';
import { filmCard } from './films.js';

const rootOf = (card: FilmCardElement) => card.shadowRoot!;

function noteOf(card: FilmCardElement, question: string): HTMLTextAreaElement {
  return rootOf(card).querySelector(`textarea[aria-label$='${question}']`)!;
}

describe('notes under the questions of a film', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('are written, emptied and deleted with the keyboard, and leave nothing behind', async () => {
    const card = await filmCard('egen');
    const area = noteOf(card, 'Hva la du merke til?');
    area.closest('details')!.open = true;
    expect(keysLeft()).to.deep.equal([]);
    area.focus();
    await typeText('k');
    await card.updateComplete;
    await pressKey('Backspace');
    await typeText('hendene');
    await card.updateComplete;
    expect([isFocused(area), area.value, area.checkVisibility()]).to.deep.equal([true, 'hendene', true]);
    expect(textOf(rootOf(card).querySelector('.memory'))).to.match(
      /^Det dere har skrevet og valgt, ligger bare/,
    );
    expect(keysLeft()).to.have.length(1);

    byText(rootOf(card), 'button', 'Slett alt jeg har skrevet her').click();
    await until(() => seenIn(rootOf(card)).includes('Alt er slettet.'));
    expect([keysLeft(), area.value]).to.deep.equal([[], '']);
  });

  it('are the group’s: another element that writes to the same question is seen', async () => {
    const card = await filmCard('egen');
    openRecords({ content: 'filmer', group: 'gruppe-1' }).write('note', 'egen-s1', 'Vent litt');
    await until(() => noteOf(card, 'Hva ville du sagt nå?').value === 'Vent litt');
    card.group = 'gruppe-2';
    await until(() => noteOf(card, 'Hva ville du sagt nå?').value === '');
  });
});
