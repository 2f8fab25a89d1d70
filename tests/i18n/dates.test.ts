// In every engine: each has an Intl of its own.
import { expect } from '@open-wc/testing';
import * as dates from '../../src/i18n/dates.js';
import type { Language } from '../../src/i18n/language.js';
import * as fc from '../properties.js';

const { formatDate, formatDateRange, formatNumber, formatTime, formatTimeRange, joinList } = dates;
const languages: Language[] = ['nb', 'nn', 'en'];

/** What a function says in Bokmål, Nynorsk and English. */
function inAll(say: (language: Language) => string): string[] {
  return languages.map(say);
}

const day = fc
  .date({ min: new Date('0001-01-01T00:00Z'), max: new Date('9999-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  it('is said in full in every language', () => {
    expect(inAll((language) => formatDate('2026-09-15', language))).to.deep.equal([
      '15. september 2026',
      '15. september 2026',
      '15 September 2026',
    ]);
    expect(inAll((language) => formatDate('2026-09-15', language, 'weekday'))).to.deep.equal([
      'tirsdag 15. september 2026',
      'tysdag 15. september 2026',
      'Tuesday 15 September 2026',
    ]);
  });

  it('is said shorter where there is little room', () => {
    const say = (language: Language, style: dates.DateStyle) => formatDate('2026-05-02', language, style);

    expect(inAll((language) => say(language, 'short'))).to.deep.equal([
      '02.05.2026',
      '02.05.2026',
      '2 May 2026',
    ]);
    expect(inAll((language) => say(language, 'day'))).to.deep.equal(['2. mai', '2. mai', '2 May']);
    expect(inAll((language) => say(language, 'weekday-day'))).to.deep.equal([
      'lørdag 2. mai',
      'laurdag 2. mai',
      'Saturday 2 May',
    ]);
  });

  it('says only as much as is told', () => {
    expect(inAll((language) => formatDate('2026-09', language, 'weekday'))).to.deep.equal([
      'september 2026',
      'september 2026',
      'September 2026',
    ]);
    expect(inAll((language) => formatDate('2026', language, 'short'))).to.deep.equal([
      '2026',
      '2026',
      '2026',
    ]);
  });

  it('that does not exist is shown as it was written, never as another day', () => {
    for (const text of [
      '2026-02-30',
      '2026-13',
      '2026-00-10',
      '2025-02-29',
      'snart',
      '',
      '15.09.2026',
      '2026-9-1',
    ]) {
      expect(formatDate(text, 'nb', 'weekday')).to.equal(text);
    }
    expect(formatDate('2024-02-29', 'nb')).to.equal('29. februar 2024');
  });

  it('is never a day off, whatever the time zone of the reader', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [year, month, date] = text.split('-');
        expect(formatDate(text, 'nb', 'short')).to.equal(`${date}.${month}.${year}`);
      }),
    );
  });

  it('is the same as the browser’s own, where the browser knows the language', () => {
    const style = {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    } as const;
    const nb = new Intl.DateTimeFormat('nb', style);
    const en = new Intl.DateTimeFormat('en-GB', style);
    const modern = day.filter((text) => text > '1900');

    fc.assert(
      fc.property(modern, (text) => {
        const date = new Date(`${text}T00:00Z`);
        expect(formatDate(text, 'nb', 'weekday')).to.equal(nb.format(date));
        expect(formatDate(text, 'en', 'weekday')).to.equal(en.format(date).replace(',', ''));
      }),
    );
  });

  it('from a moment is the day it is where the reader is, also a minute before midnight', () => {
    fc.assert(
      fc.property(day, fc.constantFrom([0, 0], [23, 59]), (text, [hours = 0, minutes = 0]) => {
        const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
        const moment = new Date(2000, month - 1, date, hours, minutes);
        moment.setFullYear(year, month - 1, date);
        expect(dates.dayOf(moment)).to.equal(text);
      }),
    );
  });

  it('has all weekdays and months of Nynorsk, from Monday', () => {
    const nn = [14, 15, 16, 17, 18, 19, 20].map(
      (date) => formatDate(`2026-09-${date}`, 'nn', 'weekday').split(' ')[0],
    );

    expect(nn).to.deep.equal(['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag']);
    expect(dates.weekdayNames('nn')).to.deep.equal(nn);
    const monthsIn = (language: 'nb' | 'nn') =>
      Array.from({ length: 12 }, (_, at) => formatDate(`2026-${String(at + 1).padStart(2, '0')}`, language));
    expect(monthsIn('nn')).to.deep.equal(monthsIn('nb'));
    expect(monthsIn('nn')[11]).to.equal('desember 2026');
  });
});

