import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import { until } from '../fixtures.js';

/** An element of ours in a page that gives it a shipped pack, as the demo does. */
export async function showOf(
  pack: string,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`<training-content src="/demo/content/${pack}.json">${element}</training-content>`);
  return element;
}

/** Presses the first button in an element that says this, once it is there. */
export async function pressIn(element: Element, text: string): Promise<void> {
  const find = () =>
    rootsIn(element)
      .flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>('button, summary')))
      .find((button) => button.checkVisibility() && readIn(button).startsWith(text));
  await until(find, `there is nothing to press that says «${text}»`);
  find()!.click();
}

function rootsIn(element: Element): ShadowRoot[] {
  const own = element.shadowRoot;
  const inside = [element, ...(own ? [own] : [])].flatMap((root) => Array.from(root.querySelectorAll('*')));
  return [...(own ? [own] : []), ...inside.flatMap((each) => (each.shadowRoot ? rootsIn(each) : []))];
}

/** Unfolds everything in an element that folds. */
function unfold(element: Element): void {
  for (const root of rootsIn(element)) for (const each of root.querySelectorAll('details')) each.open = true;
}

/** What can be read of an element, inside shadow roots too and with all of it unfolded. */
export function readIn(element: Element): string {
  unfold(element);
  return tidy(textIn(element));
}

function textIn(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (/^(?:style|script)$/.test(node.localName) || !node.checkVisibility()) return '';
  const inner = node.shadowRoot?.childNodes ?? node.childNodes;
  const nodes = node instanceof HTMLSlotElement && node.assignedNodes().length ? node.assignedNodes() : inner;
  const text = Array.from(nodes, textIn).join('');
  return /^inline$|^contents$/.test(getComputedStyle(node).display) ? text : ` ${text} `;
}

/** Text as a reader counts it: one space is as good as another, and places to break a word are not there. */
function tidy(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
}

/** What is not there of what should be met in this order. */
export function outOfOrder(text: string, order: readonly string[]): string[] {
  let at = 0;
  return order.filter((each) => {
    const place = text.indexOf(each, at);
    if (place >= 0) at = place + each.length;
    return place < 0;
  });
}

/** The texts of an element that are marked as Swedish. */
export function swedishIn(element: Element): string[] {
  return rootsIn(element)
    .flatMap((root) => Array.from(root.querySelectorAll('[lang=sv]')))
    .map(readIn);
}
