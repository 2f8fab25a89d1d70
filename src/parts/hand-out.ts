import { html } from 'lit';
import type { Language } from '../i18n/language.js';
import { printMessages } from '../i18n/print.js';
import { openPageInTab, openSheetInTab, printSheet } from '../print/print-sheet.js';
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
  const tell = (event: Event, words: string): void => {
    const status = (event.target as Element).parentElement?.querySelector('[role="status"]');
    if (status) status.textContent = words;
  };
  const copy = async (event: Event): Promise<void> => {
    const isCopied = await copyText(text);
    tell(event, isCopied ? messages.copied : messages.notCopied);
  };
  const openTab = (event: Event): void => {
    const page = place.ownerDocument;
    if (!openSheetInTab(sheet, page) && !openPageInTab(page)) tell(event, messages.noTab);
  };
  await ask(place, {
    title: messages.title,
    language,
    body: html`
      <p>${messages.blocked}</p>
      <textarea readonly rows="10" aria-label=${messages.sheetText} .value=${text}></textarea>
      <div class="row">
        <button class="button" type="button" @click=${openTab}>${messages.openInTab}</button>
        <button class="button" type="button" @click=${copy}>${messages.copy}</button>
        <span class="fine" role="status"></span>
      </div>
    `,
    buttons: [{ value: '', label: messages.close }],
  });
}
