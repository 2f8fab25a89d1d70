import type { Language } from './language.js';

// Chromium has no data for nn: its `Intl` answers in English there. Names and order stand here for all three
// languages, so that every engine says the same, and so that a day without a clock never meets a time zone.

/**
 * How much of a day is said, for 15 September 2026 in Bokmål:
 * `long` 15. september 2026 · `short` 15.09.2026 · `day` 15. september ·
 * `weekday` tirsdag 15. september 2026 · `weekday-day` tirsdag 15. september
 */
export type DateStyle = 'long' | 'short' | 'day' | 'weekday' | 'weekday-day';

const norwegianMonths = list(
  'januar februar mars april mai juni juli august september oktober november desember',
);
const months: Record<Language, readonly string[]> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: list('January February March April May June July August September October November December'),
};

const weekdays: Record<Language, readonly string[]> = {
  nb: list('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
  nn: list('måndag tysdag onsdag torsdag fredag laurdag søndag'),
  en: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};

const conjunctions: Record<Language, Record<'and' | 'or', string>> = {
  nb: { and: 'og', or: 'eller' },
  nn: { and: 'og', or: 'eller' },
  en: { and: 'and', or: 'or' },
};

function list(words: string): readonly string[] {
  return words.split(' ');
}

/** A day, a month or a year, taken apart. */
interface Parts {
  readonly year: string;
  /** 1 to 12; 0 when it is not told. */
  readonly month: number;
  /** 1 to 31; 0 when it is not told. */
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
}

/** The names of the weekdays from Monday to Sunday. */
export function weekdayNames(language: Language): readonly string[] {
  return weekdays[language];
}

/** The day a moment falls on where the reader is, as `2026-09-15`. */
export function dayOf(moment: Date): string {
  return [pad(moment.getFullYear(), 4), pad(moment.getMonth() + 1), pad(moment.getDate())].join('-');
}

/**
 * A day, `2026-09-15`; a month, `2026-09`; or a year, `2026`, in words: only as much as is told. A `Date` is the day
 * it is where the reader is. A text that is no date comes back as it is.
 */
export function formatDate(date: string | Date, language: Language, style: DateStyle = 'long'): string {
  const text = typeof date === 'string' ? date : dayOf(date);
  const parts = partsOf(text);
  return parts ? say(parts, language, style) : text;
}

/**
 * From one date to another, saying once what they have in common: «15.–17. september 2026»,
 * «30. august–2. september 2026». Dates told with unlike precision are each said in full.
 */
export function formatDateRange(from: string, to: string, language: Language): string {
  const [a, b] = [partsOf(from), partsOf(to)];
  if (from === to || !a || !b) return from === to ? formatDate(from, language) : `${from} – ${to}`;
  const end = say(b, language, 'long');
  const isAlike = !a.month === !b.month && !a.day === !b.day;
  if (!isAlike || (a.year !== b.year && a.month)) return `${say(a, language, 'long')} – ${end}`;
  if (!a.month) return `${a.year}–${end}`;
  if (!a.day) return `${monthOf(a, language)}–${end}`;
  if (a.month === b.month) return `${dayNumber(a, language)}–${end}`;
  return say(a, language, 'day') + (language === 'en' ? ' – ' : '–') + end;
}

/** A time of day, from `10:00` or a moment: «kl. 10.00», in English «10:00». A text that is no time comes back as it is. */
export function formatTime(time: string | Date, language: Language): string {
  const clock = clockOf(time, language);
  return language === 'en' || clock === time ? clock : `kl.\u00a0${clock}`;
}

/** «kl. 10.00–12.00», in English «10:00–12:00». */
export function formatTimeRange(from: string | Date, to: string | Date, language: Language): string {
  return `${formatTime(from, language)}–${clockOf(to, language)}`;
}

/** A number as it is written: «1 234,5» in Norwegian, with a space that does not break; «1,234.5» in English. */
export function formatNumber(number: number, language: Language, options?: Intl.NumberFormatOptions): string {
  // Numbers are written alike in both forms of Norwegian.
  return new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb', options).format(number);
}

/** «a, b og c». */
export function joinList(items: readonly string[], language: Language, word: 'and' | 'or' = 'and'): string {
  const [last = '', ...rest] = [...items].reverse();
  return rest.length ? `${rest.reverse().join(', ')} ${conjunctions[language][word]} ${last}` : last;
}

function partsOf(text: string): Parts | undefined {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!found) return undefined;
  const [, year = '', month = '01', day = '01'] = found;
  const date = new Date(`${year}-${month}-${day}T00:00Z`);
  // Some engines take the 30th of February for a day in March.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  const weekday = (date.getUTCDay() + 6) % 7;
  return { year, month: Number(found[2] ?? 0), day: Number(found[3] ?? 0), weekday };
}

function say(parts: Parts, language: Language, style: DateStyle): string {
  const { year, month, day, weekday } = parts;
  if (!month) return year;
  if (!day) return `${monthOf(parts, language)} ${year}`;
  if (style === 'short') {
    // All digits would be read as the 9th of some month by half of those who read English.
    if (language === 'en') return `${day} ${monthOf(parts, language).slice(0, 3)} ${year}`;
    return `${pad(day)}.${pad(month)}.${year}`;
  }
  const words = [dayNumber(parts, language), monthOf(parts, language)];
  if (style.startsWith('weekday')) words.unshift(weekdays[language][weekday] ?? '');
  if (!style.endsWith('day') || style === 'weekday') words.push(year);
  return words.join(' ');
}

function dayNumber({ day }: Parts, language: Language): string {
  return language === 'en' ? String(day) : `${day}.`;
}

function monthOf({ month }: Parts, language: Language): string {
  return months[language][month - 1] ?? '';
}

function clockOf(time: string | Date, language: Language): string {
  const text = typeof time === 'string' ? time : `${pad(time.getHours())}:${pad(time.getMinutes())}`;
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d)?$/.exec(text) ?? [];
  if (!hours || !minutes) return text;
  return `${hours}${language === 'en' ? ':' : '.'}${minutes}`;
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
