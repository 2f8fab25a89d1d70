import { ContentFile } from '../content/content-file.js';
import { placeFiles } from '../content/file-places.js';
import { provenanceOf } from '../content/provenance.js';
import type { Provenance } from '../content/schema/base.js';
import { cases } from '../content/schema/case.js';
import { films } from '../content/schema/film.js';
import { hasKeys } from '../content/schema/rules.js';
import { questions } from '../content/schema/question.js';
import type { Language } from '../i18n/language.js';
import { pick } from '../i18n/pick.js';
import { runMessages } from '../i18n/session-run.js';
import { fileFrom } from './file-from.js';
import { drawPage } from './page.js';
import { pageStyles } from './page-styles.js';
import { bankTags, bankTitle, readableBank } from './readable-bank.js';
import type { Readable } from './readable-parts.js';
import { sessionsOf, type FoundSession } from './readable-talk.js';
import { readableMarkup } from './readable.js';
import { sliceOf, type Raw, type Wanted } from './slice.js';

/** A file to write, by its path below the folder that was asked for. */
export interface EmbedFile {
  readonly path: string;
  readonly text: string;
}

/** One page that can be made. */
export interface EmbedPlan {
  readonly tag: string;
  /** The id of what it shows, or `alle` for a bank. */
  readonly id: string;
  /** `embed/case-card/torunn.html` */
  readonly path: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What of the file it needs. */
  readonly wanted: readonly Wanted[];
  readonly provenance: Provenance;
  readonly session?: FoundSession;
}

/** How pages are made. */
export interface EmbedOptions {
  /** The language of the readable text and the page; the elements follow it. */
  readonly language: Language;
  /** The day reviews are held against, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the files of the content lie: an address on the web; else beside `embed/`, as they lie beside the file. */
  readonly base?: string | undefined;
}

/** What a bank's page needs of the file besides what its own things refer to. */
const listsOfBanks: Readonly<Record<string, readonly string[]>> = {
  'case-bank': ['cases'],
  'film-bank': ['films', 'topics'],
  'resource-list': ['resources', 'evidenceSchemes'],
  'webinar-list': ['webinars'],
};

/** The name of the page of a whole list. */
const all = 'alle';

/** Every page that can be made of a content file: its cases, films, questions and sessions, and its lists. */
export function embedPlans(content: ContentFile, language: Language): EmbedPlan[] {
  const reading = { language, fileLanguage: content.language };
  const plan = (
    tag: string,
    attribute: string,
    list: string,
    item: Provenance & { readonly id: string },
    title: string,
  ): EmbedPlan => ({
    tag,
    id: item.id,
    path: pathOf(tag, item.id),
    title,
    attributes: { [attribute]: item.id },
    wanted: [{ list, id: item.id }],
    provenance: provenanceOf(content.head, item),
  });
  const of: Readable = { content, reading, level: 1, today: '' };
  return [
    ...content.list(cases).items.map((item) => plan('case-card', 'case-id', 'cases', item, item.name)),
    ...content
      .list(films)
      .items.map((item) => plan('film-card', 'film-id', 'films', item, pick(item.title, reading).text)),
    ...content
      .list(questions)
      .items.map((item) =>
        plan('reflection-prompt', 'question-id', 'questions', item, pick(item.text, reading).text),
      ),
    ...sessionsOf(content).map((found) => ({
      tag: 'session-run',
      id: found.key,
      path: pathOf('session-run', found.key),
      title: runMessages[language].session(found.number, pick(found.session.title, reading).text),
      attributes: { 'session-id': found.session.id, 'programme-id': found.programme.id },
      wanted: [{ list: 'programmes', id: found.programme.id }],
      provenance: provenanceOf(provenanceOf(content.head, found.programme), found.session),
      session: found,
    })),
    ...bankTags
      .filter((tag) => readableBank(tag, of) !== undefined)
      .map((tag) => ({
        tag,
        id: all,
        path: pathOf(tag, all),
        title: bankTitle(tag, of),
        attributes: {},
        wanted: (listsOfBanks[tag] ?? []).map((list) => ({ list, id: '*' })),
        provenance: content.head,
      })),
  ];
}

