import { html } from 'lit';
import type { Language } from '../i18n/language.js';
import { printMessages } from '../i18n/print.js';
import { ask } from './ask.js';

/** Where a page may not print: the sheet as text to copy, and a tab of its own to print from. */
export async function offerText(
  place: HTMLElement,
  text: string,
  language: Language,
  openInTab: () => void,
): Promise<void> {
  const messages = printMessages[language];
  const copy = async (event: Event): Promise<void> => {
    const status = (event.target as Element).parentElement?.querySelector('[role="status"]');
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (status) status.textContent = isCopied ? messages.copied : messages.notCopied;
  };
  await ask(place, {
    title: messages.title,
    language,
    body: html`
      <p>${messages.blocked}</p>
      <textarea readonly rows="10" aria-label=${messages.sheetText} .value=${text}></textarea>
      <div class="row">
        <button class="button" type="button" @click=${openInTab}>${messages.openInTab}</button>
        <button class="button" type="button" @click=${copy}>${messages.copy}</button>
        <span class="fine" role="status"></span>
      </div>
    `,
    buttons: [{ value: '', label: messages.close }],
  });
}
