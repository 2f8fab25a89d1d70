import { commandMessages } from '../i18n/command.js';
import type { Language } from '../i18n/language.js';
import type { Finding } from './check-file.js';

/** A file and what is to be said of it. */
export interface Checked {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** A line for each finding, with file, line and character. */
export function findingLines({ file, findings }: Checked, language: Language): string[] {
  const words = commandMessages[language];
  if (findings.length === 0) return [words.clean(file)];
  return findings.map(({ line, column, level, path, sentence }) =>
    [`${file}:${line}:${column}`, words[level], path && `${path}:`, sentence].filter(Boolean).join('  '),
  );
}
