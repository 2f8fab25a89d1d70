import { expect } from '@open-wc/testing';
import { isFree, sessionDays } from '../../src/sessions/dates.js';
import { addDays, weekdayOf } from '../../src/sessions/day.js';
import * as fc from '../properties.js';

const five = [{}, {}, {}, {}, {}];
const frame = { start: '2026-09-15', everyWeeks: 4, skip: [] as string[] };
const skipping = (skip: readonly string[], of: { start: string; everyWeeks: number } = frame) => ({
  ...of,
  skip,
});
const daysOf = (...args: Parameters<typeof sessionDays>) => sessionDays(...args).map(({ day }) => day);

describe('the days of the sessions', () => {
  it('five sessions lie four weeks apart, past the change of clocks in October', () => {
    expect(daysOf(frame, five)).to.deep.equal([
      '2026-09-15',
      '2026-10-13',
      '2026-11-10',
      '2026-12-08',
      '2027-01-05',
    ]);
  });

  it('before a first day is chosen no session has one', () => {
    expect(sessionDays({ ...frame, start: undefined }, five)).to.deep.equal(
      five.map(() => ({ day: undefined, collision: undefined })),
    );
  });

  it('a session moved by hand moves no other', () => {
    const moved = five.map((each, at) => (at === 1 ? { date: '2026-10-15' } : each));
    expect(daysOf(frame, moved)).to.deep.equal(
      daysOf(frame, five).map((day, at) => (at === 1 ? '2026-10-15' : day)),
    );
  });

  it('17 May 2027 is a holiday: it stays, and Monday 24 May is suggested', () => {
    const [first] = sessionDays({ ...frame, start: '2027-05-17' }, five);
    expect(first?.day).to.equal('2027-05-17');
    expect(first?.collision).to.deep.equal({
      with: 'holiday',
      holiday: 'may-seventeenth',
      suggestion: '2027-05-24',
    });
  });

  it('a day skipped by hand is told of, with the week after', () => {
    const days = sessionDays(skipping(['2026-10-13']), five);
    expect(days[1]).to.deep.equal({
      day: '2026-10-13',
      collision: { with: 'skipped', suggestion: '2026-10-20' },
    });
    expect(days.filter(({ collision }) => collision)).to.have.length(1);
  });

  it('where sessions are a week apart, a day between them is suggested and not that of the next', () => {
    const [first] = sessionDays(skipping([], { start: '2027-05-17', everyWeeks: 1 }), five);
    expect(first?.collision?.suggestion).to.equal('2027-05-10');
    const [, second] = sessionDays(skipping([], { start: '2027-05-10', everyWeeks: 1 }), five);
    expect(second?.collision?.suggestion).to.equal('2027-05-18');
  });

  it('two sessions on one day, and a session before the one ahead of it, are told of', () => {
    const moved = [{}, { date: '2026-09-15' }, { date: '2026-09-01' }, {}, {}];
    const days = sessionDays(frame, moved);
    expect(days.map(({ collision }) => collision?.with)).to.deep.equal([
      undefined,
      'taken',
      'early',
      undefined,
      undefined,
    ]);
  });

  const start = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));

  it('whatever the frame: the day is never moved in silence, and what is suggested is free and nobody else’s', () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.integer({ min: 0, max: 250 }), { maxLength: 12 }),
        fc.array(fc.option(fc.integer({ min: 0, max: 250 })), { minLength: 1, maxLength: 8 }),
        (start, everyWeeks, skipped, moved) => {
          const skip = skipped.map((days) => addDays(start, days));
          const sessions = moved.map((days) => (days === null ? {} : { date: addDays(start, days) }));
          const days = sessionDays(skipping(skip, { start, everyWeeks }), sessions);
          days.forEach(({ day = '', collision }, at) => {
            expect(day).to.equal(sessions[at]?.date ?? addDays(start, at * everyWeeks * 7));
            expect(!isFree(day, skip)).to.equal(
              collision?.with === 'holiday' || collision?.with === 'skipped',
            );
            const { suggestion } = collision ?? {};
            if (!suggestion) return;
            expect(isFree(suggestion, skip), suggestion).to.equal(true);
            expect(days.map(({ day }) => day)).not.to.include(suggestion);
            if (weekdayOf(day) < 5) expect(weekdayOf(suggestion)).to.be.below(5);
          });
        },
      ),
    );
  });

  it('taking every suggestion ends with nothing in the way', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 8 }), (start, everyWeeks) => {
        const sessions: { date?: string }[] = five.map((each) => ({ ...each }));
        for (let round = 0; round < 20; round += 1) {
          const days = sessionDays(skipping([], { start, everyWeeks }), sessions);
          const at = days.findIndex(({ collision }) => collision);
          if (at < 0) return;
          const suggestion = days[at]?.collision?.suggestion;
          expect(suggestion, `${start} ${everyWeeks}`).not.to.equal(undefined);
          sessions[at] = { date: suggestion! };
        }
        expect.fail('never done');
      }),
    );
  });
});
