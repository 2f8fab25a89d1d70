import { expect } from '@open-wc/testing';
import type { Webinar } from '../../src/content/schema/webinar.js';
import { entryOf } from '../../src/elements/webinar-list/webinar-list.calendar.js';
import {
  hereOf,
  occasionAt,
  occasionsAt,
  whenOf,
} from '../../src/elements/webinar-list/webinar-list.model.js';
import { calendarOf } from '../../src/extras/calendar.js';
import { ContentFile } from '../../src/content/content-file.js';
import * as fc from '../properties.js';
import { pad } from './webinars.js';

const minute = 60_000;
const bare: Webinar = { id: 'w', title: 'Samtalen' };
const at = (text: string): number => Date.parse(text);
const idsAt = (webinars: readonly Webinar[], now: number): string[] =>
  occasionsAt(webinars, now).map(({ webinar, standing }) => `${webinar.id} ${standing}`);

/** Any time a content file may hold: a minute of some day, with or without offset, with or without length. */
const anyWebinar = fc
  .record({
    year: fc.integer({ min: 2000, max: 2036 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
    offset: fc.constantFrom('', 'Z', '+02:00', '-05:00'),
    hasStart: fc.boolean(),
  })
  .map(({ year, month, day, hour, minutes, offset, hasStart }): Webinar => {
    const start = `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:00${offset}`;
    return { ...bare, ...(hasStart ? { start } : {}), ...(minutes ? { minutes } : {}) };
  });
const anyMoment = fc.integer({ min: at('1999-01-01'), max: at('2038-01-01') });

describe('where a webinar stands', () => {
  it('one without a date is coming whatever the clock shows, and nobody is told a time', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const occasion = occasionAt({ ...bare, season: 'Høsten 2026' }, now);
        expect(occasion.standing).to.equal('coming');
        expect(whenOf(occasion, 'nb')).to.equal('');
      }),
    );
  });

  it('goes from coming to now to past and never back', () => {
    const order = ['coming', 'now', 'past'];
    fc.assert(
      fc.property(anyWebinar, anyMoment, anyMoment, (webinar, one, other) => {
        const [first, then] = [Math.min(one, other), Math.max(one, other)];
        const rank = (now: number): number => order.indexOf(occasionAt(webinar, now).standing);
        expect(rank(first)).to.be.at.most(rank(then));
      }),
    );
  });

  it('never says «Invalid Date», and never an empty time for one that has a date', () => {
    fc.assert(
      fc.property(anyWebinar, fc.constantFrom('nb', 'nn', 'en'), (webinar, language) => {
        const occasion = occasionAt(webinar, 0);
        const said = `${whenOf(occasion, language)} ${hereOf(occasion, language, 'America/New_York')}`;
        expect(said).to.not.match(/invalid|nan|undefined/i);
        expect(whenOf(occasion, language) !== '').to.equal(webinar.start !== undefined);
      }),
    );
  });

  it('changes at the very minute it begins and ends, by the clock in Norway', () => {
    const webinar = { ...bare, start: '2026-10-15T13:00', minutes: 60 };
    const start = at('2026-10-15T11:00Z');
    const standing = (now: number): string => occasionAt(webinar, now).standing;
    expect([-1, 0, 60 * minute - 1, 60 * minute].map((after) => standing(start + after))).to.deep.equal([
      'coming',
      'now',
      'now',
      'past',
    ]);
  });

  it('one over the night the clock goes back lasts as long as it is told to', () => {
    const { from, until } = occasionAt({ ...bare, start: '2026-10-25T01:30', minutes: 120 }, 0);
    expect(until! - from!).to.equal(120 * minute);
  });

  it('one whose length nobody has told is over by midnight in Norway', () => {
    const webinar = { ...bare, start: '2026-12-01T13:00' };
    expect(occasionAt(webinar, at('2026-12-01T22:59:59Z')).standing).to.equal('now');
    expect(occasionAt(webinar, at('2026-12-01T23:00Z')).standing).to.equal('past');
  });

  it('what has a recording and no date has been held', () => {
    expect(occasionAt({ ...bare, recording: 'https://film.example/1' }, 0).standing).to.equal('past');
  });

  it('the next comes first, those without a date after it, and the latest of the past on top', () => {
    const webinars: Webinar[] = [
      { ...bare, id: 'snart' },
      { ...bare, id: 'gammel', start: '2026-01-10T13:00', minutes: 60 },
      { ...bare, id: 'sist', start: '2026-02-10T13:00', minutes: 60 },
      { ...bare, id: 'siden', start: '2026-12-10T13:00', minutes: 60 },
      { ...bare, id: 'neste', start: '2026-11-10T13:00', minutes: 60 },
      { ...bare, id: 'opptak', recording: 'https://film.example/1' },
      { ...bare, id: 'gaar', start: '2026-10-01T13:00', minutes: 60 },
    ];
    expect(idsAt(webinars, at('2026-10-01T11:30Z'))).to.deep.equal([
      'neste coming',
      'siden coming',
      'snart coming',
      'gaar now',
      'sist past',
      'gammel past',
      'opptak past',
    ]);
  });
});

