import { bookletOf, type BookletPage } from '../bundle/booklet.js';
import { choose, idsFor, type Asked } from '../bundle/chosen.js';
import { namesFor } from '../bundle/file-names.js';
import { pageOf } from '../bundle/page.js';
import { subtitleOf, titleOf } from '../bundle/title.js';
import { ContentFile } from '../content/content-file.js';
import { filesBeside, placeFiles, type FileBeside } from '../content/file-places.js';
import { readableMarkup } from '../embed/readable.js';
import type { Language } from '../i18n/language.js';
import type { CourseData } from './course.js';
import { manifestOf } from './manifest.js';
import { mostThings, progressOf, type Progress } from './model.js';
import { thingsOf } from './things.js';

/** A file of a package. */
export interface PackedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a package is made of. */
export interface ScormOf {
  /** The content file, checked and parsed. */
  readonly raw: Readonly<Record<string, unknown>>;
  readonly language: Language;
  readonly asked: Asked;
  /** The day reviews are held against, `YYYY-MM-DD`. */
  readonly today: string;
  /** `cdn/lindring-whole.js` and `cdn/lindring-scorm12.js`. */
  readonly scripts: { readonly whole: string; readonly course: string };
  /** The files beside the content file, as it names them; those that are not there are left out of the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** What came of it: the files, or why there are none. */
export type ScormPackage =
  | { readonly fault: 'unknown-id'; readonly ids: readonly string[] }
  | { readonly fault: 'nothing' }
  | { readonly fault: 'too-much'; readonly count: number; readonly most: number }
  | {
      readonly fault?: undefined;
      readonly title: string;
      readonly files: readonly PackedFile[];
      /** How much there is to do, by kind. */
      readonly toDo: Progress;
    };

const start = 'index.html';
const folder = 'filer';

/** The files beside the content file that a package needs. */
export function filesFor({ raw, language, asked }: Pick<ScormOf, 'raw' | 'language' | 'asked'>): string[] {
  const file = new ContentFile(raw, '');
  const chosen = choose(file, asked);
  if (!chosen) return [];
  const pages = bookletOf(file, { language, fileLanguage: file.language }, chosen, 'participant');
  return [...new Set(neededBy(raw, pages).map((each) => each.file))];
}

function neededBy(raw: ScormOf['raw'], pages: readonly BookletPage[]): FileBeside[] {
  const films = new Set(pages.filter(({ part }) => part === 'films').map(({ elements }) => elements[0]?.id));
  const hasMaterial = pages.some(({ hash }) => hash === 'ressurser=alle');
  return filesBeside(raw).filter(({ kind, of }) => (kind === 'resource' ? hasMaterial : films.has(of)));
}

/** A SCORM 1.2 package: one page, its scripts, the films and files it needs, and the manifest. */
export function scormPackage(of: ScormOf): ScormPackage {
  const { language, asked, today, scripts, files } = of;
  const whole = new ContentFile(of.raw, '');
  const reading = { language, fileLanguage: whole.language };
  const chosen = choose(whole, asked);
  if (!chosen) return { fault: 'unknown-id', ids: idsFor(whole, asked) };

  const needed = neededBy(of.raw, bookletOf(whole, reading, chosen, 'participant')).filter((each) =>
    files.has(each.file),
  );
  const names = namesFor(needed.map(({ file }) => file));
  const raw = placeFiles(of.raw, ({ file }) => {
    const name = names.get(file);
    return name && `${folder}/${name}`;
  });
  // A film whose files are not here is told of as its text, or not at all.
  const content = new ContentFile(raw, '');
  const pages = bookletOf(content, reading, chosen, 'participant');
  const things = thingsOf(pages);
  if (things.length === 0) return { fault: 'nothing' };
  if (things.length > mostThings) return { fault: 'too-much', count: things.length, most: mostThings };

  const title = titleOf(content, chosen.title, language);
  const data: CourseData = { language, things: withPlaces(things, pages) };
  const page = pageOf({
    title,
    language,
    lines: asked.caseId || asked.sessionId ? [] : subtitleOf(content, language),
    pages,
    content: raw,
    data: { 'lindring-course': data },
    scripts: [{ src: 'lindring-scorm12.js' }, { src: 'lindring-whole.js' }],
    readable: ({ tag, id }, headingLevel) =>
      readableMarkup(content, tag, id, language, { headingLevel, today }),
  });
  const packed: PackedFile[] = [
    { path: start, content: page },
    { path: 'lindring-whole.js', content: scripts.whole },
    { path: 'lindring-scorm12.js', content: scripts.course },
    ...[...names].map(([file, name]) => ({
      path: `${folder}/${name}`,
      content: files.get(file) ?? new Uint8Array(),
    })),
  ];
  const id = [content.head.id, asked.caseId ?? asked.sessionId ?? asked.programmeId]
    .filter(Boolean)
    .join('-');
  const manifest = manifestOf({ id, title, language, start, files: packed.map(({ path }) => path) });
  return {
    title,
    files: [{ path: 'imsmanifest.xml', content: manifest }, ...packed],
    toDo: progressOf(new Set(), things),
  };
}

function withPlaces(
  things: ReturnType<typeof thingsOf>,
  pages: readonly BookletPage[],
): CourseData['things'] {
  return things.map((thing) => {
    const page = pages.find((each) =>
      each.things.some(({ kind, id }) => kind === thing.kind && id === thing.id),
    );
    const found = page?.things.find(({ kind, id }) => kind === thing.kind && id === thing.id);
    return { ...thing, text: found?.text ?? '', page: page?.hash ?? '' };
  });
}
