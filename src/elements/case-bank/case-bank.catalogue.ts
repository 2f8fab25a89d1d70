import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import { cases, type CaseStudy, type Setting } from '../../content/schema/case.js';
import { topics } from '../../content/schema/topic.js';
import { caseMessages } from '../../i18n/case-card.js';
import type { Language } from '../../i18n/language.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { foldForSearch, hasWords, searchWords } from '../../i18n/search.js';
import { wordsIn } from '../../i18n/words.js';
import type { BankFilter, FilterGroup } from './case-bank.model.js';

/** A case with what it is found by, in the reader's language. */
export interface Entry {
  readonly study: CaseStudy;
  readonly provenance: Provenance;
  /** The owner has taken it back: it is shown with the reason, and neither drawn, chosen nor printed. */
  readonly isWithdrawn: boolean;
  /** As `keyOf` gives them. */
  readonly diagnoses: readonly string[];
  readonly folded: string;
}

/** One value the bank can be narrowed by, what it is called, and how many cases have it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The cases of a file as a reader of one language searches among them. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly choices: Readonly<Record<FilterGroup, readonly Choice[]>>;
  /** Some of the texts are examples. */
  readonly isExample: boolean;
}

const made = new WeakMap<ContentFile, Map<Language, Catalogue>>();

/** Made once for each file and language: the search goes through all of it at every key. */
export function catalogueOf(content: ContentFile, reading: Reading): Catalogue {
  const byLanguage = made.get(content) ?? new Map<Language, Catalogue>();
  made.set(content, byLanguage);
  const catalogue = byLanguage.get(reading.language) ?? makeCatalogue(content, reading);
  byLanguage.set(reading.language, catalogue);
  return catalogue;
}

/** The cases that fit, in the file's order. */
export function fitting({ entries }: Catalogue, filter: BankFilter): Entry[] {
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

/** Where in the list a case stands, from 0; -1 when the filter hides it, or there is no such case. */
export function placeOf(catalogue: Catalogue, filter: BankFilter, id: string): number {
  return fitting(catalogue, filter).findIndex(({ study }) => study.id === id);
}

function makeCatalogue(content: ContentFile, reading: Reading): Catalogue {
  const tell = (text: AnyText | undefined): string => wordsIn(text, reading);
  const { settings } = caseMessages[reading.language];
  const titles = new Map(content.list(topics).items.map(({ id, title }) => [id, tell(title)]));
  const studies = content.list(cases).items;
  const words = new Map(
    studies.flatMap(({ diagnoses }) => diagnoses.map((each) => [keyOf(each, reading), tell(each)])),
  );
  const entries = studies.map((study): Entry => {
    const provenance = provenanceOf(content.head, study);
    return {
      study,
      provenance,
      isWithdrawn: provenance.withdrawn !== undefined,
      diagnoses: study.diagnoses.map((each) => keyOf(each, reading)),
      folded: foldForSearch(wordsOf(study, tell, settings, titles).join('\n')),
    };
  });
  return {
    entries,
    choices: {
      settings: choicesIn(entries, 'settings', (value) => settings[value as Setting]),
      diagnoses: choicesIn(entries, 'diagnoses', (value) => words.get(value) ?? value),
      topics: choicesIn(entries, 'topics', (value) => titles.get(value) ?? value),
    },
    isExample: entries.some(({ provenance }) => provenance.origin === 'example'),
  };
}

/** What a diagnosis is known by in an address, whoever reads: it has no id, so its words in bokmål. */
function keyOf(diagnosis: AnyText, { fileLanguage }: Reading): string {
  return pick(diagnosis, { language: 'nb', fileLanguage }).text;
}

/** All the text of a case that a search goes through. */
function wordsOf(
  study: CaseStudy,
  tell: (text: AnyText | undefined) => string,
  settings: Readonly<Record<Setting, string>>,
  titles: ReadonlyMap<string, string>,
): string[] {
  return [
    study.name,
    ...study.settings.map((each) => settings[each]),
    ...study.diagnoses.map(tell),
    tell(study.summary),
    ...(study.inBrief ?? []).map(tell),
    tell(study.background),
    ...(study.topics ?? []).map((id) => titles.get(id) ?? ''),
    ...study.scenarios.flatMap((each) => [tell(each.title), tell(each.text)]),
  ];
}

/** Every value of a group, in the order the cases bring them. */
function choicesIn(
  entries: readonly Entry[],
  group: FilterGroup,
  labelOf: (value: string) => string,
): Choice[] {
  const counts = new Map<string, number>();
  for (const { study, diagnoses } of entries) {
    const values = group === 'diagnoses' ? diagnoses : (study[group] ?? []);
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));
}
