import { expect } from '@open-wc/testing';
import { byText, until } from '../fixtures.js';
import { filmCard } from './films.js';

const poster = new URL('../../demo/films/tenk-to-sammen-poster.webp', import.meta.url).href;

describe('the picture of a film that YouTube keeps', () => {
  it('has its room from the start: the button under it stays where somebody aims at it', async () => {
    const card = await filmCard('tube', { poster: `${poster}?${Math.random()}` });
    const button = byText(card.shadowRoot!, '.facade button', 'Spill av film');
    const picture = card.shadowRoot!.querySelector<HTMLImageElement>('.facade img')!;
    const before = button.getBoundingClientRect().top;
    expect(picture.clientHeight).to.be.closeTo((picture.clientWidth * 9) / 16, 1);
    await until(() => picture.complete && picture.naturalWidth > 0);
    expect(button.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });
});
