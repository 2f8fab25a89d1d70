import { expect } from '@open-wc/testing';
import { addDays, isDay } from '../../src/sessions/day.js';
import {
  addMonths,
  awayBetween,
  moduleDates,
  passesMonths,
  pathSpan,
  weeksOf,
  weeksPassMonths,
} from '../../src/sessions/path-dates.js';
import { easterSunday } from '../../src/sessions/holidays.js';
import * as fc from '../properties.js';

const fourTopics = Array.from({ length: 4 }, () => ({ weeks: { from: 3, to: 4 } }));
const everyFour = (start: string) => [0, 1, 2, 3].map((at) => ({ day: addDays(start, at * 28) }));
const days = fc.integer({ min: 0, max: 50_000 }).map((count) => addDays('2000-06-01', count));

describe('the days of a path', () => {
  it('four topics of 3 to 4 weeks: the time alone ends the day before the session', () => {
    const [first, second] = moduleDates(fourTopics, everyFour('2026-09-15'));
    expect(first).to.deep.equal({
      session: '2026-09-15',
      collision: undefined,
      alone: { from: '2026-08-18', latest: '2026-08-25', to: '2026-09-14' },
      away: [],
    });
    expect(second).to.deep.equal({
      session: '2026-10-13',
      collision: undefined,
      alone: { from: '2026-09-16', to: '2026-10-12' },
      window: { from: '2026-10-06', to: '2026-10-13' },
      outside: undefined,
      away: [],
    });
  });

  it('before a first day is chosen there is none', () => {
    expect(moduleDates(fourTopics, [undefined, { day: undefined }])).to.deep.equal(
      fourTopics.map(() => ({ away: [] })),
    );
  });

  it('a module without weeks has the day that is planned, and no time alone that nobody told of', () => {
    expect(
      moduleDates([{}, {}], everyFour('2026-09-15')).map(({ alone, window }) => [alone, window]),
    ).to.deep.equal([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('a session two weeks after the one before is early, and one five weeks after is late', () => {
    const at = (day: string) =>
      moduleDates(fourTopics.slice(2), [{ day: '2026-09-15' }, { day }])[1]?.outside;
    expect([at('2026-09-29'), at('2026-10-06'), at('2026-10-13'), at('2026-10-14')]).to.deep.equal([
      'early',
      undefined,
      undefined,
      'late',
    ]);
  });

  it('two sessions on one day, or the later one first, leave no time alone', () => {
    for (const day of ['2026-09-15', '2026-09-01'])
      expect(moduleDates(fourTopics.slice(2), [{ day: '2026-09-15' }, { day }])[1]).not.to.have.property(
        'alone',
      );
  });

  it('whatever is planned, days are days, and the time alone lies between the sessions', () => {
    const planned = fc.array(fc.option(days, { nil: undefined }), { minLength: 4, maxLength: 4 });
    const weeks = fc.record(
      { from: fc.integer({ min: 1, max: 9 }), to: fc.integer({ min: 1, max: 9 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(planned, fc.array(weeks, { minLength: 4, maxLength: 4 }), (sessions, told) => {
        const modules = told.map((each) => ({ weeks: each }));
        const dates = moduleDates(
          modules,
          sessions.map((day) => day && { day }) as Parameters<typeof moduleDates>[1],
        );
        for (const [at, { session, alone, window, outside }] of dates.entries()) {
          expect(session).to.equal(sessions[at]);
          if (alone) {
            expect([alone.from, alone.to, alone.latest ?? alone.from].every(isDay)).to.equal(true);
            expect(alone.from <= alone.to && alone.to < session!).to.equal(true);
            if (alone.latest) expect(alone.latest > alone.from && alone.latest <= alone.to).to.equal(true);
            if (window) expect(alone.from > sessions[at - 1]!).to.equal(true);
          }
          if (!window) continue;
          expect(window.from <= window.to).to.equal(true);
          const isInside = session! >= window.from && session! <= window.to;
          expect(outside === undefined).to.equal(isInside);
        }
      }),
    );
  });
});

describe('what many are away for', () => {
  it('Easter is told from Palm Sunday to Easter Monday, July from end to end, Christmas into the new year', () => {
    const names = (from: string, to: string) => awayBetween(from, to).map(({ what }) => what);
    expect(names('2027-03-29', '2027-04-20')).to.deep.equal(['easter']);
    expect(names('2027-03-30', '2027-04-20')).to.deep.equal([]);
    expect(names('2027-06-10', '2027-07-01')).to.deep.equal(['july']);
    expect(names('2027-01-01', '2027-01-20')).to.deep.equal(['christmas']);
    expect(names('2026-12-01', '2027-03-25')).to.deep.equal(['christmas', 'easter']);
  });

  it('says the same as going through the days one by one', () => {
    const isAway = (day: string): boolean => {
      const easter = easterSunday(Number(day.slice(0, 4)));
      const isEaster = day >= addDays(easter, -7) && day <= addDays(easter, 1);
      const short = day.slice(5);
      return isEaster || short.startsWith('07') || short >= '12-24' || short === '01-01';
    };
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const all = Array.from({ length: length + 1 }, (_, at) => addDays(from, at));
        expect(awayBetween(from, addDays(from, length)).length > 0).to.equal(all.some(isAway));
      }),
    );
  });
});

describe('the length of a path', () => {
  it('the last of August and six months is the last of February', () => {
    expect(addMonths('2026-08-31', 6)).to.equal('2027-02-28');
    expect(addMonths('2027-08-31', 6)).to.equal('2028-02-29');
    expect(addMonths('2026-11-15', 2)).to.equal('2027-01-15');
  });

  it('so many months later is a day, in that month, and never later in it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 40 }), (day, months) => {
        const later = addMonths(day, months);
        const count = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(isDay(later)).to.equal(true);
        expect(count(later) - count(day)).to.equal(months);
        expect(Number(later.slice(8)) <= Number(day.slice(8))).to.equal(true);
        if (later.slice(8) !== day.slice(8)) expect(addDays(later, 1).slice(8)).to.equal('01');
      }),
    );
  });

  it('four times four weeks are within five months, and five times four in the rhythm of seven weeks are not', () => {
    const span = pathSpan(moduleDates(fourTopics, everyFour('2026-09-15')))!;
    expect(span).to.deep.equal({ from: '2026-08-18', to: '2026-12-08' });
    expect(passesMonths(span, 5)).to.equal(false);
    expect(passesMonths({ from: '2026-08-18', to: '2027-01-18' }, 5)).to.equal(false);
    expect(passesMonths({ from: '2026-08-18', to: '2027-01-19' }, 5)).to.equal(true);
  });

  it('weeks that make more than the months told are told of before a day is chosen, and only when it is sure', () => {
    const modules = (from: number, to: number) => Array.from({ length: 4 }, () => ({ weeks: { from, to } }));
    expect(weeksPassMonths(modules(3, 4), 5)).to.equal(undefined);
    expect(weeksPassMonths(modules(3, 6), 5)).to.equal('longest');
    expect(weeksPassMonths(modules(6, 7), 5)).to.equal('always');
    expect(weeksPassMonths(modules(6, 7), undefined)).to.equal(undefined);
    expect(weeksPassMonths([{}, {}], 1)).to.equal(undefined);
  });

  it('weeks told the wrong way round, or only as an ideal, are still from the fewest to the most', () => {
    expect(weeksOf({ weeks: { from: 4, to: 3 } })).to.deep.equal({ least: 3, most: 4 });
    expect(weeksOf({ weeks: { ideal: 3 } })).to.deep.equal({ least: 3, most: 3 });
    expect(weeksOf({ weeks: {} })).to.equal(undefined);
  });
});
