import { isDay } from '../../sessions/day.js';

/** What the leader has typed to stand on a certificate. Kept as `certificate/<certificate>`. */
export interface Issuing {
  /** The workplace that issues it. */
  readonly issuer: string;
  readonly place: string;
  /** As `2026-09-15`; '' until it is chosen. */
  readonly date: string;
  /** What the group is called, for one who has led it. */
  readonly group: string;
}

export const certificateKind = 'certificate';

export const nothingTyped: Issuing = { issuer: '', place: '', date: '', group: '' };

/** Whether a stored value is what a leader has typed. */
export function isIssuing(value: unknown): value is Issuing {
  if (typeof value !== 'object' || value === null) return false;
  const { issuer, place, date, group } = value as Partial<Issuing>;
  const isText = [issuer, place, group].every((text) => typeof text === 'string');
  return isText && (date === '' || isDay(date));
}

/** True for what is confirmed by hand. Kept as `requirement/<certificate>.<requirement>.<person>`. */
export const requirementKind = 'requirement';

/** Stands for the requirement where the source tells none, and the leader chooses who is to have one. */
export const leadersChoice = 'leader';

/** The id of a confirmation among the records of a group. */
export function requirementKey(certificate: string, requirement: string, person: string): string {
  return `${certificate}.${requirement}.${person}`;
}