describe('a range of dates', () => {
  const cases: [string, string, string, string][] = [
    ['2026-09-15', '2026-09-17', '15.–17. september 2026', '15–17 September 2026'],
    ['2026-08-30', '2026-09-02', '30. august–2. september 2026', '30 August – 2 September 2026'],
    ['2026-12-15', '2027-01-03', '15. desember 2026 – 3. januar 2027', '15 December 2026 – 3 January 2027'],
    ['2026-08', '2026-11', 'august–november 2026', 'August–November 2026'],
    ['2025-12', '2026-01', 'desember 2025 – januar 2026', 'December 2025 – January 2026'],
    ['2023', '2026', '2023–2026', '2023–2026'],
    ['2026-09-15', '2026-09-15', '15. september 2026', '15 September 2026'],
    ['2026', '2026-09', '2026 – september 2026', '2026 – September 2026'],
    ['2026-09', '2026-09-20', 'september 2026 – 20. september 2026', 'September 2026 – 20 September 2026'],
    ['2026-02-30', '2026-03-01', '2026-02-30 – 2026-03-01', '2026-02-30 – 2026-03-01'],
  ];

  for (const [from, to, norwegian, english] of cases) {
    it(`says once what both have in common: ${norwegian}`, () => {
      expect(inAll((language) => formatDateRange(from, to, language))).to.deep.equal([
        norwegian,
        norwegian,
        english,
      ]);
    });
  }
});

describe('a time of day', () => {
  it('has a full stop in Norwegian, and does not break after «kl.»', () => {
    expect(inAll((language) => formatTime('09:05', language))).to.deep.equal([
      'kl.\u00a009.05',
      'kl.\u00a009.05',
      '09:05',
    ]);
    expect(inAll((language) => formatTimeRange('10:00', '12:30', language))).to.deep.equal([
      'kl.\u00a010.00–12.30',
      'kl.\u00a010.00–12.30',
      '10:00–12:30',
    ]);
  });

  it('is read from a moment where the reader is', () => {
    const moment = new Date(2026, 8, 15, 21, 4);

    expect(formatTime(moment, 'nn')).to.equal('kl.\u00a021.04');
  });

  it('that does not exist is shown as it was written', () => {
    for (const text of ['24:00', '10:60', 'kl. ti', '', '9:00', '10:00 eller 11:00'])
      expect(formatTime(text, 'nb')).to.equal(text);
  });
});

describe('a number', () => {
  it('has comma and a space that does not break in both forms of Norwegian', () => {
    expect(inAll((language) => formatNumber(1234567.5, language))).to.deep.equal([
      '1\u00a0234\u00a0567,5',
      '1\u00a0234\u00a0567,5',
      '1,234,567.5',
    ]);
    expect(formatNumber(0.256, 'nn', { style: 'percent' })).to.equal('26\u00a0%');
  });
});

describe('a list in a sentence', () => {
  it('has its last word before the last', () => {
    const join = (items: string[]) => inAll((language) => joinList(items, language));

    expect(join([])).to.deep.equal(['', '', '']);
    expect(join(['a'])).to.deep.equal(['a', 'a', 'a']);
    expect(join(['a', 'b'])).to.deep.equal(['a og b', 'a og b', 'a and b']);
    expect(join(['a', 'b', 'c'])).to.deep.equal(['a, b og c', 'a, b og c', 'a, b and c']);
    expect(inAll((language) => joinList(['a', 'b', 'c'], language, 'or'))).to.deep.equal([
      'a, b eller c',
      'a, b eller c',
      'a, b or c',
    ]);
  });
});
