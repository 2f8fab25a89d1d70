import { html } from 'lit';
import type { Nodes, Parent } from 'mdast';
import { isLinkAddress } from '../content/address.js';
import type { Words } from './prose.js';

/** Draws parsed Markdown as elements. What CommonMark has and a content file may not, comes out as its text. */
export function drawMarkdown(parent: Parent, words: Words): unknown[] {
  return parent.children.map((child) => node(child, words));
}

function node(from: Nodes, words: Words): unknown {
  switch (from.type) {
    case 'paragraph':
    case 'heading':
      return html`<p>${drawMarkdown(from, words)}</p>`;
    case 'emphasis':
      return html`<em>${drawMarkdown(from, words)}</em>`;
    case 'strong':
      return html`<strong>${drawMarkdown(from, words)}</strong>`;
    case 'blockquote':
      return html`<blockquote>${drawMarkdown(from, words)}</blockquote>`;
    case 'list':
      return from.ordered
        ? html`<ol start=${from.start ?? 1}>
            ${drawMarkdown(from, words)}
          </ol>`
        : html`<ul>
            ${drawMarkdown(from, words)}
          </ul>`;
    case 'listItem':
      return html`<li>${drawMarkdown(from, words)}</li>`;
    case 'link':
      return isLinkAddress(from.url)
        ? html`<a href=${from.url} rel="noopener noreferrer">${drawMarkdown(from, words)}</a>`
        : drawMarkdown(from, words);
    case 'break':
      return html`<br />`;
    case 'image':
      return from.alt ?? '';
    case 'text':
      return words(from.value);
    default:
      return 'value' in from ? from.value : 'children' in from ? drawMarkdown(from as Parent, words) : '';
  }
}
