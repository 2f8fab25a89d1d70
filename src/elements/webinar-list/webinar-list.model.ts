import { mayPrint } from '../../content/may-print.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Webinar } from '../../content/schema/webinar.js';
import { formatDate, formatTime, formatTimeRange } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { webinarMessages } from '../../i18n/webinar-list.js';
import { midnightAfter, momentOf, wallAt, type Wall } from '../../sessions/oslo.js';

/** The parts of the list, in the order they are shown. */
export const standings = ['coming', 'now', 'past'] as const;
export type Standing = (typeof standings)[number];

/** A webinar and where it stands at a moment. */
export interface Occasion {
  readonly webinar: Webinar;
  readonly standing: Standing;
  /** When it begins, in milliseconds since 1970; undefined as long as nobody has said. */
  readonly from: number | undefined;
  /** When it ends; undefined when nobody has said how long it lasts. */
  readonly until: number | undefined;
}

const msPerMinute = 60_000;

/** Where each webinar stands at a moment: those to come first, the next one on top; then those that were, the last on top. */
export function occasionsAt(webinars: readonly Webinar[], now: number): Occasion[] {
  const all = webinars.map((webinar) => occasionAt(webinar, now));
  return standings.flatMap((standing) => {
    const sign = standing === 'past' ? -1 : 1;
    const those = all.filter((each) => each.standing === standing);
    return those.sort((a, b) => byTime(a.from, b.from, sign));
  });
}

/** Those that may stand on paper: of one that is withdrawn only that it is, and why. */
export function onPaper(head: Provenance, occasions: readonly Occasion[]): Occasion[] {
  return occasions.filter(({ webinar }) => {
    const provenance = provenanceOf(head, webinar);
    return provenance.withdrawn !== undefined || mayPrint(provenance);
  });
}

/** Where a webinar stands at a moment. */
export function occasionAt(webinar: Webinar, now: number): Occasion {
  const { start, minutes, recording, film } = webinar;
  const from = start === undefined ? undefined : momentOf(start);
  if (from === undefined) {
    // What has been recorded has been held, whether or not anybody tells when.
    const standing = recording || film ? 'past' : 'coming';
    return { webinar, standing, from, until: undefined };
  }
  const until = minutes ? from + minutes * msPerMinute : undefined;
  // Nobody knows when one without a length is over, but by the next day it is.
  const over = until ?? midnightAfter(from);
  return { webinar, standing: now < from ? 'coming' : now < over ? 'now' : 'past', from, until };
}

/** When it is, by the clock in Norway: «torsdag 15. oktober 2026 kl. 13.00–14.00». '' when nobody has said. */
export function whenOf({ from, until }: Occasion, language: Language): string {
  if (from === undefined) return '';
  const start = wallAt(from);
  const clock = clockOf(start, until === undefined ? undefined : wallAt(until), language);
  return `${formatDate(start.day, language, 'weekday')}${language === 'en' ? ',' : ''} ${clock}`;
}

/** The same by the clock of the reader’s machine, where that shows another time; '' where it shows the same. */
export function hereOf({ from, until }: Occasion, language: Language, zone: string): string {
  if (from === undefined) return '';
  const here = wallAt(from, zone);
  const oslo = wallAt(from);
  const isSame = [from, until ?? from].every((moment) => isAlike(wallAt(moment, zone), wallAt(moment)));
  if (isSame) return '';
  const end = until === undefined ? undefined : wallAt(until, zone);
  const clock = clockOf(here, end, language);
  return here.day === oslo.day ? clock : `${formatDate(here.day, language, 'weekday-day')} ${clock}`;
}

/** What it costs and how long it lasts, in words, as far as that is told. */
export function priceAndLength({ free, minutes }: Webinar, language: Language): string[] {
  const messages = webinarMessages[language];
  return [
    free === undefined ? '' : free ? messages.free : messages.notFree,
    minutes ? messages.minutes(minutes) : '',
  ].filter(Boolean);
}

function clockOf(start: Wall, end: Wall | undefined, language: Language): string {
  // One that goes on past midnight says the day it ends too.
  if (!end) return formatTime(start.time, language);
  if (end.day === start.day) return formatTimeRange(start.time, end.time, language);
  const last = `${formatDate(end.day, language, 'weekday-day')} ${formatTime(end.time, language)}`;
  return `${formatTime(start.time, language)} – ${last}`;
}

function isAlike(one: Wall, other: Wall): boolean {
  return one.day === other.day && one.time === other.time;
}

function byTime(a: number | undefined, b: number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return (a - b) * sign;
}
