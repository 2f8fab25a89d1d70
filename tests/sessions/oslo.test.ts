// In every engine: each has an Intl of its own.
import { expect } from '@open-wc/testing';
import { midnightAfter, momentOf, wallAt } from '../../src/sessions/oslo.js';
import * as fc from '../properties.js';

const hour = 3_600_000;
const fmt = (moment: number, hours: number): string =>
  new Date(moment + hours * hour).toISOString().slice(0, 16);

/** The last Sunday of a month at 01:00 UTC, when the clocks of the European Union are changed. */
function changeIn(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return Date.UTC(year, month - 1, last.getUTCDate() - last.getUTCDay(), 1);
}

/** The law, written once more and in another way than the code: hours ahead of UTC. */
function aheadAt(moment: number): number {
  const year = new Date(moment).getUTCFullYear();
  return moment >= changeIn(year, 3) && moment < changeIn(year, 10) ? 2 : 1;
}

const moments = fc
  .integer({ min: Date.UTC(1997, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 })
  .map((minute) => minute * 60_000);
const years = fc.integer({ min: 1997, max: 2036 });
const minutesAround = fc.integer({ min: -180, max: 180 });

describe('the clock in Norway', () => {
  it('shows what the law says, at any moment of forty years', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { day, time } = wallAt(moment);
        expect(`${day}T${time}`).to.equal(fmt(moment, aheadAt(moment)));
      }),
    );
  });

  it('tells a moment from what the wall shows, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { day, time } = wallAt(moment);
        const isSecond = aheadAt(moment) === 1 && aheadAt(moment - hour) === 2;
        expect(momentOf(`${day}T${time}`)).to.equal(isSecond ? moment - hour : moment);
      }),
    );
  });

  it('is right to the minute on both sides of both changes', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(3, 10), minutesAround, (year, month, minutes) => {
        const moment = changeIn(year, month) + minutes * 60_000;
        const { day, time } = wallAt(moment);
        expect(`${day}T${time}`).to.equal(fmt(moment, aheadAt(moment)));
        expect(wallAt(momentOf(`${day}T${time}`)!)).to.deep.equal({ day, time });
      }),
    );
  });

  it('takes a time that never comes, on the night in March, for one an hour later', () => {
    expect(wallAt(momentOf('2026-03-29T02:30')!)).to.deep.equal({ day: '2026-03-29', time: '03:30' });
  });

  it('takes a time that comes twice, on the night in October, for the first of them', () => {
    expect(momentOf('2026-10-25T02:30')).to.equal(Date.parse('2026-10-25T02:30+02:00'));
  });

  it('follows an offset that is told, and not the wall', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -12, max: 14 }), (moment, offset) => {
        const sign = offset < 0 ? '-' : '+';
        const told = `${fmt(moment, offset)}${sign}${String(Math.abs(offset)).padStart(2, '0')}:00`;
        expect(momentOf(told)).to.equal(moment);
      }),
    );
    expect(momentOf('2026-10-15T11:00:00.123456789Z')).to.equal(Date.UTC(2026, 9, 15, 11));
  });

  it('has no moment for what is no time', () => {
    expect(momentOf('snart')).to.equal(undefined);
  });

  it('knows when a day is over, also one of 23 and one of 25 hours', () => {
    for (const day of ['2026-03-29', '2026-10-25', '2026-12-31']) {
      const over = midnightAfter(momentOf(`${day}T12:00`)!);
      expect(wallAt(over).time, day).to.equal('00:00');
      expect(wallAt(over - 1).day, day).to.equal(day);
    }
  });
});
