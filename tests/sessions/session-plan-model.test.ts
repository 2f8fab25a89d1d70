import { expect } from '@open-wc/testing';
import {
  isPlanFrame,
  isPlannedSession,
  suggestedFrame,
  templateOf,
} from '../../src/sessions/session-plan.js';

const nb = (text: string) => ({ nb: text });

const block = { id: 'runde', title: nb('Runden'), minutes: 20, note: nb('Si navnet ditt.'), film: 'film-1' };
const session = {
  id: 'samling-1',
  title: nb('Samtalen'),
  goal: nb('Dere kan spørre.'),
  blocks: [block, { id: 'pause', title: 'Pause' }],
  films: ['film-1'],
  packing: [nb('Penn')],
  source: { title: nb('En kilde'), publisher: 'Oss' },
};

describe('what is kept of a planned session', () => {
  it('is taken when it is as the content tells it, and when no theme is told', () => {
    expect(isPlannedSession(session)).to.equal(true);
    for (const each of templateOf({ id: 'p', title: 'P', learningModel: { sessions: 5 } }))
      expect(isPlannedSession(each)).to.equal(true);
  });

  it('is taken whatever the leader has written, or emptied', () => {
    for (const text of ['', ' ', nb(''), '<b>', 'x'.repeat(5000)]) {
      const own = { ...block, title: text, who: text, material: text, note: text };
      const set = { ...session, title: text, blocks: [own], length: 'short', date: '2026-11-23', time: '' };
      expect(isPlannedSession(set), JSON.stringify(text).slice(0, 20)).to.equal(true);
    }
    expect(isPlannedSession({ ...session, blocks: [] })).to.equal(true);
  });

  it('is left out when a part of it is of another kind than what draws it expects', () => {
    for (const part of [
      ...['packing', 'films', 'cases', 'topics'].map((name) => ({ [name]: 'x' })),
      ...[{ packing: [null] }, { goal: 5 }, { homework: ['x'] }, { source: 'x' }, { time: 5 }, { place: {} }],
      ...[{ title: 5 }, { length: 'long' }, { date: '2026-02-30' }, { blocks: {} }, { blocks: [null] }],
      ...[{ minutes: 0 }, { note: 5 }, { who: [5] }, { film: {} }].map((odd) => ({
        blocks: [{ ...block, ...odd }],
      })),
    ])
      expect(isPlannedSession({ ...session, ...part }), JSON.stringify(part)).to.equal(false);
  });
});

describe('a number with a slip in it', () => {
  it('in the content neither stops the calendar nor the page', () => {
    const learningModel = { sessions: 1_000_000_000, weeksBetween: 1e308 };
    const programme = { id: 'p', title: 'P', learningModel };

    expect(templateOf(programme)).to.have.length(200);
    expect(suggestedFrame(programme).everyWeeks).to.equal(520);
  });

  it('in a record is no plan', () => {
    const frame = suggestedFrame({ id: 'p', title: 'P' });
    expect(isPlanFrame(frame)).to.equal(true);
    for (const everyWeeks of [0, -1, 0.5, 521, 1e308])
      expect(isPlanFrame({ ...frame, everyWeeks }), String(everyWeeks)).to.equal(false);
    expect(isPlannedSession({ ...session, blocks: [{ ...block, minutes: 1e308 }] })).to.equal(false);
  });
});
