import * as z from 'zod/mini';
import type { IssueCode } from '../../i18n/issues.js';

/** The name of a rule of ours: the code of the issue when it is broken, and the key of its part in the JSON Schema. */
export type RuleName = Extract<
  IssueCode,
  | 'empty'
  | 'id'
  | 'link'
  | 'web'
  | 'file'
  | 'film'
  | 'date'
  | 'dateTime'
  | 'wholePositive'
  | 'whole'
  | 'notNegative'
  | 'share'
  | 'tooFew'
  | 'formatVersion'
  | 'phone'
  | 'place'
>;

// One kind of check instead of zod's own `minLength`, `regex`, `int`, `positive`: each of these is code that every
// page would load before its first card, and a sentence to write for each way zod tells of it.
function rule<Value>(name: RuleName, isRight: (value: Value) => boolean, limit?: number) {
  return z.refine<Value>(isRight, { params: { rule: name, limit } });
}

/** A string that must pass a rule of ours; the rule's name travels with the issue. */
export function checkedString(name: RuleName, isRight: (value: string) => boolean): z.ZodMiniString<string> {
  return z.string().check(rule(name, isRight));
}

/** A number that must pass a rule of ours. */
export function checkedNumber(name: RuleName, isRight: (value: number) => boolean): z.ZodMiniNumber<number> {
  return z.number().check(rule(name, isRight));
}

/** A list with at least `limit` items. */
export function listOf<Item extends z.ZodMiniType>(item: Item, limit: number): z.ZodMiniArray<Item> {
  return z.array(item).check(rule('tooFew', (items) => items.length >= limit, limit));
}

/** What is wrong in a value, and under which key of it: a rule that is broken, or the kind that was expected. */
export interface Fault {
  readonly value: unknown;
  readonly key?: string;
  readonly rule?: RuleName | 'languageKey';
  readonly expected?: string;
}

/**
 * A value that may be of several kinds, or that has keys of the author's own. zod's unions and records would do,
 * but weigh as much as three nouns and tell what is wrong once for each kind it might have been.
 */
export function ownKind<Value>(faultsIn: (value: unknown) => readonly Fault[]) {
  return z.custom<Value>().check(({ value, issues }) => {
    for (const { value: input, key, rule: name, expected } of faultsIn(value)) {
      const path = key === undefined ? [] : [key];
      if (expected) issues.push({ code: 'invalid_type', expected, input, path });
      else issues.push({ code: 'custom', params: { rule: name }, input, path });
    }
  });
}

/** Whether a value is an object with keys, as JSON makes them. */
export function hasKeys(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
