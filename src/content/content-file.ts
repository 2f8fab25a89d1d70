import type * as z from 'zod/mini';
import { checkHead, checkItem, noList } from './check.js';
import type { ContentIssue } from './errors.js';
import type { Reading } from '../i18n/pick.js';
import type { Localized, Provenance } from './schema/base.js';
import type { LocalPlace } from './schema/overlay.js';

/** One of the lists of a content file, and what an item of it must be. */
export interface Noun<Schema extends z.ZodMiniType> {
  readonly list: string;
  readonly item: Schema;
}

/** An item that could not be shown, and why. */
export interface BrokenItem {
  /** The id it has, if it has one, so that the element that asked for it can say what is wrong. */
  readonly id: string | undefined;
  readonly issues: readonly ContentIssue[];
}

/** One list, sound items apart from broken ones: a broken item never hides the sound ones beside it. */
export interface CheckedList<Item> {
  readonly items: readonly Item[];
  readonly broken: readonly BrokenItem[];
}

/** What a content file says about itself. */
export type ContentHead = Provenance & {
  readonly id: string;
  readonly title?: Localized;
  readonly language?: string;
};

/** What a local overlay gives beside the items of a file. Drawn by what is fetched with the overlay. */
export interface LocalAdditions {
  /** Local telephone numbers and routines for a place, or that they could not be had. */
  renderInfo(where: LocalPlace, reading: Reading): unknown;
  /** How many items of these lists are hidden. */
  renderHidden(reading: Reading, ...lists: string[]): unknown;
}

/**
 * A content file as it came. Its head is checked at once, each list when an element first asks for it, so that a
 * page with one case neither loads nor runs the rules for films, programmes and certificates.
 */
export class ContentFile {
  readonly head: ContentHead;
  readonly #checked = new Map<string, CheckedList<unknown>>();

  /** @throws ContentError with code `schema` or `version` when the value is not a content file. */
  constructor(
    readonly raw: Readonly<Record<string, unknown>>,
    /** Where it came from, for the webmaster. */
    readonly url: string,
    /** Told of the faults of the head at once, and of those of a list once, when the list is first asked for. */
    readonly onIssues: (issues: readonly ContentIssue[]) => void = () => undefined,
    /** There only with an overlay. */
    readonly local?: LocalAdditions,
  ) {
    this.head = checkHead(raw, url, onIssues);
  }

  /** Whether an element has asked for a list, and so whether its faults are told. */
  isAsked(list: string): boolean {
    return this.#checked.has(list);
  }

  /** The language of texts that name none. */
  get language(): string {
    return this.head.language ?? 'nb';
  }

  /** All items of a list, in the file's order. */
  list<Schema extends z.ZodMiniType>(noun: Noun<Schema>): CheckedList<z.infer<Schema>> {
    let checked = this.#checked.get(noun.list);
    if (!checked) {
      checked = this.#check(noun);
      this.#checked.set(noun.list, checked);
    }
    return checked as CheckedList<z.infer<Schema>>;
  }

  #check(noun: Noun<z.ZodMiniType>): CheckedList<unknown> {
    const raw = this.raw[noun.list];
    if (raw === undefined) return { items: [], broken: [] };
    const seen = new Set<string>();
    const checked = Array.isArray(raw)
      ? Array.from(raw, (value, index) => checkItem(noun.item, value, `${noun.list}[${index}]`, seen))
      : [noList(noun.list)];
    const issues = checked.flatMap((each) => each.issues);
    if (issues.length > 0) this.onIssues(issues);
    return {
      items: checked.filter((each) => each.item !== undefined).map((each) => each.item),
      broken: checked.filter((each) => each.item === undefined),
    };
  }
}
