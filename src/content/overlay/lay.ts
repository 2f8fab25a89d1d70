import { checkItem } from '../check.js';
import type { ContentIssue } from '../errors.js';
import { lists } from '../schema/content.js';
import { localInfo, type LocalInfo, type OverlayHead } from '../schema/overlay.js';
import { hasKeys } from '../schema/rules.js';
import { addItem } from './add.js';
import { hidePart } from './hide.js';
import { joined, OverlayMarks } from './marks.js';
import { changedAt, type Found, type Keys, type Raw } from './place.js';
import { replaceText } from './replace.js';

/** One thing an overlay does, for the one who edits it. */
export interface OverlayChange {
  /** Its line in the list of changes, from 1; the marks on the page say it too. */
  readonly number: number;
  readonly kind: 'added' | 'hidden' | 'replaced';
  /** Where, as the overlay writes it. */
  readonly place: string;
  /** The title, name or text of what it is about. */
  readonly name: unknown;
  readonly field?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A content file with an overlay laid on it. */
export interface Laid {
  readonly raw: Raw;
  readonly changes: readonly OverlayChange[];
  /** What could not be done, and what the editor should look at; paths are in the overlay. */
  readonly issues: readonly ContentIssue[];
  /** What is hidden of the file's own lists, by list. */
  readonly hidden: ReadonlyMap<string, readonly OverlayChange[]>;
  readonly local: readonly LocalInfo[];
}

type Told = Omit<OverlayChange, 'number'>;

/** The file as it stands while an overlay is laid on it, one act at a time. An act that would spoil the file is not done. */
export class Laying {
  raw: Raw;
  readonly changes: OverlayChange[] = [];
  readonly issues: ContentIssue[] = [];
  readonly hidden = new Map<string, OverlayChange[]>();
  readonly #hiddenInside = new Map<string, { readonly keys: Keys; readonly parts: OverlayChange[] }>();

  constructor(
    raw: Raw,
    readonly head: OverlayHead,
    readonly marks: OverlayMarks,
  ) {
    this.raw = raw;
  }

  ignore(path: string, ...issues: Omit<ContentIssue, 'path'>[]): void {
    for (const issue of issues) this.issues.push({ path, ...issue });
  }

  ignoreAll(issues: readonly ContentIssue[]): void {
    this.issues.push(...issues);
  }

  /** The number the next change will have. */
  get next(): number {
    return this.changes.length + 1;
  }

  tell(told: Told): OverlayChange {
    const change = { number: this.next, ...told };
    this.changes.push(change);
    return change;
  }

  /** What would be wrong with the item around `keys` if the file were `raw`; nothing when it is sound. */
  faultsAt(raw: Raw, [list, index]: Keys): readonly ContentIssue[] | undefined {
    const item = (raw[list!] as readonly unknown[])[Number(index)];
    const checked = checkItem(lists[list as keyof typeof lists], item, '', new Set());
    return checked.item === undefined ? checked.issues : undefined;
  }

  /** Whether wording and order belong to the owner alone. */
  isLocked({ way }: Found): boolean {
    return way.some((each) => each['locked'] === true);
  }

  hide(found: Found, change: OverlayChange): void {
    const [list, index] = found.keys;
    if (found.keys.length === 2) {
      this.hidden.set(String(list), [...(this.hidden.get(String(list)) ?? []), change]);
      return;
    }
    const id = JSON.stringify([list, (this.raw[list!] as Raw[])[Number(index)]?.['id']]);
    const inside = this.#hiddenInside.get(id) ?? { keys: [list!, index!], parts: [] };
    inside.parts.push(change);
    this.#hiddenInside.set(id, inside);
  }

  /** Puts a sentence on the whole item, which says it wherever the item goes. */
  mark(keys: Keys, sentences: Parameters<typeof joined>[1]): void {
    this.raw = changedAt(this.raw, [...keys.slice(0, 2), 'localMark'], (old) => joined(old, sentences));
  }

  /** Items of which something is hidden say how much. Last, when all that hides has been done. */
  markHidden(): void {
    for (const [key, { parts }] of this.#hiddenInside) {
      const [list, id] = JSON.parse(key) as [string, string];
      const items = this.raw[list] as readonly Raw[];
      const index = items.findIndex((item) => hasKeys(item) && item['id'] === id);
      if (index >= 0) this.mark([list, index], this.marks.hidden(parts));
    }
  }
}

function* entriesOf(laying: Laying, overlay: Raw, field: string): Generator<[unknown, string]> {
  const list = overlay[field];
  if (Array.isArray(list)) for (const [index, value] of list.entries()) yield [value, `${field}[${index}]`];
  else if (list !== undefined)
    laying.ignore(field, { code: 'type', values: { expected: 'array', found: typeof list } });
}

/**
 * Lays an overlay on a content file: replaces, then hides, then adds. What is wrong in the overlay is told and left
 * out, the rest is done. Neither file is changed; without anything to do the very same file comes back. Never throws.
 *
 * @param isEditing Marks say which line of the list of changes they are, and hidden parts are named.
 */
export function layOverlay(base: Raw, overlay: Raw, head: OverlayHead, isEditing = false): Laid {
  const fileLanguage = typeof base['language'] === 'string' ? base['language'] : 'nb';
  const laying = new Laying(base, head, new OverlayMarks(head, isEditing, fileLanguage));
  const local: LocalInfo[] = [];
  const attempt = (path: string, act: () => void): void => {
    const { raw } = laying;
    try {
      act();
    } catch {
      // Only an object that runs code when it is read, from a page's own script, can come here.
      laying.raw = raw;
      laying.ignore(path, { code: 'unreadable' });
    }
  };
  for (const [value, path] of entriesOf(laying, overlay, 'replace'))
    attempt(path, () => replaceText(laying, value, path));
  for (const [value, path] of entriesOf(laying, overlay, 'hide'))
    attempt(path, () => hidePart(laying, value, path));
  const add = overlay['add'];
  if (hasKeys(add)) {
    for (const list of Object.keys(add)) {
      for (const [value, path] of entriesOf(laying, add, list))
        attempt(`add.${path}`, () => addItem(laying, list, value, `add.${path}`));
    }
  } else if (add !== undefined) {
    laying.ignore('add', { code: 'type', values: { expected: 'object', found: typeof add } });
  }
  for (const [value, path] of entriesOf(laying, overlay, 'local')) {
    const { item, issues } = checkItem(localInfo, value, path, new Set());
    laying.ignoreAll(issues);
    if (item) local.push(item as LocalInfo);
  }
  attempt('hide', () => laying.markHidden());
  const { raw, changes, issues, hidden } = laying;
  return { raw, changes, issues, hidden, local };
}
