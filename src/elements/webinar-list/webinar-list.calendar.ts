import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { CalendarEntry } from '../../extras/calendar.js';
import { pick, type Reading } from '../../i18n/pick.js';
import { outMessages } from '../../i18n/session-out.js';
import { webinarMessages } from '../../i18n/webinar-list.js';
import { fileName } from '../../parts/download.js';
import { giveCalendar } from '../../parts/calendar-file.js';
import { marksAsText } from '../../parts/marks.js';
import { wallAt } from '../../sessions/oslo.js';
import type { Occasion } from './webinar-list.model.js';

/** Gives the reader a calendar file of a webinar. What came of it, in words. */
export async function makeCalendar(
  page: Document,
  content: ContentFile,
  occasion: Occasion,
  reading: Reading,
): Promise<string> {
  const entry = entryOf(content, occasion, reading);
  if (!entry) return '';
  const name = `${fileName(entry.title)}.ics`;
  const made = outMessages[reading.language].calendarReady(name);
  return (await giveCalendar(page, name, [entry], reading.language, made)).text;
}

/**
 * A webinar as a calendar is told of it; nothing as long as it has no date. The id is the content’s own, so that a file
 * made after the webinar was moved moves the event.
 */
export function entryOf(
  content: ContentFile,
  { webinar, from }: Occasion,
  reading: Reading,
): CalendarEntry | undefined {
  if (from === undefined) return undefined;
  const text = [
    webinar.summary ? pick(webinar.summary, reading).text : '',
    webinar.signup ? `${webinarMessages[reading.language].signUp}: ${webinar.signup}` : '',
    marksAsText(provenanceOf(content.head, webinar), reading),
  ];
  return {
    id: `${content.head.id}.webinar.${webinar.id}@lindring`,
    title: pick(webinar.title, reading).text,
    ...wallAt(from),
    minutes: webinar.minutes ?? 0,
    place: '',
    text: text.filter(Boolean).join('\n\n'),
  };
}
