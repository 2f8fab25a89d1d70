import { expect, oneEvent } from '@open-wc/testing';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import type { ChoicePickEvent } from '../../src/elements/case-card/case-card.events.js';
import { cleanUp } from '../storage/browser.js';
import {
  byText,
  clearHash,
  focused,
  isFocused,
  press,
  pressKey,
  seenIn,
  show,
  textOf,
  writeIn,
} from '../fixtures.js';

async function showScenario(): Promise<CaseCardElement> {
  const card = await show();
  await press(card, '1 Morgen');
  return card;
}

function seen(card: CaseCardElement): string {
  return seenIn(card.shadowRoot!);
}

function option(card: CaseCardElement, text: string): HTMLInputElement {
  return byText(card.shadowRoot!, '.option', text).querySelector('input')!;
}

async function choose(card: CaseCardElement, text: string): Promise<void> {
  option(card, text).click();
  await card.updateComplete;
}

describe('what turns a scenario', () => {
  afterEach(clearHash);

  it('comes one at a time, on a press, with the focus on it', async () => {
    const card = await showScenario();
    expect(seen(card)).not.to.contain('Hva om døra er låst?');

    await press(card, 'Vis «Hva om …?»');
    expect(seen(card)).to.contain('Hva om døra er låst?').and.not.to.contain('Hva om Kari roper?');
    expect(seen(card)).to.contain('Og da?');
    expect(textOf(focused())).to.contain('Hva om døra er låst?');

    await press(card, 'Neste «Hva om …?»');
    expect(textOf(focused())).to.contain('Hva om Kari roper?');
    expect(seen(card)).not.to.contain('Neste «Hva om …?»');
  });
});

describe('other points of view', () => {
  afterEach(clearHash);

  it('open each by itself, by keyboard', async () => {
    const card = await showScenario();
    const neighbour = byText(card.shadowRoot!, 'summary', 'Naboen');
    expect(seen(card)).not.to.contain('Han hører alt gjennom veggen.');

    neighbour.focus();
    await pressKey('Enter');

    expect(seen(card))
      .to.contain('Han hører alt gjennom veggen.')
      .and.not.to.contain('Hun ringer hver kveld.');
  });
});

describe('notes for the one who leads', () => {
  afterEach(clearHash);

  it('are not on the page until they are asked for, and gone when they are asked away', async () => {
    const card = await showScenario();
    const notes = ['La det være stille.', 'Hele casen tar en time.'];
    for (const note of notes) expect(textOf(card.shadowRoot)).not.to.contain(note);

    await press(card, 'Vis notater for gruppelederen');
    for (const note of notes) expect(seen(card)).to.contain(note);
    expect(byText(card.shadowRoot!, 'button', 'Vis notater').ariaPressed).to.equal('true');

    await press(card, 'Vis notater for gruppelederen');
    for (const note of notes) expect(textOf(card.shadowRoot)).not.to.contain(note);
  });

  it('are never shown by opening all scenarios or by a link', async () => {
    history.replaceState(null, '', '#case=kari&scenario=1');
    const card = await show();

    await press(card, 'Vis alle scenarioer');

    expect(textOf(card.shadowRoot)).not.to.contain('La det være stille.');
  });
});

describe('a choice without a right answer', () => {
  afterEach(() => {
    cleanUp();
    clearHash();
  });

  it('has nothing chosen at first, and asks nothing more', async () => {
    const card = await showScenario();

    expect(option(card, 'Jeg går inn').checked).to.equal(false);
    expect(option(card, 'Jeg venter').checked).to.equal(false);
    expect(seen(card)).to.contain('Et valg uten fasit').and.not.to.contain('Hva andre kan legge vekt på');
  });

  it('asks why once the group has chosen, and shows what others may see in each way when asked', async () => {
    const card = await showScenario();

    await choose(card, 'Jeg venter');
    expect(seen(card)).to.contain('Hvorfor?').and.not.to.contain('At hun kan ha falt.');
    await press(card, 'Hva andre kan legge vekt på');

    const views = Array.from(card.shadowRoot!.querySelectorAll('dl > *'), textOf);
    expect(views).to.deep.equal([
      'Jeg går inn',
      'At hun kan ha falt.',
      'Jeg venter',
      'At det er hennes hjem.',
    ]);
    expect(seen(card)).not.to.match(/riktig|feil|poeng|galt/i);
  });

  it('is made by the arrow keys too', async () => {
    const card = await showScenario();

    option(card, 'Jeg går inn').focus();
    await pressKey(' ');
    await pressKey('ArrowDown');
    await card.updateComplete;

    expect(option(card, 'Jeg venter').checked).to.equal(true);
    expect(isFocused(option(card, 'Jeg venter'))).to.equal(true);
  });

  it('keeps the reason when the group changes its mind', async () => {
    const card = await showScenario();
    await choose(card, 'Jeg venter');
    writeIn(card.shadowRoot!.querySelector('.choice textarea')!, 'Det er hjemmet hennes');

    await choose(card, 'Jeg går inn');

    expect(card.shadowRoot!.querySelector<HTMLTextAreaElement>('.choice textarea')!.value).to.equal(
      'Det er hjemmet hennes',
    );
  });

  it('is taken back by «Velg på nytt», with the focus on the choice and not lost', async () => {
    const card = await showScenario();
    await choose(card, 'Jeg venter');

    byText(card.shadowRoot!, 'button', 'Velg på nytt').focus();
    await pressKey('Enter');
    await card.updateComplete;

    expect(option(card, 'Jeg venter').checked).to.equal(false);
    expect(seen(card)).not.to.contain('Hvorfor?');
    expect(card.shadowRoot!.querySelector('.choice')!.contains(focused())).to.equal(true);
  });

  it('is told to the page by ids, without a word of what the group wrote', async () => {
    const card = await showScenario();
    setTimeout(() => option(card, 'Jeg venter').click());
    const picked: ChoicePickEvent = await oneEvent(document.body, 'choice-pick');
    expect(picked).to.include({ caseId: 'kari', choiceId: 'kari-valg', optionId: 'vent', composed: true });

    let told = 0;
    card.addEventListener('choice-pick', () => (told += 1));
    await card.updateComplete;
    writeIn(card.shadowRoot!.querySelector('.choice textarea')!, 'Hemmelig');
    expect(told).to.equal(0);

    setTimeout(() => byText(card.shadowRoot!, 'button', 'Velg på nytt').click());
    const taken: ChoicePickEvent = await oneEvent(card, 'choice-pick');
    expect(taken.optionId).to.equal('');
    expect(JSON.stringify(taken)).not.to.contain('Hemmelig');
  });
});
