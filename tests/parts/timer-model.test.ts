import { expect } from '@open-wc/testing';
import {
  extended,
  leftAt,
  minutesLeft,
  stageOf,
  startOf,
  timerOf,
  toggled,
  type Timer,
} from '../../src/parts/timer.model.js';
import * as fc from '../properties.js';

const minute = 60_000;
const minutes = fc.integer({ min: 1, max: 90 });
const start = 1_800_000_000_000;

describe('the time that is given to a step', () => {
  it('is told right after the machine has slept, since it is read from the clock', () => {
    const running = toggled(timerOf(5), start);

    expect(leftAt(running, start + 3 * minute)).to.equal(2 * minute);
    expect(leftAt(running, start + 8 * 60 * minute)).to.equal(0);
  });

  it('stands still while it is paused, however long, and goes on where it was', () => {
    fc.assert(
      fc.property(minutes, fc.nat(90 * minute), fc.nat(1e9), (given, gone, pause) => {
        const before = toggled(timerOf(given), start);
        const paused = toggled(before, start + gone);
        const after = toggled(paused, start + gone + pause);
        const left = leftAt(before, start + gone);
        return leftAt(paused, start + gone + pause) === left && leftAt(after, start + gone + pause) === left;
      }),
    );
  });

  it('never tells of less than nothing or more than was given, whatever is pressed', () => {
    const act = fc.record({ what: fc.constantFrom('toggle', 1, 5), after: fc.nat(20 * minute) });
    fc.assert(
      fc.property(minutes, fc.array(act), (given, acts) => {
        let now = start;
        let timer: Timer = timerOf(given);
        return acts.every(({ what, after }) => {
          now += after;
          timer = typeof what === 'number' ? extended(timer, what, now) : toggled(timer, now);
          const left = leftAt(timer, now);
          return left >= 0 && left <= timer.total;
        });
      }),
    );
  });

  it('can be prolonged after it is over, counted from then', () => {
    const over = toggled(timerOf(1), start);

    const prolonged = extended(over, 5, start + 10 * minute);

    expect(leftAt(prolonged, start + 11 * minute)).to.equal(4 * minute);
  });

  it('passes a fifth, a twentieth and nothing left, each once and in that order', () => {
    const timer = timerOf(10);
    const stages = [10, 2.1, 2, 1, 0.5, 0.1, 0].map((left) => stageOf(timer, left * minute));

    expect(stages).to.deep.equal(['ample', 'ample', 'short', 'short', 'last', 'last', 'over']);
    expect(startOf(timer, 'short')).to.equal(2 * minute);
  });

  it('is said in whole minutes, and never as more than a minute too many', () => {
    fc.assert(
      fc.property(fc.integer({ min: minute, max: 90 * minute }), (left) => {
        const said = minutesLeft(left) * minute;
        return said >= left && said - left < minute;
      }),
    );
    expect([1, 1000].map((gone) => minutesLeft(minute - gone))).to.deep.equal([1, 0]);
  });
});
