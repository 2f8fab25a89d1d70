import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asked } from '../bundle/chosen.js';
import { zipped } from '../bundle/zip.js';
import { dayOf } from '../i18n/dates.js';
import { fileSize } from '../i18n/file-size.js';
import { toLanguage, type Language } from '../i18n/language.js';
import { packMessages } from '../i18n/pack.js';
import { filesFor, scormPackage, type ScormPackage } from '../scorm/package.js';
import { builtScript, checkedContent, filesIn, reasonOf } from './checked-content.js';

/** What was asked of `lindring pack`. */
export interface PackAsked {
  readonly files: readonly string[];
  readonly format: string | undefined;
  readonly out: string | undefined;
  readonly asked: Asked;
  /** The language of the sentences. */
  readonly language: Language;
  /** The language of the package, when it is not that of the file. */
  readonly pageLanguage: Language | undefined;
  readonly isJson: boolean;
}

function whyNot(made: Extract<ScormPackage, { fault: string }>, asked: Asked, language: Language): string {
  const words = packMessages[language];
  if (made.fault === 'nothing') return words.nothing;
  if (made.fault === 'too-much') return words.tooMuch(made.count, made.most);
  return words.unknownId(asked.caseId ?? asked.sessionId ?? asked.programmeId ?? '', made.ids);
}

/**
 * `lindring pack`: a zip that a learning platform takes.
 *
 * @returns the exit code: 0 when it is made, 1 when the content must be mended first, 2 when the command or a file
 * cannot be read.
 */
export async function runPack(given: PackAsked): Promise<number> {
  const { files, format, asked, language, isJson } = given;
  const words = packMessages[language];
  const [file] = files;
  const wrong =
    (format !== 'scorm12' && words.unknownFormat(format)) ||
    ((file === undefined || files.length > 1) && words.oneFile) ||
    (Object.values(asked).filter(Boolean).length > 1 && words.oneChoice);
  if (wrong || file === undefined) {
    console.error(wrong);
    return 2;
  }
  const today = dayOf(new Date());
  const content = await checkedContent(file, { language, today, refusal: words.faults });
  if (typeof content === 'number') return content;
  const { raw, folder } = content;
  const pageLanguage = given.pageLanguage ?? toLanguage(String(raw['language'] ?? 'nb'));
  const needed = filesFor({ raw, language: pageLanguage, asked });
  const beside = await filesIn(folder, needed);
  const scripts = {
    whole: await builtScript('lindring-whole.js'),
    course: await builtScript('lindring-scorm12.js'),
  };
  const made = scormPackage({ raw, language: pageLanguage, asked, today, scripts, files: beside });
  if (made.fault) {
    console.error(whyNot(made, asked, language));
    return made.fault === 'unknown-id' ? 2 : 1;
  }
  const out = given.out ?? `${path.basename(file, path.extname(file))}-scorm12.zip`;
  const zip = zipped(made.files);
  try {
    await writeFile(out, zip);
  } catch (error) {
    console.error(words.notWritten(out, reasonOf(error)));
    return 2;
  }
  const missing = needed.filter((each) => !beside.has(each));
  if (isJson) {
    const told = {
      out,
      bytes: zip.length,
      files: made.files.map((each) => each.path),
      toDo: made.toDo,
      missing,
    };
    console.log(JSON.stringify(told, null, 2));
    return 0;
  }
  for (const each of missing) console.log(words.notThere(each));
  console.log(words.packed(out, fileSize(zip.length, language), made.files.length));
  const { scenario, film, question } = made.toDo;
  console.log(words.toDo(scenario.of, film.of, question.of));
  return 0;
}
