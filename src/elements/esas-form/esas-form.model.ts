import type { Answer, CaseStudy, SeriesPoint } from '../../content/schema/case.js';
import type { Instrument, InstrumentItem } from '../../content/schema/instrument.js';

export type { Answer };

/** Answers by the id of the row. A row that is not there is not answered; that is never the same as 0. */
export type Answers = Readonly<Record<string, Answer>>;

/** Who answered. */
export const answerers = ['patient', 'with-help', 'relative', 'staff'] as const;
export type Answerer = (typeof answerers)[number];

/** A form a group has filled in for practice. */
export interface Filled {
  readonly answers: Answers;
  readonly by?: Answerer | undefined;
  /** What the rows with a name of their own were about, by the id of the row. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** Parts of the body, by our own ids. */
  readonly areas?: readonly string[] | undefined;
}

/** What changed from one answer to the next. `by` is how far, always above 0. */
export type Change =
  | { readonly kind: 'lower' | 'higher'; readonly by: number }
  | { readonly kind: 'same' | 'unanswered' | 'unable' };

// As many numbers as can stand in one row of rings and be told from each other.
const mostValues = 21;

/** The numbers a row may be answered with, from the lowest; none where the scale cannot be shown as rings. */
export function valuesOf({ min, max, step = 1 }: Instrument['scale']): number[] {
  const count = Math.floor((max - min) / step) + 1;
  return count > 1 && count <= mostValues ? Array.from({ length: count }, (_, at) => min + at * step) : [];
}

/** The answer to a row; what is not on the scale is no answer. */
export function answerTo(answers: Answers, row: string, values: readonly number[]): Answer {
  const answer = Object.hasOwn(answers, row) ? answers[row] : undefined;
  if (answer === 'unable') return answer;
  return typeof answer === 'number' && values.includes(answer) ? answer : null;
}

/** The answers with one of them changed; `null` takes it away. */
export function withAnswer(answers: Answers, row: string, answer: Answer): Answers {
  const others = Object.entries(answers).filter(([id]) => id !== row);
  return Object.fromEntries(answer === null ? others : [...others, [row, answer]]);
}

/** How many rows have an answer, «kan ikke vurdere» among them. */
export function countAnswered(items: readonly InstrumentItem[], answers: Answers, values: number[]): number {
  return items.filter(({ id }) => answerTo(answers, id, values) !== null).length;
}

/**
 * What typing a digit in a row means, after what was typed just before: «1» and then «0» is 10 where the scale has it,
 * else each digit is a number of its own.
 */
export function typed(
  values: readonly number[],
  before: string,
  digit: string,
): { readonly text: string; readonly value: number | undefined } {
  for (const text of [before + digit, digit]) {
    const value = Number(text);
    if (String(value) === text && values.includes(value)) return { text, value };
  }
  return { text: digit, value: undefined };
}

/** How an answer differs from the one before it. */
export function changeOf(from: Answer, to: Answer): Change {
  if (from === null || to === null) return { kind: 'unanswered' };
  if (from === 'unable' || to === 'unable') return { kind: 'unable' };
  if (from === to) return { kind: 'same' };
  return { kind: to < from ? 'lower' : 'higher', by: rounded(Math.abs(to - from)) };
}

/** A difference without what counting in halves of the machine adds. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The rows added up, where the instrument asks for it: `gaps` where a row has no number. */
export function sumOf(instrument: Instrument, answers: Answers): number | 'gaps' | undefined {
  if (instrument.sum !== true) return undefined;
  const values = valuesOf(instrument.scale);
  const numbers = instrument.items.map(({ id }) => answerTo(answers, id, values));
  return numbers.every((each) => typeof each === 'number')
    ? numbers.reduce((sum, each) => sum + each, 0)
    : 'gaps';
}

/** The points in time a case has answers for, by one instrument. */
export function pointsOf(study: CaseStudy | undefined, instrument: string): readonly SeriesPoint[] {
  return study?.series?.find((each) => each.instrument === instrument)?.points ?? [];
}

/** Whether the case says that nobody got an answer from the patient: no number at any point. */
export function cannotAnswer(points: readonly SeriesPoint[]): boolean {
  const all = points.flatMap(({ answers }) => Object.values(answers));
  return all.includes('unable') && !all.some((each) => typeof each === 'number');
}

/** A word of an instrument, in its own language, whatever the page is in: wording is the owner’s. */
export function wording(
  text: string | Readonly<Record<string, string>>,
  { language }: Pick<Instrument, 'language'>,
): { readonly text: string; readonly lang: string } {
  if (typeof text === 'string') return { text, lang: language };
  const lang = Object.hasOwn(text, language) ? language : (Object.keys(text)[0] ?? language);
  return { text: text[lang] ?? '', lang };
}

/** Where a series of answers is broken: the stretches of points that follow each other with a number. */
export function stretches(answers: readonly Answer[]): { at: number; value: number }[][] {
  const all: { at: number; value: number }[][] = [[]];
  answers.forEach((value, at) => {
    if (typeof value === 'number') all.at(-1)!.push({ at, value });
    else all.push([]);
  });
  return all.filter((each) => each.length > 0);
}

/** Whether a stored value is answers. */
export function isAnswers(value: unknown): value is Answers {
  return (
    isRecord(value) &&
    Object.values(value).every((each) => each === null || each === 'unable' || typeof each === 'number')
  );
}

/** Whether a stored value is a filled form. */
export function isFilled(value: unknown): value is Filled {
  if (!isRecord(value) || !isAnswers(value['answers'])) return false;
  const { by, names, areas } = value;
  return (
    (by === undefined || answerers.some((each) => each === by)) &&
    (names === undefined || (isRecord(names) && Object.values(names).every(isText))) &&
    (areas === undefined || (Array.isArray(areas) && areas.every(isText)))
  );
}

/** Whether nothing at all is filled in. */
export function isEmpty({ answers, by, names, areas }: Filled): boolean {
  return (
    Object.values(answers).every((each) => each === null) &&
    !by &&
    !areas?.length &&
    !Object.values(names ?? {}).some(Boolean)
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
