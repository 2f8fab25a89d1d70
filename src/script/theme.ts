import { prefix } from '../guest/prefix.js';
import { tags } from './known.js';

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', auto: 'light dark' };

/**
 * Shows our elements light, dark, or as the reader's machine is set, whatever the page around them is. Every rule of
 * the page is stronger than this one.
 *
 * @returns whether there is such a theme
 */
export function useTheme(theme: string): boolean {
  const scheme = Object.hasOwn(schemes, theme) ? schemes[theme] : undefined;
  if (!scheme) return false;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:where(${tags.map((tag) => prefix + tag).join()}){color-scheme:${scheme}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return true;
}
