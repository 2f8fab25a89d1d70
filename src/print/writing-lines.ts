import { html, type TemplateResult } from 'lit';

/** Lines to write on with a pen, drawn with borders so that they come out where background is not printed. */
export function writingLines(count: number): TemplateResult {
  return html`<div class="lines" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<div></div>`)}
  </div>`;
}
