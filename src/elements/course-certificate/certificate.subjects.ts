import type { Programme } from '../../content/schema/programme.js';
import { presenceOf, type Presence } from '../../sessions/attendance.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { heldSessions } from '../../sessions/held-sessions.js';
import {
  attendanceKind,
  isAttendance,
  peopleOn,
  type Attendance,
  type Person,
} from '../../sessions/people.js';
import { isRunLog, runKind } from '../../sessions/run-log.js';
import { sessionKey, type RecordsReader } from '../../sessions/session-plan.js';
import { lengthOf } from '../../sessions/session-words.js';
import { stepsOf } from '../../sessions/steps.js';
import { isTrue } from '../../storage/guards.js';
import {
  findingsOf,
  peopleFor,
  worstOf,
  type CountedSession,
  type Finding,
  type Outcome,
} from './certificate.model.js';
import { leadersChoice, requirementKey, requirementKind } from './certificate.records.js';
import type { CertificateView } from './course-certificate.js';

/** Someone a certificate may be for, and how she stands to what is asked. */
export interface Subject {
  readonly id: string;
  readonly person: Person;
  /** Undefined where nobody tells how many sessions there are. */
  readonly presence: Presence | undefined;
  readonly sessions: readonly CountedSession[];
  /** Empty where the source asks for nothing. */
  readonly findings: readonly Finding[];
  /** Where the source asks for nothing, `met` for those the leader has chosen and `open` for the others. */
  readonly outcome: Outcome;
}

/** A session, and what the group has noted of it. */
interface NotedSession {
  readonly held: HeldSession;
  readonly attendance: Attendance;
  /** Somebody was there, or it was run to its end. */
  readonly wasHeld: boolean;
}

/** Everybody on the list the certificate is for, in the order of the list. */
export function subjectsOf({ certificate, programme }: CertificateView, records: RecordsReader): Subject[] {
  const noted = programme ? notedSessions(programme, records) : [];
  const people = peopleFor(certificate.kind, peopleOn(records));
  return [...people].map(([id, person]): Subject => {
    const sessions = noted.map(({ held, attendance, wasHeld }): CountedSession & { id: string } => ({
      id: held.session.id,
      day: held.day,
      minutes: lengthOf(held),
      // Nobody notes the leader: she was where the session was held.
      isPresent: person.part === 'leader' ? wasHeld || undefined : attendance[id],
    }));
    const presence =
      sessions.length === 0
        ? undefined
        : presenceOf(
            id,
            sessions.map((each) => ({
              id: each.id,
              attendance: each.isPresent === undefined ? {} : { [id]: each.isPresent },
            })),
          );
    const isConfirmed = (requirement: string): boolean =>
      records.read(requirementKind, requirementKey(certificate.id, requirement, id), isTrue) ?? false;
    const findings = findingsOf(certificate.requirements ?? [], {
      presence,
      confirmedModules: programme
        ? stepsOf(programme, id, records).filter(({ confirmed }) => confirmed).length
        : 0,
      modules: programme?.modules?.length ?? programme?.learningModel?.modules,
      isConfirmed,
    });
    const byHand: Outcome = isConfirmed(leadersChoice) ? 'met' : 'open';
    return {
      id,
      person,
      presence,
      sessions,
      findings,
      outcome: findings.length > 0 ? worstOf(findings) : byHand,
    };
  });
}

/** The sessions of a programme that tells how many there are; none of one that does not. */
export function toldSessions(programme: Programme | undefined, records: RecordsReader): HeldSession[] {
  const { sessions, modules, learningModel } = programme ?? {};
  const isTold = (sessions?.length ?? modules?.length ?? learningModel?.sessions ?? 0) > 0;
  return programme && isTold ? heldSessions(programme, records) : [];
}

function notedSessions(programme: Programme, records: RecordsReader): NotedSession[] {
  return toldSessions(programme, records).map((held) => {
    const key = sessionKey(programme.id, held.session.id);
    const attendance = records.read(attendanceKind, key, isAttendance) ?? {};
    const wasRun = records.read(runKind, key, isRunLog)?.ended !== undefined;
    return { held, attendance, wasHeld: wasRun || Object.values(attendance).includes(true) };
  });
}
