/** A content file with one case; `background` is its running text. */
export function contentOf(background = 'Hun er trøtt.') {
  return JSON.stringify({
    version: 1,
    id: 'prove',
    language: 'nb',
    cases: [
      { id: 'torunn', name: 'Torunn', settings: ['home'], diagnoses: ['KOLS'], background, scenarios: [] },
    ],
  });
}

/** A page around a case card that has its content from `/innhold.json`. */
export function casePage(head, { cards = 1, body } = {}) {
  const card = '<case-card src="/innhold.json" case-id="torunn"><a href="/les">Les om Torunn</a></case-card>';
  return `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Side</title>${head}<body>${body ?? card.repeat(cards)}`;
}

/** The line a webmaster pastes. */
export function scriptLine(integrity, attributes = '') {
  return `<script src="/cdn/lindring.js" integrity="${integrity}" defer ${attributes}></script>`;
}

/** The same for the loader. */
export function loaderLine(integrity, attributes = '') {
  return `<script type="module" src="/cdn/loader.js" integrity="${integrity}" ${attributes}></script>`;
}

/** Waits until a reader meets the words in the first card of the page. */
export function seen(page, words) {
  return page.waitForFunction(
    (text) => document.querySelector('case-card')?.shadowRoot?.textContent.includes(text),
    { polling: 50, timeout: 30_000 },
    words,
  );
}

/** Waits until a part of the first card is there. */
export function drawn(page, selector) {
  return page.waitForFunction(
    (part) => document.querySelector('case-card')?.shadowRoot?.querySelector(part),
    { polling: 50, timeout: 30_000 },
    selector,
  );
}
