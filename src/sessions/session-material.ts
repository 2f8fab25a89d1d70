import type { ContentFile } from '../content/content-file.js';
import { cases, type CaseStudy } from '../content/schema/case.js';
import { films, type Film } from '../content/schema/film.js';
import type { Block } from '../content/schema/programme.js';
import { questions, type Question } from '../content/schema/question.js';
import { resources, type Resource } from '../content/schema/resource.js';
import type { HeldSession } from './held-session.js';

/** The case a block works with. */
export function caseOf(content: ContentFile, id: string | undefined): CaseStudy | undefined {
  return find(content.list(cases).items, id);
}

/** The film a block shows. */
export function filmOf(content: ContentFile, id: string | undefined): Film | undefined {
  return find(content.list(films).items, id);
}

/** What a block takes from a booklet or another resource. */
export function resourceOf(content: ContentFile, id: string | undefined): Resource | undefined {
  return find(content.list(resources).items, id);
}

/** The question a block asks, wherever in the file it stands. */
export function questionOf(content: ContentFile, id: string | undefined): Question | undefined {
  if (!id) return undefined;
  const ofCases = content.list(cases).items.flatMap(questionsIn);
  const ofFilms = content
    .list(films)
    .items.flatMap((film) => [
      ...(film.questions ?? []),
      ...(film.stops ?? []).map(({ question }) => question),
    ]);
  return find([...content.list(questions).items, ...ofCases, ...ofFilms], id);
}

function questionsIn(study: CaseStudy): Question[] {
  return [
    ...(study.questions ?? []),
    ...study.scenarios.flatMap(({ questions: asked, whatIf = [] }) => [
      ...asked,
      ...whatIf.flatMap((twist) => twist.questions ?? []),
    ]),
  ];
}

/** The films to see before a session: those that belong to it and no block shows. */
export function filmsBefore({ session }: HeldSession, content: ContentFile): Film[] {
  const shown = new Set(session.blocks.map(({ film }) => film));
  return distinct(session.films)
    .filter((id) => !shown.has(id))
    .flatMap((id) => filmOf(content, id) ?? []);
}

/** The films that are shown, in order. */
export function filmsShown({ blocks }: HeldSession, content: ContentFile): Film[] {
  return distinct(blocks.map(({ block }) => block.film)).flatMap((id) => filmOf(content, id) ?? []);
}

/** The cases that are worked with: those of its blocks, and those that belong to it and there is time for. */
export function casesIn({ session, blocks, dropped }: HeldSession, content: ContentFile): CaseStudy[] {
  const held = blocks.map(({ block }) => block.case);
  const gone = new Set(dropped.map((block: Block) => block.case));
  const rest = (session.cases ?? []).filter((id) => !gone.has(id));
  return distinct([...held, ...rest]).flatMap((id) => caseOf(content, id) ?? []);
}

/** The questions that blocks ask and no case sheet of the session has. */
export function questionsAsked(held: HeldSession, content: ContentFile): Question[] {
  const onSheets = new Set(casesIn(held, content).flatMap((study) => questionsIn(study).map(({ id }) => id)));
  return distinct(held.blocks.map(({ block }) => block.question))
    .filter((id) => !onSheets.has(id))
    .flatMap((id) => questionOf(content, id) ?? []);
}

function distinct(ids: readonly (string | undefined)[] = []): string[] {
  return [...new Set(ids)].filter((id) => id !== undefined);
}

function find<Item extends { id: string }>(items: readonly Item[], id: string | undefined): Item | undefined {
  return items.find((item) => item.id === id);
}
