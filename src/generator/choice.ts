import type { Language } from '../i18n/language.js';

/** Where a snippet is pasted. */
export const systems = [
  'own',
  'wordpress',
  'sharepoint',
  'canvas',
  'moodle',
  'optimizely',
  'enonic',
  'umbraco',
  'drupal',
  'email',
] as const;
export type System = (typeof systems)[number];

/** What somebody has chosen to show, and where the files for it are. */
export interface Choice {
  /** Address of the folder that has `cdn/` in it. */
  readonly files: string;
  /** Address of the content file. */
  readonly content: string;
  readonly tag: string;
  /** Which thing of the content file, by attribute; nothing where the element shows a whole list. */
  readonly ids?: Readonly<Record<string, string>> | undefined;
  /** What the link says, and the name of a frame. */
  readonly title: string;
  /** Address of the page `lindring embed` writes for it; nothing where it writes none. */
  readonly page?: string | undefined;
  /** Where the link goes when there is no page of its own. */
  readonly elsewhere?: string | undefined;
  /** Nothing follows the page. */
  readonly language?: Language | undefined;
  /** Nothing follows the page and its reader. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** Nothing leaves it to the element. */
  readonly headingLevel?: number | undefined;
  /** What `cdn/sri.json` says of `lindring.js`. */
  readonly integrity?: string | undefined;
  /** The text of the thing as HTML, by `readable()`, where it is to stand in the page itself. */
  readonly readable?: string | undefined;
}

/** A folder's address, which ends in a slash. */
export function asFolder(address: string): string {
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}

/** Address of the script. */
export function scriptAddress({ files }: Choice): string {
  return `${asFolder(files)}cdn/lindring.js`;
}

/** Address of the page of its own, in the language and the theme that are chosen. */
export function pageAddress({ page, language, theme }: Choice): string | undefined {
  if (!page) return undefined;
  const query = new URLSearchParams({ ...(language && { lang: language }), ...(theme && { theme }) });
  return `${page}${query.size > 0 ? `?${query}` : ''}`;
}

/** Where the link goes: the page of its own, or else the address that was given. */
export function linkAddress(choice: Choice): string | undefined {
  return pageAddress(choice) ?? choice.elsewhere;
}
