import { html } from 'lit';
import type { Language } from '../i18n/language.js';
import { printMessages } from '../i18n/print.js';
import { openSheetInTab, printSheet } from '../print/print-sheet.js';
import { sheetAsText, type Sheet } from '../print/sheet.js';
import { ask } from './ask.js';
import { copyText } from './copy.js';

/** Prints a sheet; where the page may not print, gives the text and a tab instead. Resolves when that is done. */
export async function handOut(place: HTMLElement, sheet: Sheet, language: Language): Promise<void> {
  const outcome = await printSheet(sheet, place.ownerDocument);
  if (!outcome.printed) await offerText(place, sheet, language);
}

async function offerText(place: HTMLElement, sheet: Sheet, language: Language): Promise<void> {
  const messages = printMessages[language];
  const text = sheetAsText(sheet);
  const copy = async (event: Event): Promise<void> => {
    const status = (event.target as Element).parentElement?.querySelector('[role="status"]');
    const isCopied = await copyText(text);
    if (status) status.textContent = isCopied ? messages.copied : messages.notCopied;
  };
  await ask(place, {
    title: messages.title,
    language,
    body: html`
      <p>${messages.blocked}</p>
      <textarea readonly rows="10" aria-label=${messages.sheetText} .value=${text}></textarea>
      <div class="row">
        <button class="button" type="button" @click=${() => openSheetInTab(sheet, place.ownerDocument)}>
          ${messages.openInTab}
        </button>
        <button class="button" type="button" @click=${copy}>${messages.copy}</button>
        <span class="fine" role="status"></span>
      </div>
    `,
    buttons: [{ value: '', label: messages.close }],
  });
}
