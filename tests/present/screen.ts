import type { CaseCardElement } from '../../src/elements/case-card/case-card.js';
import { sample } from '../elements/kari.js';
import {
  byText,
  clearHash,
  dialogOf,
  pressKey,
  seenIn,
  show,
  textOf,
  until,
  withoutFullScreen,
} from '../fixtures.js';
import { cleanUp } from '../storage/browser.js';

/** A case shown on a large screen. */
export interface Screen {
  readonly card: CaseCardElement;
  readonly root: ShadowRoot;
  readonly dialog: HTMLDialogElement;
}

const open: Screen[] = [];

/** The screen a card has opened; it is closed again after the test. */
export async function screenOf(card: CaseCardElement): Promise<Screen> {
  const screen = { card, ...(await dialogOf(card)) };
  open.push(screen);
  return screen;
}

/** Shows Kari on a large screen as a reader does, by the button. */
export async function present(file: Record<string, unknown> = sample()): Promise<Screen> {
  const card = await show(file);
  const opener = byText(card.shadowRoot!, 'button', 'Vis på storskjerm');
  opener.focus();
  opener.click();
  return screenOf(card);
}

/** What is read from the back of the room. */
export function seen({ root }: Screen): string {
  return seenIn(root);
}

/** Where one stands, in words. */
export function place({ root }: Screen): string {
  return textOf(root.querySelector('.place [aria-live]'));
}

export async function keys(...pressed: string[]): Promise<void> {
  for (const key of pressed) await pressKey(key);
}

/** Call it in `describe`: no test fills the real screen or leaves anything open. */
export function eachOnAScreen(): void {
  let allowFullScreen: () => void;
  beforeEach(() => void (allowFullScreen = withoutFullScreen()));
  afterEach(async () => {
    allowFullScreen();
    for (const { dialog } of open.splice(0)) {
      if (dialog.isConnected) dialog.close();
      await until(() => !dialog.isConnected);
    }
    cleanUp();
    clearHash();
  });
}
