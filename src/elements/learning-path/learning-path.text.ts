import type { Module } from '../../content/schema/programme.js';
import type { Language } from '../../i18n/language.js';
import { pathMessages, placeName } from '../../i18n/learning-path.js';
import { pick } from '../../i18n/pick.js';
import { weeksOf, type WeekSpan } from '../../sessions/path-dates.js';
import { hasNoLength, isUntold } from './learning-path.model.js';
import type { PathView } from './learning-path.js';

/** What a module is called: its title, or what it is by its place. */
export function nameOf({ title }: Module, at: number, { kind, reading }: PathView): string {
  return title === undefined ? placeName(kind, at + 1, reading.language) : pick(title, reading).text;
}

/** «3–4 uker». */
export function weeksText({ least, most }: WeekSpan, language: Language): string {
  return pathMessages[language].weeks(least === most ? String(most) : `${least}–${most}`, most);
}

/** How long a module is told to last. That nothing is told is said where it is told of others. */
export function lengthOf(module: Module, all: readonly Module[], language: Language): string {
  const messages = pathMessages[language];
  if (isUntold(module) && !all.every(hasNoLength)) return messages.untold;
  if (hasNoLength(module)) return all.every(hasNoLength) ? '' : messages.noLength.replace(/\.$/, '');
  const weeks = weeksOf(module);
  return [
    weeks ? weeksText(weeks, language) : '',
    module.days ? messages.days(module.days) : '',
    module.hours ? messages.hours(module.hours) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
