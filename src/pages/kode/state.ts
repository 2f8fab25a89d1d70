import type { ContentFile } from '../../content/content-file.js';
import { embedPlans } from '../../embed/pages.js';
import { readable } from '../../embed/readable.js';
import { asFolder, type Choice, type System } from '../../generator/choice.js';
import { idAttributesOf } from '../../generator/elements.js';
import { materialsOf, type Kind, type Material } from '../../generator/materials.js';
import { titleOf } from '../../generator/titles.js';
import { toLanguage, type Language } from '../../i18n/language.js';
import type { Reading } from '../../i18n/pick.js';

/** What has been filled in, and what has been read. */
export interface State {
  /** The language of the page itself. */
  readonly language: Language;
  readonly files: string;
  readonly content: string;
  /** The last content file that could be read, and where it was. */
  readonly file?: ContentFile | undefined;
  readonly readFrom: string;
  readonly materials: readonly Material[];
  /** Why the address that is filled in could not be read. */
  readonly fault?: string | undefined;
  readonly isReading: boolean;
  readonly kind: Kind;
  readonly id?: string | undefined;
  readonly tag?: string | undefined;
  readonly shownIn?: Language | undefined;
  readonly theme?: 'light' | 'dark' | undefined;
  readonly headingLevel?: number | undefined;
  /** Whether the text is written into the page. */
  readonly isReadable: boolean;
  readonly system: System;
  readonly integrity?: string | undefined;
  /** Whether `integrity` is of the files at the address, or of those of this site. */
  readonly isIntegrityFromThere: boolean;
  /** Whether the page in the frame is there; nothing while nobody knows. */
  readonly hasPage?: boolean | undefined;
}

/** What is chosen; nothing before a content file has been read. */
export function materialOf({ materials, kind, id }: State): Material | undefined {
  const ofKind = materials.filter((each) => each.kind === kind);
  return ofKind.find((each) => each.id === id) ?? ofKind[0] ?? materials[0];
}

/** How a text of the content is read: in the language it will be shown in. */
export function readingOf({ language, shownIn, file }: State): Reading {
  return { language: shownIn ?? language, fileLanguage: toLanguage(file?.language ?? 'nb') };
}

/** The choice as snippets are made of it. */
export function choiceOf(state: State): Choice | undefined {
  const material = materialOf(state);
  if (!material) return undefined;
  const { files, content, shownIn, theme, headingLevel, integrity } = state;
  const tag = material.tags.find((each) => each === state.tag) ?? material.tags[0]!;
  const [attribute] = idAttributesOf(tag);
  const { id, programme } = material;
  const ids = {
    ...(attribute && id !== undefined && { [attribute]: id }),
    ...(programme && { 'programme-id': programme }),
  };
  const title = titleOf(material, readingOf(state));
  const looks = { language: shownIn, theme, headingLevel, integrity, readable: readableOf(state, tag, id) };
  const page = pageOf(state, tag, ids);
  return { files, content, tag, ids, title, page, elsewhere: material.url, ...looks };
}

/** The address of the page `lindring embed` writes beside the content file; nothing where it writes none. */
function pageOf(
  { file, content, language }: State,
  tag: string,
  ids: Readonly<Record<string, string>>,
): string | undefined {
  const isOf = (attributes: Readonly<Record<string, string>>) =>
    Object.entries(ids).every(([name, id]) => attributes[name] === id);
  const plan = file && embedPlans(file, language).find((each) => each.tag === tag && isOf(each.attributes));
  return plan && new URL(plan.path, content).href;
}

/** The text of the thing for the page's own search, where somebody wants that and it can be had. */
function readableOf(state: State, tag: string, id = ''): string | undefined {
  if (!state.file || !state.isReadable) return undefined;
  const { language } = readingOf(state);
  return readable(state.file, tag, id, language, { headingLevel: Math.min(state.headingLevel ?? 2, 4) });
}

/** The state with another content file. What was chosen is kept where the new file has it too. */
export function withFile(state: State, file: ContentFile, readFrom: string): State {
  return { ...state, file, readFrom, materials: materialsOf(file), fault: undefined, isReading: false };
}

/** The state with another folder: the content file is taken to be in it. */
export function withFolder(state: State, address: string): State {
  const files = asFolder(address.trim());
  const name = state.content.split('/').at(-1) ?? '';
  return { ...state, files, content: `${files}${name}` };
}
