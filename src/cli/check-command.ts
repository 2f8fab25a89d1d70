import { readFile } from 'node:fs/promises';
import { checkFile } from '../check/check-file.js';
import { findingLines, type Checked } from '../check/finding-lines.js';
import { commandMessages } from '../i18n/command.js';
import { dayOf } from '../i18n/dates.js';
import type { Language } from '../i18n/language.js';

/** What was asked of `lindring check`. */
export interface CheckAsked {
  readonly files: readonly string[];
  readonly language: Language;
  readonly isJson: boolean;
  readonly isStrict: boolean;
}

/**
 * `lindring check`: what is wrong in content files, a line for each thing with file, line and character.
 *
 * @returns the exit code: 0 when nothing keeps the content from being shown, 1 when something does (with `--strict` also
 * for warnings), 2 when a file cannot be read.
 */
export async function runCheck({ files, language, isJson, isStrict }: CheckAsked): Promise<number> {
  const words = commandMessages[language];
  if (files.length === 0) {
    console.error(words.noFiles);
    return 2;
  }
  const today = dayOf(new Date());
  const checked: Checked[] = [];
  let isUnread = false;
  for (const file of files) {
    try {
      checked.push({ file, findings: checkFile(await readFile(file, 'utf8'), { language, today }) });
    } catch (error) {
      isUnread = true;
      console.error(words.notRead(file, (error as NodeJS.ErrnoException).code ?? String(error)));
    }
  }
  const all = checked.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding })));
  const errors = all.filter(({ level }) => level === 'error').length;
  if (isJson) console.log(JSON.stringify(all, null, 2));
  else {
    for (const each of checked) console.log(findingLines(each, language).join('\n'));
    console.log(words.sum(errors, all.length - errors, checked.length));
  }
  if (isUnread) return 2;
  return errors > 0 || (isStrict && all.length > 0) ? 1 : 0;
}
