import { bundleOf } from '../../bundle/bundle.js';
import type { Asked } from '../../bundle/chosen.js';
import { zipped } from '../../bundle/zip.js';
import { contentForms } from '../../content/content-forms.js';
import { readContent } from '../../content/load.js';
import { embedFiles, embedPage, embedPlans } from '../../embed/pages.js';
import { dayOf } from '../../i18n/dates.js';
import type { Language } from '../../i18n/language.js';
import { scormPackage, type ScormPackage } from '../../scorm/package.js';
import type { OpenedFile } from './state.js';

/** What can be made of a sound content file, in the order it is offered. */
export const makes = ['embed', 'bundle', 'scorm', 'forms'] as const;
export type Make = (typeof makes)[number];

/** What somebody asked for. */
export interface Order {
  readonly opened: OpenedFile;
  readonly language: Language;
  readonly asked: Asked;
}

/** A file to download. */
export interface Made {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** How many pages or files there are in it. */
  readonly count: number;
}

/** Why a course package could not be made. */
export type Refused = Exclude<ScormPackage, { readonly fault?: undefined }>;

/** A script of the library did not come. */
export class NotFetchedError extends Error {}

// No files beside the content file: the browser gives us the one that was chosen and no other.
const none: ReadonlyMap<string, Uint8Array> = new Map();
const zip = 'application/zip';

async function built(name: string): Promise<string> {
  const answer = await fetch(new URL(`../cdn/${name}`, document.baseURI)).catch(() => undefined);
  if (!answer?.ok) throw new NotFetchedError(name);
  return answer.text();
}

function named({ name }: OpenedFile): { readonly name: string; readonly ending: string } {
  const [, stem = name, ending = ''] = /^(.+)(\.[^.]*)$/.exec(name) ?? [];
  return { name: stem, ending };
}

/** What the file that comes of it is called. */
export function nameOf(make: Make, opened: OpenedFile): string {
  const { name } = named(opened);
  return {
    embed: `${name}-embed.zip`,
    bundle: `${String(opened.raw?.['id'])}.html`,
    scorm: `${name}-scorm12.zip`,
    forms: `${name}-skript-og-tekst.zip`,
  }[make];
}

/** Each as the command of the same name makes it. */
export const makers: Readonly<Record<Make, (order: Order) => Promise<Made | Refused>>> = {
  async embed({ opened, language }) {
    const content = readContent(opened.text, '');
    const plans = embedPlans(content, language);
    const today = dayOf(new Date());
    const beside = embedFiles({
      script: await built('lindring-whole.js'),
      resize: await built('resize.js'),
      licences: await built('LICENSES.txt'),
    });
    const pages = plans.map((plan) => embedPage(content, plan, plans, { language, today }));
    const files = [...pages, ...beside].map(({ path, text }) => ({ path, content: text }));
    return { name: nameOf('embed', opened), content: zipped(files), type: zip, count: pages.length };
  },
  async bundle({ opened, language }) {
    const scripts = {
      whole: await built('lindring-whole.js'),
      booklet: await built('lindring-booklet.js'),
    };
    const today = dayOf(new Date());
    const { path, text, pages } = bundleOf({
      raw: opened.raw ?? {},
      language,
      today,
      scripts,
      files: none,
      filmLimit: 0,
    });
    return { name: path, content: text, type: 'text/html', count: pages };
  },
  async scorm({ opened, language, asked }) {
    const scripts = {
      whole: await built('lindring-whole.js'),
      course: await built('lindring-scorm12.js'),
    };
    const today = dayOf(new Date());
    const made = scormPackage({ raw: opened.raw ?? {}, language, asked, today, scripts, files: none });
    if (made.fault) return made;
    const { files } = made;
    return { name: nameOf('scorm', opened), content: zipped(files), type: zip, count: files.length };
  },
  async forms({ opened }) {
    const forms = contentForms(named(opened), opened.text);
    const files = forms.map(({ path, text }) => ({ path, content: text }));
    return { name: nameOf('forms', opened), content: zipped(files), type: zip, count: files.length };
  },
};
