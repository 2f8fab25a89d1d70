import { bookletMessages } from '../i18n/booklet.js';
import type { Language } from '../i18n/language.js';
import { bookletParts, type BookletElement, type BookletPage } from './booklet.js';
import { attribute, inlineScript, jsonScript, markup, type Markup } from '../embed/html.js';
import { pageStyles } from './page-styles.js';

/** A script of a page: beside it, or in it. */
export type PageScript = { readonly src: string } | { readonly code: string };

/** What a booklet is made of. */
export interface BookletFile {
  readonly title: string;
  readonly language: Language;
  /** A quiet line below the title; whose it is, and what it is for. */
  readonly lines: readonly string[];
  readonly pages: readonly BookletPage[];
  /** The content file. */
  readonly content: unknown;
  /** The address of a local overlay. */
  readonly overlay?: string;
  /** Data for the scripts of the page, by the id of its element. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** In their order: what turns the pages first, so that nobody sees the whole of it for a moment. */
  readonly scripts: readonly PageScript[];
  /** The text of an element for those who have no script; nothing where there is none. */
  readonly readable: (element: BookletElement, level: number) => Markup | undefined;
}

/** The address of a page of the booklet; our elements leave it alone. */
function sideOf({ hash }: Pick<BookletPage, 'hash'>): string {
  return `side=${hash.replace('=', '-')}`;
}

/** The whole page as text. The same booklet gives the same text, byte for byte. */
export function pageOf(file: BookletFile): string {
  const { title, language, lines, pages, content, overlay, data = {}, scripts } = file;
  const messages = bookletMessages[language];
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
${pageStyles}
</head>
<body>
<main>
<header id="innhold" tabindex="-1">
<h1>${title}</h1>
${lines.map((line) => markup`<p class="quiet">${line}</p>`)}
<noscript><p class="note">${messages.noScript}</p></noscript>
<div data-report></div>
</header>
<nav aria-label="${messages.contents}" data-contents>${renderContents(pages, language)}</nav>
<training-content${attribute('overlay', overlay)}>
${jsonScript(content)}
${pages.map((page, at) => renderPage(file, page, [pages[at - 1], pages[at + 1]]))}
</training-content>
</main>
${Object.entries(data).map(([id, value]) => jsonScript(value, id))}
${scripts.map((script) => ('src' in script ? markup`<script src="${script.src}"></script>` : inlineScript(script.code)))}
</body>
</html>
`.toString();
}

function renderContents(pages: readonly BookletPage[], language: Language): Markup[] {
  return bookletParts
    .map((part) => ({ part, all: pages.filter((page) => page.part === part) }))
    .filter(({ all }) => all.length > 0)
    .map(
      ({ part, all }) => markup`<section>
<h2>${bookletMessages[language].parts[part]}</h2>
<ul>
${all.map(
  (page) =>
    markup`<li><a href="#${sideOf(page)}"><strong>${page.title}</strong></a>${
      page.fact ? markup` <span>${page.fact}</span>` : undefined
    } <span data-progress="${page.hash}"></span></li>`,
)}
</ul>
</section>`,
    );
}

function renderPage(
  { language, readable }: BookletFile,
  page: BookletPage,
  [before, after]: readonly (BookletPage | undefined)[],
): Markup {
  const messages = bookletMessages[language];
  const isMany = page.elements.length > 1;
  const link = (to: BookletPage | undefined, word: string, way: string): Markup =>
    to
      ? markup`<a class="${way}" href="#${sideOf(to)}"><span>${word}</span> ${to.title}</a>`
      : markup`<span></span>`;
  return markup`<section class="page" id="${sideOf(page)}" data-page="${page.hash}" aria-label="${page.title}" tabindex="-1">
<p class="back"><a href="#innhold">${messages.toContents}</a></p>
${isMany ? markup`<h2>${page.title}</h2>` : undefined}
${page.elements.map((element) => renderElement(element, isMany ? 3 : 2, page, readable))}
<div data-ticks></div>
<p class="turn">${link(before, messages.previous, 'previous')}${link(after, messages.next, 'next')}</p>
</section>`;
}

function renderElement(
  element: BookletElement,
  level: number,
  page: BookletPage,
  readable: BookletFile['readable'],
): Markup {
  const { tag, attributes } = element;
  const all = Object.entries({ ...attributes, 'heading-level': String(level) });
  return markup`<${tag}${all.map(([name, value]) => attribute(name, value))}>${
    readable(element, level) ?? markup`<h2>${page.title}</h2>`
  }</${tag}>`;
}
