import { prefix } from '../guest/prefix.js';
import { scriptLine } from '../guest/script-line.js';
import type { ScriptFault } from './fault.js';
import { isOurs } from './known.js';
import { readLink } from './link.model.js';
import { readPlaceholder, type Wish } from './placeholder.model.js';
import { tell } from './tell.js';

const placeholders = '[data-lindring],.lindring';
/** Where a page is being written, what we put in would be saved with it. */
const beingWritten = '[contenteditable]:not([contenteditable="false"])';
/** A link in these is a way to another page, and stays one. */
const waysOn = `nav,h1,h2,h3,h4,h5,h6,button,summary,label,${placeholders},${beingWritten}`;
/** What has no room for an element of ours inside. */
const withoutRoom =
  /^(area|audio|base|br|button|canvas|col|colgroup|dl|embed|hr|iframe|img|input|link|meta|object|ol|optgroup|option|picture|script|select|source|style|svg|table|tbody|template|textarea|tfoot|thead|tr|ul|video|wbr)$/;

function isFault(found: Wish | ScriptFault): found is ScriptFault {
  return 'code' in found;
}

/** The ancestors of an element, nearest first. */
function* around(element: Element): Generator<Element> {
  for (let at = element.parentElement; at; at = at.parentElement) yield at;
}

/** Whether an element with these attributes will know where its content is; the webmaster is told when not. */
function hasContent({ tag, attributes }: Wish, place: Element): boolean {
  if (attributes['src'] || scriptLine['content'] || tag === 'training-content') return true;
  for (const each of around(place)) if (/(^|-)training-content$/.test(each.localName)) return true;
  tell({ code: 'noContent', written: tag });
  return false;
}

function dress(element: Element, { attributes }: Wish): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function make(place: Element, wish: Wish): Element {
  const element = place.ownerDocument.createElement(prefix + wish.tag);
  dress(element, wish);
  return element;
}

/** Puts an element around a link, which stays inside as what can be read without us. */
function wrap(link: Element, wish: Wish): void {
  const element = make(link, wish);
  link.replaceWith(element);
  element.append(link);
}

/** A link in running text is part of a sentence. */
function standsAlone(link: Element): boolean {
  const beside = Array.from(link.parentNode?.childNodes ?? []);
  return beside.every((node) => node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim());
}

function upgradePlaceholder(place: Element): void {
  if (place.closest(beingWritten)) return;
  const wish = readPlaceholder({
    attributes: new Map(Array.from(place.attributes, ({ name, value }) => [name, value])),
    classes: Array.from(place.classList),
  });
  if (!wish) return;
  if (isFault(wish)) return tell(wish);
  const isLink = place.localName === 'a';
  const there = isLink ? place.parentElement : Array.from(place.children).find(isOurs);
  if (there && isOurs(there)) {
    // Ours from before, or one that came along where the page was saved, copied or moved with it.
    if (there.localName === prefix + wish.tag) dress(there, wish);
    return;
  }
  if (withoutRoom.test(place.localName)) return tell({ code: 'noPlace', written: place.localName });
  if (!hasContent(wish, place)) return;
  for (const written of wish.unknown) tell({ code: 'unknownAttribute', written, tag: wish.tag });
  if (isLink) return wrap(place, wish);
  const element = make(place, wish);
  element.append(...place.childNodes);
  place.append(element);
}

/** Where embed pages of ours may lie: beside the page, or beside the content. */
function ownOrigins(): string[] {
  const content = scriptLine['content'];
  const address = content && URL.canParse(content, document.baseURI) && new URL(content, document.baseURI);
  return [location.origin, ...(address ? [address.origin] : [])];
}

function upgradeLink(link: HTMLAnchorElement): void {
  if (!URL.canParse(link.href) || link.closest(waysOn) || !standsAlone(link)) return;
  for (const each of around(link)) if (isOurs(each) && !each.localName.endsWith('training-content')) return;
  const found = readLink(new URL(link.href), ownOrigins());
  if (!found) return;
  const src = link.dataset['src'];
  const wish = src ? { ...found, attributes: { ...found.attributes, src } } : found;
  if (hasContent(wish, link)) wrap(link, wish);
}

function* within<Found extends Element>(root: ParentNode, selector: string): Generator<Found> {
  const above = root instanceof Element ? root.closest<Found>(selector) : undefined;
  if (above) yield above;
  yield* Array.from(root.querySelectorAll<Found>(selector));
}

/**
 * Puts our elements where placeholders stand in a part of a page, and, with `data-upgrade-links` on the script line,
 * around links to embed pages. Doing it again does no harm: what has its element keeps it.
 */
export function upgrade(root: ParentNode): void {
  for (const place of within(root, placeholders)) upgradePlaceholder(place);
  if (scriptLine['upgradeLinks'] === undefined || scriptLine['upgradeLinks'] === 'false') return;
  for (const link of within<HTMLAnchorElement>(root, 'a[href*="/embed/"]')) upgradeLink(link);
}
