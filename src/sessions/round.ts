import { peopleOn, type Profession } from './people.js';
import type { RecordsReader } from './session-plan.js';

/** Someone who is to speak. The profession only decides the order: it is never shown beside the name. */
export interface Speaker {
  readonly name: string;
  readonly profession: Profession;
}

/** What can happen to a turn. */
export type TurnAct = 'done' | 'pass' | 'skip';

/** A round as it goes: who speaks when, and what has happened to the turns so far. */
export interface Round {
  readonly order: readonly string[];
  readonly acts: readonly TurnAct[];
}

/** Where a round stands. */
export interface Turn {
  /** Who speaks now; undefined when the round is over. */
  readonly now: string | undefined;
  readonly next: string | undefined;
  readonly spoken: readonly string[];
  /** How many have not had their turn yet, those who passed once among them. */
  readonly waiting: number;
}

const first: readonly Profession[] = ['assistant', 'health-worker'];

/**
 * The order of a new round: assistants and helsefagarbeidere first, since nurses otherwise fill the talk; within
 * each, those who spoke early in earlier rounds come later, and the rest as they were listed.
 */
export function orderOf(people: readonly Speaker[], earlier: readonly Round[]): string[] {
  const early = (name: string): number =>
    earlier.reduce((sum, { order }) => {
      const at = order.indexOf(name);
      return at < 0 ? sum : sum + (order.length - at) / order.length;
    }, 0);
  const rank = ({ profession }: Speaker): number => (first.includes(profession) ? 0 : 1);
  return people
    .map((person) => ({ name: person.name, rank: rank(person), early: early(person.name) }))
    .sort((a, b) => a.rank - b.rank || a.early - b.early)
    .map(({ name }) => name);
}

/** Where a round stands. Who passes is asked once more when all others have spoken; who is skipped is not. */
export function turnOf({ order, acts }: Round): Turn {
  const queue = [...order];
  const passed = new Set<string>();
  const spoken: string[] = [];
  for (const act of acts) {
    const name = queue.shift();
    if (name === undefined) break;
    if (act === 'done') spoken.push(name);
    if (act === 'pass' && !passed.has(name)) queue.push(name);
    if (act === 'pass') passed.add(name);
  }
  return { now: queue[0], next: queue[1], spoken, waiting: queue.length };
}

/** As many as are told, with a number for each who has no name; two of one name are told apart. */
export function peopleOf(
  count: number,
  named: readonly Speaker[],
  unnamed: (number: number) => string,
): Speaker[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const { name = '', profession = '' } = named[at] ?? {};
    const wanted = name.trim() || unnamed(at + 1);
    let unique = wanted;
    for (let number = 2; taken.has(unique); number += 1) unique = `${wanted} (${number})`;
    taken.add(unique);
    return { name: unique, profession };
  });
}

/** Whether a stored value is a round. */
export function isRound(value: unknown): value is Round {
  const round = value as Partial<Round> | null;
  return (
    typeof round === 'object' &&
    Array.isArray(round?.order) &&
    round.order.every((each) => typeof each === 'string') &&
    Array.isArray(round.acts)
  );
}

/** Who is in the group, as it was set up. */
export interface Circle {
  readonly count: number;
  readonly people: readonly Speaker[];
  /** Minutes for each; 0 for none. */
  readonly minutes: number;
}

/** More people than sit in any round, and more minutes than any of them gets. */
const most = 500;

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;

/** Whether a stored value is a circle. */
export function isCircle(value: unknown): value is Circle {
  const circle = value as Partial<Circle> | null;
  return (
    typeof circle === 'object' &&
    isCount(circle?.count) &&
    isCount(circle?.minutes) &&
    Array.isArray(circle?.people) &&
    circle.people.every((each) => typeof each?.name === 'string')
  );
}

/**
 * Who speaks in a group: as it was set up for a round, else the participants on its roster; nothing where nobody has
 * told.
 */
export function circleOf(records: RecordsReader): Circle | undefined {
  const set = records.read('round', 'circle', isCircle);
  if (set) return set;
  const speakers = [...peopleOn(records).values()].filter(({ part }) => part === 'participant');
  if (speakers.length === 0) return undefined;
  return {
    count: speakers.length,
    people: speakers.map(({ name, profession }) => ({ name, profession })),
    minutes: 0,
  };
}
