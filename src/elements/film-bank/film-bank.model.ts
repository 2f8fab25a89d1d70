import type { ContentFile } from '../../content/content-file.js';
import { films, type Film } from '../../content/schema/film.js';
import { topics, type Topic } from '../../content/schema/topic.js';
import { asks } from '../../films/film-facts.js';
import { linesOf, plainLine } from '../../films/transcript.js';
import type { HashState } from '../../guest/hash.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { foldForSearch, hasWords, searchWords } from '../../i18n/search.js';
import { wordsIn } from '../../i18n/words.js';

/** A film ready to be searched. */
interface Entry {
  readonly film: Film;
  /** Title, summary, topics and text, folded. */
  readonly all: string;
  readonly lines: readonly string[];
  readonly folded: readonly string[];
}

/** What a reader looks for. */
export interface Wish {
  readonly query: string;
  readonly topics: ReadonlySet<string>;
  readonly uses: ReadonlySet<string>;
}

/** A film that is found, and the lines of its text that the search met. */
export interface Found {
  readonly film: Film;
  readonly lines: readonly string[];
}

/** A part of the contents page; the last has no topic when some films belong to none. */
export interface Chapter {
  readonly topic: Topic | undefined;
  readonly found: readonly Found[];
}

const made = new WeakMap<ContentFile, Map<string, readonly Entry[]>>();

/** Everything is found when nothing is wished for. */
export const noWish: Wish = { query: '', topics: new Set(), uses: new Set() };

/** Whether a reader has narrowed what is shown. */
export function isNarrow({ query, topics: wanted, uses }: Wish): boolean {
  return query.trim() !== '' || wanted.size + uses.size > 0;
}

/** The films that fit: every word somewhere in title, topics, summary or text, one of the topics, and one of the uses. */
export function findFilms(content: ContentFile, reading: Reading, wish: Wish): Found[] {
  const words = searchWords(wish.query);
  return entriesOf(content, reading).flatMap(({ film, all, lines, folded }) => {
    if (wish.topics.size > 0 && !film.topics.some((each) => wish.topics.has(each))) return [];
    if (wish.uses.size > 0 && !film.use?.some((each) => wish.uses.has(each))) return [];
    if (!hasWords(all, words)) return [];
    const met = words.length > 0 ? lines.filter((_, at) => hasWords(folded[at] ?? '', words)) : [];
    return [{ film, lines: met }];
  });
}

/** The films as a contents page: under each of their topics, in the file's order. */
export function chaptersFor(content: ContentFile, found: readonly Found[], isNarrowed: boolean): Chapter[] {
  const known = content.list(topics).items;
  const ids = new Set(known.map(({ id }) => id));
  const chapters: Chapter[] = known.map((topic) => ({
    topic,
    found: found.filter(({ film }) => film.topics.includes(topic.id)),
  }));
  const rest = found.filter(({ film }) => !film.topics.some((id) => ids.has(id)));
  if (rest.length > 0) chapters.push({ topic: undefined, found: rest });
  return isNarrowed ? chapters.filter((each) => each.found.length > 0) : chapters;
}

/** The first `most` rows of a contents page, and how many are left out. */
export function firstRows(chapters: readonly Chapter[], most: number): { chapters: Chapter[]; left: number } {
  let room = most;
  let left = 0;
  const shown: Chapter[] = [];
  for (const chapter of chapters) {
    const found = chapter.found.slice(0, room);
    left += chapter.found.length - found.length;
    room -= found.length;
    if (found.length > 0 || (chapter.found.length === 0 && left === 0)) shown.push({ ...chapter, found });
  }
  return { chapters: shown, left };
}

/** A wish as an address carries it; what is not wished for is left out. */
export function hashOf({ query, topics: wanted, uses }: Wish): HashState {
  const state = { q: query.trim(), topic: [...wanted].join(), use: [...uses].join() };
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== ''));
}

/** The wish that an address carries. */
export function wishOf({ q = '', topic = '', use = '' }: HashState): Wish {
  const setOf = (text: string): ReadonlySet<string> => new Set(text.split(',').filter(Boolean));
  return { query: q, topics: setOf(topic), uses: setOf(use) };
}

/** Where a film stands first: its topic and how many rows reach it. A wish that hides it is given up. */
export function placeOf(
  film: Film,
  content: ContentFile,
  reading: Reading,
  wish: Wish,
): { wish: Wish; topic: string; rows: number } {
  const found = findFilms(content, reading, wish);
  if (!found.some((each) => each.film === film)) return placeOf(film, content, reading, noWish);
  const chapters = chaptersFor(content, found, isNarrow(wish));
  const at = chapters.findIndex((each) => each.found.some((row) => row.film === film));
  const rows = chapters.slice(0, at + 1).reduce((sum, each) => sum + each.found.length, 0);
  return { wish, topic: chapters[at]?.topic?.id ?? '', rows };
}

/** The titles of the films as plain text. */
export function textOf(content: ContentFile, reading: Reading): string {
  const titles = content.list(films).items.map(({ title }) => pick(title, reading).text);
  return titles.join('\n\n');
}

/** Whether any of the text in the list is ours and not the owner's. */
export function exampleIn(content: ContentFile): 'example' | undefined {
  const all = [content.head, ...content.list(films).items, ...content.list(topics).items];
  return all.some(({ origin }) => origin === 'example') ? 'example' : undefined;
}

function entriesOf(content: ContentFile, reading: Reading): readonly Entry[] {
  const byLanguage = made.get(content) ?? new Map<string, readonly Entry[]>();
  made.set(content, byLanguage);
  const entries = byLanguage.get(reading.language) ?? makeEntries(content, reading);
  byLanguage.set(reading.language, entries);
  return entries;
}

function makeEntries(content: ContentFile, reading: Reading): Entry[] {
  const tell = (text: AnyText | undefined): string => wordsIn(text, reading);
  const titles = new Map(content.list(topics).items.map(({ id, title }) => [id, tell(title)]));
  return content.list(films).items.map((film) => {
    const isHidden = film.withdrawn !== undefined;
    const lines = isHidden ? [] : linesOf(tell(film.transcript)).map(plainLine);
    const head = [tell(film.title), tell(film.summary), ...film.topics.map((id) => titles.get(id) ?? '')];
    const folded = lines.map(foldForSearch);
    return { film, all: [foldForSearch(head.join(' ')), ...folded].join('\n'), lines, folded };
  });
}

/** Whether an open film tells where what is written is kept: then the bank need not. */
export function tellsOfNotes(content: ContentFile | undefined, opened: string): boolean {
  const film = content?.list(films).items.find(({ id }) => id === opened);
  return film !== undefined && asks(film) && !film.withdrawn;
}
