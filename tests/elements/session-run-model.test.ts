import { expect } from '@open-wc/testing';
import type { Block } from '../../src/content/schema/programme.js';
import {
  acted,
  endedAt,
  filmFailed,
  minutesOf,
  reflectionAfter,
  standingOf,
  takenUp,
  turnedTo,
} from '../../src/elements/session-run/run.model.js';
import { beginRun, isRunLog, type RunLog } from '../../src/sessions/run-log.js';
import * as fc from '../properties.js';

const minute = 60_000;
const start = 1_800_000_000_000;

function blocksOf(...minutes: (number | undefined)[]): Block[] {
  return minutes.map((each, at) => ({ id: `b${at}`, title: `Blokk ${at}`, minutes: each }));
}

const evening = blocksOf(10, 20, 30, 60);
const begun = (mode: 'manual' | 'auto' = 'manual', blocks = evening): RunLog => beginRun(blocks, mode, start);
const at = (minutes: number): number => start + minutes * minute;
const next = (log: RunLog, now: number): RunLog => turnedTo(log, standingOf(log, now).index + 1, now) ?? log;

/** Presses in any order, each some time after the one before. */
const presses = fc.array(
  fc.record({
    what: fc.constantFrom('next', 'back', 'more', 'much-more', 'pause', 'resume', 'film', 'auto', 'manual'),
    after: fc.integer({ min: 0, max: 15 * minute }),
  }),
  { maxLength: 25 },
);
type Press = { what: string; after: number };

function pressed(log: RunLog, now: number, what: string): RunLog {
  const { index } = standingOf(log, now);
  if (what === 'next' || what === 'back')
    return turnedTo(log, index + (what === 'next' ? 1 : -1), now) ?? log;
  if (what === 'film') return filmFailed(log, now);
  if (what === 'auto' || what === 'manual') return acted(log, { at: now, act: 'mode', mode: what });
  if (what === 'pause' || what === 'resume') return acted(log, { at: now, act: what });
  return acted(log, { at: now, act: 'more', minutes: what === 'more' ? 1 : 5 });
}

function play(log: RunLog, all: readonly Press[]): { log: RunLog; now: number } {
  let now = log.started;
  for (const { what, after } of all) {
    now += after;
    log = pressed(log, now, what);
  }
  return { log, now };
}

describe('where a session stands', () => {
  it('begins at the first block with all its time, in step with the plan', () => {
    const { index, left, behind, endsAt, next: after } = standingOf(begun(), start);

    expect([index, left, behind, endsAt, after?.id]).to.deep.equal([0, 10 * minute, 0, at(120), 'b1']);
  });

  it('stays in a block that is over by hand, and tells how much over and how late the end will be', () => {
    const standing = standingOf(begun(), at(17));

    expect([standing.index, standing.left, standing.stage]).to.deep.equal([0, -7 * minute, 'over']);
    expect([standing.behind, standing.endsAt]).to.deep.equal([7, at(127)]);
    expect(minutesOf(standing.left!)).to.equal(7);
  });

  it('goes on by the clock when asked to, also through a sleep of forty minutes', () => {
    const { index, left, behind } = standingOf(begun('auto'), at(45));

    expect([index, left, behind]).to.deep.equal([2, 15 * minute, 0]);
  });

  it('stays at the last block however long it lasts', () => {
    expect(standingOf(begun('auto'), at(600)).index).to.equal(3);
  });

  it('waits at a block without minutes, also by the clock', () => {
    const log = begun('auto', blocksOf(10, undefined, 30));
    const { index, left, stage } = standingOf(log, at(300));

    expect([index, left, stage]).to.deep.equal([1, undefined, undefined]);
  });

  it('is ahead of the plan when it goes on early', () => {
    expect(standingOf(next(begun(), at(4)), at(4)).behind).to.equal(-6);
  });

  it('counts from the planned beginning when that was near, and from its own when it was not', () => {
    expect(standingOf(beginRun(evening, 'manual', at(7), start), at(7)).behind).to.equal(7);
    expect(standingOf(beginRun(evening, 'manual', at(180), start), at(180)).behind).to.equal(0);
  });

  it('takes up a block again where it was when somebody pressed too early', () => {
    const back = turnedTo(next(begun(), at(6)), 0, at(7))!;
    const { index, left } = standingOf(back, at(8));

    expect([index, left]).to.deep.equal([0, 3 * minute]);
  });

  it('lets the leader decide once she has gone back in a session that went by the clock', () => {
    const back = turnedTo(begun('auto'), 0, at(12))!;

    expect(standingOf(back, at(40)).index).to.equal(0);
    expect(standingOf(back, at(40)).mode).to.equal('manual');
  });

  it('gives a block that is over its minutes from now', () => {
    const { left, total } = standingOf(acted(begun(), { at: at(13), act: 'more', minutes: 5 }), at(14));

    expect([left, total]).to.deep.equal([4 * minute, 18 * minute]);
  });

  it('stands still while it is paused, and the end moves with it', () => {
    const log = acted(begun(), { at: at(3), act: 'pause' });
    const { left, endsAt, behind } = standingOf(log, at(8));

    expect([left, endsAt, behind]).to.deep.equal([7 * minute, at(125), 5]);
  });

  it('moves the minutes a film leaves to the next talk, so that the end stays where it was', () => {
    const blocks = [...blocksOf(10, 30), { id: 'snakk', title: 'Snakk', minutes: 20, question: 'q' }];
    const failed = filmFailed(next(begun('manual', blocks), at(10)), at(12));
    const during = standingOf(failed, at(15));
    const after = standingOf(next(failed, at(15)), at(15));

    expect([during.hasFilmFailed, during.filmTo, during.behind]).to.deep.equal([true, 2, 0]);
    expect([after.left, after.behind, after.endsAt]).to.deep.equal([45 * minute, 0, at(60)]);
    expect(filmFailed(failed, at(13))).to.equal(failed);
  });

  it('finds the next block with a question, a case or a phase of reflection, and none when all are past', () => {
    const blocks: Block[] = [
      { id: 'a', title: 'A', question: 'q' },
      { id: 'b', title: 'B', film: 'f' },
      { id: 'c', title: 'C' },
      { id: 'd', title: 'D', phase: 'felles-refleksjon' },
    ];

    expect(reflectionAfter(blocks, 1)).to.equal(3);
    expect(reflectionAfter(blocks, 3)).to.equal(undefined);
  });

  it('can be ended, and taken up when that was a mistake', () => {
    const ended = endedAt(begun(), at(30));

    expect(standingOf(ended, at(90)).endsAt).to.equal(at(30));
    expect(standingOf(takenUp(ended), at(31)).isEnded).to.equal(false);
    expect(acted(ended, { at: at(31), act: 'pause' })).to.equal(ended);
  });
});

