import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { calendarOf, type CalendarEntry } from '../../src/extras/calendar.js';
import * as fc from '../properties.js';

const made = new Date('2026-09-01T10:20:30Z');
const session: CalendarEntry = {
  id: 'prove.program.samling-1@lindring',
  title: 'Samling 1: Hva er lindring?',
  day: '2026-10-20',
  time: '13:00',
  minutes: 120,
  place: 'Møterommet, Nordgata 3; 2. etasje',
  text: 'Forberedelse: Les side 4–9.\nSe filmen «Å sitte ned».',
};

interface Read {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly place: string;
  readonly text: string;
}

/** What a calendar understands of a file: moments as all clocks in the world agree on them. */
function readBack(file: string): Read[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      place: event.location,
      text: event.description,
    };
  });
}

const on = (day: string, time = '13:00') => readBack(calendarOf([{ ...session, day, time }], made))[0]!;

describe('a calendar file', () => {
  for (const [day, start, end] of [
    ['2026-10-20', '2026-10-20T11:00:00.000Z', '2026-10-20T13:00:00.000Z'],
    ['2026-10-24', '2026-10-24T11:00:00.000Z', '2026-10-24T13:00:00.000Z'],
    ['2026-10-25', '2026-10-25T12:00:00.000Z', '2026-10-25T14:00:00.000Z'],
    ['2026-11-17', '2026-11-17T12:00:00.000Z', '2026-11-17T14:00:00.000Z'],
    ['2027-03-27', '2027-03-27T12:00:00.000Z', '2027-03-27T14:00:00.000Z'],
    ['2027-03-28', '2027-03-28T11:00:00.000Z', '2027-03-28T13:00:00.000Z'],
  ] as const) {
    it(`has a session at one o’clock on ${day} at the right moment, whatever the clocks do`, () => {
      expect(on(day)).to.include({ start, end });
    });
  }

  /** Whether the night after a day is one of the two when no clock on the wall can tell what ends past two. */
  const changesClocks = (date: Date): boolean => {
    const next = new Date(date.getTime() + 86_400_000);
    return next.getUTCDay() === 0 && next.getUTCDate() > 24 && [2, 9].includes(next.getUTCMonth());
  };

  it('agrees with the browser’s own clock of Oslo for any day, time and length', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 4 * 60, max: 23 * 60 }),
        fc.integer({ min: 1, max: 300 }),
        (date, minute, minutes) => {
          fc.pre(minute + minutes < 26 * 60 || !changesClocks(date));
          const day = date.toISOString().slice(0, 10);
          const time = [Math.floor(minute / 60), minute % 60]
            .map((each) => String(each).padStart(2, '0'))
            .join(':');
          const [read] = readBack(calendarOf([{ ...session, day, time, minutes }], made));
          expect(osloClock(read!.start)).to.equal(`${day} ${time}`);
          expect(Date.parse(read!.end) - Date.parse(read!.start)).to.equal(minutes * 60_000);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('brings any title, place and text back as they were written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 4 }), (title, place, lines) => {
        const [read] = readBack(calendarOf([{ ...session, title, place, text: lines.join('\n') }], made));
        expect(read!.summary ?? '').to.equal(title.trim());
        expect(read!.place ?? '').to.equal(place.trim());
        expect(read!.text ?? '').to.equal(lines.join('\n').trim());
      }),
      { numRuns: 60 },
    );
  });

  it('has lines of at most 75 octets that all end as the standard says, also with æ, ø and å', () => {
    const words = fc.array(fc.constantFrom('blåbærsyltetøy', 'å', '😀', ',', ';', '\\', '\n'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const file = calendarOf([{ ...session, text: parts.join(' ') }], made);
        expect(file.endsWith('END:VCALENDAR\r\n')).to.equal(true);
        expect(file.replaceAll('\r\n', '')).to.not.match(/[\r\n]/);
        const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...lengths)).to.be.at.most(75);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves out what no calendar file may have, and lets no text begin an event of its own', () => {
    const [read, second] = readBack(
      calendarOf(
        [{ ...session, title: 'Før\u0000\u0007 etter', text: 'Hei\r\nEND:VEVENT\r\nBEGIN:VEVENT' }],
        made,
      ),
    );
    expect(read!.summary).to.equal('Før etter');
    expect(read!.text).to.equal('Hei\nEND:VEVENT\nBEGIN:VEVENT');
    expect(second).to.equal(undefined);
  });

  it('keeps the id of a session, and counts the file that is made later as the newer one', () => {
    const [early, late] = [made, new Date('2026-09-01T10:21:30Z')].map((at) => calendarOf([session], at));
    const numberIn = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)![1]);
    expect(readBack(early!)[0]!.uid).to.equal('prove.program.samling-1@lindring');
    expect(readBack(late!)[0]!.uid).to.equal(readBack(early!)[0]!.uid);
    expect(numberIn(late!))
      .to.be.greaterThan(numberIn(early!))
      .and.below(2 ** 31);
    expect(early).to.contain('DTSTAMP:20260901T102030Z');
  });

  it('tells the zone by name and by its rules, once for all events', () => {
    const file = calendarOf([session, { ...session, id: 'b@lindring', day: '2027-01-12' }], made);
    expect(file.match(/BEGIN:VTIMEZONE/g)).to.have.length(1);
    expect(file).to.contain('DTSTART;TZID=Europe/Oslo:20261020T130000\r\n');
    expect(readBack(file)).to.have.length(2);
  });

  it('says no end for a session that nobody has said the length of', () => {
    expect(calendarOf([{ ...session, minutes: 0 }], made)).to.not.contain('DTEND');
  });
});

/** A moment as the clock in Oslo shows it, by the browser’s own knowledge of zones. */
function osloClock(moment: string): string {
  const options = { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('sv-SE', options).format(new Date(moment));
}
