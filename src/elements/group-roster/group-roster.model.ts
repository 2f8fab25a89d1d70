import type { Programme } from '../../content/schema/programme.js';
import type { AnyText } from '../../i18n/pick.js';
import type { Person, Profession } from '../../sessions/people.js';
import { isShareMet } from '../../sessions/share.js';
import { professionFrom } from './words-for.js';

/** What a rule says of the number of participants, and how the group stands to it. */
export interface SizeFinding {
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly ideal: number | undefined;
  readonly count: number;
  readonly outcome: 'few' | 'fits' | 'many';
}

/** What a rule says of the share of a profession, and how the group stands to it. */
export interface ShareFinding {
  /** As the content names the profession. */
  readonly profession: AnyText;
  readonly minShare: number;
  readonly count: number;
  readonly of: number;
  /** Participants whose profession nobody has told. */
  readonly untold: number;
  /** `open` while those who are not told of may decide it. */
  readonly outcome: 'met' | 'open' | 'short';
}

type Rule = NonNullable<Programme['groupRule']>;

/** How the group stands to the rule of its size; nothing where there is no rule or nobody on the list. */
export function sizeOf(rule: Rule | undefined, people: Iterable<Person>): SizeFinding | undefined {
  const { from, to, ideal } = rule?.size ?? {};
  const count = participantsIn(people).length;
  if (count === 0 || (from ?? to ?? ideal) === undefined) return undefined;
  const least = from ?? ideal ?? 0;
  const most = to ?? ideal ?? Infinity;
  return { from, to, ideal, count, outcome: count < least ? 'few' : count > most ? 'many' : 'fits' };
}

/**
 * How the group stands to the rule of a profession's share. Mentors and leaders are not counted. Nothing where there
 * is no rule, nobody on the list, or a profession the roster does not know.
 */
export function shareOf(rule: Rule | undefined, people: Iterable<Person>): ShareFinding | undefined {
  const { profession, minShare } = rule ?? {};
  if (profession === undefined || minShare === undefined) return undefined;
  const wanted = professionOf(profession);
  const participants = participantsIn(people);
  if (!wanted || participants.length === 0) return undefined;
  const of = participants.length;
  const count = participants.filter((each) => each.profession === wanted).length;
  const untold = participants.filter((each) => each.profession === '').length;
  const outcome = isShareMet(count, of, minShare)
    ? 'met'
    : isShareMet(count + untold, of, minShare)
      ? 'open'
      : 'short';
  return { profession, minShare, count, of, untold, outcome };
}

/** How many decimals a percentage needs so that it does not seem to say the opposite of what came of the rule. */
export function decimalsFor({ count, of, minShare }: ShareFinding): number {
  const percent = (100 * count) / of;
  const seems = (decimals: number): boolean => Number(percent.toFixed(decimals)) >= 100 * minShare;
  return [0, 1, 2].find((decimals) => seems(decimals) === isShareMet(count, of, minShare)) ?? 2;
}

function participantsIn(people: Iterable<Person>): Person[] {
  return [...people].filter(({ part }) => part === 'participant');
}

function professionOf(text: AnyText): Profession | undefined {
  const words = typeof text === 'string' ? [text] : Object.values(text);
  return words.map(professionFrom).find((each) => each !== undefined && each !== '' && each !== 'other');
}
