import { html } from 'lit';
import { rosterWorkMessages } from '../../i18n/group-roster-work.js';
import { printMessages } from '../../i18n/print.js';
import { ask } from '../../parts/ask.js';
import { handOut } from '../../parts/hand-out.js';
import type { Records } from '../../storage/records.js';
import type { RosterPrintEvent } from './group-roster.events.js';
import type { RosterView } from './group-roster.js';
import { attendanceSheet, rosterSheet } from './group-roster.sheet.js';

/** Asks which list, and prints it. */
export async function printRoster(
  place: HTMLElement,
  view: RosterView,
  records: Records,
  mayPrint: (sheet: RosterPrintEvent['sheet']) => boolean,
): Promise<void> {
  const { language } = view.reading;
  const messages = rosterWorkMessages[language];
  const print = printMessages[language];
  const option = (value: RosterPrintEvent['sheet'], label: string, help: string) => html`
    <label>
      <input type="radio" name="sheet" value=${value} ?checked=${value === 'attendance'} />
      <span>${label}<br /><span class="fine">${help}</span></span>
    </label>
  `;
  const { answer, fields } = await ask(place, {
    title: print.title,
    language,
    body: html`<fieldset>
      <legend>${messages.printWhich}</legend>
      ${option('attendance', messages.attendanceSheet, messages.attendanceSheetHelp)}
      ${option('roster', messages.rosterSheet, messages.rosterSheetHelp)}
    </fieldset>`,
    buttons: [
      { value: 'print', label: print.print, isMain: true },
      { value: '', label: print.cancel },
    ],
  });
  const which = fields.get('sheet') as RosterPrintEvent['sheet'];
  if (answer !== 'print' || !mayPrint(which)) return;
  const sheet = which === 'roster' ? rosterSheet(view, records) : attendanceSheet(view, records);
  await handOut(place, sheet, language);
}
