import { parse } from './address.js';
import { hostOf } from './host-of.js';
import type { Resource } from './schema/resource.js';

/** Where the file of a resource lies, and what its address tells. */
export interface ResourceFile {
  /** The whole address, at the page that was asked for. */
  readonly href: string;
  /** Of the page's origin or the content file's: a page may fetch it without telling anybody else. */
  readonly isOwn: boolean;
  /** Who has it, when that is somebody else. */
  readonly host?: string | undefined;
  /** «PDF», «MP3», as told or as the address ends; '' for a page on the web. */
  readonly format: string;
}

const endings: Readonly<Record<string, string>> = {
  pptx: 'PowerPoint',
  ppt: 'PowerPoint',
  docx: 'Word',
  doc: 'Word',
  xlsx: 'Excel',
  xls: 'Excel',
  odt: 'ODT',
  odp: 'ODP',
  ods: 'ODS',
  pdf: 'PDF',
  epub: 'EPUB',
  mp3: 'MP3',
  m4a: 'M4A',
  ogg: 'OGG',
  wav: 'WAV',
  mp4: 'MP4',
  webm: 'WebM',
  zip: 'ZIP',
  png: 'PNG',
  jpg: 'JPG',
  jpeg: 'JPG',
};

/**
 * Where the file of a resource lies; nothing when it has none.
 *
 * @param contentUrl where the content file came from: the address of a file may be relative to it
 * @param pageUrl the address of the page
 * @param page the page to open the file at, from 1. Only PDF has an address for that; other files open at the start.
 */
export function resourceFile(
  { file, format }: Pick<Resource, 'file' | 'format'>,
  contentUrl: string,
  pageUrl: string,
  page?: number,
): ResourceFile | undefined {
  const base = parse(contentUrl, pageUrl);
  const url = file === undefined ? undefined : (parse(file, base?.href) ?? parse(file, pageUrl));
  if (!url) return undefined;
  const ending = /\.(\w+)$/.exec(url.pathname)?.[1]?.toLowerCase() ?? '';
  const isOwn = [parse(pageUrl)?.origin, base?.origin].includes(url.origin);
  if (page && (ending === 'pdf' || format?.toUpperCase() === 'PDF')) url.hash = `page=${page}`;
  return {
    href: url.href,
    isOwn,
    host: isOwn ? undefined : (hostOf(url.href) ?? url.host),
    format: format ?? endings[ending] ?? '',
  };
}
