import { expect } from '@open-wc/testing';
import type { Requirement } from '../../src/content/schema/certificate.js';
import {
  findingsOf,
  minutesOf,
  peopleFor,
  periodOf,
  worstOf,
  type Evidence,
  type Outcome,
} from '../../src/elements/course-certificate/certificate.model.js';
import type { GroupPart, Person } from '../../src/sessions/people.js';
import { isShareMet } from '../../src/sessions/share.js';
import * as fc from '../properties.js';

const person = (name: string, part: GroupPart): Person => ({
  name,
  part,
  profession: '',
  workplace: '',
  number: 1,
});

const evidence = (change: Partial<Evidence> = {}): Evidence => ({
  presence: { present: 0, absent: 0, untold: 0 },
  confirmedModules: 0,
  modules: 4,
  isConfirmed: () => false,
  ...change,
});

const outcome = (asked: Partial<Requirement>, change: Partial<Evidence> = {}): Outcome =>
  findingsOf([{ id: 'krav', text: 'Krav', ...asked }], evidence(change))[0]!.outcome;

const presence = (present: number, absent = 0, untold = 0) => ({ presence: { present, absent, untold } });

describe('a share of the sessions', () => {
  it('is met by 4 of 5 where 80 % is asked for, and not by 3 of 7 where half is', () => {
    expect(outcome({ minShare: 0.8 }, presence(4, 1))).to.equal('met');
    expect(outcome({ minShare: 0.5 }, presence(3, 4))).to.equal('short');
    expect(outcome({ minShare: 0.43 }, presence(3, 4))).to.equal('short');
    expect(outcome({ minShare: 2 / 3 }, presence(2, 1))).to.equal('met');
    expect(outcome({ minShare: 0.6667 }, presence(2, 1))).to.equal('short');
  });

  it('is compared exactly, whatever the numbers are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 10_000 }),
        (of, some, tenThousandths) => {
          const count = Math.min(some, of);
          const isMet = BigInt(count) * 10_000n >= BigInt(tenThousandths) * BigInt(of);
          expect(isShareMet(count, of, Number(`${tenThousandths}e-4`))).to.equal(isMet);
        },
      ),
    );
  });

  it('is of all sessions, so one that is not noted is not counted as attended', () => {
    expect(outcome({ minShare: 0.8 }, presence(3, 0, 2))).to.equal('open');
    expect(outcome({ minShare: 0.8 }, presence(3, 2, 0))).to.equal('short');
  });

  it('is not decided while nobody tells how many sessions there are', () => {
    expect(outcome({ minShare: 0.8 }, { presence: undefined })).to.equal('open');
    expect(outcome({ minSessions: 4 }, { presence: undefined })).to.equal('open');
    expect(outcome({ minSessions: 4 }, presence(0))).to.equal('open');
  });
});

describe('what is known of attendance', () => {
  it('decides a requirement only when what is still untold could not change it', () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.nat(8),
        fc.nat(8),
        fc.integer({ min: 1, max: 10 }),
        (present, absent, untold, minSessions) => {
          fc.pre(present + absent + untold > 0);
          const now = outcome({ minSessions }, presence(present, absent, untold));
          const possible = Array.from({ length: untold + 1 }, (_, more) =>
            outcome({ minSessions }, presence(present + more, absent + untold - more)),
          );
          const isOne = new Set(possible).size === 1;
          expect(now).to.equal(isOne ? possible[0] : 'open');
        },
      ),
    );
  });
});

describe('a requirement', () => {
  it('of modules counts those the mentor has confirmed, and stays open while more can be', () => {
    expect(outcome({ minModules: 4 }, { confirmedModules: 4 })).to.equal('met');
    expect(outcome({ minModules: 4 }, { confirmedModules: 3 })).to.equal('open');
    expect(outcome({ minModules: 5 }, { confirmedModules: 4 })).to.equal('short');
  });

  it('that nothing here can count takes somebody’s word', () => {
    expect(outcome({})).to.equal('open');
    expect(outcome({}, { isConfirmed: (id) => id === 'krav' })).to.equal('met');
    expect(outcome({ confirmedBy: 'mentor' }, { isConfirmed: (id) => id === 'annet' })).to.equal('open');
  });

  it('that asks for two things is met by both alone', () => {
    const asked = { minSessions: 4, confirmedBy: 'mentor' };
    expect(outcome(asked, { ...presence(5), isConfirmed: () => false })).to.equal('open');
    expect(outcome(asked, { ...presence(3, 2), isConfirmed: () => true })).to.equal('short');
    expect(outcome(asked, { ...presence(4, 1), isConfirmed: () => true })).to.equal('met');
  });

  it('that cannot be met any more decides, whatever the others are', () => {
    const outcomes = fc.array(fc.constantFrom<Outcome[]>('met', 'short', 'open'), { minLength: 1 });
    fc.assert(
      fc.property(outcomes, (each) => {
        const worst = worstOf(each.map((one) => ({ outcome: one })));
        expect(each).to.include(worst);
        if (worst === 'met') expect(new Set(each).size).to.equal(1);
        expect(worst === 'short').to.equal(each.includes('short'));
      }),
    );
  });
});

describe('who a certificate is for', () => {
  const all = new Map([
    ['a', person('Anne', 'participant')],
    ['m', person('Mona', 'mentor')],
    ['l', person('Lise', 'leader')],
  ]);

  it('is participants; for a mentor’s, mentors and leaders', () => {
    expect([...peopleFor('completion', all).keys()]).to.deep.equal(['a']);
    expect([...peopleFor('attendance', all).keys()]).to.deep.equal(['a']);
    expect([...peopleFor('mentor', all).keys()]).to.deep.equal(['m', 'l']);
  });
});

describe('hours and period', () => {
  const session = (minutes: number, isPresent?: boolean, day?: string) => ({ minutes, isPresent, day });

  it('are summed over the sessions somebody was at, and left out when one has no length told', () => {
    expect(minutesOf([session(120, true), session(90, true), session(120, false)])).to.equal(210);
    expect(minutesOf([session(120, true), session(0, false)])).to.equal(120);
    expect(minutesOf([session(120, true), session(0, true)])).to.equal(undefined);
    expect(minutesOf([session(120), session(120, false)])).to.equal(undefined);
  });

  it('run from the first day to the last, whatever the order, and only when every session has a day', () => {
    const days = ['2027-01-05', '2026-09-15', '2026-10-13'].map((day) => ({ day }));
    expect(periodOf(days)).to.deep.equal(['2026-09-15', '2027-01-05']);
    expect(periodOf([...days, { day: undefined }])).to.equal(undefined);
    expect(periodOf([])).to.equal(undefined);
  });
});
