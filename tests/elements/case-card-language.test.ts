import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { caseMessages } from '../../src/i18n/case-card.js';
import { talkMessages } from '../../src/i18n/case-talk.js';
import { faultMessages } from '../../src/i18n/faults.js';
import { glossaryMessages } from '../../src/i18n/glossary.js';
import { markMessages } from '../../src/i18n/marks.js';
import { memoryMessages } from '../../src/i18n/memory.js';
import { presentMessages } from '../../src/i18n/present.js';
import { printMessages } from '../../src/i18n/print.js';
import { reviewMessages } from '../../src/i18n/review.js';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { cardIn, readyWith, seenIn, show, textOf, withContent } from '../fixtures.js';
import { sample } from './kari.js';

const areas = {
  caseMessages,
  faultMessages,
  glossaryMessages,
  markMessages,
  memoryMessages,
  presentMessages,
  printMessages,
  reviewMessages,
  talkMessages,
};

function controls(card: CaseCardElement): string[] {
  return Array.from(card.shadowRoot!.querySelectorAll('.tools button'), textOf);
}

async function inLanguage(lang: string): Promise<CaseCardElement> {
  const { place } = await withContent(
    readyWith(sample()),
    html`<div lang=${lang}><case-card case-id="kari"></case-card></div>`,
  );
  return cardIn(place);
}

/** A message as a reader meets it, with any value it takes. */
function said(message: unknown): string {
  if (typeof message !== 'function') return JSON.stringify(message);
  return String((message as (...values: unknown[]) => unknown)(404, 404));
}

describe('the language of a <case-card>', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is the page’s: bokmål, nynorsk or English', async () => {
    expect(controls(await inLanguage('nb'))).to.deep.equal([
      'Vis alle scenarioer',
      'Vis på storskjerm',
      'Skriv ut',
      'Vis notater for gruppelederen',
    ]);
    expect(controls(await inLanguage('nn'))).to.deep.equal([
      'Vis alle scenarioa',
      'Vis på storskjerm',
      'Skriv ut',
      'Vis notat for gruppeleiaren',
    ]);
    expect(controls(await inLanguage('en'))).to.deep.equal([
      'Show all scenarios',
      'Show on a large screen',
      'Print',
      'Show notes for the group leader',
    ]);
  });

  it('is bokmål for any other, and says so', async () => {
    const card = await inLanguage('se');

    expect(controls(card)[2]).to.equal('Skriv ut');
    expect(card.shadowRoot!.querySelector('article')!.lang).to.equal('nb');
  });

  it('follows the page when it changes, also around the card and across shadow roots', async () => {
    const card = await show();

    document.documentElement.lang = 'nn';
    await Promise.resolve();
    await card.updateComplete;
    expect(seenIn(card.shadowRoot!)).to.contain('Ho seier at det går bra.');

    card.parentElement!.lang = 'en';
    await Promise.resolve();
    await card.updateComplete;
    expect(seenIn(card.shadowRoot!)).to.contain('She says she is fine.');
  });

  it('is that of the host around a shadow root', async () => {
    const outer = document.createElement('div');
    const { place } = await withContent(readyWith(sample()), html`<div lang="nn"></div>`);
    place.firstElementChild!.append(outer);
    outer.attachShadow({ mode: 'open' }).append(document.createElement('case-card'));
    outer.shadowRoot!.querySelector('case-card')!.caseId = 'kari';
    const card = await cardIn(outer.shadowRoot!);

    expect(seenIn(card.shadowRoot!)).to.contain('Ho seier at det går bra.');
  });

  for (const [area, messages] of Object.entries(areas)) {
    it(`has every sentence of ${area} in three languages, none left empty and nynorsk never bokmål’s own words`, () => {
      for (const key of Object.keys(messages.nb)) {
        const [nb, nn, en] = [messages.nb, messages.nn, messages.en].map((each) =>
          said((each as Record<string, unknown>)[key]),
        );
        for (const text of [nb, nn, en])
          expect(text, key)
            .to.match(/\S/)
            .and.not.match(/undefined|NaN/);
        expect(nn, key).not.to.match(
          /\b(ikke|hva|hvem|hvor|hvis|jeg|noe|noen|bare|fra|åpne|skrevet|siden|leder)\b/i,
        );
        expect(en, key).not.to.match(/[æøå]/i);
      }
    });
  }
});
