import type { Rollout, RolloutRow } from '../../content/schema/rollout.js';
import type { Language } from '../../i18n/language.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { comparer } from '../../i18n/sorting.js';

/** A number as it was reported, with the date it holds for where one is told. */
export interface Reported {
  readonly value: number;
  readonly target?: number | undefined;
  readonly asOf?: string | undefined;
}

/** What some of the numbers of a rollout count. */
export interface Unit {
  /** Its words in bokmål: a unit has no id. */
  readonly key: string;
  readonly label: AnyText;
}

/** A row with its numbers by unit; as a rule one of each. */
export interface Place {
  readonly row: RolloutRow;
  /** Where its stage stands among the stages, from 0; -1 when it is not told. */
  readonly stage: number;
  readonly figures: ReadonlyMap<string, readonly Reported[]>;
}

/** A rollout made ready to be shown. */
export interface Spread {
  readonly rollout: Rollout;
  readonly units: readonly Unit[];
  /** In the file's order. */
  readonly places: readonly Place[];
}

/** Numbers by place and unit. A number without a date of its own has that of the rollout. */
export function spreadOf(rollout: Rollout, fileLanguage: string): Spread {
  const units = new Map<string, Unit>();
  const stages = rollout.stages ?? [];
  const places = rollout.rows.map((row): Place => {
    const figures = new Map<string, Reported[]>();
    for (const { unit, value, target, asOf = rollout.asOf } of row.figures ?? []) {
      const key = pick(unit, { language: 'nb', fileLanguage }).text.trim();
      if (!units.has(key)) units.set(key, { key, label: unit });
      figures.set(key, [...(figures.get(key) ?? []), { value, target, asOf }]);
    }
    return { row, stage: stages.findIndex(({ id }) => id === row.stage), figures };
  });
  return { rollout, units: [...units.values()], places };
}

/** What a table is sorted by: a name, a stage, or the numbers of a unit. */
export type Column = 'place' | 'stage' | `unit:${string}`;

/** How a table is sorted. */
export interface Sort {
  readonly by: Column;
  readonly isDescending: boolean;
}

/** What a press on the heading of a column makes of the order: one way, the other way, as the file has it. */
export function nextSort(sort: Sort | undefined, by: Column): Sort | undefined {
  // Of numbers the largest are looked for first, of names the first.
  const first = by.startsWith('unit:');
  if (sort?.by !== by) return { by, isDescending: first };
  return sort.isDescending === first ? { by, isDescending: !first } : undefined;
}

/** The places in an order; those that have not told stay last, whichever way. */
export function sorted(places: readonly Place[], sort: Sort | undefined, language: Language): Place[] {
  if (!sort) return [...places];
  const { by, isDescending } = sort;
  const turn = isDescending ? -1 : 1;
  if (by === 'place') {
    const compare = comparer(language);
    return [...places].sort((a, b) => turn * compare(a.row.name, b.row.name));
  }
  const valueOf = (place: Place): number | undefined =>
    by === 'stage'
      ? place.stage < 0
        ? undefined
        : place.stage
      : place.figures.get(by.slice('unit:'.length))?.[0]?.value;
  return [...places].sort((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return turn * (one - other);
  });
}

/** The numbers of one unit together, or why they are not. */
export type Total =
  | {
      readonly kind: 'sum';
      readonly sum: number;
      /** How many places have told. */
      readonly places: number;
      readonly asOf: string | undefined;
    }
  | { readonly kind: 'dates' };

/**
 * The sum of a unit over the places. Only numbers of one and the same date are added, one from each place, and a number
 * that stands alone is no sum. Targets are never added: a goal may hold for more than one place.
 */
export function totalOf({ places }: Spread, key: string): Total | undefined {
  const told = places.map(({ figures }) => figures.get(key) ?? []).filter((each) => each.length > 0);
  const all = told.flat();
  if (told.length < 2) return undefined;
  if (new Set(all.map(({ asOf }) => asOf)).size > 1) return { kind: 'dates' };
  if (all.length > told.length) return undefined;
  const sum = all.reduce((before, { value }) => before + value, 0);
  // 0.1 + 0.2 is not to be shown as 0.30000000000000004.
  return { kind: 'sum', sum: Math.round(sum * 1e6) / 1e6, places: told.length, asOf: all[0]?.asOf };
}

/**
 * The largest number of a unit, goals too: what its bars are drawn against. 0 where there is nothing to draw: a number
 * that stands alone, without a goal, is large or small beside nothing.
 */
export function largestOf(places: readonly Place[], key: string): number {
  const all = places.flatMap(({ figures }) => figures.get(key) ?? []);
  if (all.length < 2 && all[0]?.target === undefined) return 0;
  return all.reduce((most, { value, target = 0 }) => Math.max(most, value, target), 0);
}

/** Whether numbers in it are from other days than the rollout’s own. */
export function hasOtherDates({ rollout, places }: Spread): boolean {
  return places.some(({ figures }) => [...figures.values()].flat().some(({ asOf }) => asOf !== rollout.asOf));
}

/** The spreads that can be held against another: they have a date, and count something that one of another date counts. */
export function comparable(spreads: readonly Spread[]): Spread[] {
  return spreads.filter((each) => spreads.some((other) => sharedUnits(each, other).length > 0));
}

/** The units that two spreads of different dates both count. */
export function sharedUnits(one: Spread, other: Spread): Unit[] {
  const [from, to] = [one.rollout.asOf, other.rollout.asOf];
  if (!from || !to || from === to) return [];
  return one.units.filter(
    ({ key }) =>
      countedThen(one, key) && other.units.some((each) => each.key === key) && countedThen(other, key),
  );
}

/** A place at two dates; a number that was not told at one of them is not there. */
export interface Pair {
  readonly name: string;
  readonly values: readonly [number | undefined, number | undefined];
}

/** The numbers of a unit place by place at two dates. Places are the same by their id. */
export function pairsOf(one: Spread, other: Spread, key: string): Pair[] {
  const ids = new Set([...one.places, ...other.places].map(({ row }) => row.id));
  return [...ids]
    .map((id): Pair => {
      const [first, second] = [one, other].map(({ places }) => places.find(({ row }) => row.id === id));
      return {
        name: (second ?? first)!.row.name,
        values: [valueThen(one, first, key), valueThen(other, second, key)],
      };
    })
    .filter(({ values }) => values.some((each) => each !== undefined));
}

function countedThen(spread: Spread, key: string): boolean {
  return spread.places.some((place) => valueThen(spread, place, key) !== undefined);
}

function valueThen({ rollout }: Spread, place: Place | undefined, key: string): number | undefined {
  return place?.figures.get(key)?.find(({ asOf }) => asOf === rollout.asOf)?.value;
}
