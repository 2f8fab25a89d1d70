import type { Nodes, Parent } from 'mdast';
import { isLinkAddress } from '../content/address.js';
import { parseMarkdown } from '../extras/markdown.js';
import { isForeign, pick, type AnyText, type Reading } from '../i18n/pick.js';
import { attribute, markup, type Drawable, type Markup } from './html.js';

/** One line of content text, with a `lang` of its own where it is not the page's. */
export function line(text: AnyText, reading: Reading): Drawable {
  const picked = pick(text, reading);
  return isForeign(picked.lang, reading)
    ? markup`<span lang="${picked.lang}">${picked.text}</span>`
    : picked.text;
}

/** A longer content text: its Markdown as elements, and never HTML of its own. */
export function prose(text: AnyText | undefined, reading: Reading): Markup | undefined {
  if (text === undefined) return undefined;
  const picked = pick(text, reading);
  const body = inside(parseMarkdown(picked.text));
  return isForeign(picked.lang, reading)
    ? markup`<div lang="${picked.lang}">${body}</div>\n`
    : markup`${body}`;
}

/** A paragraph of one line, or nothing. */
export function paragraph(text: AnyText | undefined, reading: Reading): Markup | undefined {
  return text === undefined ? undefined : markup`<p>${line(text, reading)}</p>\n`;
}

/** A list with a heading over it, or nothing where the list is empty. */
export function titledList(heading: Markup, items: readonly Drawable[], tag: 'ul' | 'ol' = 'ul'): Drawable {
  if (items.length === 0) return undefined;
  const list = items.map((item) => markup`<li>${item}</li>\n`);
  return [heading, tag === 'ul' ? markup`<ul>\n${list}</ul>\n` : markup`<ol>\n${list}</ol>\n`];
}

function inside(parent: Parent): Drawable[] {
  return parent.children.map(node);
}

/** What CommonMark has and a content file may not, comes out as its text: the same as `parts/markdown.ts` draws. */
function node(from: Nodes): Drawable {
  switch (from.type) {
    case 'paragraph':
    case 'heading':
      return markup`<p>${inside(from)}</p>\n`;
    case 'emphasis':
      return markup`<em>${inside(from)}</em>`;
    case 'strong':
      return markup`<strong>${inside(from)}</strong>`;
    case 'blockquote':
      return markup`<blockquote>${inside(from)}</blockquote>\n`;
    case 'list': {
      const start = from.start && from.start !== 1 ? String(from.start) : undefined;
      return from.ordered
        ? markup`<ol${attribute('start', start)}>\n${inside(from)}</ol>\n`
        : markup`<ul>\n${inside(from)}</ul>\n`;
    }
    case 'listItem':
      return markup`<li>${inside(from)}</li>\n`;
    case 'link':
      return isLinkAddress(from.url)
        ? markup`<a href="${from.url}" rel="noopener noreferrer">${inside(from)}</a>`
        : inside(from);
    case 'break':
      return markup`<br>`;
    case 'image':
      return from.alt ?? '';
    default:
      return 'value' in from ? from.value : 'children' in from ? inside(from as Parent) : '';
  }
}
