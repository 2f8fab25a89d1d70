import { rosterWorkMessages } from '../../i18n/group-roster-work.js';
import { askSheet } from '../../parts/ask-sheet.js';
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
  const which = await askSheet<RosterPrintEvent['sheet']>(place, language, messages.printWhich, [
    { value: 'attendance', label: messages.attendanceSheet, help: messages.attendanceSheetHelp },
    { value: 'roster', label: messages.rosterSheet, help: messages.rosterSheetHelp },
  ]);
  if (!which || !mayPrint(which)) return;
  const sheet = which === 'roster' ? rosterSheet(view, records) : attendanceSheet(view, records);
  await handOut(place, sheet, language);
}
