import ical from 'ical-generator';

/** One session as a calendar is told of it. No names of people: whoever gets the file reads it. */
export interface CalendarEntry {
  /** The same for the same session each time, or a calendar would show it twice. Letters, digits, `.`, `-`, `@`. */
  readonly id: string;
  readonly title: string;
  /** `2026-10-20`, in Norway. */
  readonly day: string;
  /** `13:00`, in Norway. */
  readonly time: string;
  /** How long it lasts; 0 when nobody has said. */
  readonly minutes: number;
  readonly place: string;
  readonly text: string;
}

const zone = 'Europe/Oslo';

/** Summer time by the rule of the European Union. Outlook goes by this, not by the name of the zone. */
const oslo = `BEGIN:VTIMEZONE
TZID:${zone}
BEGIN:DAYLIGHT
DTSTART:19810329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** So that a file made later counts as the newer one, without keeping count anywhere. */
const firstMinute = Date.UTC(2026, 0);

/**
 * A calendar file (RFC 5545) with one event for each session, in Norwegian time. Opened again after a change, the
 * events take the place of those with the same ids. What lasts past two on a night when the clocks are changed ends an
 * hour off: the file tells what the clock on the wall shows.
 *
 * @param made the moment the file is made
 * @throws Error when a day or a time is none
 */
export function calendarOf(entries: readonly CalendarEntry[], made: Date): string {
  // The zone has no name here: with one, the stamps would be written in the time of whatever machine this is.
  const calendar = ical({
    prodId: { company: 'Lindring', product: 'session-planner', language: 'NB' },
    timezone: { name: null, generator: () => oslo },
  });
  for (const { id, title, day, time, minutes, place, text } of entries) {
    calendar.createEvent({
      id,
      sequence: Math.max(0, Math.floor((made.getTime() - firstMinute) / 60_000)),
      stamp: made,
      timezone: zone,
      start: wallTime(day, time, 0),
      end: minutes > 0 ? wallTime(day, time, minutes) : null,
      summary: clean(title),
      location: clean(place) || null,
      description: clean(text) || null,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A time as a clock on the wall shows it, in the form of a date that no machine’s own zone can move. */
function wallTime(day: string, time: string, after: number) {
  const shown = new Date(Date.parse(`${day}T${time}Z`) + after * 60_000);
  const wall = {
    isValid: () => !Number.isNaN(shown.getTime()),
    tz: () => wall,
    toDate: () => shown,
    toJSON: () => shown.toJSON(),
    format: (form = ''): string => {
      const digits = shown.toISOString().replace(/\D/g, '');
      return form === 'HHmmss' ? digits.slice(8, 14) : digits.slice(0, 8);
    },
  };
  return wall;
}

// eslint-disable-next-line no-control-regex -- RFC 5545 has no control characters in a text but tab and line feed
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Without the characters a calendar file may not have. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').trim();
}
