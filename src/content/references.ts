import { closest } from './closest.js';
import { shownIssues, type ContentIssue } from './errors.js';
import { keyPath } from './json-path.js';
import {
  besideLinks,
  innerLinks,
  links,
  listPlaces,
  questionLinks,
  questionPlaces,
} from './reference-places.js';
import { hasKeys } from './schema/rules.js';

/** A value in the file, the key it stands under, and the item of the file's own lists around it. */
interface Place {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent?: Place;
  readonly item?: Place;
}

/** The JSON path of a place. Built when something is wrong there, which is seldom. */
function pathOf(place: Place): string {
  const keys: (string | number)[] = [];
  for (let at = place; at.parent; at = at.parent) keys.push(at.key);
  return keys.reverse().reduce(keyPath, '');
}

function step(from: Place, key: string): Place[] {
  const { value, item } = from;
  if (key === '*') {
    if (!Array.isArray(value)) return [];
    // Not `map`, which passes by what is missing in a list a page made itself.
    return Array.from(value as unknown[], (each, index) => {
      if (item) return { value: each, key: index, parent: from, item };
      const place: { -readonly [Field in keyof Place]: Place[Field] } = {
        value: each,
        key: index,
        parent: from,
      };
      place.item = place;
      return place;
    });
  }
  if (!hasKeys(value) || !Object.hasOwn(value, key)) return [];
  return [{ value: value[key], key, parent: from, item }];
}

/** The items of lists by their ids; the first with an id keeps it. */
function byId(items: readonly Place[]): Map<string, Place> {
  const found = new Map<string, Place>();
  for (const item of items) {
    const id = hasKeys(item.value) && Object.hasOwn(item.value, 'id') ? item.value['id'] : undefined;
    if (typeof id === 'string' && !found.has(id)) found.set(id, item);
  }
  return found;
}

/** What the ids of one file are, and what is wrong with those that refer to them. */
class References {
  readonly issues: ContentIssue[] = [];
  readonly #root: Place;
  readonly #places = new Map<string, readonly Place[]>();
  readonly #known = new Map<Place, Map<string, Map<string, Place>>>();
  #unknown = 0;

  constructor(raw: unknown) {
    this.#root = { value: raw, key: '' };
  }

  /** All places a path with `*` stands for. Paths that begin alike are gone once. */
  #placesOf(path: string): readonly Place[] {
    let places = this.#places.get(path);
    if (!places) {
      const end = path.lastIndexOf('.');
      const from = end < 0 ? [this.#root] : this.#placesOf(path.slice(0, end));
      places = from.flatMap((place) => step(place, path.slice(end + 1)));
      this.#places.set(path, places);
    }
    return places;
  }

  checkLists(): void {
    for (const path of listPlaces) {
      for (const list of this.#placesOf(path)) {
        const items = step(list, '*');
        this.#checkTwins(items, byId(items), (id) => ({ code: 'duplicateId', values: { id } }));
      }
    }
  }

  checkQuestions(): void {
    const places = questionPlaces.flatMap((path) => this.#placesOf(path));
    const questions = byId(places);
    this.#checkTwins(places, questions, (id, first) => ({
      code: 'duplicateQuestion',
      values: { id, first },
    }));
    for (const path of questionLinks) {
      for (const place of this.#placesOf(path)) this.#checkLink(place, questions, () => 'questions');
    }
  }

  checkLinks(): void {
    for (const [list, paths] of Object.entries(links)) {
      const known = this.#itemsOf(this.#root, list);
      for (const path of paths) {
        for (const place of this.#placesOf(path)) this.#checkLink(place, known, () => list);
      }
    }
    for (const [path, inner] of Object.entries(innerLinks)) {
      for (const place of this.#placesOf(path)) this.#checkInside(place, place.item, inner);
    }
    for (const { place: path, beside, list, inner } of besideLinks) {
      for (const place of this.#placesOf(path)) {
        const [named] = place.parent ? step(place.parent, beside) : [];
        if (named) this.#checkInside(place, this.#itemsOf(this.#root, list).get(String(named.value)), inner);
        else this.#tell({ ...place, key: beside }, { code: 'missing', values: { expected: 'string' } });
      }
    }
  }

  #itemsOf(within: Place, list: string): Map<string, Place> {
    const lists = this.#known.get(within) ?? new Map<string, Map<string, Place>>();
    this.#known.set(within, lists);
    let known = lists.get(list);
    if (!known) {
      const places = [...list.split('.'), '*'].reduce(
        (found, key) => found.flatMap((place) => step(place, key)),
        [within],
      );
      lists.set(list, (known = byId(places)));
    }
    return known;
  }

  #checkInside(place: Place, within: Place | undefined, list: string): void {
    // The item itself is unknown, which is told where it is named.
    if (within)
      this.#checkLink(place, this.#itemsOf(within, list), () =>
        list.split('.').reduce(keyPath, pathOf(within)),
      );
  }

  #checkLink(place: Place, known: ReadonlyMap<string, Place>, list: () => string): void {
    const { value } = place;
    // What is no text is told by the schema.
    if (typeof value !== 'string' || known.has(value)) return;
    // Looking for what was meant takes time for every known id; nobody reads more than the first few.
    const meant = ++this.#unknown <= shownIssues ? closest(value, known.keys()) : undefined;
    const values = { id: value.slice(0, 60), list: list() };
    this.#tell(place, { code: 'unknownId', values: meant ? { ...values, meant } : values });
  }

  #checkTwins(
    items: readonly Place[],
    first: ReadonlyMap<string, Place>,
    issue: (id: string, first: string) => Omit<ContentIssue, 'path'>,
  ): void {
    for (const item of items) {
      const [id] = step(item, 'id');
      const owner = typeof id?.value === 'string' ? first.get(id.value) : undefined;
      if (id && owner && owner !== item) this.#tell(id, issue(String(id.value).slice(0, 60), pathOf(owner)));
    }
  }

  #tell(place: Place, issue: Omit<ContentIssue, 'path'>): void {
    this.issues.push({ path: pathOf(place), ...issue });
  }
}

/**
 * What is wrong with the ids of a content file: two of the same in a list, two questions of the same anywhere, and
 * ids that refer to nothing, with what was probably meant. Reads the file as it came, sound or not; never throws,
 * goes no deeper than its own tables, and takes time in proportion to the file.
 */
export function checkReferences(raw: unknown): ContentIssue[] {
  const references = new References(raw);
  try {
    references.checkLists();
    references.checkQuestions();
    references.checkLinks();
  } catch {
    // Only an object that runs code when it is read, from a page's own script, can come here.
    references.issues.push({ path: '', code: 'unreadable' });
  }
  return references.issues;
}
