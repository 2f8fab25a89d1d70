/** A booklet was turned to another page; `hash` is its name (`case=torunn`), empty at the contents. */
export class BookletTurnEvent extends Event {
  constructor(readonly hash: string) {
    super('booklet-turn');
  }
}

/** What the address asks for: one of our pages, or what an element inside has linked to. */
function askedFor(pages: readonly HTMLElement[]): HTMLElement | undefined {
  const hash = decodeURIComponent(location.hash.slice(1));
  const [first = ''] = hash.split('&');
  return pages.find(({ id, dataset }) => id === hash || dataset['page'] === first);
}

/**
 * Makes a booklet of a long page: its contents first, then one page at a time. Without it everything stands on one page,
 * and the contents still lead to the places.
 */
export function turnPages(): void {
  const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')];
  const contents = [...document.querySelectorAll<HTMLElement>('[data-contents]')];
  const [only] = pages.length === 1 ? pages : [];
  const turn = (isFirst: boolean): void => {
    const shown = only ?? askedFor(pages);
    for (const each of pages) each.hidden = each !== shown;
    for (const each of contents) each.hidden = shown !== undefined;
    for (const each of document.querySelectorAll<HTMLElement>('.back, .turn'))
      each.hidden = only !== undefined;
    document.body.classList.toggle('turned', shown !== undefined && !only);
    if (!isFirst) {
      for (const film of document.querySelectorAll('film-card'))
        film.shadowRoot?.querySelector('video')?.pause();
      scrollTo(0, 0);
      (shown ?? document.getElementById('innhold'))?.focus({ preventScroll: true });
    }
    document.dispatchEvent(new BookletTurnEvent(shown?.dataset['page'] ?? ''));
  };
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    // What an element writes to the address after an act is the same page.
    if (oldURL !== newURL) turn(false);
  });
  turn(true);
}
