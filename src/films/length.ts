import { joinList } from '../i18n/dates.js';
import { filmMessages } from '../i18n/film.js';
import type { Language } from '../i18n/language.js';

/** How long something lasts, in words: «5 minutter», «1 minutt og 10 sekunder», «1 time og 5 minutter». */
export function lengthOf(seconds: number, language: Language): string {
  const units = filmMessages[language].units;
  // Nobody plans by the seconds of what lasts an hour.
  const whole = seconds < 3600 ? seconds : Math.round(seconds / 60) * 60;
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const words = parts.flatMap((count, index) => {
    const [one = '', many = ''] = units[index] ?? [];
    return count > 0 ? [`${count}\u00a0${count === 1 ? one : many}`] : [];
  });
  return joinList(words, language);
}

/** How long a selection of films lasts, as far as it is told: «minst 12 minutter; lengde ikke oppgitt for 2 filmer». */
export function totalOf(
  films: readonly { readonly seconds?: number | undefined }[],
  language: Language,
): string {
  const messages = filmMessages[language];
  const known = films.flatMap(({ seconds }) => seconds ?? []);
  const unknown = films.length - known.length;
  if (known.length === 0) return messages.noLength;
  const total = lengthOf(
    known.reduce((sum, each) => sum + each, 0),
    language,
  );
  return unknown === 0 ? total : messages.atLeast(total, unknown);
}
