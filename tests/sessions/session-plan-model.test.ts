import { expect } from '@open-wc/testing';
import { isPlannedSession, templateOf } from '../../src/sessions/session-plan.js';

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
