import type { Language } from './language.js';

const kilo = 1000;
const units = ['kB', 'MB', 'GB'];

/** How large a file is, as people say it: «420 kB», «1,4 MB», «23 MB». Never 0: the least is 1 kB. */
export function fileSize(bytes: number, language: Language): string {
  let size = bytes / kilo;
  let unit = 0;
  // Judged by what is shown: 999 600 bytes are 1 MB and not 1000 kB.
  while (Math.round(size) >= kilo && unit < units.length - 1) {
    size /= kilo;
    unit += 1;
  }
  const hasDecimal = unit > 0 && size < 9.95;
  const text = String(hasDecimal ? Math.round(size * 10) / 10 : Math.max(1, Math.round(size)));
  return `${language === 'en' ? text : text.replace('.', ',')}\u00a0${units[unit] ?? ''}`;
}
