import { expect } from '@open-wc/testing';
import type { Block } from '../../src/content/schema/programme.js';
import { clockTimes, minutesIn } from '../../src/sessions/clock-times.js';
import { roomFor, shorten } from '../../src/sessions/shorten.js';
import * as fc from '../properties.js';

const evening: Block[] = [
  { id: 'welcome', title: 'Velkommen', minutes: 10, keep: true },
  { id: 'homework', title: 'Siden sist', minutes: 15, priority: 1 },
  { id: 'film', title: 'Film', minutes: 20, film: 'f', priority: 3 },
  { id: 'case', title: 'Case', minutes: 30, case: 'c', question: 'q', priority: 4 },
  { id: 'break', title: 'Pause', minutes: 15 },
  { id: 'plans', title: 'Hva prøver vi?', minutes: 20, priority: 2 },
  { id: 'end', title: 'Avslutning', minutes: 5, keep: true },
];
const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id);

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const blocks = fc
  .array(
    fc.record({
      minutes: optional(fc.integer({ min: 1, max: 90 })),
      keep: optional(fc.boolean()),
      priority: optional(fc.integer({ min: 1, max: 5 })),
      question: optional(fc.constant('q')),
      case: optional(fc.constant('c')),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((each, at): Block => ({ id: `b${at}`, title: `${at}`, ...each })));

describe('the same session in less time', () => {
  it('two hours has all of it', () => {
    const { blocks, dropped, minutes, isOver } = shorten(evening, 'full');
    expect(blocks).to.equal(evening);
    expect([dropped.length, minutes, isOver]).to.deep.equal([0, 115, false]);
  });

  it('45 minutes keeps beginning and end and what is most important, and tells what goes', () => {
    const { blocks, dropped, minutes } = shorten(evening, 'short');
    expect(ids(blocks)).to.deep.equal(['welcome', 'case', 'end']);
    expect(ids(dropped)).to.deep.equal(['homework', 'film', 'break', 'plans']);
    expect(minutes).to.equal(45);
  });

  it('a card is the most important question for five minutes, with what must always be said', () => {
    const { blocks, minutes } = shorten(evening, 'card');
    expect(blocks.map(({ id, minutes }) => [id, minutes])).to.deep.equal([
      ['welcome', undefined],
      ['case', 5],
      ['end', undefined],
    ]);
    expect(minutes).to.equal(5);
  });

  it('what must always be there stays also when it takes more than there is, and that is told', () => {
    const long = evening.map((each) => ({ ...each, keep: each.id === 'film' || each.id === 'case' }));
    const { blocks, minutes, isOver } = shorten(long, 'short');
    expect(ids(blocks)).to.deep.equal(['film', 'case']);
    expect([minutes, isOver]).to.deep.equal([50, true]);
  });

  it('of two alike the later goes first', () => {
    const alike: Block[] = ['a', 'b', 'c'].map((id) => ({ id, title: id, minutes: 20 }));
    expect(ids(shorten(alike, 'short').blocks)).to.deep.equal(['a', 'b']);
  });

  it('whatever the blocks: order and what is kept hold, every block is held or told of, and time is kept', () => {
    fc.assert(
      fc.property(
        blocks,
        fc.constantFrom('full' as const, 'short' as const, 'card' as const),
        (all, length) => {
          const made = shorten(all, length);
          const order = ids(all);
          expect(ids(made.blocks)).to.deep.equal(order.filter((id) => ids(made.blocks).includes(id)));
          expect([...ids(made.blocks), ...ids(made.dropped)].sort()).to.deep.equal([...order].sort());
          expect(made.dropped.some(({ keep }) => keep)).to.equal(false);
          expect(made.minutes).to.equal(minutesIn(made.blocks));
          const limit = { full: Infinity, short: 45, card: 5 }[length];
          if (made.blocks.some(({ keep }) => !keep)) expect(made.minutes).to.be.at.most(limit);
          expect(made.isOver).to.equal(made.minutes > limit);
        },
      ),
    );
  });

  it('more time never takes away a block that there was less time for', () => {
    const minutes = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(blocks, minutes, minutes, (all, some, more) => {
        const few = ids(roomFor(all, some));
        expect(ids(roomFor(all, some + more))).to.include.members(few);
      }),
    );
  });

  it('nothing goes while something less important stays', () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 0, max: 200 }), (all, limit) => {
        const left = roomFor(all, limit);
        const rank = ({ priority = 0 }: Block) => priority;
        const gone = all.filter((each) => !left.includes(each)).map(rank);
        const loose = left.filter(({ keep }) => !keep).map(rank);
        if (gone.length && loose.length) expect(Math.max(...gone)).to.be.at.most(Math.min(...loose));
      }),
    );
  });
});

describe('clock times', () => {
  it('every block begins when the one before it ends', () => {
    expect(clockTimes(evening, '13:00').map(({ from, to }) => `${from}–${to}`)).to.deep.equal([
      '13:00–13:10',
      '13:10–13:25',
      '13:25–13:45',
      '13:45–14:15',
      '14:15–14:30',
      '14:30–14:50',
      '14:50–14:55',
    ]);
  });

  it('after a block without minutes nobody knows, and before a time is chosen neither', () => {
    const loose: Block[] = evening
      .slice(0, 3)
      .map((each) => ({ ...each, minutes: each.id === 'film' ? 20 : undefined }));
    expect(clockTimes(loose, '13:00').map(({ from, to }) => [from, to])).to.deep.equal([
      ['13:00', undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    for (const time of ['', '24:00', '7:30', 'kl. 13'])
      expect(clockTimes(evening, time).every(({ from, to }) => !from && !to)).to.equal(true);
  });

  it('goes on after midnight', () => {
    expect(clockTimes(evening.slice(0, 2), '23:55').map(({ from, to }) => [from, to])).to.deep.equal([
      ['23:55', '00:05'],
      ['00:05', '00:20'],
    ]);
  });
});
