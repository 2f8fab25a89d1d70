import { expect, oneEvent } from '@open-wc/testing';
import type { PresentToggleEvent } from '../../src/elements/case-card/case-card.events.js';
import { sampleWith } from '../elements/kari.js';
import { byText, press, show, textOf, until, writeIn } from '../fixtures.js';
import { eachOnAScreen, keys, place, present, screenOf, seen } from './screen.js';

describe('a case on a large screen', () => {
  eachOnAScreen();

  it('opens over the page with who it is about, says so to the page, and where one stands in words', async () => {
    const card = await show();
    setTimeout(() => byText(card.shadowRoot!, 'button', 'Vis på storskjerm').click());
    const event: PresentToggleEvent = await oneEvent(document.body, 'present-toggle');
    const screen = await screenOf(card);

    expect(event).to.include({ caseId: 'kari', open: true });
    expect(screen.dialog.matches(':modal')).to.equal(true);
    expect(screen.dialog.ariaLabel).to.equal('Kari, vist på storskjerm');
    expect(seen(screen)).to.contain('80–90 år · hjemmeboende');
    expect(place(screen)).to.match(/^1 av \d+$/);
  });

  it('lies above everything also when it fills the screen, with the focus kept', async () => {
    let filled = false;
    document.documentElement.requestFullscreen = async () => void (filled = true);

    const screen = await present();
    await until(() => filled);
    await screen.card.updateComplete;

    expect(screen.dialog.matches(':modal')).to.equal(true);
    await keys('PageDown');
    expect(place(screen)).to.match(/^2 av/);
  });

  it('opens no second dialog while it is open', async () => {
    const screen = await present();

    await Promise.all([screen.card.present(), screen.card.print()]);

    const open = Array.from(screen.card.shadowRoot!.children).filter((each) =>
      each.shadowRoot?.querySelector('dialog'),
    );
    expect(open).to.have.length(1);
  });

  it('never shows a note to the leader unless N is pressed, and never on the next page', async () => {
    const screen = await present();
    const notes = /La det være stille|Hele casen tar en time/;
    await press(screen.card, 'Vis notater for gruppelederen');

    for (let at = 0; at < 30; at += 1) {
      expect(textOf(screen.root), place(screen)).not.to.match(notes);
      await keys('PageDown');
    }
    await keys('Home', 'n');
    expect(seen(screen)).to.match(notes);
    await keys('PageDown');
    expect(textOf(screen.root)).not.to.match(notes);
    await keys('PageUp');
    expect(textOf(screen.root)).not.to.match(notes);
  });

  it('goes straight to a scenario by the list of contents', async () => {
    const screen = await present();
    const list = screen.root.querySelector('select')!;
    expect(Array.from(list.options, (each) => each.text)).to.deep.equal([
      'Kari',
      'Scenario 1: Morgen',
      'Scenario 2: Natt',
      'Kari',
    ]);

    list.value = list.options[2]!.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));

    expect(seen(screen)).to.contain('Lyset er på.');
    expect(textOf(list.selectedOptions[0])).to.equal('Scenario 2: Natt');
    await keys('PageDown');
    expect(seen(screen)).to.contain('Hva ser du?');
  });

  it('never shows what the group has written', async () => {
    const card = await show();
    writeIn(card.shadowRoot!.querySelector('textarea[aria-label$="Hva gjør du nå?"]')!, 'Hemmelig notat');
    card.shadowRoot!.querySelectorAll<HTMLInputElement>('.option input')[1]!.click();
    await card.updateComplete;
    writeIn(card.shadowRoot!.querySelector('.choice textarea')!, 'Hemmelig grunn');
    void card.present();
    const screen = await screenOf(card);

    const all: string[] = [];
    for (let at = 0; at < 30; at += 1, screen.root.querySelector<HTMLElement>('.turn .primary')!.click())
      all.push(textOf(screen.root));
    expect(all.join()).to.contain('Går du inn?').and.not.to.contain('Hemmelig');
    expect(screen.root.querySelectorAll('input, textarea')).to.have.length(0);
  });

  it('says on every page that an example is one, and warns before what a content note warns of', async () => {
    const screen = await present(sampleWith({ contentNote: 'Handler om angst.' }));
    await keys('PageDown');
    expect(seen(screen)).to.contain('Handler om angst.').and.to.contain('Eksempel laget for Lindring.');
    await keys('End');
    expect(seen(screen)).to.contain('Eksempel laget for Lindring.');
  });
});
