import * as z from 'zod/mini';
import type { Noun } from '../content-file.js';
import { id, ids, localized, positive, provenance, text } from './base.js';
import { question } from './question.js';
import { hasKeys, listOf, ownKind, type Fault } from './rules.js';

/** What someone in the case says. */
export const quote = z.looseObject({ text: localized, who: z.optional(localized) });
export type Quote = z.infer<typeof quote>;

/** A twist that turns the scenario: «Hva om …?». */
export const whatIf = z.looseObject({ id, text: localized, questions: z.optional(z.array(question)) });
export type WhatIf = z.infer<typeof whatIf>;

/** One way a group may go at a choice point, and what others might see in it. */
export const option = z.looseObject({ id, text: localized, others: z.optional(localized) });
export type Option = z.infer<typeof option>;

/** A choice point without a right answer. */
export const choice = z.looseObject({
  id,
  text: localized,
  options: listOf(option, 2),
});
export type Choice = z.infer<typeof choice>;

/** The same situation as one of those in it sees it. */
export const perspective = z.looseObject({ id, who: localized, text: localized });
export type Perspective = z.infer<typeof perspective>;

/** A place in a booklet or another resource. */
export const resourceLink = z.looseObject({ resource: id, page: z.optional(positive) });

/** One answer to one row of an instrument: a number from 0, not answered (null), or unable to tell. */
export type Answer = number | null | 'unable';

function isAnswer(value: unknown): boolean {
  return value === null || value === 'unable' || (typeof value === 'number' && value >= 0);
}

/** The answers to an instrument, by the id of its rows. */
export const answers = ownKind<Record<string, Answer>>((value): Fault[] => {
  if (!hasKeys(value)) return [{ value, expected: 'object' }];
  const wrong = Object.keys(value).filter((key) => !isAnswer(value[key]));
  return wrong.map((key) => ({ value: value[key], key, expected: 'answer' }));
});

/** The answers of a case patient at one point in the case's own time. */
export const seriesPoint = z.looseObject({
  id,
  label: localized,
  scenario: z.optional(id),
  by: z.optional(z.enum(['patient', 'relative', 'staff', 'with-help'])),
  answers,
  other: z.optional(localized),
  note: z.optional(localized),
});
export type SeriesPoint = z.infer<typeof seriesPoint>;

/** How the symptoms of a case patient go over time, by one instrument. */
export const series = z.looseObject({ instrument: id, points: z.array(seriesPoint) });

/** One part of a case, opened when the group is ready for it. */
export const scenario = z.looseObject({
  id,
  title: localized,
  text: localized,
  quotes: z.optional(z.array(quote)),
  questions: z.array(question),
  choices: z.optional(z.array(choice)),
  perspectives: z.optional(z.array(perspective)),
  whatIf: z.optional(z.array(whatIf)),
  leaderNote: z.optional(localized),
  films: z.optional(ids),
  resources: z.optional(z.array(resourceLink)),
  ...provenance,
});
export type Scenario = z.infer<typeof scenario>;

/** Where the patient lives or stays. */
export const setting = z.enum(['home', 'nursing-home', 'hospital', 'other']);
export type Setting = z.infer<typeof setting>;

/** An age told by the source, or a band where it is ours. */
export type Age = number | { readonly from: number; readonly to: number };

function isAge(value: unknown): boolean {
  if (hasKeys(value)) return isYears(value['from']) && isYears(value['to']) && value['from'] <= value['to'];
  return isYears(value);
}

function isYears(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}

export const age = ownKind<Age>((value): Fault[] => (isAge(value) ? [] : [{ value, expected: 'age' }]));

/** An invented patient to talk about. */
export const caseStudy = z.looseObject({
  id,
  name: text,
  number: z.optional(positive),
  age: z.optional(age),
  settings: listOf(setting, 1),
  diagnoses: listOf(localized, 1),
  sourceTitle: z.optional(z.string()),
  summary: z.optional(localized),
  inBrief: z.optional(z.array(localized)),
  contentNote: z.optional(localized),
  background: z.optional(localized),
  quotes: z.optional(z.array(quote)),
  scenarios: z.array(scenario),
  questions: z.optional(z.array(question)),
  perspectives: z.optional(z.array(perspective)),
  topics: z.optional(ids),
  films: z.optional(ids),
  resources: z.optional(z.array(resourceLink)),
  series: z.optional(z.array(series)),
  leaderNote: z.optional(localized),
  ...provenance,
});
export type CaseStudy = z.infer<typeof caseStudy>;

export const cases: Noun<typeof caseStudy> = { list: 'cases', item: caseStudy };
