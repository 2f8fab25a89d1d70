import { checkItem } from '../../content/check.js';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import type { Provenance } from '../../content/schema/base.js';
import type { Method } from '../../content/schema/method.js';
import { question, type Question } from '../../content/schema/question.js';
import { hasKeys } from '../../content/schema/rules.js';
import type { AnyText } from '../../i18n/pick.js';

/** A question, wherever in the file it stands. */
export interface FoundQuestion {
  /** Undefined when it is there but has a fault. */
  readonly question: Question | undefined;
  readonly provenance: Provenance;
  /** The case it belongs to. */
  readonly caseId: string | undefined;
}

/** With whom a step is taken. */
export type Company = 'alone' | 'pairs' | 'group';

/** One step of a reflection. */
export interface Step {
  readonly title: AnyText;
  readonly help?: AnyText | undefined;
  readonly minutes?: number | undefined;
  readonly company?: Company | undefined;
}

/** How a group falls into pairs. */
export interface Pairing {
  readonly pairs: number;
  readonly trios: number;
}

const companies: readonly Company[] = ['alone', 'pairs', 'group'];
const found = new WeakMap<ContentFile, Map<string, FoundQuestion | undefined>>();

/**
 * Finds a question by its id in any list of the file, and checks that one alone: a page with one question runs the
 * rules for no case or film. What stands around it, as a withdrawn case, goes for it too.
 */
export function findQuestion(content: ContentFile, id: string): FoundQuestion | undefined {
  const known = found.get(content) ?? new Map<string, FoundQuestion | undefined>();
  found.set(content, known);
  if (!known.has(id)) known.set(id, lookFor(content, id));
  return known.get(id);
}

function lookFor(content: ContentFile, id: string): FoundQuestion | undefined {
  const path = pathTo(content.raw, id, 'questions', '') ?? pathTo(content.raw, id, 'question', '');
  if (!path) return undefined;
  const { item, issues } = checkItem(question, path.value, path.path, new Set());
  if (!content.isAsked(path.path.split('[')[0] ?? '') && issues.length > 0) content.onIssues(issues);
  const provenance = [...path.around, path.value].reduce<Provenance>(provenanceOf, content.head);
  const study = path.path.startsWith('cases[') ? path.around[0] : undefined;
  return {
    question: item as Question | undefined,
    provenance,
    caseId: study && String((study as Record<string, unknown>)['id']),
  };
}

interface Path {
  readonly value: Record<string, unknown>;
  readonly path: string;
  /** The objects it stands in, the outermost first. */
  readonly around: readonly Record<string, unknown>[];
}

/** The object with this id that stands under this key, at any depth. */
export function pathTo(place: unknown, id: string, key: string, path: string, under = ''): Path | undefined {
  if (Array.isArray(place)) {
    for (const [at, each] of place.entries()) {
      const hit = pathTo(each, id, key, `${path}[${at}]`, under);
      if (hit) return hit;
    }
    return undefined;
  }
  if (!hasKeys(place)) return undefined;
  if (under === key && place['id'] === id) return { value: place, path, around: [] };
  for (const name of Object.keys(place)) {
    const hit = pathTo(place[name], id, key, path ? `${path}.${name}` : name, name);
    if (hit) return path ? { ...hit, around: [place, ...hit.around] } : hit;
  }
  return undefined;
}

/**
 * The steps of a reflection: those of a named method, else alone, in pairs and together; alone only where the
 * question is meant for one alone. Minutes are those that are asked for, one for each step; else the method's; else those of
 * the question, shared 1:2:3; else 2, 4 and 6, which are ours.
 */
export function stepsOf(
  asked: Pick<Question, 'for' | 'minutes'>,
  method: Method | undefined,
  titles: Readonly<Record<Company, { title: string; help: string }>>,
  minutes: readonly number[],
): Step[] {
  if (method) {
    return method.steps.map((step, at) => ({
      title: step.title,
      help: step.help,
      minutes: minutes[at] ?? step.minutes,
      company: step.for,
    }));
  }
  // What is meant for pairs or the group gains by thinking first and talking after.
  const isForOne = asked.for?.length === 1 && asked.for[0] === 'alone';
  const meant = isForOne ? companies.slice(0, 1) : companies;
  const weights = meant.map((each) => companies.indexOf(each) + 1);
  const shared = shareOut(asked.minutes ?? 2 * sum(weights), weights);
  return meant.map((company, at) => ({ ...titles[company], company, minutes: minutes[at] ?? shared[at] }));
}

/** Parts whole minutes by weight; together they are the whole where each can have at least one. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  let rest = Math.max(total, weights.length);
  let weight = sum(weights);
  return weights.map((each, at) => {
    const after = weights.length - at - 1;
    const share = Math.min(Math.max(Math.round((rest * each) / weight), 1), rest - after);
    rest -= share;
    weight -= each;
    return share;
  });
}

/** Pairs, and one group of three where the number is odd. */
export function pairing(size: number): Pairing {
  const trios = size > 2 ? size % 2 : 0;
  return { pairs: Math.floor((size - 3 * trios) / 2), trios };
}

/** The numbers of `minutes="2 4 6"`; what is no positive number is passed over. */
export function minutesFrom(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .map(Number)
    .filter((each) => each > 0 && each < 1000);
}

/** An id for a question the page itself asks: the same for the same words, and without them. */
export function ownId(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at += 1) hash = (hash * 33 + text.charCodeAt(at)) % 4294967291;
  return `egen-${hash.toString(36)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
