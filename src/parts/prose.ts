import { html, type TemplateResult } from 'lit';
import { isForeign, pick, type AnyText, type Reading } from '../i18n/pick.js';

/** Draws a run of plain words. */
export type Words = (text: string) => unknown;

/** How running text is drawn: by whom it is read, with which parser, and what is done with its words. */
export interface Prose {
  readonly reading: Reading;
  /** What draws a text with markup; asked for only when there is one, and nothing while it is on its way. */
  readonly markdown: () => ((text: string, words: Words) => unknown) | undefined;
  /** Makes what draws the plain words of one text, where glossary words may be marked. */
  readonly words?: () => Words;
}

/** Running text for the moment before what draws markup and explains words has come. */
export function plainProse(reading: Reading): Prose {
  return { reading, markdown: () => undefined };
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

function draw(text: string, prose: Prose): unknown {
  const words = prose.words?.() ?? ((run: string) => run);
  if (!markup.test(text)) return paragraphs(text, words);
  return prose.markdown()?.(text, words) ?? paragraphs(withoutMarkup(text), words);
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
