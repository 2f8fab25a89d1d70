import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { cases, type CaseStudy, type Setting } from '../../content/schema/case.js';
import { topics } from '../../content/schema/topic.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { foldForSearch, hasWords, searchWords } from '../../i18n/search.js';

/** What a reader narrows the bank by. Within a group any of the values will do; every group must fit. */
export interface BankFilter {
  readonly search: string;
  readonly settings: readonly string[];
  /** By `diagnosisKey`. */
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

/** What a diagnosis is known by in an address, whoever reads: it has no id, so its words in bokmål. */
export function diagnosisKey(diagnosis: AnyText, fileLanguage: string): string {
  return pick(diagnosis, { language: 'nb', fileLanguage }).text;
}

/** What topics (by id) and diagnoses (by `diagnosisKey`) are called in the reader's language. */
export function labelsIn(
  content: ContentFile,
  reading: Reading,
): Readonly<Record<'topics' | 'diagnoses', ReadonlyMap<string, string>>> {
  const diagnoses = content.list(cases).items.flatMap((study) => study.diagnoses);
  return {
    topics: new Map(content.list(topics).items.map(({ id, title }) => [id, pick(title, reading).text])),
    diagnoses: new Map(
      diagnoses.map((each) => [diagnosisKey(each, content.language), pick(each, reading).text]),
    ),
  };
}

/** A case with what it is found by, in the reader's language. */
export interface Entry {
  readonly study: CaseStudy;
  /** The owner has taken it back: it is shown with the reason, and neither drawn, chosen nor printed. */
  readonly isWithdrawn: boolean;
  /** By `diagnosisKey`. */
  readonly diagnoses: readonly string[];
  readonly folded: string;
}

/** Makes the cases of a file ready to be searched. `topicTitles` are in the reader's language, by id. */
export function entriesOf(
  content: ContentFile,
  reading: Reading,
  topicTitles: ReadonlyMap<string, string>,
  settingWords: Readonly<Record<Setting, string>>,
): Entry[] {
  return content.list(cases).items.map((study) => {
    const tell = (text: AnyText | undefined): string => (text === undefined ? '' : pick(text, reading).text);
    const words = [
      study.name,
      ...study.settings.map((each) => settingWords[each]),
      ...study.diagnoses.map(tell),
      tell(study.summary),
      ...(study.inBrief ?? []).map(tell),
      tell(study.background),
      ...(study.topics ?? []).map((id) => topicTitles.get(id) ?? ''),
      ...study.scenarios.flatMap((each) => [tell(each.title), tell(each.text)]),
    ];
    return {
      study,
      isWithdrawn: provenanceOf(content.head, study).withdrawn !== undefined,
      diagnoses: study.diagnoses.map((each) => diagnosisKey(each, reading.fileLanguage)),
      folded: foldForSearch(words.join('\n')),
    };
  });
}

/** The cases that fit, in the file's order. */
export function fitting(entries: readonly Entry[], filter: BankFilter): Entry[] {
  const words = searchWords(filter.search);
  const fits = (wanted: readonly string[], has: readonly string[]): boolean =>
    wanted.length === 0 || wanted.some((each) => has.includes(each));
  return entries.filter(
    ({ study, diagnoses, folded }) =>
      fits(filter.settings, study.settings) &&
      fits(filter.diagnoses, diagnoses) &&
      fits(filter.topics, study.topics ?? []) &&
      hasWords(folded, words),
  );
}

/** Every value of a group and how many cases have it, in the order the cases bring them. */
export function valuesIn(entries: readonly Entry[], group: FilterGroup): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { study, diagnoses } of entries) {
    const values = group === 'diagnoses' ? diagnoses : (study[group] ?? []);
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * One by lot among those not used and not on the table now, as long as there are any.
 *
 * @param random - From 0 up to, not including, 1.
 */
export function draw(
  ids: readonly string[],
  used: ReadonlySet<string>,
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
