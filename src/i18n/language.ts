import { scriptLine } from '../guest/script-line.js';

/** The languages the interface is written in. */
export type Language = 'nb' | 'nn' | 'en';

/** One set of sentences per language; `nn` and `en` must have every key of `nb`. */
export type Messages<Sentences> = Readonly<Record<Language, Sentences>>;

/** The language the page has declared for this spot: the nearest `lang`, across shadow roots, else the page's. */
export function languageAt(element: Element): Language {
  for (let at: Element | null = element; at; at = shadowHostOf(at)) {
    const declared = at.closest('[lang]:not(html)');
    if (declared) return toLanguage(declared.getAttribute('lang') ?? '');
  }
  return pageLanguage(element.ownerDocument);
}

/** The language of a page as a whole: what our script line says, since the templates of many systems say it wrong. */
export function pageLanguage(page: Document): Language {
  return toLanguage(scriptLine['lang'] ?? page.documentElement.lang);
}

/** Plain `no` is bokmål, as most Norwegian pages mean it; what we have not written is bokmål too. */
export function toLanguage(tag: string): Language {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  return primary === 'nn' || primary === 'en' ? primary : 'nb';
}

/** The element whose shadow tree this one stands in. In a frame, `ShadowRoot` is another class than ours. */
export function shadowHostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((root as ShadowRoot).host ?? null) : null;
}
