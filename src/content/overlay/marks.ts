import { formatDate } from '../../i18n/dates.js';
import { toLanguage, type Language } from '../../i18n/language.js';
import { overlayMessages, type OverlayMessages } from '../../i18n/overlay.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import type { Localized, Provenance } from '../schema/base.js';
import type { OverlayHead, Writing } from '../schema/overlay.js';
import { hasKeys } from '../schema/rules.js';
import type { Raw } from './place.js';

/** One sentence in every language the interface has. */
export type Sentences = Readonly<Record<Language, string>>;

const languages = ['nb', 'nn', 'en'] as const;

function inAll(say: (messages: OverlayMessages, language: Language) => string): Sentences {
  const entries = languages.map((language) => [language, say(overlayMessages[language], language)]);
  return Object.fromEntries(entries) as Sentences;
}

/** A text of the content in one language, for sentences about it. */
export function plain(text: unknown, language: Language, fileLanguage: string): string {
  if (typeof text !== 'string' && !hasKeys(text)) return '';
  return pick(text as AnyText, { language, fileLanguage }).text;
}

/** Whose a text is, as its readers know them: the nearest owner that is named, else the nearest publisher. */
export function ownerOf(way: readonly Raw[]): string {
  const named = (tell: (each: Provenance) => unknown): unknown =>
    way.map((each) => tell(each as Provenance)).findLast((name) => typeof name === 'string' && name.trim());
  const owner = named(({ rights }) => hasKeys(rights) && rights['owner']);
  return String(owner ?? named(({ source }) => hasKeys(source) && source['publisher']) ?? '');
}

/** What an overlay says beside what it does, in each language. Texts carry it themselves: no element can lose it. */
export class OverlayMarks {
  readonly #head: OverlayHead;
  readonly #isEditing: boolean;
  readonly #fileLanguage: string;

  /** @param isEditing For the editor: each mark says which line of the list of changes it is. */
  constructor(head: OverlayHead, isEditing: boolean, fileLanguage: string) {
    this.#head = head;
    this.#isEditing = isEditing;
    this.#fileLanguage = fileLanguage;
  }

  replaced(number: number, owner: string, isTitle: boolean): Sentences {
    const { by, at, reviewed } = this.#head;
    return this.#numbered(number, (messages, language) => [
      messages[isTitle ? 'titleAdapted' : 'adapted'](by, formatDate(at, language)),
      reviewed
        ? messages.reviewed(
            formatDate(reviewed.at, language),
            plain(reviewed.by, language, this.#fileLanguage),
          )
        : '',
      messages.notReviewedBy(owner),
    ]);
  }

  added(number: number): Sentences {
    const { by, at } = this.#head;
    return this.#numbered(number, (messages, language) => [messages.added(by, formatDate(at, language))]);
  }

  /** @param names What is hidden, by its line in the list of changes and by name; only the editor is told. */
  hidden(names: readonly { readonly number: number; readonly name: unknown }[]): Sentences {
    return inAll((messages, language) =>
      this.#isEditing
        ? names
            .map(({ number, name }) =>
              [
                messages.change(number),
                messages.hiddenNamed(`«${plain(name, language, this.#fileLanguage)}»`),
              ].join(' '),
            )
            .join(' ')
        : messages.hidden(names.length),
    );
  }

  #numbered(number: number, say: (messages: OverlayMessages, language: Language) => string[]): Sentences {
    return inAll((messages, language) =>
      [this.#isEditing ? messages.change(number) : '', ...say(messages, language)].filter(Boolean).join(' '),
    );
  }

  /** The text with a sentence after it, as a paragraph of its own, in each language the text has. */
  after(text: Localized, sentences: Sentences): Localized {
    const add = (words: string, tag: string): string => `${words}\n\n${sentences[toLanguage(tag)]}`;
    if (typeof text === 'string') return add(text, this.#fileLanguage);
    return Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, add(words, tag)]));
  }

  /** The same of a list: after its last. */
  afterWriting(text: Writing, sentences: Sentences): Writing {
    if (!Array.isArray(text)) return this.after(text as Localized, sentences);
    const all = text as readonly Localized[];
    return all.map((each, index) => (index === all.length - 1 ? this.after(each, sentences) : each));
  }
}

/** Two sentences of the same thing, one after the other. */
export function joined(before: unknown, sentences: Sentences): Localized {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      hasKeys(before) ? `${String(before[language])} ${sentences[language]}` : sentences[language],
    ]),
  );
}

/** What a thing is called, or what it says where it has no name. */
export function nameOf(thing: Raw): unknown {
  return thing['title'] ?? thing['name'] ?? thing['word'] ?? thing['who'] ?? thing['text'] ?? thing['id'];
}
