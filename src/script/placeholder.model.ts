import type { ScriptFault } from './fault.js';
import { attributesOf, known } from './known.js';

/** What stands in a page for one of our elements, as an editor without rights may write it. */
export interface Placeholder {
  /** Its attributes, all of them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly classes: readonly string[];
}

/** The element a placeholder or a link asks for. */
export interface Wish {
  readonly tag: string;
  /** Known attributes of the tag, and `lang`. Nothing else ever gets from the page into an element of ours. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Names of attributes the tag does not have. Most are the page's own; some may be slips. */
  readonly unknown: readonly string[];
}

/** These show nothing without being told what. */
const neededBy: Readonly<Record<string, string>> = { 'case-card': 'case-id', 'film-card': 'film-id' };

const fromClass = /^lindring-([a-z-]+?)--(.+)$/;
const language = /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i;

/** What is asked for in so many words: by `data-…`, else by classes, as some editors keep only those. */
function wordsOf({ attributes, classes }: Placeholder): Map<string, string> {
  const words = new Map<string, string>();
  for (const name of classes) {
    const [, key, value] = fromClass.exec(name) ?? [];
    if (key && value) words.set(key, value);
  }
  for (const [name, value] of attributes) {
    if (name === 'data-lindring') words.set('tag', value.trim().toLowerCase());
    else if (name.startsWith('data-') && name !== 'data-tag') words.set(name.slice(5), value);
  }
  return words;
}

/**
 * Reads a placeholder.
 *
 * @returns nothing where it is none, such as an element with the class `lindring` alone
 */
export function readPlaceholder(placeholder: Placeholder): Wish | ScriptFault | undefined {
  const words = wordsOf(placeholder);
  const tag = words.get('tag');
  if (tag === undefined) return undefined;
  if (!Object.hasOwn(known, tag)) return { code: 'unknownTag', written: tag };
  const allowed = attributesOf(tag);
  const attributes: Record<string, string> = {};
  const unknown: string[] = [];
  for (const [name, value] of words) {
    if (allowed.includes(name)) {
      // An attribute without a value is on however it is written; an editor who writes «false» means off.
      if (value !== 'false') attributes[name] = value;
    } else if (name === 'lang' && language.test(value)) attributes['lang'] = value;
    else if (name !== 'tag') unknown.push(name);
  }
  const needed = neededBy[tag];
  if (needed && !attributes[needed]) return { code: 'noChooser', tag, attribute: needed };
  return { tag, attributes, unknown };
}
