import { html } from 'lit';
import type { Language } from '../i18n/language.js';
import { printMessages } from '../i18n/print.js';
import { ask } from './ask.js';

/** Gives a text to be copied by hand, where the browser did not let us. Resolves when it is closed. */
export async function offerToCopy(place: HTMLElement, text: string, language: Language): Promise<void> {
  const messages = printMessages[language];
  await ask(place, {
    title: messages.notCopied,
    language,
    body: html`<textarea readonly rows="12" aria-label=${messages.sheetText} .value=${text}></textarea>`,
    buttons: [{ value: '', label: messages.close, isMain: true }],
  });
}
