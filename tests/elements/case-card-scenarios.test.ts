import { expect, oneEvent } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import type { ScenarioOpenEvent } from '../../src/elements/case-card/case-card.events.js';
import { byText, clearHash, isFocused, press, pressKey, seenIn, show, textOf } from '../fixtures.js';
import { sample } from './kari.js';

const first = 'Kari åpner ikke.';
const second = 'Lyset er på.';

function seen(card: CaseCardElement): string {
  return seenIn(card.shadowRoot!);
}

function toggle(card: CaseCardElement, text: string): HTMLButtonElement {
  return byText<HTMLButtonElement>(card.shadowRoot!, '[aria-expanded]', text);
}

describe('the scenarios of a <case-card>', () => {
  afterEach(clearHash);

  it('are closed at first, and told by number and title', async () => {
    const card = await show();

    const titles = card.shadowRoot!.querySelectorAll('[aria-expanded]');
    expect(Array.from(titles, textOf)).to.deep.equal(['1 Morgen', '2 Natt']);
    expect(seen(card)).not.to.contain(first).and.not.to.contain(second);
  });

  it('open one at a time, and close again', async () => {
    const card = await show();

    await press(card, '1 Morgen');
    expect(seen(card)).to.contain(first).and.not.to.contain(second);
    expect(toggle(card, '1').ariaExpanded).to.equal('true');

    await press(card, '1 Morgen');
    expect(seen(card)).not.to.contain(first);
    expect(toggle(card, '1').ariaExpanded).to.equal('false');
  });

  it('open by Enter and by Space, and keep the focus', async () => {
    const card = await show();
    const keys = [
      ['1 Morgen', 'Enter', first],
      ['2 Natt', ' ', second],
    ] as const;

    for (const [title, key, text] of keys) {
      toggle(card, title).focus();
      await pressKey(key);
      await card.updateComplete;
      expect(seen(card), key).to.contain(text);
      expect(isFocused(toggle(card, title)), key).to.equal(true);
    }
  });

  it('tell which element each of them opens', async () => {
    const card = await show();

    for (const button of card.shadowRoot!.querySelectorAll('[aria-expanded]')) {
      const panel = card.shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
      expect(panel?.parentElement === button.closest('section')).to.equal(true);
    }
  });

  it('open all at once with «Vis alle scenarioer», and close all again', async () => {
    const card = await show();

    await press(card, 'Vis alle scenarioer');
    expect(seen(card)).to.contain(first).and.to.contain(second);

    await press(card, 'Lukk alle scenarioer');
    expect(seen(card)).not.to.contain(first).and.not.to.contain(second);
  });

  it('say to the page which one the reader opened, by ids alone', async () => {
    const card = await show();

    setTimeout(() => toggle(card, '2').click());
    const event: ScenarioOpenEvent = await oneEvent(document.body, 'scenario-open');

    expect(event).to.include({ caseId: 'kari', scenarioId: 'kari-2', composed: true });
    expect(Object.keys(event)).to.not.include('text');
  });

  it('say nothing when one is closed', async () => {
    const card = await show();
    await press(card, '2 Natt');
    let told = 0;
    card.addEventListener('scenario-open', () => (told += 1));

    await press(card, '2 Natt');

    expect(told).to.equal(0);
  });

  it('open when the browser’s own search finds something in them', async () => {
    const card = await show();
    const panel = toggle(card, '2').closest('section')!.querySelector('.panel')!;

    panel.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await card.updateComplete;

    expect(seen(card)).to.contain(second);
    expect(toggle(card, '2').ariaExpanded).to.equal('true');
  });

  it('stay where the browser’s own search looks while they are closed', async () => {
    const card = await show();
    const panel = toggle(card, '2').closest('section')!.querySelector<HTMLElement>('.panel')!;

    expect(panel.getAttribute('hidden')).to.equal('until-found');
    expect(getComputedStyle(panel)).to.include({ display: 'block', contentVisibility: 'hidden' });
    expect(panel.getBoundingClientRect().height).to.equal(0);
  });

  it('stay open when the card is moved, and when the content draws again', async () => {
    const card = await show();
    await press(card, '1 Morgen');

    document.body.append(card.parentElement!);
    card.headingLevel = 4;
    await card.updateComplete;

    expect(seen(card)).to.contain(first);
    card.parentElement!.remove();
  });

  it('show what people in the case say as quotes, with who says it', async () => {
    const card = await show();
    await press(card, '1 Morgen');

    const quotes = Array.from(card.shadowRoot!.querySelectorAll('figure'), (each) => [
      textOf(each.querySelector('blockquote')),
      textOf(each.querySelector('figcaption')),
    ]);
    expect(quotes).to.deep.equal([
      ['Sett deg, så skal jeg hente kaffe.', 'Kari'],
      ['Kom inn, da.', 'Kari, bak døra'],
    ]);
  });

  it('number their questions', async () => {
    const card = await show();
    await press(card, '1 Morgen');

    const slip = card.shadowRoot!.querySelector('.scenario [part=questions]')!;
    const questions = Array.from(slip.querySelectorAll('ol > li > .question'), textOf);
    expect(questions).to.deep.equal(['Hva gjør du nå?', 'Hvem ringer du?']);
  });

  it('name what else in the file belongs to the case', async () => {
    const card = await show(sample());

    const related = Array.from(card.shadowRoot!.querySelectorAll('.related'), textOf);
    expect(related).to.deep.equal([
      'Temaer: Samtale',
      'Filmer som hører til: Film 3: Å sitte ned',
      'Materiell som hører til: Heftet, s. 12',
    ]);
  });
});
