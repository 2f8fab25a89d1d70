import { html, type TemplateResult } from 'lit';
import type { Nodes, Parent, Root } from 'mdast';
import { isLinkAddress } from '../content/address.js';
import { isForeign, pick, type AnyText, type Reading } from '../i18n/pick.js';

/** How running text is drawn: by whom it is read, with which parser, and what is done with its words. */
export interface Prose {
  readonly reading: Reading;
  /** Asked for only when a text has markup; nothing while the parser is on its way. */
  readonly parse: () => ((text: string) => Root) | undefined;
  /** Makes what draws the plain words of one text, where glossary words may be marked. */
  readonly words?: () => (text: string) => unknown;
}

// What CommonMark would read as markup. Text without it is most text, and never loads the parser.
const markup = /[*_`[\\<]|&#?\w+;|^\s{0,3}(?:#|>|[-+]\s|\d{1,9}[.)]\s|-{2,}|={2,})| {2}\n/m;

/** One line of content text, with a `lang` of its own where it is not the page's. */
export function said(text: AnyText, reading: Reading): unknown {
  const picked = pick(text, reading);
  return isForeign(picked.lang, reading)
    ? html`<span lang=${picked.lang}>${picked.text}</span>`
    : picked.text;
}

/** A longer content text: paragraphs, and Markdown where it has markup. Never HTML. */
export function rich(text: AnyText, prose: Prose): TemplateResult {
  const picked = pick(text, prose.reading);
  const body = draw(picked.text, prose);
  return isForeign(picked.lang, prose.reading) ? html`<div lang=${picked.lang}>${body}</div>` : html`${body}`;
}

type Words = (text: string) => unknown;

function draw(text: string, prose: Prose): unknown {
  const words = prose.words?.() ?? ((run: string) => run);
  if (!markup.test(text)) return paragraphs(text, words);
  const parse = prose.parse();
  return parse ? children(parse(text), words) : paragraphs(withoutMarkup(text), words);
}

function paragraphs(text: string, words: Words): TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .filter((each) => each.trim())
    .map((each) => html`<p>${words(each)}</p>`);
}

/** What is shown for the moment until the parser has come. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s{0,3}(?:#+|>|[-+*]|\d{1,9}[.)])\s/gm, '')
    .replace(/[*_`\\]/g, '');
}

function children(parent: Parent, words: Words): unknown[] {
  return parent.children.map((child) => node(child, words));
}

function node(from: Nodes, words: Words): unknown {
  switch (from.type) {
    case 'paragraph':
    case 'heading':
      return html`<p>${children(from, words)}</p>`;
    case 'emphasis':
      return html`<em>${children(from, words)}</em>`;
    case 'strong':
      return html`<strong>${children(from, words)}</strong>`;
    case 'blockquote':
      return html`<blockquote>${children(from, words)}</blockquote>`;
    case 'list':
      return from.ordered
        ? html`<ol start=${from.start ?? 1}>
            ${children(from, words)}
          </ol>`
        : html`<ul>
            ${children(from, words)}
          </ul>`;
    case 'listItem':
      return html`<li>${children(from, words)}</li>`;
    case 'link':
      return isLinkAddress(from.url)
        ? html`<a href=${from.url} rel="noopener noreferrer">${children(from, words)}</a>`
        : children(from, words);
    case 'break':
      return html`<br />`;
    case 'image':
      return from.alt ?? '';
    case 'text':
      return words(from.value);
    default:
      return 'value' in from ? from.value : 'children' in from ? children(from as Parent, words) : '';
  }
}
