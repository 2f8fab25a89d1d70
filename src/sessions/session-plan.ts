import { block, session, type Block, type Programme, type Session } from '../content/schema/programme.js';
import { isText } from '../storage/guards.js';
import type { Records } from '../storage/records.js';
import { isDay } from './day.js';

/** What reads the records of a group: `Records` itself, or the controller that stands for it. */
export type RecordsReader = Pick<Records, 'read' | 'all'>;

/** How the sessions of a programme lie in time. Days are as `2026-09-15`, times of day as `13:00` where the group meets. */
export interface PlanFrame {
  /** The day of the first session; undefined until the leader has chosen it. */
  readonly start?: string | undefined;
  /** Weeks from one session to the next. */
  readonly everyWeeks: number;
  /** When the sessions begin; '' until it is chosen. */
  readonly time: string;
  readonly place: string;
  /** Days the leader will not meet, a holiday of the school or a day of duty. */
  readonly skip: readonly string[];
  /** The ids of the sessions, in the order they are held. */
  readonly order: readonly string[];
  /** Which points of «Før første samling» are done, by their place in the list. */
  readonly ready: readonly number[];
}

/** How much of a session there is time for: all of it, 45 minutes, or one question for five. */
export const sessionLengths = ['full', 'short', 'card'] as const;
export type SessionLength = (typeof sessionLengths)[number];

/** A session as the group has planned it: in the form of the content, with what the leader has set. */
export type PlannedSession = Session & {
  readonly blocks: readonly Block[];
  readonly length?: SessionLength;
  /** Set when the leader moved this one session away from the rhythm of the rest. */
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly place?: string | undefined;
};

/**
 * Where a plan is kept among the records of a group: the frame as `plan/<programme>`, each session that differs from
 * the content as `session/<programme>.<session>`. What is kept of a session later (`run`, `attendance`) has the same id.
 */
export const planKind = 'plan';
export const sessionKind = 'session';

/** The id of a session among the records of a group: sessions of two programmes may have the same id. */
export function sessionKey(programme: string, session: string): string {
  return `${programme}.${session}`;
}

/** The sessions as the content gives them; a programme that only tells how many gets as many without a theme. */
export function templateOf({ sessions, modules, learningModel }: Programme): PlannedSession[] {
  if (sessions?.length) return sessions.map((session) => ({ ...session, blocks: session.blocks ?? [] }));
  const phases = (learningModel?.phases ?? []).map(({ id, title }): Block => ({ id, title, phase: id }));
  if (modules?.length) {
    return modules.map(({ id, title, session }, at) => ({
      id: session ?? id,
      title: title ?? `${at + 1}`,
      blocks: phases,
    }));
  }
  return Array.from({ length: Math.min(learningModel?.sessions ?? 1, most.sessions) }, (_, at) => ({
    id: `samling-${at + 1}`,
    title: `${at + 1}`,
    blocks: phases,
  }));
}

/** The frame as the group has set it, or as the content suggests. */
export function frameOf(programme: Programme, records: RecordsReader): PlanFrame {
  return records.read(planKind, programme.id, isPlanFrame) ?? suggestedFrame(programme);
}

/** Further than any plan reaches: a file or a record with a slip in a number must not stop the calendar. */
const most = { weeks: 520, sessions: 200, minutes: 10_000 };

/** What a programme that tells no rhythm is given: once in four weeks is «about monthly» on the same weekday. */
const monthly = 4;

/** The frame before anything is chosen. */
export function suggestedFrame(programme: Programme): PlanFrame {
  const { learningModel, modules } = programme;
  const alone = modules?.find(({ weeks }) => weeks)?.weeks;
  return {
    everyWeeks: Math.min(learningModel?.weeksBetween ?? alone?.to ?? alone?.from ?? monthly, most.weeks),
    time: '',
    place: '',
    skip: [],
    order: templateOf(programme).map(({ id }) => id),
    ready: [],
  };
}

/** The sessions in the order they are held, each as planned or as the content gives it. */
export function sessionsOf(programme: Programme, records: RecordsReader): PlannedSession[] {
  const { order } = frameOf(programme, records);
  const template = new Map(templateOf(programme).map((session) => [session.id, session]));
  return order.flatMap((id) => {
    const planned = records.read(sessionKind, sessionKey(programme.id, id), isPlannedSession);
    return planned ?? template.get(id) ?? [];
  });
}

/** Whether a stored value is a frame. */
export function isPlanFrame(value: unknown): value is PlanFrame {
  if (typeof value !== 'object' || value === null) return false;
  const { start, everyWeeks, time, place, skip, order, ready } = value as Partial<PlanFrame>;
  return (
    (start === undefined || isDay(start)) &&
    Number.isInteger(everyWeeks) &&
    Number(everyWeeks) > 0 &&
    Number(everyWeeks) <= most.weeks &&
    typeof time === 'string' &&
    typeof place === 'string' &&
    isListOf(skip, isDay) &&
    isListOf(order, isText) &&
    isListOf(ready, Number.isInteger)
  );
}

/** Whether a stored value is a planned session: what the group sets, and the rest as content may tell it. */
export function isPlannedSession(value: unknown): value is PlannedSession {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, blocks, length, date, time, place, ...told } = value as Partial<PlannedSession>;
  return (
    isText(id) &&
    isWords(title) &&
    (length === undefined || sessionLengths.includes(length)) &&
    (date === undefined || isDay(date)) &&
    (time === undefined || isText(time)) &&
    (place === undefined || isText(place)) &&
    isListOf(blocks, isBlock) &&
    session.safeParse({ ...told, ...sound }).success
  );
}

function isBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, minutes, who, material, note, ...told } = value as Partial<Block>;
  const hasMinutes =
    minutes === undefined || (Number.isInteger(minutes) && minutes > 0 && minutes <= most.minutes);
  const hasWords = [who, material, note].every((each) => each === undefined || isWords(each));
  return (
    isText(id) && isWords(title) && hasMinutes && hasWords && block.safeParse({ ...told, ...sound }).success
  );
}

/** Stands for what the group may set in ways that content may not: an empty title, a field with one space in it. */
const sound = { id: 'x', title: 'x' };

function isWords(value: unknown): boolean {
  return isText(value) || (typeof value === 'object' && value !== null && Object.values(value).every(isText));
}

function isListOf(list: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(is);
}
