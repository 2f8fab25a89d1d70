import { ContentFile } from '../content/content-file.js';
import { filesBeside, placeFiles } from '../content/file-places.js';
import { films } from '../content/schema/film.js';
import { readableMarkup } from '../embed/readable.js';
import { bookletMessages } from '../i18n/booklet.js';
import type { Language } from '../i18n/language.js';
import { bookletOf } from './booklet.js';
import { overlayName, type Carried, type CarriedFile } from './carried.js';
import { filmsIn, type FilmTold } from './films-in.js';
import { pageOf } from './page.js';
import { subtitleOf, titleOf } from './title.js';

/** What a bundle is made of. */
export interface BundleOf {
  /** The content file, checked and parsed. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** The day reviews are held against, `YYYY-MM-DD`. */
  readonly today: string;
  /** `cdn/lindring-whole.js` and `cdn/lindring-booklet.js`. */
  readonly scripts: { readonly whole: string; readonly booklet: string };
  /** The files beside the content file, as it names them; those that are not there are left out. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** How many bytes of film the bundle may carry; 0 for none. */
  readonly filmLimit: number;
  /** A local overlay, parsed. */
  readonly overlay?: unknown;
}

/** A bundle: one file, and what is told of it. */
export interface Bundle {
  readonly path: string;
  readonly text: string;
  readonly title: string;
  readonly pages: number;
  readonly films: readonly FilmTold[];
  /** How many files of the resource list are not in it. */
  readonly resourcesLeftOut: number;
}

/** The whole of a content file as one HTML file that works from disk without a network. */
export function bundleOf(of: BundleOf): Bundle {
  const { language, today, scripts, files, filmLimit, overlay } = of;
  const { told, carried } = filmsIn(new ContentFile(of.raw, '').list(films).items, files, filmLimit);
  const raw = placeFiles(of.raw, ({ file }) => (carried.has(file) ? file : undefined));
  const content = new ContentFile(raw, '');
  const reading = { language, fileLanguage: content.language };
  const pages = bookletOf(content, reading, { isAll: true }, 'everybody');
  const title = titleOf(content, undefined, language);
  const pack: Carried = {
    files: Object.fromEntries([...carried].map(([file, type]) => [file, carriedFile(type, files.get(file))])),
    ...(overlay === undefined ? {} : { overlay }),
  };
  const text = pageOf({
    title,
    language,
    lines: [...subtitleOf(content, language), bookletMessages[language].oneFile],
    pages,
    content: raw,
    ...(overlay === undefined ? {} : { overlay: overlayName }),
    data: { 'lindring-carried': pack },
    scripts: [{ code: scripts.booklet }, { code: scripts.whole }],
    readable: ({ tag, id }, headingLevel) =>
      readableMarkup(content, tag, id, language, { headingLevel, today }),
  });
  return {
    path: `${content.head.id}.html`,
    text,
    title,
    pages: pages.length,
    films: told,
    resourcesLeftOut: filesBeside(of.raw).filter(({ kind }) => kind === 'resource').length,
  };
}

function carriedFile(type: string, bytes: Uint8Array | undefined): CarriedFile {
  return { type, base64: base64Of(bytes ?? new Uint8Array()) };
}

/** In Node and in a browser alike; a part at a time, as a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
