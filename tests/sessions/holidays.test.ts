import { expect } from '@open-wc/testing';
import { addDays, isDay, weekdayOf } from '../../src/sessions/day.js';
import { easterSunday, holidayIds, holidayOn, holidaysOf } from '../../src/sessions/holidays.js';
import * as fc from '../properties.js';

const year = fc.integer({ min: 1583, max: 4000 });
const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
const day = days.map((each) => each.toISOString().slice(0, 10));

describe('public holidays in Norway', () => {
  it('Easter falls when almanacs say it did', () => {
    const known = ['1818-03-22', '1943-04-25', '1954-04-18', '2000-04-23', '2008-03-23', '2011-04-24'];
    const coming = ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2285-03-22'];
    expect([...known, ...coming].map((each) => easterSunday(Number(each.slice(0, 4))))).to.deep.equal([
      ...known,
      ...coming,
    ]);
  });

  it('a Norwegian calendar for 2026 has these red days', () => {
    expect([...holidaysOf('2026').keys()].sort()).to.deep.equal([
      '2026-01-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-17',
      '2026-05-24',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('17 May is Constitution Day also in a year when Whit Monday falls on it', () => {
    expect(holidayOn('2027-05-17')).to.equal('may-seventeenth');
    expect(holidayOn('2027-05-16')).to.equal('whit-sunday');
    expect(holidayOn('2027-05-18')).to.equal(undefined);
  });

  it('Easter is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(year, (year) => {
        const easter = easterSunday(year);
        expect(weekdayOf(easter)).to.equal(6);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter).to.equal(true);
      }),
    );
  });

  it('no year has more than twelve, and none is missing but where two fall together', () => {
    fc.assert(
      fc.property(year, (year) => {
        const all = holidaysOf(String(year));
        expect(all.size).to.be.within(holidayIds.length - 1, holidayIds.length);
      }),
    );
  });
});

describe('days', () => {
  it('a day there is not is no day', () => {
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '', 7].filter(isDay)).to.be
      .empty;
    expect(isDay('2028-02-29')).to.equal(true);
  });

  it('seven days on is the same weekday, and back again the same day, also where the clocks change', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60, max: 60 }), (day, weeks) => {
        const there = addDays(day, weeks * 7);
        expect(weekdayOf(there)).to.equal(weekdayOf(day));
        expect(addDays(there, -weeks * 7)).to.equal(day);
        expect(isDay(there)).to.equal(true);
      }),
    );
    expect(addDays('2026-10-24', 1)).to.equal('2026-10-25');
    expect(addDays('2026-10-25', 1)).to.equal('2026-10-26');
  });
});
