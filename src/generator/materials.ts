import type { ContentFile } from '../content/content-file.js';
import type { Localized } from '../content/schema/base.js';
import { cases } from '../content/schema/case.js';
import { certificates } from '../content/schema/certificate.js';
import { films } from '../content/schema/film.js';
import { programmes, type Programme } from '../content/schema/programme.js';
import { resources } from '../content/schema/resource.js';
import { rollouts } from '../content/schema/rollout.js';
import { webinars } from '../content/schema/webinar.js';
import { everyQuestion } from '../embed/readable-talk.js';

/** The kinds of material a webmaster chooses among, in the order they are offered. */
export const kinds = [
  'case',
  'cases',
  'film',
  'films',
  'question',
  'session',
  'programme',
  'certificate',
  'resources',
  'webinars',
] as const;
export type Kind = (typeof kinds)[number];

/** Something in a content file that can be put on a page. */
export interface Material {
  readonly kind: Kind;
  /** Nothing where a whole list is shown. */
  readonly id?: string;
  /** The programme of a session, where another programme has a session with the same id. */
  readonly programme?: string | undefined;
  readonly name?: Localized;
  /** What it stands in, for a list of many: the case of a question. */
  readonly within?: Localized | undefined;
  /** The elements that can show it, the usual one first. */
  readonly tags: readonly string[];
  /** Where its owner tells of it. */
  readonly url?: string | undefined;
}

interface Item {
  readonly withdrawn?: unknown;
  readonly source?: { readonly url?: string | undefined } | undefined;
}

const isInUse = (item: Item) => item.withdrawn === undefined;

/** What a content file has to show. Broken and withdrawn items are left out, lists without items too. */
export function materialsOf(file: ContentFile): Material[] {
  const found = [
    ...caseMaterials(file),
    ...filmMaterials(file),
    ...questionMaterials(file),
    ...programmeMaterials(file),
    ...file
      .list(certificates)
      .items.filter(isInUse)
      .map((each): Material => ({
        kind: 'certificate',
        id: each.id,
        name: each.title,
        tags: ['course-certificate'],
        url: each.source?.url,
      })),
    ...listMaterial(file.list(resources).items, 'resources', 'resource-list'),
    ...listMaterial(file.list(webinars).items, 'webinars', 'webinar-list'),
  ];
  const owner = file.head.source?.url;
  return found.map((each) => ({ ...each, url: each.url ?? owner }));
}

function listMaterial(items: readonly unknown[], kind: Kind, tag: string): Material[] {
  return items.length > 0 ? [{ kind, tags: [tag] }] : [];
}

function caseMaterials(file: ContentFile): Material[] {
  const { items } = file.list(cases);
  return [
    ...items.filter(isInUse).map((each): Material => ({
      kind: 'case',
      id: each.id,
      name: each.name,
      tags: each.series ? ['case-card', 'esas-form'] : ['case-card'],
      url: each.source?.url,
    })),
    ...listMaterial(items, 'cases', 'case-bank'),
  ];
}

function filmMaterials(file: ContentFile): Material[] {
  const { items } = file.list(films);
  return [
    ...items.filter(isInUse).map((each): Material => ({
      kind: 'film',
      id: each.id,
      name: each.title,
      tags: ['film-card'],
      url: each.source?.url,
    })),
    ...listMaterial(items, 'films', 'film-bank'),
  ];
}

function questionMaterials(file: ContentFile): Material[] {
  return everyQuestion(file)
    .filter(({ question, around }) => [question, ...around].every(isInUse))
    .map(({ question, around }) => {
      const [whole] = around as readonly { name?: string; title?: Localized }[];
      return {
        kind: 'question',
        id: question.id,
        name: question.text,
        within: whole?.name ?? whole?.title,
        tags: ['reflection-prompt'],
      };
    });
}

function programmeMaterials(file: ContentFile): Material[] {
  const items = file.list(programmes).items.filter(isInUse);
  const sessionIds = items.flatMap((each) => (each.sessions ?? []).map(({ id }) => id));
  const isOne = (id: string) => sessionIds.indexOf(id) === sessionIds.lastIndexOf(id);
  const spread = new Set(file.list(rollouts).items.map((each) => each.programme));
  return items.flatMap((each): Material[] => [
    ...(each.sessions ?? []).filter(isInUse).map(({ id, title, source }): Material => ({
      kind: 'session',
      id,
      programme: isOne(id) ? undefined : each.id,
      name: title,
      within: each.title,
      tags: ['session-run'],
      url: source?.url,
    })),
    {
      kind: 'programme',
      id: each.id,
      name: each.title,
      tags: tagsOfProgramme(each, spread.has(each.id)),
      url: each.source?.url,
    },
  ]);
}

function tagsOfProgramme(programme: Programme, hasRollout: boolean): string[] {
  const has = (list: readonly unknown[] | undefined) => (list?.length ?? 0) > 0;
  const tags: [string, boolean][] = [
    ['programme-card', true],
    ['session-planner', has(programme.sessions)],
    ['group-roster', has(programme.sessions) || programme.groupRule !== undefined],
    ['learning-path', has(programme.modules)],
    ['role-ladder', has(programme.roles)],
    ['rollout-status', hasRollout],
  ];
  return tags.filter(([, isThere]) => isThere).map(([tag]) => tag);
}
