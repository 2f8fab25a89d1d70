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

/** A value in the file, where it stands, the object it stands in, and the item of the file's own lists around it. */
interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly parent?: Place;
  readonly item?: Place;
}

function step(from: Place, key: string): Place[] {
  const { value, item } = from;
  if (key === '*') {
    if (!Array.isArray(value)) return [];
    return Array.from(value as unknown[], (each, index) => {
      const place: Place = { value: each, path: keyPath(from.path, index), parent: from };
      return { ...place, item: item ?? place };
    });
  }
  if (!hasKeys(value) || !Object.hasOwn(value, key)) return [];
  return [{ value: value[key], path: keyPath(from.path, key), parent: from, item }];
}

/** All places a path with `*` stands for, below a place. */
function placesOf(root: Place, path: string): Place[] {
  return path.split('.').reduce((found, key) => found.flatMap((place) => step(place, key)), [root]);
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
  readonly #known = new Map<string, Map<string, Place>>();
  #unknown = 0;

  constructor(raw: unknown) {
    this.#root = { value: raw, path: '' };
  }

  checkLists(): void {
    for (const path of listPlaces) {
      for (const list of placesOf(this.#root, path)) {
        const items = step(list, '*');
        this.#checkTwins(items, byId(items), (id) => ({ code: 'duplicateId', values: { id } }));
      }
    }
  }

  checkQuestions(): void {
    const places = questionPlaces.flatMap((path) => placesOf(this.#root, path));
    const questions = byId(places);
    this.#checkTwins(places, questions, (id, first) => ({
      code: 'duplicateQuestion',
      values: { id, first },
    }));
    for (const path of questionLinks) {
      for (const place of placesOf(this.#root, path)) this.#checkLink(place, questions, 'questions');
    }
  }

  checkLinks(): void {
    for (const [list, paths] of Object.entries(links)) {
      const known = this.#itemsOf(this.#root, list);
      for (const place of paths.flatMap((path) => placesOf(this.#root, path)))
        this.#checkLink(place, known, list);
    }
    for (const [path, inner] of Object.entries(innerLinks)) {
      for (const place of placesOf(this.#root, path)) this.#checkInside(place, place.item, inner);
    }
    for (const { place: path, beside, list, inner } of besideLinks) {
      for (const place of placesOf(this.#root, path)) {
        const [named] = place.parent ? step(place.parent, beside) : [];
        if (named) this.#checkInside(place, this.#itemsOf(this.#root, list).get(String(named.value)), inner);
        else
          this.#tell(keyPath(place.parent?.path ?? '', beside), {
            code: 'missing',
            values: { expected: 'string' },
          });
      }
    }
  }

  #itemsOf(within: Place, list: string): Map<string, Place> {
    const key = `${within.path} ${list}`;
    let known = this.#known.get(key);
    if (!known) this.#known.set(key, (known = byId(placesOf(within, `${list}.*`))));
    return known;
  }

  #checkInside(place: Place, within: Place | undefined, list: string): void {
    // The item itself is unknown, which is told where it is named.
    if (!within) return;
    this.#checkLink(place, this.#itemsOf(within, list), list.split('.').reduce(keyPath, within.path));
  }

  #checkLink({ value, path }: Place, known: ReadonlyMap<string, Place>, list: string): void {
    // What is no text is told by the schema.
    if (typeof value !== 'string' || known.has(value)) return;
    // Looking for what was meant takes time for every known id; nobody reads more than the first few.
    const meant = ++this.#unknown <= shownIssues ? closest(value, known.keys()) : undefined;
    this.#tell(path, {
      code: 'unknownId',
      values: { id: value.slice(0, 60), list, ...(meant ? { meant } : {}) },
    });
  }

  #checkTwins(
    items: readonly Place[],
    first: ReadonlyMap<string, Place>,
    issue: (id: string, first: string) => Omit<ContentIssue, 'path'>,
  ): void {
    for (const item of items) {
      const [id] = step(item, 'id');
      const owner = typeof id?.value === 'string' ? first.get(id.value) : undefined;
      if (id && owner && owner.path !== item.path)
        this.#tell(id.path, issue(String(id.value).slice(0, 60), owner.path));
    }
  }

  #tell(path: string, issue: Omit<ContentIssue, 'path'>): void {
    this.issues.push({ path, ...issue });
  }
}

/**
 * What is wrong with the ids of a content file: two of the same in a list, two questions of the same anywhere, and
 * ids that refer to nothing, with what was probably meant. Reads the file as it came, sound or not; never throws,
 * never calls itself, and takes time in proportion to the file.
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
