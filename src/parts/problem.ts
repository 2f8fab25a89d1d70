import { html, nothing, type TemplateResult } from 'lit';
import type { ContentState } from '../content/context.js';
import { faultMessages } from '../i18n/faults.js';
import type { Language } from '../i18n/language.js';

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

/** What the reader is told when a content file could not be had, with a way to try again. */
export function contentProblem(
  { error, retry }: Extract<ContentState, { status: 'failed' }>,
  language: Language,
): TemplateResult {
  const messages = faultMessages[language];
  const sentence = error.code === 'http' ? messages.http(error.status ?? 0) : messages[error.code];
  return problem(sentence, retry, messages.tryAgain);
}
