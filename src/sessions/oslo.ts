import { addDays } from './day.js';

/** What a clock and a calendar on the wall show. */
export interface Wall {
  /** `2026-10-15` */
  readonly day: string;
  /** `13:00` */
  readonly time: string;
}

const oslo = 'Europe/Oslo';
const msPerHour = 3_600_000;
const forms = new Map<string, Intl.DateTimeFormat>();

/**
 * What the wall shows at a moment, in Norway or in another zone; with `''`, where the reader’s machine is.
 *
 * @param moment milliseconds since 1970
 */
export function wallAt(moment: number, zone = oslo): Wall {
  const parts = Object.fromEntries(
    formOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { day: `${year.padStart(4, '0')}-${month}-${day}`, time: `${hour}:${minute}` };
}

/**
 * The moment a text such as `2026-10-15T13:00` tells: by the clock in Norway, unless it has an offset of its own. A time
 * that comes twice, on the night the clock goes back, is the first; one that never comes is as much later as the clock
 * was put forward, as calendars have it.
 *
 * @returns milliseconds since 1970; undefined when the text is no time
 */
export function momentOf(text: string): number | undefined {
  // Some engines take no more than three digits of a second.
  const told = text.replace(/\.\d+/, '');
  const hasOffset = /(?:Z|[+-]\d\d:\d\d)$/.test(told);
  const moment = Date.parse(hasOffset ? told : `${told}Z`);
  if (Number.isNaN(moment)) return undefined;
  if (hasOffset) return moment;
  const [summer, winter] = [moment - 2 * msPerHour, moment - msPerHour];
  const { day, time } = wallAt(summer);
  return told.startsWith(`${day}T${time}`) ? summer : winter;
}

/** The first moment of the day after the one it is in Norway. */
export function midnightAfter(moment: number): number {
  return momentOf(`${addDays(wallAt(moment).day, 1)}T00:00`)!;
}

function formOf(zone: string): Intl.DateTimeFormat {
  const known = forms.get(zone);
  if (known) return known;
  // English, because no engine lacks it; only its digits are used.
  const form = new Intl.DateTimeFormat('en-GB', {
    ...(zone ? { timeZone: zone } : {}),
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  forms.set(zone, form);
  return form;
}
