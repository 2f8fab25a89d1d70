import { readFile, writeFile } from 'node:fs/promises';
import { bundleOf, type Bundle } from '../bundle/bundle.js';
import type { FilmTold } from '../bundle/films-in.js';
import { filesBeside } from '../content/file-places.js';
import { dayOf } from '../i18n/dates.js';
import { fileSize } from '../i18n/file-size.js';
import { toLanguage, type Language } from '../i18n/language.js';
import { packMessages } from '../i18n/pack.js';
import { commandMessages } from '../i18n/command.js';
import { pick } from '../i18n/pick.js';
import { builtScript, checkedContent, filesIn, reasonOf } from './checked-content.js';

/** What was asked of `lindring bundle`. */
export interface BundleAsked {
  readonly files: readonly string[];
  readonly out: string | undefined;
  /** Megabytes of film, as written. */
  readonly inlineFilms: string | undefined;
  readonly overlay: string | undefined;
  /** The language of the sentences. */
  readonly language: Language;
  /** The language of the bundle, when it is not that of the file. */
  readonly pageLanguage: Language | undefined;
  readonly isJson: boolean;
}

const megabyte = 1_000_000;
/** In bytes; what many mail systems refuse. */
const mailLimit = 20 * megabyte;

function lineOf(film: FilmTold, pageLanguage: Language, language: Language): string {
  const words = packMessages[language];
  const title = pick(film.title, { language: pageLanguage, fileLanguage: pageLanguage }).text;
  const size = (bytes: number): string => fileSize(bytes, language);
  switch (film.fate) {
    case 'in':
      return words.filmIn(title, size(film.bytes));
    case 'too-big':
      return words.filmTooBig(title, size(film.bytes), size(film.left));
    case 'out':
      return words.filmOut(title);
    case 'missing':
      return words.filmMissing(title, film.file);
    case 'link':
      return words.filmLink(title, film.where);
  }
}

/** The overlay, or the exit code when it is none for this content. */
async function readOverlay(file: string, contentId: unknown, language: Language): Promise<unknown> {
  try {
    const overlay = JSON.parse(await readFile(file, 'utf8')) as { for?: unknown } | null;
    if (overlay?.for === contentId) return overlay;
    console.error(packMessages[language].otherOverlay(file, String(contentId)));
    return 1;
  } catch (error) {
    console.error(commandMessages[language].notRead(file, reasonOf(error)));
    return 2;
  }
}

/**
 * `lindring bundle`: the whole content as one HTML file that works from disk.
 *
 * @returns the exit code: 0 when it is made, 1 when the content must be mended first, 2 when the command or a file
 * cannot be read.
 */
export async function runBundle(given: BundleAsked): Promise<number> {
  const { files, language, inlineFilms } = given;
  const words = packMessages[language];
  const [file] = files;
  if (file === undefined || files.length > 1) {
    console.error(words.oneFileToBundle);
    return 2;
  }
  const megabytes = inlineFilms === undefined ? 0 : Number(inlineFilms.replace(',', '.'));
  if (!(megabytes >= 0)) {
    console.error(words.badLimit(inlineFilms ?? ''));
    return 2;
  }
  const today = dayOf(new Date());
  const content = await checkedContent(file, { language, today, refusal: words.faults });
  if (typeof content === 'number') return content;
  const { raw, folder } = content;
  const overlay =
    given.overlay === undefined ? undefined : await readOverlay(given.overlay, raw['id'], language);
  if (typeof overlay === 'number') return overlay;
  const pageLanguage = given.pageLanguage ?? toLanguage(String(raw['language'] ?? 'nb'));
  const wanted = filesBeside(raw).filter(({ kind }) => kind !== 'resource');
  const bundle = bundleOf({
    raw,
    language: pageLanguage,
    today,
    scripts: {
      whole: await builtScript('lindring-whole.js'),
      booklet: await builtScript('lindring-booklet.js'),
    },
    files: await filesIn(
      folder,
      wanted.map((each) => each.file),
    ),
    filmLimit: megabytes * megabyte,
    overlay,
  });
  return write(bundle, given, pageLanguage);
}

async function write(bundle: Bundle, given: BundleAsked, pageLanguage: Language): Promise<number> {
  const { language, isJson } = given;
  const words = packMessages[language];
  const out = given.out ?? bundle.path;
  const bytes = Buffer.byteLength(bundle.text);
  try {
    await writeFile(out, bundle.text);
  } catch (error) {
    console.error(words.notWritten(out, reasonOf(error)));
    return 2;
  }
  if (isJson) {
    const { films, pages, resourcesLeftOut } = bundle;
    console.log(JSON.stringify({ out, bytes, pages, films, resourcesLeftOut }, null, 2));
    return 0;
  }
  for (const film of bundle.films) console.log(lineOf(film, pageLanguage, language));
  if (bundle.resourcesLeftOut > 0) console.log(words.resourcesOut(bundle.resourcesLeftOut));
  const size = fileSize(bytes, language);
  console.log(words.bundled(out, size, bundle.pages));
  if (bytes > mailLimit) console.log(words.tooBigForMail(size));
  return 0;
}
