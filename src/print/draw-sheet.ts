import { html, render, type TemplateResult } from 'lit';
import { a4, narrowBottom, pageRules } from './page-rules.js';
import type { Sheet, SheetFoot } from './sheet.js';
import { sheetStyles } from './sheet.styles.js';
import { within } from './within.js';

/** A window with the constructors of its own realm, which `Window` in TypeScript's DOM library leaves out. */
export type PaperWindow = Window & typeof globalThis;

/**
 * Draws a sheet into an empty document of its own. Styles are sheets that the document's own window makes:
 * the document has inherited the Content Security Policy of the host page, and `style-src` does not ask
 * about those; a style sheet of another document cannot be adopted.
 */
export function drawSheet(paper: PaperWindow, sheet: Sheet): void {
  const { document } = paper;
  const page = sheet.page ?? a4;
  const hasFootElsewhere = page.isBare || 'CSSMarginRule' in paper;
  document.title = sheet.title;
  document.documentElement.lang = sheet.language;
  document.head.append(viewportOf(document));
  document.adoptedStyleSheets = [
    ...[sheetStyles, ...sheet.styles].map((style) => style.cssText),
    pageRules(page, sheet.foot),
    hasFootElsewhere ? '' : narrowBottom,
  ].map((text) => {
    const styles = new paper.CSSStyleSheet();
    styles.replaceSync(text);
    return styles;
  });
  document.body.classList.toggle('running', hasFootElsewhere);
  render(pageTemplate(sheet), document.body, { creationScope: document });
}

/** So that a sheet in a tab of its own is as wide as a telephone, not as a desk. */
function viewportOf(document: Document): HTMLMetaElement {
  const viewport = document.createElement('meta');
  viewport.name = 'viewport';
  viewport.content = 'width=device-width, initial-scale=1';
  return viewport;
}

function pageTemplate(sheet: Sheet): TemplateResult {
  if (sheet.page?.isBare) return html`<main>${sheet.body}</main>`;
  const { mark } = sheet.foot;
  return html`
    ${mark ? html`<p class="mark">${mark}</p>` : ''}
    <main>${sheet.body}</main>
    ${footTemplate(sheet.foot)}
  `;
}

function footTemplate({ mark, source, date, address }: SheetFoot): TemplateResult {
  const facts = [source, date, address].filter(Boolean).join(' · ');
  return html`<footer class="sheet-foot">
    ${mark ? html`<p>${mark}</p>` : ''}
    <p>${facts}</p>
  </footer>`;
}

/** Waits until the pictures and fonts of a document have come or failed, but never longer than `limit` ms. */
export async function settle(paper: PaperWindow, limit: number): Promise<void> {
  const pictures = Array.from(paper.document.images, async (picture) => {
    // A lazy picture outside the view would never be asked for.
    picture.loading = 'eager';
    if (picture.complete) return;
    await new Promise((resolve) => {
      picture.addEventListener('load', resolve, { once: true });
      picture.addEventListener('error', resolve, { once: true });
    });
  });
  const ready = Promise.all([paper.document.fonts?.ready, ...pictures]);
  await within(limit, ready);
}
