import type { Language } from './language.js';

/** The languages nearly every file names. Their names stand here because the browser's take it tens of milliseconds. */
const usual: Record<'nb' | 'en', Readonly<Record<string, string>>> = {
  nb: { nb: 'norsk bokmål', nn: 'norsk nynorsk', no: 'norsk', en: 'engelsk' },
  en: { nb: 'Norwegian Bokmål', nn: 'Norwegian Nynorsk', no: 'Norwegian', en: 'English' },
};

const names = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  let found = names.get(language);
  if (!found) names.set(language, (found = new Intl.DisplayNames([language], { type: 'language' })));
  return found;
}

/** The name of a language, by its code, in the reader's; a code that is none stays as it is. */
export function languageName(code: string, language: Language): string {
  // Languages have the same names in both forms of Norwegian.
  const written = language === 'en' ? 'en' : 'nb';
  try {
    return (Object.hasOwn(usual[written], code) ? usual[written][code] : namesIn(written).of(code)) ?? code;
  } catch {
    return code;
  }
}
