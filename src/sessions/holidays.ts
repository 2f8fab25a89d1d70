import { addDays } from './day.js';

/** The public holidays of Norway, by law (1947-04-26 nr. 1, 1995-02-24 nr. 12 § 2), in the order of the year. */
export const holidayIds = [
  'new-year',
  'maundy-thursday',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'may-first',
  'may-seventeenth',
  'ascension',
  'whit-sunday',
  'whit-monday',
  'christmas',
  'boxing-day',
] as const;
export type HolidayId = (typeof holidayIds)[number];

const fixed: readonly (readonly [HolidayId, string])[] = [
  ['new-year', '01-01'],
  ['may-first', '05-01'],
  ['may-seventeenth', '05-17'],
  ['christmas', '12-25'],
  ['boxing-day', '12-26'],
];

const fromEaster: readonly (readonly [HolidayId, number])[] = [
  ['maundy-thursday', -3],
  ['good-friday', -2],
  ['easter-sunday', 0],
  ['easter-monday', 1],
  ['ascension', 39],
  ['whit-sunday', 49],
  ['whit-monday', 50],
];

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * The rule is the anonymous one printed in Nature, 20 April 1876, as Jean Meeus gives it in «Astronomical Algorithms»
 * (1991), chapter 8; it holds for every year from 1583.
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return [
    String(year).padStart(4, '0'),
    String(Math.floor(count / 31)).padStart(2, '0'),
    String((count % 31) + 1).padStart(2, '0'),
  ].join('-');
}

const years = new Map<string, ReadonlyMap<string, HolidayId>>();

/** The public holidays of a year by their day. Where two fall together, the one of fixed date names the day. */
export function holidaysOf(year: string): ReadonlyMap<string, HolidayId> {
  const known = years.get(year);
  if (known) return known;
  const easter = easterSunday(Number(year));
  const made = new Map([
    ...fromEaster.map(([id, days]): [string, HolidayId] => [addDays(easter, days), id]),
    ...fixed.map(([id, day]): [string, HolidayId] => [`${year}-${day}`, id]),
  ]);
  years.set(year, made);
  return made;
}

/** The public holiday a day is; undefined on other days. */
export function holidayOn(day: string): HolidayId | undefined {
  return holidaysOf(day.slice(0, 4)).get(day);
}
