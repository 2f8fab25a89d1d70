import { expect } from '@open-wc/testing';
import { textOf, until } from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';
import { readers } from './accessibility.js';
import { filmBank, filmCard } from './films.js';

const long = {
  id: 'lang',
  number: 12,
  title: 'Førehandssamtalar, planlegging og behandlingsavklaring i heimebasert kommunehelseteneste',
  topics: ['samtale'],
  address: 'https://et-svaert-langt-vertsnavn-for-filmer.kommune.example/en/svaert/lang/vei/til/filmen',
  transcript: 'Behandlingsavklaringssamtaleplanleggingsverktøy '.repeat(3),
};

/** What sticks out of a place of 320 px to the side. */
function sticksOut(root: ParentNode, right: number): string[] {
  return Array.from(root.querySelectorAll('*'))
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > right + 0.5)
    .map((each) => `${each.localName}.${each.className} «${textOf(each).slice(0, 40)}»`);
}

/** Controls that are smaller than 24 by 24 px (WCAG 2.2, 2.5.8). */
function tooSmall(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>('button, summary, input'))
    .filter((each) => each.checkVisibility())
    .map((each) => ({ name: textOf(each) || each.localName, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .map(({ name, box }) => `${name}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
}

describe('films on a narrow screen of 320 px', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    cleanUp();
  });

  for (const { lang } of readers) {
    it(`have everything within it, and nothing too small to press, in ${lang}`, async () => {
      document.documentElement.lang = lang;
      const bank = await filmBank([long]);
      bank.parentElement!.style.inlineSize = '320px';
      const root = bank.shadowRoot!;
      for (const details of root.querySelectorAll('details')) details.open = true;
      for (const box of root.querySelectorAll<HTMLElement>('.choose input'))
        if (!(box as HTMLInputElement).checked) box.click();
      await bank.updateComplete;
      const { right } = bank.getBoundingClientRect();
      expect(sticksOut(root, right)).to.deep.equal([]);
      expect(tooSmall(root)).to.deep.equal([]);
    });

    it(`are read, one by one, in ${lang}`, async () => {
      document.documentElement.lang = lang;
      for (const [id, change] of [
        ['egen', {}],
        ['tube', { ...long, id: 'tube', address: 'https://youtu.be/abcdefghijk' }],
        ['lenke', { ...long, id: 'lenke' }],
        ['ukjent', {}],
      ] as const) {
        const card = await filmCard(id, change);
        card.parentElement!.style.inlineSize = '320px';
        const root = card.shadowRoot!;
        for (const details of root.querySelectorAll('details')) details.open = true;
        await until(() => !root.querySelector('.fallback') || root.querySelector('svg'));
        const { right } = card.getBoundingClientRect();
        expect(sticksOut(root, right), id).to.deep.equal([]);
        expect(tooSmall(root), id).to.deep.equal([]);
      }
    });
  }
});
