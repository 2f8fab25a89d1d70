import { expect } from '@open-wc/testing';
import { html } from 'lit';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import {
  cardIn,
  isFocused,
  press,
  pressKey,
  readyWith,
  show,
  textOf,
  until,
  withContent,
} from '../fixtures.js';
import { kari, sample, sampleWith } from './kari.js';

/** The background once its parser and its words have come. */
async function background(card: CaseCardElement): Promise<HTMLElement> {
  const root = card.shadowRoot!;
  await until(() => root.querySelector('.background em') && root.querySelector('.term'), 'no markup came');
  return root.querySelector<HTMLElement>('.background')!;
}

function terms(card: CaseCardElement): HTMLButtonElement[] {
  return Array.from(card.shadowRoot!.querySelectorAll<HTMLButtonElement>('.term'));
}

function meanings(card: CaseCardElement): string[] {
  const open = card.shadowRoot!.querySelectorAll('.meaning:popover-open');
  return Array.from(open, textOf);
}

describe('the text of a <case-card>', () => {
  it('is drawn with emphasis, lists and links', async () => {
    const text = await background(await show());

    expect(textOf(text.querySelector('em'))).to.contain('dyspné');
    expect(Array.from(text.querySelectorAll('ul > li'), textOf)).to.deep.equal(['katten', 'radioen']);
    expect(text.querySelectorAll('a')).to.have.length(1);
    expect(text.querySelector('a')).to.include({
      href: 'https://example.no/mer',
      rel: 'noopener noreferrer',
    });
  });

  it('never becomes a script or an element that the content wrote itself', async () => {
    const text = await background(await show());

    expect(text.querySelector('img, script, [onerror]')).to.equal(null);
    expect(textOf(text)).to.contain('ikke dette og <img src=x onerror=alert(1)>.');
  });

  it('keeps names, titles and questions as the characters they are', async () => {
    const card = await show(sampleWith({ name: '<b>Kari</b> & *co*' }));

    expect(textOf(card.shadowRoot!.querySelector('[part=title]'))).to.equal('<b>Kari</b> & *co*');
  });

  it('carries its own language where it is not the page’s', async () => {
    const { place } = await withContent(
      readyWith(sample()),
      html`<div lang="en"><case-card case-id="kari"></case-card></div>`,
    );
    const card = await cardIn(place);
    const text = await background(card);

    expect(card.shadowRoot!.querySelector('article')!.lang).to.equal('en');
    expect(text.querySelector('p')!.closest('[lang]')?.getAttribute('lang')).to.equal('nb');
    const quote = card.shadowRoot!.querySelector('blockquote > *')!;
    expect(quote.getAttribute('lang')).to.equal('nb');
    const summary = card.shadowRoot!.querySelector('[part=summary]')!;
    expect(summary.querySelector('[lang]')).to.equal(null);
  });

  it('carries it in the line of facts and among what belongs to the case too', async () => {
    const { place } = await withContent(
      readyWith(sample()),
      html`<div lang="en"><case-card case-id="kari"></case-card></div>`,
    );
    const card = await cardIn(place);

    const facts = card.shadowRoot!.querySelector('[part=facts]')!;
    expect(textOf(facts)).to.equal(
      'aged 80–90 · lives at home / lives in a nursing home · heart failure, KOLS',
    );
    expect(Array.from(facts.querySelectorAll('[lang=nb]'), textOf)).to.deep.equal(['KOLS']);
    const related = card.shadowRoot!.querySelectorAll('.related [lang=nb]');
    expect(Array.from(related, textOf)).to.deep.equal(['Samtale', 'Å sitte ned', 'Heftet']);
  });

  it('in Swedish says that it is Swedish, also to a reader in Bokmål', async () => {
    const card = await show(sampleWith({ summary: { sv: 'Hon säger att det går bra.' } }));

    expect(card.shadowRoot!.querySelector('[part=summary] [lang]')?.getAttribute('lang')).to.equal('sv');
  });
});

describe('a hard word in a <case-card>', () => {
  it('is marked once in a text, wherever it is bent, and named for those who do not see it', async () => {
    const text = await background(await show());

    const found = Array.from(text.querySelectorAll('.term'));
    expect(found.map(textOf)).to.deep.equal(['dyspné']);
    expect(found[0]!.ariaLabel).to.equal('dyspné, forklar ordet');
  });

  it('opens where it stands by the keyboard, closes by Escape, and keeps the focus', async () => {
    const card = await show();
    await background(card);
    const [word] = terms(card);

    word!.focus();
    await pressKey('Enter');
    expect(meanings(card)).to.deep.equal(['dyspné: Å ikke få nok luft.']);

    await pressKey('Escape');
    expect(meanings(card)).to.deep.equal([]);
    expect(isFocused(word)).to.equal(true);
  });

  it('opens its own explanation when it stands in two texts', async () => {
    const card = await show();
    await background(card);
    await press(card, '1 Morgen');
    const [inBackground, inScenario] = terms(card);

    inScenario!.click();

    const open = card.shadowRoot!.querySelector('.meaning:popover-open')!;
    expect(open.previousElementSibling === inScenario).to.equal(true);
    expect(open.previousElementSibling === inBackground).to.equal(false);
  });

  it('is near what it explains', async () => {
    const card = await show();
    await background(card);
    const [word] = terms(card);

    word!.click();

    const at = word!.getBoundingClientRect();
    const box = card.shadowRoot!.querySelector('.meaning:popover-open')!.getBoundingClientRect();
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(document.documentElement.clientWidth);
    if (CSS.supports('position-area: block-end')) expect(box.top - at.bottom).to.be.within(-1, 24);
  });

  it('is not looked for inside other words', async () => {
    const card = await show(sampleWith({ background: 'Dyspnéen kom *igjen*. Ikke-dyspné, men tung pust.' }));
    await until(() => terms(card).length > 0 && card.shadowRoot!.querySelector('.background em'));

    expect(textOf(card.shadowRoot!.querySelector('.background .term'))).to.equal('tung pust');
  });

  it('costs nothing in a file without hard words', async () => {
    const card = await show({
      ...sample(),
      glossary: undefined,
      cases: [{ ...kari, background: 'Dyspné.' }],
    });

    expect(terms(card)).to.deep.equal([]);
  });
});