describe('where a session stands, whatever is pressed', () => {
  it('is the same from what is kept as from what was in the page', () => {
    fc.assert(
      fc.property(presses, fc.constantFrom('manual', 'auto'), (all, mode) => {
        const { log, now } = play(begun(mode as 'manual'), all);
        const kept: unknown = JSON.parse(JSON.stringify(log));
        expect(isRunLog(kept)).to.equal(true);
        expect(standingOf(kept as RunLog, now + minute)).to.deep.equal(standingOf(log, now + minute));
      }),
    );
  });

  it('uses every minute of the clock once: what the blocks took and the pauses are the time that has gone', () => {
    const noPause = presses.map((all) => all.filter(({ what }) => what !== 'pause'));
    fc.assert(
      fc.property(noPause, fc.constantFrom('manual', 'auto'), (all, mode) => {
        const { log, now } = play(begun(mode as 'manual'), all);
        const { times } = standingOf(log, now);
        expect(times.reduce((sum, { spent }) => sum + spent, 0)).to.equal(now - start);
      }),
    );
  });

  it('never turns a page by itself when the leader decides', () => {
    fc.assert(
      fc.property(presses, fc.nat(600 * minute), (all, sleep) => {
        const { log, now } = play(
          begun(),
          all.filter(({ what }) => what !== 'auto'),
        );
        return standingOf(log, now).index === standingOf(log, now + sleep).index;
      }),
    );
  });

  it('never goes backwards by the clock, and never further than the last block', () => {
    fc.assert(
      fc.property(fc.nat(300 * minute), fc.nat(300 * minute), (one, more) => {
        const earlier = standingOf(begun('auto'), start + one).index;
        const later = standingOf(begun('auto'), start + one + more).index;
        return earlier <= later && later < evening.length;
      }),
    );
  });

  it('holds the end where it was while a session goes by the clock and nobody presses', () => {
    fc.assert(
      fc.property(fc.nat(119 * minute), (gone) => standingOf(begun('auto'), start + gone).endsAt === at(120)),
    );
  });

  it('stands where the last press left it when the clock is set back to before that press', () => {
    fc.assert(
      fc.property(presses, fc.constantFrom('manual', 'auto'), fc.nat(900 * minute), (all, mode, back) => {
        const { log } = play(begun(mode as 'manual'), all);
        const last = log.acts.at(-1)?.at ?? log.started;
        expect(standingOf(log, last - back)).to.deep.equal(standingOf(log, last));
      }),
    );
  });
});