describe('when a webinar is, in words', () => {
  const occasion = occasionAt({ ...bare, start: '2026-10-15T13:00', minutes: 60 }, 0);

  it('is told with weekday, day and both times', () => {
    expect(whenOf(occasion, 'nb')).to.equal('torsdag 15. oktober 2026 kl.\u00a013.00–14.00');
    expect(whenOf(occasion, 'nn')).to.equal('torsdag 15. oktober 2026 kl.\u00a013.00–14.00');
    expect(whenOf(occasion, 'en')).to.equal('Thursday 15 October 2026, 13:00–14:00');
  });

  it('is told by the reader’s own clock too when that shows another time', () => {
    expect(hereOf(occasion, 'nb', 'America/New_York')).to.equal('kl.\u00a007.00–08.00');
    expect(hereOf(occasion, 'nb', 'Pacific/Auckland')).to.equal('fredag 16. oktober kl.\u00a000.00–01.00');
  });

  it('is told once to one whose clock shows the same', () => {
    expect(hereOf(occasion, 'nb', 'Europe/Stockholm')).to.equal('');
  });

  it('says the day it ends when that is another', () => {
    const late = occasionAt({ ...bare, start: '2026-10-15T23:30', minutes: 60 }, 0);
    expect(whenOf(late, 'nb')).to.equal(
      'torsdag 15. oktober 2026 kl.\u00a023.30 – fredag 16. oktober kl.\u00a000.30',
    );
  });
});

describe('a webinar in the calendar', () => {
  const content = new ContentFile({ version: 1, id: 'pakke', title: 'Pakke', language: 'nb' }, 'pakke.json');
  const reading = { language: 'nb', fileLanguage: 'nb' } as const;

  it('is not there as long as it has no date', () => {
    expect(entryOf(content, occasionAt(bare, 0), reading)).to.equal(undefined);
  });

  it('has the same id when it is moved, Norwegian time, and tells where to sign up', () => {
    const made = (start: string): string =>
      calendarOf(
        [
          entryOf(
            content,
            occasionAt({ ...bare, start, minutes: 60, signup: 'https://paamelding.example/1' }, 0),
            reading,
          )!,
        ],
        new Date(0),
      ).replace(/\r\n /g, '');
    const file = made('2026-10-15T11:00Z');
    expect(file).to.contain('UID:pakke.webinar.w@lindring');
    expect(made('2026-11-15T09:00')).to.contain('UID:pakke.webinar.w@lindring');
    expect(file).to.contain('TZID:Europe/Oslo').and.to.contain('BEGIN:VTIMEZONE');
    expect(file).to.contain('DTSTART;TZID=Europe/Oslo:20261015T130000');
    expect(file).to.contain('DTEND;TZID=Europe/Oslo:20261015T140000');
    expect(file).to.contain('https://paamelding.example/1');
  });
});
