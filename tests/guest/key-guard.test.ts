// In every engine: what a key sends out, and who hears it, is not the same in all.
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buttonNamed, cleanPage, inside, openNote, placeCard } from './case-content.js';

/** What the shortcuts of a page hear: each key with the kind of event, in the bubble phase. */
function listenAsHost(page = document): string[] {
  const heard: string[] = [];
  const listener = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  for (const type of ['keydown', 'keypress', 'keyup'] as const) page.addEventListener(type, listener);
  stops.push(() => {
    for (const type of ['keydown', 'keypress', 'keyup'] as const) page.removeEventListener(type, listener);
  });
  return heard;
}

const stops: (() => void)[] = [];

/** A key event as the browser of a Norwegian keyboard makes it; AltGr itself cannot be pressed by a test driver. */
function press(target: Element, init: KeyboardEventInit): void {
  for (const type of ['keydown', 'keyup']) {
    target.dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...init }),
    );
  }
}

describe('shortcuts of the page around us', () => {
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
    cleanPage();
  });

  it('hear nothing of what is typed in a note: letters, space, digits, signs, Enter, arrows, deleting', async () => {
    const field = await openNote(await placeCard());
    const heard = listenAsHost();

    field.focus();
    await sendKeys({ type: 'Gå, j/k? 1' });
    const keys = ['Enter', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageDown', 'Backspace', 'Delete'];
    for (const key of keys) await sendKeys({ press: key });

    expect(heard).to.deep.equal([]);
    expect(field.value).to.contain('Gå, j/k?');
  });

  it('hear nothing of @ and { written with AltGr, which look like Ctrl and Alt', async () => {
    const field = await openNote(await placeCard());
    const heard = listenAsHost();

    for (const key of ['@', '{', '€']) {
      press(field, { key, ctrlKey: true, altKey: true, modifierAltGraph: true });
    }

    expect(heard).to.deep.equal([]);
  });

  it('hear Escape, Tab, function keys and combinations with Ctrl, Alt or Meta', async () => {
    const field = await openNote(await placeCard());
    const heard = listenAsHost();

    for (const init of [
      { key: 'Escape' },
      { key: 'Tab' },
      { key: 'F1' },
      { key: 's', ctrlKey: true },
      { key: 'ArrowLeft', altKey: true },
      { key: 'k', metaKey: true },
    ])
      press(field, init);

    expect(heard.filter((each) => each.startsWith('keydown'))).to.deep.equal([
      'keydown Escape',
      'keydown Tab',
      'keydown F1',
      'keydown s',
      'keydown ArrowLeft',
      'keydown k',
    ]);
  });

  it('work as before outside our fields: on our buttons, and in the page', async () => {
    const card = await placeCard();
    const heard = listenAsHost();

    inside(card, '.scenario-title button').focus();
    await sendKeys({ press: 'j' });
    inside(card, '.scenario-title button').blur();
    await sendKeys({ press: 'k' });

    expect(heard).to.include.members(['keydown j', 'keyup j', 'keydown k', 'keyup k']);
  });

  it('hear nothing of what is typed after the card has been moved', async () => {
    const card = await placeCard();
    const elsewhere = document.createElement('div');
    elsewhere.className = 'test';
    document.body.append(elsewhere);
    elsewhere.append(card.parentElement!);
    const field = await openNote(card);
    const heard = listenAsHost();

    field.focus();
    await sendKeys({ type: 'hei' });

    expect(heard).to.deep.equal([]);
  });

  it('hear nothing of what is typed after the card has come to another document', async () => {
    const card = await placeCard();
    const frame = document.createElement('iframe');
    frame.className = 'test';
    document.body.append(frame);
    frame.contentDocument!.body.append(card.parentElement!);
    const field = await openNote(card);
    const heard = listenAsHost(frame.contentDocument!);

    press(field, { key: 'j' });

    expect(heard).to.deep.equal([]);
  });

  it('hear nothing typed in the text the print dialog offers where the page may not print', async () => {
    const card = await placeCard();
    const { openDialog, restore } = await openTextToCopy(card);
    const heard = listenAsHost();

    openDialog.querySelector('textarea')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'a' });
    openDialog.close();
    restore();

    expect(heard).to.deep.equal([]);
  });

  it('hear none of the keys of a clicker while the case is on the large screen, pressed or let go', async () => {
    const card = await placeCard();
    const done = card.present();
    const dialog = await dialogOf(card);
    const heard = listenAsHost();

    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'Home', 'b', 'b', 'n', '.', '.', 'x', 'F5']) {
      press(dialog.querySelector('main, .blank')!, { key });
    }

    expect(heard).to.deep.equal([]);
    dialog.close();
    await done;
  });

  it('get combinations with Ctrl while the case is on the large screen', async () => {
    const card = await placeCard();
    const done = card.present();
    const dialog = await dialogOf(card);
    const heard = listenAsHost();

    press(dialog.querySelector('main')!, { key: 'p', ctrlKey: true });

    expect(heard).to.deep.equal(['keydown p', 'keyup p']);
    dialog.close();
    await done;
  });
});

/** The dialog a card has open, in a shadow root of its own. */
async function dialogOf(card: Element): Promise<HTMLDialogElement> {
  const find = () =>
    Array.from(card.shadowRoot!.children, (child) =>
      child.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
    ).find(Boolean);
  await waitUntil(find, 'no dialog opened', { timeout: 5000 });
  return find()!;
}

/** Prints from a page whose frames cannot print, and gives the dialog with the text. */
async function openTextToCopy(card: Element & { print(): Promise<void> }) {
  const create = document.createElement.bind(document);
  // A page with `frame-src 'none'` gives a frame nobody can look into.
  document.createElement = ((tag: string) =>
    create(tag === 'iframe' ? 'object' : tag)) as typeof document.createElement;
  void card.print();
  const asking = await dialogOf(card);
  buttonNamed(asking, 'Skriv ut').click();
  await waitUntil(() => !asking.open);
  const openDialog = await dialogOf(card);
  return { openDialog, restore: () => (document.createElement = create) };
}
