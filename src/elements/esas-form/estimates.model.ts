import type { InstrumentItem } from '../../content/schema/instrument.js';
import { answerTo, isAnswers, isRecord, rounded, type Answer, type Answers } from './esas-form.model.js';

/** How a group estimates: one estimate together, sheets typed in, or hands raised for each number. */
export const ways = ['together', 'hands', 'sheets'] as const;
export type Way = (typeof ways)[number];

/** A sheet someone has filled in. It has a number and never a name. */
export interface EstimateSheet {
  readonly who: 'one' | 'pair';
  readonly answers: Answers;
}

/** What a group believes the patient would answer. */
export interface Estimates {
  readonly way: Way;
  readonly together: Answers;
  readonly sheets: readonly EstimateSheet[];
  /** How many hands for each number, by the id of the row. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export const noEstimates: Estimates = { way: 'together', together: {}, sheets: [], hands: {} };

/** Several estimates of one row taken together. */
export interface Spread {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  /** As many are below it as above it: one that is far off does not move it. */
  readonly middle: number;
}

/** One row: what was estimated, and what the patient answered. */
export interface Compared {
  readonly item: InstrumentItem;
  readonly spread: Spread | undefined;
  readonly own: Answer;
  /** How far above the middle estimate the patient’s own answer is; undefined where one of them is missing. */
  readonly difference: number | undefined;
}

/** How many hands count as one group: more is a slip of the finger. */
const mostHands = 99;

/** Every estimate of a row, from the lowest. */
export function estimatesOf(estimates: Estimates, row: string, values: readonly number[]): number[] {
  const answers =
    estimates.way === 'together'
      ? [answerTo(estimates.together, row, values)]
      : estimates.way === 'sheets'
        ? estimates.sheets.map((sheet) => answerTo(sheet.answers, row, values))
        : values.flatMap((value) => Array<Answer>(handsFor(estimates, row, value)).fill(value));
  return answers.filter((each) => typeof each === 'number').sort((a, b) => a - b);
}

/** How many hands were raised for a number. */
export function handsFor({ hands }: Estimates, row: string, value: number): number {
  const counts = Object.hasOwn(hands, row) ? hands[row]! : {};
  const count = Object.hasOwn(counts, String(value)) ? counts[String(value)]! : 0;
  return Math.min(Math.max(Math.floor(count) || 0, 0), mostHands);
}

/** The estimates with the hands for one number changed. */
export function withHands(estimates: Estimates, row: string, value: number, count: number): Estimates {
  const { [row]: before = {}, ...others } = estimates.hands;
  const kept = Object.entries(before).filter(([each]) => each !== String(value));
  const sound = Math.min(Math.max(Math.floor(count) || 0, 0), mostHands);
  const counts = Object.fromEntries(sound ? [...kept, [String(value), sound]] : kept);
  const hands = Object.keys(counts).length ? { ...others, [row]: counts } : others;
  return { ...estimates, hands };
}

/** Several estimates in one; undefined when there is none. `numbers` go from the lowest. */
export function spreadOf(numbers: readonly number[]): Spread | undefined {
  const count = numbers.length;
  if (count === 0) return undefined;
  const middle = (numbers[Math.floor((count - 1) / 2)]! + numbers[Math.floor(count / 2)]!) / 2;
  return { count, low: numbers[0]!, high: numbers[count - 1]!, middle: rounded(middle) };
}

/** Every row, the largest difference first, equal ones in the form’s order, those without one last. */
export function compare(
  items: readonly InstrumentItem[],
  values: readonly number[],
  estimates: Estimates,
  own: Answers,
): Compared[] {
  return items
    .map((item): Compared => {
      const spread = spreadOf(estimatesOf(estimates, item.id, values));
      const answer = answerTo(own, item.id, values);
      const difference = spread && typeof answer === 'number' ? rounded(answer - spread.middle) : undefined;
      return { item, spread, own: answer, difference };
    })
    .sort((a, b) => size(b) - size(a));
}

function size({ difference }: Compared): number {
  return difference === undefined ? -1 : Math.abs(difference);
}

/** How many rows have an estimate. */
export function countEstimated(items: readonly InstrumentItem[], values: number[], all: Estimates): number {
  return items.filter(({ id }) => estimatesOf(all, id, values).length > 0).length;
}

/** Whether nothing is estimated in any way. */
export function isUntouched({ together, sheets, hands }: Estimates): boolean {
  return sheets.length === 0 && [together, hands].every((each) => Object.keys(each).length === 0);
}

/** Whether a stored value is estimates. */
export function isEstimates(value: unknown): value is Estimates {
  if (!isRecord(value)) return false;
  const { way, together, sheets, hands } = value;
  return (
    ways.some((each) => each === way) &&
    isAnswers(together) &&
    Array.isArray(sheets) &&
    sheets.every(
      (each) => isRecord(each) && /^(one|pair)$/.test(String(each['who'])) && isAnswers(each['answers']),
    ) &&
    isRecord(hands) &&
    Object.values(hands).every(
      (row) => isRecord(row) && Object.values(row).every((count) => typeof count === 'number'),
    )
  );
}
