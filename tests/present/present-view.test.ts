import { expect, oneEvent } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import type { PresentToggleEvent } from '../../src/elements/case-card/case-card.events.js';
import { cleanUp } from '../storage/browser.js';
import { sample, sampleWith } from '../elements/kari.js';
import {
  byText,
  clearHash,
  dialogOf,
  focused,
  isFocused,
  press,
  pressKey,
  seenIn,
  show,
  textOf,
  until,
  withoutFullScreen,
  writeIn,
} from '../fixtures.js';

interface Screen {
  readonly card: CaseCardElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
}

async function present(file: Record<string, unknown> = sample()): Promise<Screen> {
  const card = await show(file);
  const opener = byText(card.shadowRoot!, 'button', 'Vis på storskjerm');
  opener.focus();
  opener.click();
  return { card, ...(await dialogOf(card)) };
}

function seen({ root }: Screen): string {
  return seenIn(root);
}

function place({ root }: Screen): string {
  return textOf(root.querySelector('.place [aria-live]'));
}

async function keys(...pressed: string[]): Promise<void> {
  for (const key of pressed) await pressKey(key);
}

async function leave({ root }: Screen): Promise<void> {
  byText(root, 'button', 'Avslutt').click();
  const last = Array.from(root.querySelectorAll<HTMLElement>('button')).filter(
    (each) => textOf(each) === 'Avslutt',
  );
  last.at(-1)!.click();
  await until(() => !root.querySelector('dialog')?.isConnected);
}

describe('a case on a large screen', () => {
  let screen: Screen;
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(async () => {
    if (screen?.dialog.isConnected) screen.dialog.close();
    allowFullScreen();
    await until(() => !screen?.dialog.isConnected);
    cleanUp();
    clearHash();
  });

  it('opens over the page with who it is about, says so to the page, and where one stands in words', async () => {
    const card = await show();
    setTimeout(() => byText(card.shadowRoot!, 'button', 'Vis på storskjerm').click());
    const event: PresentToggleEvent = await oneEvent(document.body, 'present-toggle');
    screen = { card, ...(await dialogOf(card)) };

    expect(event).to.include({ caseId: 'kari', open: true });
    expect(screen.dialog.matches(':modal')).to.equal(true);
    expect(screen.dialog.ariaLabel).to.equal('Kari, vist på storskjerm');
    expect(seen(screen)).to.contain('80–90 år · hjemmeboende');
    expect(place(screen)).to.match(/^1 av \d+$/);
  });

  it('goes on and back by the keys of a clicker and by arrows', async () => {
    screen = await present();
    const steps = [
      ['PageDown', '2'],
      ['PageDown', '3'],
      ['PageUp', '2'],
      ['ArrowRight', '3'],
      ['ArrowLeft', '2'],
      [' ', '3'],
      ['Home', '1'],
    ] as const;

    for (const [key, at] of steps) {
      await keys(key);
      expect(place(screen), key).to.match(new RegExp(`^${at} av`));
    }
    await keys('End');
    expect(place(screen)).to.match(/^(\d+) av \1$/);
  });

  it('catches the keys of a clicker there and nowhere else', async () => {
    screen = await present();
    const reached: string[] = [];
    const listen = (event: KeyboardEvent): void =>
      void reached.push(`${event.key} ${event.defaultPrevented}`);
    document.addEventListener('keydown', listen);

    await keys('PageDown', 'PageUp', 'F5', '.', '.');
    expect(reached).to.deep.equal([]);
    expect(place(screen)).to.match(/^1 av/);
    await leave(screen);
    await keys('PageDown', '.');
    document.removeEventListener('keydown', listen);

    expect(reached).to.deep.equal(['PageDown false', '. false']);
  });

  it('still hears the clicker after a press beside the text', async () => {
    screen = await present();
    (focused() as HTMLElement).blur();
    await sendMouse({ type: 'click', position: [4, 4] });

    await keys('PageDown');

    expect(place(screen)).to.match(/^2 av/);
  });

  it('asks before Escape leaves it, with the focus on going on, and gives the focus back', async () => {
    screen = await present();
    await keys('PageDown', 'Escape');
    expect(screen.dialog.open).to.equal(true);
    expect(seen(screen)).to.contain('Avslutte visningen?');
    expect(isFocused(byText(screen.root, 'button', 'Fortsett'))).to.equal(true);

    await keys('Enter');
    expect(seen(screen)).not.to.contain('Avslutte visningen?');
    expect(place(screen)).to.match(/^2 av/);

    await keys('Escape', 'Tab', 'Enter');
    await until(() => !screen.dialog.isConnected, 'the view did not close');
    await until(
      () => isFocused(byText(screen.card.shadowRoot!, 'button', 'Vis på storskjerm')),
      'focus is lost',
    );
  });

  it('lies above everything also when it fills the screen, with the focus kept', async () => {
    let filled = false;
    document.documentElement.requestFullscreen = async () => void (filled = true);

    screen = await present();
    await until(() => filled);
    await screen.card.updateComplete;

    expect(screen.dialog.matches(':modal')).to.equal(true);
    await keys('PageDown');
    expect(place(screen)).to.match(/^2 av/);
  });

  it('opens no second dialog while it is open', async () => {
    screen = await present();

    await Promise.all([screen.card.present(), screen.card.print()]);

    const open = Array.from(screen.card.shadowRoot!.children).filter((each) =>
      each.shadowRoot?.querySelector('dialog'),
    );
    expect(open).to.have.length(1);
  });

  it('goes black by full stop or B, and any key brings the same page back', async () => {
    screen = await present();
    await keys('PageDown');

    for (const [black, back] of [
      ['.', 'PageDown'],
      ['b', 'a'],
      ['b', ' '],
      ['b', 'Enter'],
    ] as const) {
      await keys(black);
      expect(seen(screen), black).to.equal('');
      await keys(back);
      expect(place(screen), back).to.match(/^2 av/);
    }
  });

  it('never shows a note to the leader unless N is pressed, and never on the next page', async () => {
    screen = await present();
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

  it('lets arrows bring the rest into view where a page is longer than the screen, and then go on', async () => {
    screen = await present(sampleWith({ leaderNote: 'Et langt notat.\n\n'.repeat(60) }));
    await keys('n');
    const main = screen.root.querySelector('main')!;
    main.focus();
    expect(main.tabIndex).to.equal(0);

    await keys('ArrowDown');
    await until(() => main.scrollTop > 0, 'nothing moved');
    expect(place(screen)).to.match(/^1 av/);

    main.scrollTop = main.scrollHeight;
    await keys('ArrowDown');
    expect(place(screen)).to.match(/^2 av/);
    expect(main.tabIndex).to.equal(-1);
  });

  it('goes straight to a scenario by the list of contents', async () => {
    screen = await present();
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
    screen = { card, ...(await dialogOf(card)) };

    const all: string[] = [];
    for (let at = 0; at < 30; at += 1, screen.root.querySelector<HTMLElement>('.turn .primary')!.click())
      all.push(textOf(screen.root));
    expect(all.join()).to.contain('Går du inn?').and.not.to.contain('Hemmelig');
    expect(screen.root.querySelectorAll('input, textarea')).to.have.length(0);
  });

  it('says on every page that an example is one, and warns before what a content note warns of', async () => {
    screen = await present(sampleWith({ contentNote: 'Handler om angst.' }));
    await keys('PageDown');
    expect(seen(screen)).to.contain('Handler om angst.').and.to.contain('Eksempel laget for Lindring.');
    await keys('End');
    expect(seen(screen)).to.contain('Eksempel laget for Lindring.');
  });
});
