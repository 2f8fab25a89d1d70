/** What a reader narrows the bank by. Within a group any of the values will do; every group must fit. */
export interface BankFilter {
  readonly search: string;
  readonly settings: readonly string[];
  /** By their words in bokmål, whoever reads. */
  readonly diagnoses: readonly string[];
  readonly topics: readonly string[];
}

export type FilterGroup = 'settings' | 'diagnoses' | 'topics';

export const emptyFilter: BankFilter = { search: '', settings: [], diagnoses: [], topics: [] };

/** How many values are ticked. */
export function tickedIn({ settings, diagnoses, topics }: BankFilter): number {
  return settings.length + diagnoses.length + topics.length;
}

/** The filter with one value ticked, or no longer ticked. */
export function withTick(
  filter: BankFilter,
  group: FilterGroup,
  value: string,
  isTicked: boolean,
): BankFilter {
  const others = filter[group].filter((each) => each !== value);
  return { ...filter, [group]: isTicked ? [...others, value] : others };
}

/**
 * One by lot among those not used and not on the table now, as long as there are any.
 *
 * @param random - From 0 up to, not including, 1.
 */
export function draw(
  ids: readonly string[],
  used: Pick<ReadonlySet<string>, 'has'>,
  current: string,
  random: () => number = Math.random,
): { readonly id: string; readonly isUsed: boolean } | undefined {
  const unused = ids.filter((id) => !used.has(id));
  const from = unused.length > 0 ? unused : ids;
  const others = from.filter((id) => id !== current);
  const pool = others.length > 0 ? others : from;
  const id = pool[Math.floor(random() * pool.length)];
  return id === undefined ? undefined : { id, isUsed: used.has(id) };
}

const fields = { setting: 'settings', diagnosis: 'diagnoses', topic: 'topics' } as const;

/** The filter as an address carries it: `#lindring=case-bank&setting=home&search=kols`. */
export function toHash(filter: BankFilter): Record<string, string> {
  const ticked = Object.entries(fields).map(([name, group]) => [name, filter[group].join('|')]);
  return Object.fromEntries(
    [['lindring', 'case-bank'], ['search', filter.search.trim()], ...ticked].filter(([, value]) => value),
  ) as Record<string, string>;
}

/** The filter an address carries; undefined when the address is about something else. */
export function fromHash(hash: Readonly<Record<string, string>>): BankFilter | undefined {
  if (hash['lindring'] !== 'case-bank') return undefined;
  const ticked = Object.entries(fields).map(([name, group]) => [
    group,
    (hash[name] ?? '').split('|').filter(Boolean),
  ]);
  return { ...emptyFilter, ...(Object.fromEntries(ticked) as object), search: hash['search'] ?? '' };
}
