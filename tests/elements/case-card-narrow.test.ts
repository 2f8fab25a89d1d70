import { expect } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { cleanUp } from '../storage/browser.js';
import { byText, dialogOf, textOf, until, writeIn } from '../fixtures.js';
import { readers } from './accessibility.js';
import { closeFrames, demoContent, openFrame, showIn } from './frames.js';
import { sample } from './kari.js';

const controls = 'button, a, summary, input, select, textarea';

/** Opens and shows all that a card can show. */
async function unfold(card: CaseCardElement): Promise<void> {
  const root = card.shadowRoot!;
  root.querySelector<HTMLElement>('.content-note button')?.click();
  for (const button of Array.from(root.querySelectorAll<HTMLElement>('.tools button')).filter(
    (_, at) => at % 3 === 0,
  ))
    button.click();
  root.querySelectorAll<HTMLElement>('.option input')[0]?.click();
  await card.updateComplete;
  for (const button of root.querySelectorAll<HTMLElement>('.scenario .panel > .button')) button.click();
  const note = root.querySelector<HTMLTextAreaElement>('.scenario .note textarea');
  if (note) writeIn(note, 'Banker på');
  await card.updateComplete;
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** What sticks out of the page to the side. */
function sticksOut(page: Document, root: ParentNode): string[] {
  const { clientWidth, scrollWidth } = page.documentElement;
  const out = Array.from(root.querySelectorAll('*'))
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > clientWidth + 0.5)
    .map((each) => `${each.localName}.${each.className} «${textOf(each).slice(0, 40)}»`);
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...out] : out;
}

/** Controls that are smaller than 24 by 24 px and do not stand in a line of text (WCAG 2.2, 2.5.8). */
function tooSmall(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>(controls))
    .filter((each) => each.checkVisibility() && !each.closest('p, .prose'))
    .map((each) => ({ name: textOf(each) || each.localName, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .map(({ name, box }) => `${name}: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`);
}

describe('a <case-card> on a narrow screen', () => {
  afterEach(() => {
    closeFrames();
    cleanUp();
  });

  for (const { lang } of readers) {
    it(`of 320 px has everything within it in ${lang}, and nothing too small to press`, async () => {
      const page = await openFrame(320, 640, lang);
      for (const id of ['torunn', 'edith', 'hans-olav', 'robert']) {
        const card = await showIn(page, await demoContent(), id);
        await unfold(card);
        expect(sticksOut(page, card.shadowRoot!), id).to.deep.equal([]);
        expect(tooSmall(card.shadowRoot!), id).to.deep.equal([]);
      }
    });
  }

  it('enlarged to 400 % shows its dialogs whole, or lets them be scrolled', async () => {
    const page = await openFrame(320, 256);
    const card = await showIn(page, sample(), 'kari');
    await unfold(card);
    void card.print();
    const { root, dialog } = await dialogOf(card);

    expect(sticksOut(page, root)).to.deep.equal([]);
    expect(tooSmall(root)).to.deep.equal([]);
    const box = dialog.getBoundingClientRect();
    expect(box.top).to.be.at.least(0);
    expect(box.bottom).to.be.at.most(256);
    const print = byText(root, 'button', 'Skriv ut');
    print.scrollIntoView();
    expect(print.getBoundingClientRect().bottom).to.be.at.most(256);
  });

  it('enlarged to 400 % can still be shown on a large screen, with «Neste» and the text in reach', async () => {
    const page = await openFrame(320, 256);
    const card = await showIn(page, sample(), 'kari');
    void card.present();
    const { root } = await dialogOf(card);
    const reach = (selector: string) => {
      const found = root.querySelector<HTMLElement>(selector)!;
      found.scrollIntoView({ block: 'nearest' });
      const { top, bottom, height } = found.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < 256;
    };

    expect(sticksOut(page, root)).to.deep.equal([]);
    for (const selector of ['.sheet', '.turn .primary', '.bar button', '.place'])
      expect(reach(selector), selector).to.equal(true);
    expect(root.querySelector('main')!.clientHeight).to.be.above(60);
  });

  it('keeps its words whole with the spacing a reader may set for herself', async () => {
    const page = await openFrame(320, 640);
    const card = await showIn(page, sample(), 'kari');
    const sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(
      '.page * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } .page p { margin-bottom: 2em !important }',
    );
    card.shadowRoot!.adoptedStyleSheets.push(sheet);
    await unfold(card);

    expect(sticksOut(page, card.shadowRoot!)).to.deep.equal([]);
    const clipped = Array.from(
      card.shadowRoot!.querySelectorAll<HTMLElement>('button, p, summary, label'),
    ).filter(
      (each) =>
        each.checkVisibility() &&
        getComputedStyle(each).overflow !== 'visible' &&
        each.scrollHeight > each.clientHeight + 1,
    );
    expect(clipped.map((each) => textOf(each))).to.deep.equal([]);
  });

  it('is still while a reader has asked for less motion', async () => {
    const page = await openFrame(320, 640);
    const card = await showIn(page, sample(), 'kari');
    await unfold(card);
    void card.present();
    await dialogOf(card);

    await until(
      () => page.getAnimations().filter(({ playState }) => playState === 'running').length === 0,
      'something moves',
    );
  });
});
