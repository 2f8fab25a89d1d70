import type { ContentFile } from '../content/content-file.js';
import { filmAddress, filmPage } from '../content/film-address.js';
import type { Film } from '../content/schema/film.js';
import type { Programme } from '../content/schema/programme.js';
import { formatDate } from '../i18n/dates.js';
import { pick, type AnyText, type Reading } from '../i18n/pick.js';
import { outMessages } from '../i18n/session-out.js';
import type { HeldSession } from './held-session.js';
import { plainWords } from './plain-words.js';
import { filmsBefore } from './session-material.js';
import { exampleLine, whenOf } from './session-words.js';
import { themeOf } from './theme.js';

/** A message to the participants, to copy or to send from one's own e-mail. */
export interface Reminder {
  readonly subject: string;
  readonly body: string;
}

/** What a message about a session is made of. Who is in the group is none of it. */
export interface ReminderOf {
  readonly held: HeldSession;
  /** The session before it, whose homework is asked for. */
  readonly before?: HeldSession | undefined;
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly reading: Reading;
}

/** When and where a session is, and what to do before it. */
export function reminderOf(about: ReminderOf): Reminder {
  const { held, before, content, programme, reading } = about;
  const messages = outMessages[reading.language];
  const name = messages.session(held.number);
  const homework = before?.session.homework;
  const day = held.day ? formatDate(held.day, reading.language, 'weekday-day') : '';
  const parts = [
    messages.hello,
    messages.welcome(reading.language === 'en' ? name : name.toLowerCase(), themeOf(held, reading)),
    whenAndWhere(held, reading),
    preparationOf(held, content, reading),
    homework ? under(messages.lastHomework, plain(homework, reading)) : '',
    exampleLine(content.head, programme, [held], reading.language),
  ];
  return { subject: messages.subject(name, day), body: parts.filter(Boolean).join('\n\n') };
}

/** What participants do before a session, as plain text; '' when nothing is said. */
export function preparationOf(held: HeldSession, content: ContentFile, reading: Reading): string {
  const messages = outMessages[reading.language];
  const { preparation } = held.session;
  const films = filmsBefore(held, content).map((film) => `– ${filmLine(film, reading)}`);
  return [
    preparation ? under(messages.preparation, plain(preparation, reading)) : '',
    films.length > 0 ? under(messages.filmsBefore, films.join('\n')) : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Where a film is seen by those who have a link and no page; '' when the content does not say. */
export function placeOfFilm(film: Film): string {
  const address = film.address && filmAddress(film.address);
  return (address && filmPage(address)) || film.canonical || '';
}

function filmLine(film: Film, reading: Reading): string {
  return [pick(film.title, reading).text, placeOfFilm(film)].filter(Boolean).join(': ');
}

function whenAndWhere(held: HeldSession, { language }: Reading): string {
  const messages = outMessages[language];
  const when = whenOf(held, language);
  return [
    when ? `${messages.time}: ${when.replaceAll('\u00a0', ' ')}` : messages.notTimed,
    held.place.trim() ? `${messages.place}: ${held.place.trim()}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function under(title: string, text: string): string {
  return `${title}:\n${text}`;
}

function plain(text: AnyText, reading: Reading): string {
  return plainWords(pick(text, reading).text);
}
