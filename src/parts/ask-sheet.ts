import { html } from 'lit';
import type { Language } from '../i18n/language.js';
import { printMessages } from '../i18n/print.js';
import { ask } from './ask.js';

/** A sheet that can be chosen: its name, and what it is for. */
export interface SheetChoice<Name extends string> {
  readonly value: Name;
  readonly label: string;
  readonly help: string;
}

/**
 * Asks which of several sheets to print; the first is chosen beforehand.
 *
 * @param question What is asked, as the reader sees it.
 * @returns the name of the sheet, or nothing when the reader will not print.
 */
export async function askSheet<Name extends string>(
  place: HTMLElement,
  language: Language,
  question: string,
  choices: readonly SheetChoice<Name>[],
): Promise<Name | undefined> {
  const { title, print, cancel } = printMessages[language];
  const offered: readonly SheetChoice<string>[] = choices;
  const { answer, fields } = await ask(place, {
    title,
    language,
    body: html`<fieldset>
      <legend>${question}</legend>
      ${offered.map(
        ({ value, label, help }, at) => html`
          <label>
            <input type="radio" name="sheet" value=${value} ?checked=${at === 0} />
            <span>${label}<br /><span class="fine">${help}</span></span>
          </label>
        `,
      )}
    </fieldset>`,
    buttons: [
      { value: 'print', label: print, isMain: true },
      { value: '', label: cancel },
    ],
  });
  return answer === 'print' ? (fields.get('sheet') as Name) : undefined;
}
