import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Localized } from '../../content/schema/base.js';
import { evidenceSchemes, type EvidenceLevel, type EvidenceScheme } from '../../content/schema/evidence.js';
import { resources, type Resource } from '../../content/schema/resource.js';
import type { Reading } from '../../i18n/pick.js';
import { wordsIn } from '../../i18n/words.js';

export type Kind = Resource['kind'];

/** What a list can be ordered by; `access` parts what is free to fetch from what asks for a login. */
export const groupings = ['kind', 'access', 'evidence', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** A level of an evidence scheme, and its place there: what its shape follows. */
export interface PlacedLevel {
  /** Unique among all schemes. */
  readonly key: string;
  readonly scheme: EvidenceScheme;
  readonly level: EvidenceLevel;
  /** From 0. */
  readonly place: number;
}

/** Resources that stand together, and what they have in common. */
export interface ResourceGroup {
  readonly key: string;
  readonly kind?: Kind | undefined;
  readonly login?: Localized | undefined;
  readonly level?: PlacedLevel | undefined;
  readonly items: readonly Resource[];
}

/** What a reader looks for; an empty set asks for nothing. */
export interface ResourceWish {
  readonly kinds: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

export const noWish: ResourceWish = { kinds: new Set(), levels: new Set(), topics: new Set() };

/** Whether a reader has narrowed what is shown. */
export function isNarrow({ kinds, levels, topics }: ResourceWish): boolean {
  return kinds.size + levels.size + topics.size > 0;
}

/** The resources of the kinds asked for, one or several names with space between; of every kind when none is. */
export function resourcesOf(content: ContentFile, kinds: string): Resource[] {
  const wanted = new Set(kinds.split(/\s+/).filter(Boolean));
  return content.list(resources).items.filter(({ kind }) => wanted.size === 0 || wanted.has(kind));
}

/** Every level of the schemes of a file, in the order of the source. */
export function levelsOf(content: ContentFile): PlacedLevel[] {
  return content
    .list(evidenceSchemes)
    .items.flatMap((scheme) =>
      scheme.levels.map((level, place) => ({ key: `${scheme.id}.${level.id}`, scheme, level, place })),
    );
}

/** The level of a resource; nothing when none is told, or one that no scheme has. */
export function levelOf({ evidence }: Resource, levels: readonly PlacedLevel[]): PlacedLevel | undefined {
  return evidence && levels.find(({ key }) => key === `${evidence.scheme}.${evidence.level}`);
}

/** The levels that resources of the list have, and beside them the rest of their schemes: what a legend must explain. */
export function legendOf(items: readonly Resource[], levels: readonly PlacedLevel[]): PlacedLevel[] {
  const used = new Set(items.flatMap((item) => levelOf(item, levels)?.scheme ?? []));
  return levels.filter(({ scheme }) => used.has(scheme));
}

/** What it makes sense to order the list by: what parts it into more than one. */
export function groupingsFor(items: readonly Resource[], levels: readonly PlacedLevel[]): Grouping[] {
  const kinds = new Set(items.map(({ kind }) => kind)).size;
  const logins = items.filter(({ login }) => login !== undefined).length;
  const told = items.some((item) => levelOf(item, levels));
  return groupings.filter(
    (each) =>
      (each === 'kind' && kinds > 1) ||
      (each === 'access' && logins > 0 && logins < items.length) ||
      (each === 'evidence' && told),
  );
}

/** How the list is ordered: as the reader chose, else as the page asks, else by who can fetch it, else by kind. */
export function groupingOf(chosen: string, asked: string, possible: readonly Grouping[]): Grouping {
  const wanted = [chosen, asked].find((each) => each === 'none' || possible.includes(each as Grouping));
  if (wanted) return wanted as Grouping;
  return asked !== 'kind' && possible.includes('access') ? 'access' : 'kind';
}

/** The resources in groups, each group in the order of the file. */
export function groupsOf(
  items: readonly Resource[],
  grouping: Grouping,
  levels: readonly PlacedLevel[],
  reading: Reading,
): ResourceGroup[] {
  const groups = new Map<string, ResourceGroup & { items: Resource[] }>();
  for (const item of items) {
    const level = levelOf(item, levels);
    const { kind, login } = item;
    const of =
      grouping === 'kind'
        ? { key: kind, kind }
        : grouping === 'access'
          ? { key: wordsIn(login, reading), login }
          : grouping === 'evidence'
            ? { key: level?.key ?? '', level }
            : { key: '' };
    const group = groups.get(of.key) ?? { ...of, items: [] };
    groups.set(of.key, group);
    group.items.push(item);
  }
  const order = (group: ResourceGroup): number =>
    grouping === 'evidence'
      ? // What has no level told stands after all that has.
        group.level
        ? levels.indexOf(group.level)
        : levels.length
      : grouping === 'access' && group.key !== ''
        ? 1
        : 0;
  return [...groups.values()].sort((a, b) => order(a) - order(b));
}

/** The resources that fit: one of the kinds, one of the levels and one of the topics. */
export function findResources(
  items: readonly Resource[],
  { kinds, levels, topics }: ResourceWish,
): Resource[] {
  return items.filter(
    ({ kind, evidence, topics: own = [] }) =>
      (kinds.size === 0 || kinds.has(kind)) &&
      (levels.size === 0 || (evidence && levels.has(`${evidence.scheme}.${evidence.level}`))) &&
      (topics.size === 0 || own.some((each) => topics.has(each))),
  );
}

/** Whether texts of ours stand among the owner's: in all of the list, in some of it, or in none. */
export function examplesIn(content: ContentFile, items: readonly Resource[]): 'all' | 'some' | 'none' {
  const ours = items.filter((item) => provenanceOf(content.head, item).origin === 'example').length;
  if (items.length === 0) return content.head.origin === 'example' ? 'all' : 'none';
  return ours === 0 ? 'none' : ours === items.length ? 'all' : 'some';
}
