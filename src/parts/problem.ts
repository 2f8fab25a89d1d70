import { html, nothing, type TemplateResult } from 'lit';

/** A sentence instead of content, under what the page itself put there. */
export function problem(sentence: string, retry?: () => void, again?: string): TemplateResult {
  return html`
    <slot></slot>
    <div class="page problem">
      <p role="status">${sentence}</p>
      ${retry ? html`<button class="button" type="button" @click=${retry}>${again}</button>` : nothing}
    </div>
  `;
}
