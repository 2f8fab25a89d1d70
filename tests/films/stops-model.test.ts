import { expect } from '@open-wc/testing';
import { atStart, ended, goneOn, moved, played, type StopState } from '../../src/films/stops.js';
import * as fc from '../properties.js';

const times = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 });
const ticks = fc.array(fc.double({ min: 0.01, max: 40, noNaN: true }), { minLength: 1, maxLength: 200 });

/** Plays to the end in steps, going on at once from every question; gives those that were shown. */
function playThrough(from: StopState, stops: readonly number[], steps: readonly number[]): number[] {
  const shown: number[] = [];
  let state = from;
  const goOn = (): void => {
    while (state.shown !== undefined) {
      shown.push(state.shown);
      state = goneOn(state);
    }
  };
  let time = state.time;
  for (const step of steps) {
    time += step;
    for (state = played(state, stops, time); state.shown !== undefined; state = played(state, stops, time))
      goOn();
  }
  for (state = ended(state, stops); state.shown !== undefined; state = ended(state, stops)) goOn();
  return shown;
}

describe('questions at time points', () => {
  it('are each asked once, in their order, in a film that is played through', () => {
    fc.assert(
      fc.property(times, ticks, (stops, steps) => {
        const shown = playThrough(atStart, stops, steps);
        expect([...shown].sort()).to.deep.equal(stops.map((_, index) => index).sort());
        const asked = shown.map((index) => stops[index]!);
        expect(asked).to.deep.equal([...asked].sort((a, b) => a - b));
      }),
    );
  });

  it('do not pull back one who moves past them, and come when she moves back and plays', () => {
    const past = moved(atStart, [10, 20], 15);
    expect(past.shown).to.equal(undefined);
    expect(played(past, [10, 20], 16).shown).to.equal(undefined);
    expect(played(moved(past, [10, 20], 8), [10, 20], 10.2).shown).to.equal(0);
  });

  it('are not asked again of one who moves back to hear something again', () => {
    const answered = goneOn(played(atStart, [10], 10.1));
    expect(played(moved(answered, [10], 5), [10], 12).shown).to.equal(undefined);
  });

  it('are asked anew when the film is started again', () => {
    const answered = goneOn(played(atStart, [10], 10.1));
    expect(played(moved(answered, [10], 0), [10], 12).shown).to.equal(0);
  });

  it('go away with a move: back, and it is asked again; forward, and it is passed', () => {
    const asked = played(atStart, [10], 10.1);
    const back = moved(asked, [10], 4);
    expect(back.shown).to.equal(undefined);
    expect(played(back, [10], 11).shown).to.equal(0);
    const on = moved(asked, [10], 30);
    expect(on.shown).to.equal(undefined);
    expect(played(moved(on, [10], 4), [10], 11).shown).to.equal(undefined);
  });

  it('at the very start, or behind the end, are asked too', () => {
    expect(played(atStart, [0], 0.2).shown).to.equal(0);
    expect(ended(played(atStart, [99], 5), [99]).shown).to.equal(0);
  });

  it('never show one that is gone on from, whatever is pressed', () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('play' as const), time: fc.double({ min: 0, max: 120, noNaN: true }) }),
      fc.record({ kind: fc.constant('move' as const), time: fc.double({ min: 0, max: 120, noNaN: true }) }),
      fc.record({ kind: fc.constant('on' as const), time: fc.constant(0) }),
      fc.record({ kind: fc.constant('end' as const), time: fc.constant(0) }),
    );
    fc.assert(
      fc.property(times, fc.array(act), (stops, acts) => {
        let state = atStart;
        for (const { kind, time } of acts) {
          const before = state;
          if (kind === 'play') state = played(state, stops, time);
          else if (kind === 'move') state = moved(state, stops, time);
          else if (kind === 'on') state = goneOn(state);
          else state = ended(state, stops);
          if (state.shown !== undefined) {
            expect(state.done.has(state.shown)).to.equal(false);
            expect(stops[state.shown]).to.not.equal(undefined);
          }
          if (kind === 'move') expect(state.shown).to.equal(undefined);
          if (before.shown !== undefined && kind === 'play') expect(state).to.equal(before);
        }
      }),
    );
  });
});
