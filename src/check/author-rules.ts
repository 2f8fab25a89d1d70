import type { ContentFile } from '../content/content-file.js';
import { maxDepth } from '../content/guard.js';
import { keyPath } from '../content/json-path.js';
import { lastDayOf } from '../content/last-day.js';
import { cases } from '../content/schema/case.js';
import { films } from '../content/schema/film.js';
import { programmes } from '../content/schema/programme.js';
import { resources } from '../content/schema/resource.js';
import { hasKeys } from '../content/schema/rules.js';
import { filmLacks } from '../films/film-check.js';
import type { AdviceCode, AdviceValues } from '../i18n/check.js';

/** Something worth mending in a file that can be shown as it is. */
export interface Advice {
  readonly path: string;
  readonly code: AdviceCode;
  readonly values: AdviceValues;
}

type Item = { readonly id: string };

/** The items of a list that can be shown, with their paths in the file as it came. */
function placed<I extends Item>(content: ContentFile, list: string, items: readonly I[]): [I, string][] {
  const raw = content.raw[list];
  const ids = Array.isArray(raw) ? raw.map((each: unknown) => (hasKeys(each) ? each['id'] : undefined)) : [];
  return items.map((item) => [item, keyPath(list, ids.indexOf(item.id))]);
}

function adviseOnFilms(content: ContentFile): Advice[] {
  return placed(content, films.list, content.list(films).items).flatMap(([film, path]) =>
    filmLacks(film).map((code) => ({ path, code, values: { id: film.id } })),
  );
}

function adviseOnAudio(content: ContentFile): Advice[] {
  return placed(content, resources.list, content.list(resources).items)
    .filter(
      ([{ kind, file, transcript }]) => kind === 'audio' && file !== undefined && transcript === undefined,
    )
    .map(([{ id }, path]) => ({ path, code: 'audioText', values: { id } }));
}

function adviseOnCases(content: ContentFile): Advice[] {
  return placed(content, cases.list, content.list(cases).items)
    .filter(([study]) => {
      const asked = [study, ...study.scenarios].flatMap(({ questions }) => questions ?? []);
      return study.scenarios.length > 0 && asked.length === 0;
    })
    .map(([{ id }, path]) => ({ path, code: 'caseWithoutQuestions', values: { id } }));
}

function adviseOnSessions(content: ContentFile): Advice[] {
  return placed(content, programmes.list, content.list(programmes).items).flatMap(([programme, path]) => {
    const { sessions = [], learningModel } = programme;
    const told = learningModel?.sessions;
    const isShort = told !== undefined && sessions.length > 0 && sessions.length !== told;
    const advice = sessions.flatMap((session, index): Advice[] => {
      const at = keyPath(keyPath(path, 'sessions'), index);
      const minutes = (session.blocks ?? []).map((block) => block.minutes);
      const blocks = minutes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
      const isTimed = minutes.length > 0 && minutes.every((each) => each !== undefined);
      const length = session.minutes ?? (isTimed ? blocks : undefined);
      const least = learningModel?.minMinutes;
      const found: Advice[] = [];
      if (least !== undefined && length !== undefined && length < least) {
        found.push({ path: at, code: 'shortSession', values: { minutes: length, least } });
      }
      if (isTimed && session.minutes !== undefined && session.minutes !== blocks) {
        found.push({ path: at, code: 'blocksDiffer', values: { blocks, minutes: session.minutes } });
      }
      return found;
    });
    return isShort
      ? [{ path, code: 'fewSessions', values: { count: sessions.length, told } }, ...advice]
      : advice;
  });
}

/** Keys whose value is no text of ours: an address, a name, a title as its owner wrote it. */
const notProse = new Set([
  '$schema',
  'id',
  'url',
  'canonical',
  'file',
  'address',
  'publisher',
  'sourceTitle',
  'codes',
]);

interface Found {
  readonly advice: Advice[];
  readonly examples: string[];
  readonly nbOnly: string[];
  hasNynorsk: boolean;
}

/** A value of the file, where it stands, and the language it is marked with. */
interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly key: string;
  readonly marked: string;
  readonly depth: number;
}

/** Two words with letters that Norwegian does not have, or the Swedish «och». */
function foreignWord(text: string): string | undefined {
  if (/\boch\b/i.test(text)) return 'och';
  const words = text.match(/\p{L}*[äö]\p{L}*/giu) ?? [];
  return words.length > 1 ? words[0] : undefined;
}

function adviseOnText(text: string, { path, key, marked }: Place, found: Found): void {
  const language = /^[a-z]{2,3}$/.test(key) ? key : marked;
  if (/!\[[^\]]*\]\(/.test(text)) found.advice.push({ path, code: 'imageInText', values: {} });
  const word = /^(nb|nn|no)\b/.test(language) ? foreignWord(text) : undefined;
  if (word) found.advice.push({ path, code: 'otherLanguage', values: { found: word, marked: language } });
}

function adviseOnObject(
  value: Readonly<Record<string, unknown>>,
  path: string,
  today: string,
  found: Found,
): void {
  const { reviewBy, origin, nb, nn } = value;
  if (typeof reviewBy === 'string' && lastDayOf(reviewBy) < today) {
    found.advice.push({ path: keyPath(path, 'reviewBy'), code: 'pastReview', values: { date: reviewBy } });
  }
  if (origin === 'example') found.examples.push(keyPath(path, 'origin'));
  // The wording of an instrument is its owner's: nobody is to write a nynorsk of her own.
  const isOwners = path.startsWith('instruments[');
  if (typeof nb === 'string' && nn === undefined && !isOwners) found.nbOnly.push(path);
  found.hasNynorsk ||= typeof nn === 'string';
}

function walk(place: Place, today: string, found: Found): void {
  const { value, path, key, marked, depth } = place;
  if (typeof value === 'string') {
    if (!notProse.has(key)) adviseOnText(value, place, found);
  } else if (depth > maxDepth) {
    return;
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      walk({ value: each, path: keyPath(path, index), key, marked, depth: depth + 1 }, today, found);
    }
  } else if (hasKeys(value)) {
    adviseOnObject(value, path, today, found);
    for (const name of Object.keys(value)) {
      const inside = { value: value[name], path: keyPath(path, name), key: name, marked, depth: depth + 1 };
      walk(inside, today, found);
    }
  }
}

/**
 * What an author would want to know of a file that can be shown: what the rules on universal design ask for (WCAG
 * 1.2.2, 1.2.5, 3.1.2; forskrift om universell utforming § 4 b), what the programme says of its own sessions, and what
 * is not ready to be published.
 *
 * @param today - `YYYY-MM-DD`.
 */
export function adviseOn(content: ContentFile, today: string): Advice[] {
  const found: Found = { advice: [], examples: [], nbOnly: [], hasNynorsk: false };
  walk({ value: content.raw, path: '', key: '', marked: content.language, depth: 0 }, today, found);
  const counted: [AdviceCode, string[]][] = [['examples', found.examples]];
  if (found.hasNynorsk) counted.push(['noNynorsk', found.nbOnly]);
  return [
    ...adviseOnFilms(content),
    ...adviseOnAudio(content),
    ...adviseOnCases(content),
    ...adviseOnSessions(content),
    ...found.advice,
    ...counted.flatMap(([code, [path, ...rest]]) =>
      path === undefined ? [] : [{ path, code, values: { count: rest.length + 1 } }],
    ),
  ];
}
