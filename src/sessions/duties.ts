import { peopleOn, type Person } from './people.js';
import type { RecordsReader } from './session-plan.js';

/** What a participant can have charge of in a session, in the order they are told. */
export const dutyNames = ['presenter', 'notes', 'time'] as const;
export type Duty = (typeof dutyNames)[number];

/** Who has which duty in a session, by the id of the person. Kept as `duty/<session key>`. */
export type Duties = Readonly<Partial<Record<Duty, string>>>;

export const dutyKind = 'duty';

/** Who has a duty, and whether somebody has said so or it is the rotation that suggests it. */
export interface DutyHolder {
  readonly person: string;
  readonly isSuggested: boolean;
}

/** Whether a stored value tells who has which duty. */
export function isDuties(value: unknown): value is Duties {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([duty, person]) => dutyNames.includes(duty as Duty) && typeof person === 'string',
  );
}

/** How often and how lately someone has had duties so far. */
interface Burden {
  readonly id: string;
  readonly number: number;
  all: number;
  last: number;
  readonly of: Record<Duty, number>;
}

/**
 * Who has which duty in each session: as the group has said, and where it has said nothing, those who have had
 * fewest, and of them whom it is longest since. Each has one duty in a session as far as there are people. The same
 * people and the same choices give the same answer on every machine. A leader or mentor has none unless chosen.
 *
 * @param kept - What the group has said, session by session, in the order they are held.
 */
export function rotation(
  people: ReadonlyMap<string, Person>,
  kept: readonly Duties[],
): Partial<Record<Duty, DutyHolder>>[] {
  const burdens = [...people]
    .filter(([, { part }]) => part === 'participant')
    .map(([id, { number }]): Burden => ({
      id,
      number,
      all: 0,
      last: -1,
      of: { presenter: 0, notes: 0, time: 0 },
    }));
  return kept.map((said, session) => {
    const chosen = dutyNames.filter((duty) => people.has(said[duty] ?? ''));
    const holders: Partial<Record<Duty, DutyHolder>> = {};
    const give = (duty: Duty, id: string, isSuggested: boolean): void => {
      holders[duty] = { person: id, isSuggested };
      const burden = burdens.find((each) => each.id === id);
      if (!burden) return;
      burden.all += 1;
      burden.of[duty] += 1;
      burden.last = session;
    };
    for (const duty of chosen) give(duty, said[duty]!, false);
    const open = dutyNames.filter((duty) => !chosen.includes(duty));
    const next = nextIn(burdens, open.length, session);
    for (const [duty, id] of share(open, next)) give(duty, id, true);
    return holders;
  });
}

/**
 * Who has which duty in a group, session by session.
 *
 * @param keys - The session keys, in the order the sessions are held.
 */
export function dutiesOn(
  records: RecordsReader,
  keys: readonly string[],
): Partial<Record<Duty, DutyHolder>>[] {
  return rotation(
    peopleOn(records),
    keys.map((key) => records.read(dutyKind, key, isDuties) ?? {}),
  );
}

/** The next in turn: those who have nothing in this session yet come before those who have. */
function nextIn(burdens: readonly Burden[], count: number, session: number): Burden[] {
  if (burdens.length === 0) return [];
  const more = new Map(burdens.map((each) => [each, 0]));
  return Array.from({ length: count }, () => {
    const [first] = [...burdens].sort((a, b) => {
      const busy = (each: Burden): number => (each.last === session ? 1 : 0) + more.get(each)!;
      const had = (each: Burden): number => each.all + more.get(each)!;
      return busy(a) - busy(b) || had(a) - had(b) || a.last - b.last || a.number - b.number;
    });
    more.set(first!, more.get(first!)! + 1);
    return first!;
  });
}

/** Gives each the duty she has had least, as far as that can be had for all of them at once. */
function share(duties: readonly Duty[], next: readonly Burden[]): [Duty, string][] {
  let best: readonly Burden[] = [];
  let least = Infinity;
  for (const order of orders(next)) {
    const cost = duties.reduce((sum, duty, at) => sum + (order[at]?.of[duty] ?? 0) ** 2, 0);
    if (cost < least) [best, least] = [order, cost];
  }
  return duties.flatMap((duty, at): [Duty, string][] => {
    const person = best[at];
    return person ? [[duty, person.id]] : [];
  });
}

function orders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, at) =>
    orders(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}
