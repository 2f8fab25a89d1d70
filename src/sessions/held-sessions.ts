import type { Programme } from '../content/schema/programme.js';
import { clockTimes } from './clock-times.js';
import { sessionDays } from './dates.js';
import type { HeldSession } from './held-session.js';
import { frameOf, sessionsOf, type RecordsReader } from './session-plan.js';
import { shorten } from './shorten.js';

/** The sessions of a programme as a group will hold them: on which day, at which clock, with what there is time for. */
export function heldSessions(programme: Programme, records: RecordsReader): HeldSession[] {
  const frame = frameOf(programme, records);
  const sessions = sessionsOf(programme, records);
  const days = sessionDays(frame, sessions);
  return sessions.map((session, at) => {
    const { blocks, dropped, minutes } = shorten(session.blocks, session.length);
    const time = session.time ?? frame.time;
    return {
      session,
      number: at + 1,
      day: days[at]?.day,
      time,
      place: session.place ?? frame.place,
      blocks: clockTimes(blocks, time),
      dropped,
      minutes,
    };
  });
}
