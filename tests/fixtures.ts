import { ContextProvider } from '@lit/context';
import { fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html, render, type TemplateResult } from 'lit';
import { ContentFile } from '../src/content/content-file.js';
import { contentContext, type ContentState } from '../src/content/context.js';
import type { CaseCardElement } from '../src/elements/case-card/case-card.js';
import '../src/elements/case-card/define.js';
import { sample } from './elements/kari.js';

/** Waits until something is so; what is fetched when it is first needed may take a while on a busy machine. */
export function until(isSo: () => unknown, otherwise = 'it never came'): Promise<void> {
  return waitUntil(() => Boolean(isSo()), otherwise, { timeout: 10_000, interval: 20 });
}

/** A content file that has come. */
export function readyWith(file: Record<string, unknown>): ContentState {
  return { status: 'ready', content: new ContentFile(file, 'prove.json') };
}

export const ready: ContentState = readyWith(sample());

/** A page under a plain element that gives content: no network, and no element of ours to do it. */
export interface ContentPage {
  readonly place: HTMLElement;
  give(state: ContentState): void;
}

/** Puts a page under an element that gives content in this state. */
export async function withContent(state: ContentState, page: TemplateResult): Promise<ContentPage> {
  const place = document.createElement('div');
  const provider = new ContextProvider(place, { context: contentContext, initialValue: state });
  render(page, place);
  await fixture(place);
  return { place, give: (next) => provider.setValue(next) };
}

/** The card of a page, once all that comes after its first content is there too. */
export async function cardIn(place: ParentNode): Promise<CaseCardElement> {
  const card = place.querySelector('case-card')!;
  await isAllHere(card);
  return card;
}

async function isAllHere(card: CaseCardElement): Promise<void> {
  await card.updateComplete;
  const root = card.shadowRoot!;
  const isHere = () => !root.querySelector('article') || root.querySelector('[part=source], [part=review]');
  await until(isHere, 'what comes after the first content never came');
  await card.updateComplete;
}

/** A card about Kari, or the one asked for, in a page where nothing else stands. */
export async function show(
  file: Record<string, unknown> = sample(),
  page = html`<case-card case-id="kari"></case-card>`,
): Promise<CaseCardElement> {
  const { place } = await withContent(readyWith(file), page);
  return cardIn(place);
}

/** What can be read in an element: its own text with white space as a reader sees it. */
export function textOf(element: Element | ShadowRoot | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What a reader can see in a root now: hidden, folded and unopened parts left out. */
export function seenIn(root: ParentNode): string {
  const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
  const seen: string[] = [];
  while (walker.nextNode()) {
    if (walker.currentNode.parentElement?.checkVisibility()) seen.push(walker.currentNode.textContent ?? '');
  }
  return seen.join('').replace(/\s+/g, ' ').trim();
}

/** The one element that matches and whose text begins as told. */
export function byText<Found extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
  text: string,
): Found {
  const found = Array.from(root.querySelectorAll<Found>(selector)).find((each) =>
    textOf(each).startsWith(text),
  );
  if (!found) throw new Error(`There is no ${selector} that says «${text}».`);
  return found;
}

/** Presses a button by what it says, and waits until the card has answered. */
export async function press(card: CaseCardElement, text: string): Promise<void> {
  byText(card.shadowRoot!, 'button, summary', text).click();
  await card.updateComplete;
}

/** Writes in a field as a reader does, letter by letter left out. */
export function writeIn(field: HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Where focus is, inside shadow roots too. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Whether focus is on this very element. Not told by `equal`, which compares whole pages when it fails. */
export function isFocused(element: Element | null | undefined): boolean {
  return focused() === element;
}

/** The dialog a card has opened, and its root. */
export async function dialogOf(
  card: CaseCardElement,
): Promise<{ root: ShadowRoot; dialog: HTMLDialogElement }> {
  const find = () =>
    Array.from(card.shadowRoot!.children)
      .map((each) => each.shadowRoot)
      .find((root) => root?.querySelector('dialog[open]'));
  await until(find, 'no dialog opened');
  const root = find()!;
  return { root, dialog: root.querySelector('dialog')! };
}

/** Presses a key, and waits until the page has done what comes of it: some engines answer before they have. */
export async function pressKey(key: string): Promise<void> {
  const isUp = new Promise((resolve) => addEventListener('keyup', resolve, { once: true, capture: true }));
  await sendKeys({ press: key });
  await isUp;
  await nextFrame();
}

/** Writes where the focus is, key by key. */
export async function typeText(text: string): Promise<void> {
  for (const letter of text) await pressKey(letter);
}

/** As in a page that may not fill the screen: there Escape reaches us, and not the browser alone. */
export function withoutFullScreen(): () => void {
  document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  return () => Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
}

/** Puts the address of the page back. */
export function clearHash(): void {
  history.replaceState(null, '', location.pathname + location.search);
}
