import type { Localized } from '../../content/schema/base.js';
import type { Certificate, Requirement } from '../../content/schema/certificate.js';
import type { Presence } from '../../sessions/attendance.js';
import type { GroupPart, Person } from '../../sessions/people.js';
import { isShareMet } from '../../sessions/share.js';

/** How somebody stands to a requirement; `open` while what is not told of may still decide it. */
export type Outcome = 'met' | 'short' | 'open';

/** What is known of one person, counted by the group and not by us. */
export interface Evidence {
  /** Of all sessions; undefined where nobody tells how many there are. */
  readonly presence: Presence | undefined;
  readonly confirmedModules: number;
  /** Undefined where nobody tells how many there are. */
  readonly modules: number | undefined;
  /** Whether a requirement is confirmed by hand. */
  readonly isConfirmed: (requirementId: string) => boolean;
}

/** One thing a requirement asks for, and how somebody stands to it. */
export type Part =
  | {
      readonly asks: 'sessions';
      readonly least: number;
      readonly count: number;
      readonly untold: number;
      readonly outcome: Outcome;
    }
  | {
      readonly asks: 'share';
      readonly least: number;
      readonly count: number;
      readonly of: number;
      readonly untold: number;
      readonly outcome: Outcome;
    }
  | { readonly asks: 'modules'; readonly least: number; readonly count: number; readonly outcome: Outcome }
  | { readonly asks: 'word'; readonly of: Localized | undefined; readonly outcome: Outcome };

/** How somebody stands to one requirement. */
export interface Finding {
  readonly requirement: Requirement;
  readonly parts: readonly Part[];
  readonly outcome: Outcome;
}

/** Who a certificate is for. */
export function partsFor(kind: Certificate['kind']): readonly GroupPart[] {
  return kind === 'mentor' ? ['mentor', 'leader'] : ['participant'];
}

/** Those on the list a certificate is for, by their ids. */
export function peopleFor(
  kind: Certificate['kind'],
  people: ReadonlyMap<string, Person>,
): Map<string, Person> {
  const parts = partsFor(kind);
  return new Map([...people].filter(([, { part }]) => parts.includes(part)));
}

/** How somebody stands to each requirement, in the order of the content. */
export function findingsOf(requirements: readonly Requirement[], evidence: Evidence): Finding[] {
  return requirements.map((requirement) => {
    const parts = partsOf(requirement, evidence);
    return { requirement, parts, outcome: worstOf(parts) };
  });
}

/** All must be met; one that cannot be met any more decides it. */
export function worstOf(each: readonly { readonly outcome: Outcome }[]): Outcome {
  const has = (wanted: Outcome): boolean => each.some(({ outcome }) => outcome === wanted);
  return has('short') ? 'short' : has('open') ? 'open' : 'met';
}

function partsOf(requirement: Requirement, evidence: Evidence): Part[] {
  const { id, minSessions, minShare, minModules, confirmedBy } = requirement;
  const { presence, confirmedModules, modules, isConfirmed } = evidence;
  const { present = 0, absent = 0, untold = 0 } = presence ?? {};
  const of = present + absent + untold;
  const parts: Part[] = [];
  if (minSessions !== undefined) {
    const outcome = decided(presence, (count) => count >= minSessions);
    parts.push({ asks: 'sessions', least: minSessions, count: present, untold, outcome });
  }
  if (minShare !== undefined) {
    const outcome = decided(presence, (count) => isShareMet(count, of, minShare));
    parts.push({ asks: 'share', least: minShare, count: present, of, untold, outcome });
  }
  if (minModules !== undefined) {
    // A module that is not confirmed may be so tomorrow.
    const isPossible = modules === undefined || modules >= minModules;
    const outcome = confirmedModules >= minModules ? 'met' : isPossible ? 'open' : 'short';
    parts.push({ asks: 'modules', least: minModules, count: confirmedModules, outcome });
  }
  // What nothing here can count takes somebody's word.
  if (confirmedBy !== undefined || parts.length === 0)
    parts.push({ asks: 'word', of: confirmedBy, outcome: isConfirmed(id) ? 'met' : 'open' });
  return parts;
}

/** What is known decides it when it would stay so whatever is told of the rest. */
function decided(presence: Presence | undefined, isEnough: (count: number) => boolean): Outcome {
  if (!presence || presence.present + presence.absent + presence.untold === 0) return 'open';
  if (isEnough(presence.present)) return 'met';
  return isEnough(presence.present + presence.untold) ? 'open' : 'short';
}

/** A session as far as a certificate has use for it. */
export interface CountedSession {
  readonly day: string | undefined;
  /** 0 when nobody has said. */
  readonly minutes: number;
  /** Whether the person was there; undefined while nobody has told. */
  readonly isPresent: boolean | undefined;
}

/** The minutes of the sessions somebody was at; undefined when one of them has none told, or there was none. */
export function minutesOf(sessions: readonly CountedSession[]): number | undefined {
  const attended = sessions.filter(({ isPresent }) => isPresent === true);
  if (attended.length === 0 || attended.some(({ minutes }) => !minutes)) return undefined;
  return attended.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The first and the last day of the plan; undefined unless every session has one. */
export function periodOf(
  sessions: readonly Pick<CountedSession, 'day'>[],
): readonly [string, string] | undefined {
  const days = sessions.flatMap(({ day }) => day ?? []).sort();
  const [first] = days;
  const last = days.at(-1);
  return first && last && days.length === sessions.length ? [first, last] : undefined;
}
