import { expect } from '@open-wc/testing';
import {
  orderOf,
  peopleOf,
  turnOf,
  type Speaker,
  type Round,
  type TurnAct,
} from '../../src/sessions/round.js';
import { professions } from '../../src/sessions/people.js';
import * as fc from '../properties.js';

const acts = fc.array(fc.constantFrom<TurnAct>('done', 'pass', 'skip'), { maxLength: 60 });
const circle = fc
  .array(fc.constantFrom(...professions), { minLength: 1, maxLength: 12 })
  .map((all) => all.map((profession, at): Speaker => ({ name: `Speaker ${at + 1}`, profession })));
const names = (people: readonly Speaker[]) => people.map(({ name }) => name);

/** Plays a round to its end, with the acts that are given and then «done». */
function play(
  order: readonly string[],
  given: readonly TurnAct[],
): { asked: string[]; spoken: readonly string[] } {
  const asked: string[] = [];
  let round: Round = { order, acts: [] };
  for (let at = 0; ; at += 1) {
    const { now, spoken } = turnOf(round);
    if (now === undefined) return { asked, spoken };
    asked.push(now);
    round = { order, acts: [...round.acts, given[at] ?? 'done'] };
  }
}

describe('a round', () => {
  it('gives everyone exactly one turn when nobody passes', () => {
    fc.assert(
      fc.property(circle, (people) => {
        const { asked, spoken } = play(names(people), []);
        return asked.join() === names(people).join() && spoken.join() === asked.join();
      }),
    );
  });

  it('always ends, asks nobody more than twice, and lets nobody speak twice', () => {
    fc.assert(
      fc.property(circle, acts, (people, given) => {
        const { asked, spoken } = play(names(people), given);
        const times = (name: string) => asked.filter((each) => each === name).length;
        return (
          names(people).every((name) => times(name) >= 1 && times(name) <= 2) &&
          new Set(spoken).size === spoken.length
        );
      }),
    );
  });

  it('asks those who passed once more, after all others, and then lets them be', () => {
    const { asked, spoken } = play(['Anne', 'Bo', 'Cato'], ['pass', 'done', 'done', 'pass']);

    expect(asked).to.deep.equal(['Anne', 'Bo', 'Cato', 'Anne']);
    expect(spoken).to.deep.equal(['Bo', 'Cato']);
  });

  it('does not come back to one who was skipped', () => {
    expect(play(['Anne', 'Bo'], ['skip']).asked).to.deep.equal(['Anne', 'Bo']);
  });

  it('takes back a press, whichever it was', () => {
    fc.assert(
      fc.property(circle, acts, fc.constantFrom<TurnAct>('done', 'pass', 'skip'), (people, given, act) => {
        const order = names(people);
        const played = { order, acts: [...given, act] };
        const undone = { order, acts: played.acts.slice(0, -1) };
        return JSON.stringify(turnOf(undone)) === JSON.stringify(turnOf({ order, acts: given }));
      }),
    );
  });
});

describe('who speaks first in a round', () => {
  it('is an assistant or helsefagarbeider where there is one, and nobody is lost', () => {
    fc.assert(
      fc.property(
        circle,
        fc.array(circle.map((people): Round => ({ order: names(people), acts: [] }))),
        (people, earlier) => {
          const order = orderOf(people, earlier);
          const isFirst = order.map((name) =>
            /^(assistant|health-worker)$/.test(people.find((each) => each.name === name)!.profession),
          );
          return (
            [...order].sort().join() === names(people).sort().join() &&
            isFirst.lastIndexOf(true) + 1 === isFirst.filter(Boolean).length
          );
        },
      ),
    );
  });

  it('is one who was late last time', () => {
    const people = ['Anne', 'Bo', 'Cato'].map((name): Speaker => ({ name, profession: '' }));

    expect(orderOf(people, [])).to.deep.equal(['Anne', 'Bo', 'Cato']);
    expect(orderOf(people, [{ order: ['Anne', 'Bo', 'Cato'], acts: [] }])).to.deep.equal([
      'Cato',
      'Bo',
      'Anne',
    ]);
  });

  it('evens out: over many rounds nobody has spoken much earlier than the others', () => {
    const people = Array.from({ length: 4 }, (_, at): Speaker => ({
      name: `Speaker ${at + 1}`,
      profession: '',
    }));
    const rounds: Round[] = [];
    for (let round = 0; round < 8; round += 1) rounds.push({ order: orderOf(people, rounds), acts: [] });

    const spread = names(people).map((name) =>
      rounds.reduce((sum, { order }) => sum + order.indexOf(name), 0),
    );
    expect(Math.max(...spread) - Math.min(...spread)).to.be.at.most(2);
  });
});

describe('those who are in a round', () => {
  it('are as many as was told, with a number where there is no name, and two of one name told apart', () => {
    const named = [
      { name: 'Anne', profession: 'nurse' as const },
      { name: ' ', profession: '' as const },
      { name: 'Anne', profession: '' as const },
    ];

    expect(names(peopleOf(4, named, (number) => `Speaker ${number}`))).to.deep.equal([
      'Anne',
      'Speaker 2',
      'Anne (2)',
      'Speaker 4',
    ]);
    expect(peopleOf(2, named, String)).to.have.length(2);
  });
});
