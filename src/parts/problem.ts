import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';

/** A sentence instead of content, under what the page itself put there. */
export function problem(
  sentence: string,
  language: Language,
  retry?: () => void,
  again?: string,
): TemplateResult {
  return html`
    <slot></slot>
    <div class="page problem" lang=${language}>
      <p role="status">${sentence}</p>
      ${retry ? html`<button class="button" type="button" @click=${retry}>${again}</button>` : nothing}
    </div>
  `;
}
