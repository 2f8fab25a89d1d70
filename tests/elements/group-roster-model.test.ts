import { expect } from '@open-wc/testing';
import { decimalsFor, shareOf, sizeOf } from '../../src/elements/group-roster/group-roster.model.js';
import { hasMentors } from '../../src/sessions/mentors.js';
import { missedBy, presenceAt, presenceOf, withPresence } from '../../src/sessions/attendance.js';
import { dutyNames, rotation, type Duties } from '../../src/sessions/duties.js';
import { initialsFor, initialsOf } from '../../src/sessions/initials.js';
import { groupParts, professions, type Person, type Profession } from '../../src/sessions/people.js';
import { isShareMet } from '../../src/sessions/share.js';
import * as fc from '../properties.js';

const person = (
  number: number,
  profession: Profession = '',
  part: Person['part'] = 'participant',
): Person => ({
  name: `Person ${number}`,
  profession,
  part,
  workplace: '',
  number,
});
const groupOf = (healthWorkers: number, others: number): Person[] =>
  Array.from({ length: healthWorkers + others }, (_, at) =>
    person(at + 1, at < healthWorkers ? 'health-worker' : 'nurse'),
  );
const half = { profession: 'helsefagarbeidere', minShare: 0.5 };
const anyPerson = fc.record({
  profession: fc.constantFrom(...professions),
  part: fc.constantFrom(...groupParts),
});

describe('the rule of what a group is made of', () => {
  it('is met by 3 of 6 where half is asked, and not by 3 of 7', () => {
    expect(shareOf(half, groupOf(3, 3))).to.include({ count: 3, of: 6, outcome: 'met' });
    expect(shareOf(half, groupOf(3, 4))).to.include({ count: 3, of: 7, outcome: 'short' });
    expect(shareOf(half, groupOf(4, 3))).to.include({ count: 4, of: 7, outcome: 'met' });
  });

  it('is told by whole numbers: for any percentage, met when and only when there are as many as it takes', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (some, of, percent) => {
          const count = Math.min(some, of);
          return isShareMet(count, of, percent / 100) === count * 100 >= percent * of;
        },
      ),
    );
  });

  it('says nothing of nobody, and nothing where there is no rule or a profession it does not know', () => {
    expect(shareOf(half, [])).to.equal(undefined);
    expect(shareOf(undefined, groupOf(3, 3))).to.equal(undefined);
    expect(shareOf({ minShare: 0.5 }, groupOf(3, 3))).to.equal(undefined);
    expect(shareOf({ profession: 'snekkere', minShare: 0.5 }, groupOf(3, 3))).to.equal(undefined);
    expect(sizeOf({ size: { from: 6, to: 7 } }, [])).to.equal(undefined);
    expect(sizeOf({}, groupOf(3, 3))).to.equal(undefined);
  });

  it('counts neither mentors nor leaders', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 20 }), (made) => {
        const people = made.map(({ profession, part }, at) => person(at + 1, profession, part));
        const participants = people.filter(({ part }) => part === 'participant');
        const found = shareOf(half, people);
        return participants.length === 0
          ? found === undefined
          : found?.of === participants.length &&
              found.count === participants.filter(({ profession }) => profession === 'health-worker').length;
      }),
    );
  });

  it('is open as long as those whose profession nobody has told may decide it', () => {
    const people = [...groupOf(3, 3), person(7)];
    expect(shareOf(half, people)).to.include({ outcome: 'open', untold: 1 });
    expect(shareOf(half, [...groupOf(2, 4), person(7)])).to.include({ outcome: 'short' });
    expect(shareOf(half, [...groupOf(4, 2), person(7)])).to.include({ outcome: 'met' });
  });

  it('never shows a percentage that seems to say the opposite of what came of it', () => {
    expect(decimalsFor({ ...shareOf({ ...half, minShare: 0.67 }, groupOf(2, 1))! })).to.equal(1);
    expect(decimalsFor({ ...shareOf(half, groupOf(4, 3))! })).to.equal(0);
  });

  it('tells a group that is too small, that fits, and that is too large', () => {
    const rule = { size: { from: 6, to: 7 } };
    expect([5, 6, 7, 8].map((count) => sizeOf(rule, groupOf(count, 0))?.outcome)).to.deep.equal([
      'few',
      'fits',
      'fits',
      'many',
    ]);
    expect(sizeOf({ size: { ideal: 6 } }, groupOf(5, 0))?.outcome).to.equal('few');
  });

  it('has two lists where the programme has mentors, or somebody is one', () => {
    const programme = { id: 'p', title: 'P' };
    expect(hasMentors(programme, [])).to.equal(false);
    expect(hasMentors({ ...programme, roles: [{ id: 'r', title: 'Mentor' }] }, [])).to.equal(true);
    expect(hasMentors(programme, [person(1, '', 'mentor')])).to.equal(true);
  });
});