/**
 * The plans somebody asked for.
 *
 * @param only `case-card` for all of a kind, `case-card/torunn` for one; without any, all of them
 * @returns also what was asked for and is not in the file
 */
export function choosePlans(
  plans: readonly EmbedPlan[],
  only: readonly string[],
): { readonly chosen: readonly EmbedPlan[]; readonly unknown: readonly string[] } {
  const isOf = ({ tag, id }: EmbedPlan, name: string): boolean => name === tag || name === `${tag}/${id}`;
  return {
    chosen: only.length === 0 ? plans : plans.filter((plan) => only.some((name) => isOf(plan, name))),
    unknown: only.filter((name) => !plans.some((plan) => isOf(plan, name))),
  };
}

/**
 * One page: readable without script, and with it the element in its place.
 *
 * @param made which other pages are made at the same time, and can be linked to
 */
export function embedPage(
  content: ContentFile,
  plan: EmbedPlan,
  made: readonly EmbedPlan[],
  { language, today, base = '../../' }: EmbedOptions,
): EmbedFile {
  const raw = placeFiles(partFor(plan, content.raw), ({ file }) => fileFrom(file, base));
  const part = new ContentFile(raw, '');
  const linkTo = (tag: string, id: string): string | undefined =>
    made.some((each) => each.tag === tag && each.id === id) ? `../${tag}/${id}.html` : undefined;
  const readable = readableMarkup(part, plan.tag, plan.id, language, { headingLevel: 1, today, linkTo });
  const fileTitle = content.head.title;
  return {
    path: plan.path,
    text: drawPage({
      language,
      title: plan.title,
      of: fileTitle && pick(fileTitle, { language, fileLanguage: content.language }).text,
      canonical: plan.provenance.canonical,
      own: `${plan.id}.html`,
      tag: plan.tag,
      attributes: plan.attributes,
      raw,
      readable,
    }),
  };
}

/** The files of `cdn/` that lie beside the pages, as text. */
export interface BesidePages {
  /** `lindring-whole.js` */
  readonly script: string;
  /** `resize.js` */
  readonly resize: string;
  /** `LICENSES.txt`: whoever gives the script on gives the licences with it. */
  readonly licences: string;
}

/** The files that lie beside the pages. */
export function embedFiles({ script, resize, licences }: BesidePages): EmbedFile[] {
  // The maps of the scripts stay where they are.
  const withoutMap = (text: string): string => text.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n');
  return [
    { path: 'embed/lindring.js', text: withoutMap(script) },
    { path: 'embed/page.css', text: pageStyles },
    { path: 'embed/resize.js', text: withoutMap(resize) },
    { path: 'embed/LICENSES.txt', text: licences },
  ];
}

function pathOf(tag: string, id: string): string {
  return `embed/${tag}/${id}.html`;
}

function partFor({ wanted, session }: EmbedPlan, raw: Raw): Raw {
  return sliceOf(session ? withOneSession(raw, session) : raw, wanted);
}

// What of a programme is about its other sessions and pages.
const elsewhere = ['partOf', 'modules', 'roles'];

/** A session's page has the other sessions only by name: its number among them, and what was to be done at home. */
function withOneSession(raw: Raw, { programme, session }: FoundSession): Raw {
  const short = (each: unknown): unknown => {
    if (!hasKeys(each) || each['id'] === session.id) return each;
    const { id, title, homework } = each;
    return homework === undefined ? { id, title } : { id, title, homework };
  };
  const programmes = (raw['programmes'] as unknown[]).map((each) => {
    if (!hasKeys(each) || each['id'] !== programme.id) return each;
    const kept = Object.entries(each).filter(([key]) => !elsewhere.includes(key));
    return { ...Object.fromEntries(kept), sessions: (each['sessions'] as unknown[]).map(short) };
  });
  return { ...raw, programmes };
}
