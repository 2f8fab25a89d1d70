import { expect } from '@open-wc/testing';
import { isDateTime } from '../../src/content/date-time.js';
import { lastDayOf } from '../../src/content/last-day.js';
import { isPartialDate } from '../../src/content/partial-date.js';
import * as fc from '../properties.js';

describe('a date in a content file', () => {
  it('may be a day, a month or a year', () => {
    for (const text of ['2026-11-22', '2026-11', '2026', '2024-02-29'])
      expect(isPartialDate(text), text).to.equal(true);
  });

  it('must exist', () => {
    for (const text of ['2026-02-29', '2026-13', '2026-00-10', '2026-04-31', '2026-11-00']) {
      expect(isPartialDate(text), text).to.equal(false);
    }
  });

  it('is not guessed at from other ways to write it', () => {
    for (const text of [
      '',
      '22.11.2026',
      '26',
      '2026-1-2',
      '2026-11-22T09:00',
      ' 2026',
      '2026\n',
      '+02026',
      '-001',
    ]) {
      expect(isPartialDate(text), text).to.equal(false);
    }
  });

  it('is past only when the last day it covers is', () => {
    expect(lastDayOf('2026')).to.equal('2026-12-31');
    expect(lastDayOf('2026-11')).to.equal('2026-11-30');
    expect(lastDayOf('2024-02')).to.equal('2024-02-29');
    expect(lastDayOf('2026-11-22')).to.equal('2026-11-22');
  });

  it('covers itself: no date is later than its own last day', () => {
    const date = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.constantFrom(4, 7, 10), (day, length) => {
        const text = day.toISOString().slice(0, length);
        expect(isPartialDate(text)).to.equal(true);
        expect(isPartialDate(lastDayOf(text))).to.equal(true);
        expect(lastDayOf(text) >= day.toISOString().slice(0, 10)).to.equal(true);
      }),
    );
  });
});

describe('a point in time in a content file', () => {
  it('is a day and the time on the clock, with or without seconds and offset', () => {
    for (const text of [
      '2026-11-22T09:00',
      '2026-11-22T09:00:30',
      '2026-11-22T08:00Z',
      '2026-11-22T09:00+01:00',
    ]) {
      expect(isDateTime(text), text).to.equal(true);
    }
  });

  it('must exist', () => {
    for (const text of [
      '2026-02-30T09:00',
      '2026-11-22T24:00',
      '2026-11-22T09:60',
      '2026-11-22',
      '2026-11-22 09:00',
      '',
    ]) {
      expect(isDateTime(text), text).to.equal(false);
    }
  });
});
