import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/language.js';

const names: readonly (readonly [Language, string])[] = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
];

/** Links to a tool page in the other languages, each in its own. */
export function renderLanguages(language: Language): TemplateResult[] {
  return names
    .filter(([each]) => each !== language)
    .map(([each, name]) => html` · <a href="?lang=${each}" lang=${each} hreflang=${each}>${name}</a>`);
}
