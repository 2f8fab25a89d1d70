import type { CalendarEntry } from '../extras/calendar.js';
import { warnOnce } from '../guest/warn.js';
import type { Language } from '../i18n/language.js';
import { outMessages } from '../i18n/session-out.js';
import { download, mayDownload } from './download.js';

/**
 * Gives the reader a calendar file. What came of it, in words.
 *
 * @param made what is said when the file is there
 */
export async function giveCalendar(
  page: Document,
  name: string,
  entries: readonly CalendarEntry[],
  language: Language,
  made: string,
): Promise<{ readonly text: string; readonly isGiven: boolean }> {
  const messages = outMessages[language];
  try {
    const { calendarOf } = await import('../extras/calendar.js');
    download(page, name, calendarOf(entries, new Date()), 'text/calendar');
    return { text: mayDownload() ? made : messages.calendarAsked(name), isGiven: true };
  } catch (error) {
    warnOnce(
      `Kalenderfilen kunne ikke lages. Ligger extra-calendar.js ved siden av lindring.js? ${String(error)}`,
    );
    return { text: messages.calendarFailed, isGiven: false };
  }
}