describe('the rotation of duties', () => {
  const group = (size: number) =>
    new Map(Array.from({ length: size }, (_, at) => [`p${at}`, person(at + 1)] as const));
  const counts = (size: number, sessions: readonly Duties[]) => {
    const all = rotation(group(size), sessions).flatMap((each) =>
      dutyNames.map((duty) => each[duty]?.person),
    );
    return [...group(size).keys()].map((id) => all.filter((each) => each === id).length);
  };

  it('over any number of sessions never gives one two duties more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 24 }), (size, sessions) => {
        const had = counts(
          size,
          Array.from({ length: sessions }, () => ({})),
        );
        return Math.max(...had) - Math.min(...had) < 2;
      }),
    );
  });

  it('gives nobody two duties in one session while there are others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 24 }), (size, sessions) =>
        rotation(
          group(size),
          Array.from({ length: sessions }, () => ({})),
        ).every((each) => new Set(dutyNames.map((duty) => each[duty]!.person)).size === 3),
      ),
    );
  });

  it('lets everyone present about as often, also where three goes up in the number of people', () => {
    for (const size of [3, 6, 7, 9]) {
      const presenters = rotation(
        group(size),
        Array.from({ length: size * 2 }, () => ({})),
      ).map(({ presenter }) => presenter!.person);
      const had = [...group(size).keys()].map((id) => presenters.filter((each) => each === id).length);
      expect(Math.max(...had) - Math.min(...had), `${size} people`).to.be.at.most(2);
      expect(Math.min(...had), `${size} people`).to.be.at.least(1);
    }
  });

  it('evens out what the group has chosen by hand, and says which is which', () => {
    const sessions = [{ presenter: 'p0', notes: 'p0', time: 'p0' }, {}, {}, {}];
    const [first, ...rest] = rotation(group(4), sessions);
    expect(first!.time).to.deep.equal({ person: 'p0', isSuggested: false });
    const later = rest.flatMap((each) => dutyNames.map((duty) => each[duty]!));
    expect(later.every(({ isSuggested }) => isSuggested)).to.equal(true);
    expect(counts(4, sessions)).to.deep.equal([3, 3, 3, 3]);
  });

  it('is the same whenever it is asked, and gives nothing to a leader or where nobody is', () => {
    const people = new Map([...group(3), ['leder', person(9, '', 'leader')] as const]);
    const sessions = [{}, { notes: 'gone' }, {}];
    expect(rotation(people, sessions)).to.deep.equal(rotation(people, sessions));
    expect(JSON.stringify(rotation(people, sessions))).not.to.match(/leder|gone/);
    expect(rotation(new Map(), sessions)).to.deep.equal([{}, {}, {}]);
  });
});

describe('who was there', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 8 });
  const told = fc.dictionary(fc.string({ minLength: 1, maxLength: 4 }), fc.boolean());

  it('is everyone once: there, not there, or not told', () => {
    fc.assert(
      fc.property(ids, told, (people, attendance) => {
        const { present, absent, untold } = presenceAt(people, attendance);
        return present + absent + untold === people.length;
      }),
    );
  });

  it('sums up alike by person and by session, and a miss is told once', () => {
    fc.assert(
      fc.property(ids, fc.array(told, { maxLength: 6 }), (people, all) => {
        const sessions = all.map((attendance, at) => ({ id: `s${at}`, attendance }));
        const sum = (numbers: readonly number[]) => numbers.reduce((some, each) => some + each, 0);
        const missed = missedBy(people, sessions);
        return (
          sum(people.map((id) => presenceOf(id, sessions).absent)) ===
            sum(sessions.map(({ attendance }) => presenceAt(people, attendance).absent)) &&
          sum([...missed.values()].map((each) => each.length)) ===
            sum(people.map((id) => presenceOf(id, sessions).absent))
        );
      }),
    );
  });

  it('can be told, told otherwise and taken back', () => {
    const first = withPresence({}, 'a', true);
    expect(first).to.deep.equal({ a: true });
    expect(withPresence(first, 'a', false)).to.deep.equal({ a: false });
    expect(withPresence(first, 'a', undefined)).to.deep.equal({});
  });
});

describe('initials', () => {
  it('are those of a name', () => {
    expect(
      ['Anne Berg', 'anne-lise  østby', 'Bo', 'Ali Bin Said Noor', 'Åse Ødegård', '123'].map(initialsOf),
    ).to.deep.equal(['A.B.', 'A.L.Ø.', 'B.', 'A.B.N.', 'Å.Ø.', '?']);
  });

  it('stay as they are, and tell two people apart', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 10 }), (names) => {
        const made = initialsFor(names);
        return (
          new Set(made).size === made.length && JSON.stringify(initialsFor(made)) === JSON.stringify(made)
        );
      }),
    );
    expect(initialsFor(['Anne Berg', 'Arne Bø', 'A.B.'])).to.deep.equal(['A.B.', 'A.B. 2', 'A.B. 3']);
    expect(initialsFor(['Anne Berg'], ['A.B.'])).to.deep.equal(['A.B. 2']);
  });
});
