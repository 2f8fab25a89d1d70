import { expect } from '@open-wc/testing';
import type { Programme } from '../../src/content/schema/programme.js';
import { heldSessions } from '../../src/sessions/held-sessions.js';
import {
  planKind,
  sessionKey,
  sessionKind,
  suggestedFrame,
  templateOf,
} from '../../src/sessions/session-plan.js';
import { openRecords } from '../../src/storage/records.js';

const programme: Programme = {
  id: 'prove',
  title: 'Prøve',
  sessions: ['en', 'to', 'tre'].map((id) => ({
    id,
    title: id,
    blocks: [
      { id: 'velkommen', title: 'Velkommen', minutes: 10, keep: true },
      { id: 'film', title: 'Film', minutes: 50 },
      { id: 'samtale', title: 'Samtale', minutes: 35, priority: 2 },
    ],
  })),
};
const records = openRecords({ content: 'prove', group: 'gruppe-1' });

describe('the sessions as a group will hold them', () => {
  beforeEach(() => void records.forgetAll());
  after(() => void records.forgetAll());

  it('before anything is planned they are the content’s own, without day and clock', () => {
    const held = heldSessions(programme, records);
    expect(
      held.map(({ number, day, time, place, minutes }) => [number, day, time, place, minutes]),
    ).to.deep.equal([1, 2, 3].map((number) => [number, undefined, '', '', 95]));
    expect(held[0]?.blocks.map(({ block, from }) => [block.id, from])).to.deep.equal([
      ['velkommen', undefined],
      ['film', undefined],
      ['samtale', undefined],
    ]);
  });

  it('with a frame they have days, clocks and a place; one session may have its own', () => {
    const [, second] = templateOf(programme);
    records.write(planKind, 'prove', {
      ...suggestedFrame(programme),
      start: '2026-10-20',
      everyWeeks: 1,
      time: '13:00',
      place: 'Møterommet',
    });
    records.write(sessionKind, sessionKey('prove', 'to'), {
      ...second,
      date: '2026-10-29',
      time: '09:00',
      length: 'short',
    });
    const held = heldSessions(programme, records);
    expect(held.map(({ day, time, place }) => [day, time, place])).to.deep.equal([
      ['2026-10-20', '13:00', 'Møterommet'],
      ['2026-10-29', '09:00', 'Møterommet'],
      ['2026-11-03', '13:00', 'Møterommet'],
    ]);
    expect(held[1]?.blocks.map(({ block, from, to }) => [block.id, from, to])).to.deep.equal([
      ['velkommen', '09:00', '09:10'],
      ['samtale', '09:10', '09:45'],
    ]);
    expect(held[1]?.dropped.map(({ id }) => id)).to.deep.equal(['film']);
    // The clocks go back on 25 October, between the first and the last.
    expect(held[2]?.blocks[0]?.from).to.equal(held[0]?.blocks[0]?.from);
  });
});
