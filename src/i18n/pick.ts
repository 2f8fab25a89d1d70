import type { Language } from './language.js';

/** A text of the content: in the file's language, or one per language. */
export type AnyText = string | Readonly<Record<string, string>>;

/** A text and the language it is in. */
export interface Picked {
  readonly text: string;
  readonly lang: string;
}

/** Who reads, and which language a text is in that names none. */
export interface Reading {
  readonly language: Language;
  readonly fileLanguage: string;
}

// Norwegian readers read both forms; an English reader gets English first and bokmål before nynorsk.
const order: Record<Language, readonly string[]> = {
  nb: ['nb', 'no', 'nn'],
  nn: ['nn', 'nb', 'no'],
  en: ['en', 'nb', 'no', 'nn'],
};

/** `nb` of `nb-NO` and `NB`, as content files may name the language of a text. */
function primary(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** The reader's language out of a text, else the nearest one, with the language it turned out to be. */
export function pick(text: AnyText, reading: Reading): Picked {
  if (typeof text === 'string') return { text, lang: reading.fileLanguage };
  const languages = Object.keys(text);
  const wanted = [...order[reading.language], primary(reading.fileLanguage)];
  const lang =
    wanted
      .map((each) => languages.find((language) => primary(language) === each))
      .find((found) => found !== undefined) ??
    languages[0] ??
    '';
  return { text: String(text[lang] ?? ''), lang };
}

/** Whether a text in `lang` needs a mark of its own on a page in the reader's language. */
export function isForeign(lang: string, reading: Reading): boolean {
  const language = primary(lang);
  return (
    language !== '' && language !== reading.language && !(language === 'no' && reading.language === 'nb')
  );
}
