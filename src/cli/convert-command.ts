import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentForms } from '../content/content-forms.js';
import { jsonIn } from '../content/content-script.js';
import { commandMessages } from '../i18n/command.js';
import { convertCommandMessages } from '../i18n/convert-command.js';
import type { Language } from '../i18n/language.js';
import { writeFiles } from './write-files.js';

/** What was asked of `lindring convert`. */
export interface ConvertAsked {
  readonly files: readonly string[];
  /** The folder to write in; beside each file when nobody said. */
  readonly out: string | undefined;
  readonly language: Language;
  readonly isJson: boolean;
}

/**
 * `lindring convert`: a content file as a script and as plain text, for systems that refuse `.json` and for pages opened
 * from disk; from either of these, back to JSON.
 *
 * @returns the exit code: 0 when all are written, 1 when a file is not JSON, 2 when one cannot be read or written.
 */
export async function runConvert({ files, out, language, isJson }: ConvertAsked): Promise<number> {
  const words = convertCommandMessages[language];
  if (files.length === 0) {
    console.error(words.noFiles);
    return 2;
  }
  const written: string[] = [];
  let code = 0;
  for (const file of files) {
    try {
      const json = jsonIn(await readFile(file, 'utf8'));
      if (!isSound(json)) {
        console.error(words.notJson(file));
        code = Math.max(code, 1);
        continue;
      }
      const folder = out ?? path.dirname(file);
      const { name, ext: ending } = path.parse(file);
      const forms = contentForms({ name, ending }, json);
      await writeFiles(folder, forms);
      written.push(...forms.map((each) => path.join(folder, each.path)));
    } catch (error) {
      const { code: reason, path: place = file } = error as NodeJS.ErrnoException;
      console.error(commandMessages[language].notRead(place, reason ?? String(error)));
      code = 2;
    }
  }
  if (isJson) console.log(JSON.stringify(written, null, 2));
  else for (const each of written) console.log(words.written(each));
  return code;
}

function isSound(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
