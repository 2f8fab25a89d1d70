import { parse } from '../content/address.js';
import { embedUrl, filmAddress, filmPage } from '../content/film-address.js';
import { inlinedFile } from '../content/inlined.js';
import { hostOf } from '../content/host-of.js';
import type { Film } from '../content/schema/film.js';

/** Somebody else than the page and its content, from whom a film would be fetched. */
export interface Provider {
  /** What a reader's consent goes to. */
  readonly id: string;
  /** What readers know it by: YouTube, Vimeo, or the name of the host. */
  readonly name: string;
}

/** A text track with its address. */
export interface Track {
  readonly src: string;
  readonly language: string;
}

/** How a film can be shown. Every address is whole; nothing is to be fetched from a `provider` before a press. */
export interface Playing {
  readonly files?: readonly { readonly src: string; readonly type: string }[];
  readonly tracks?: readonly Track[];
  readonly poster?: string | undefined;
  /** What a frame loads. */
  readonly frame?: string;
  readonly provider?: Provider;
  /** The film's page at whoever hosts it. */
  readonly page?: string | undefined;
  /** Who that is. */
  readonly at?: string | undefined;
}

/**
 * How a film can be shown on this page: as files before anything else, then in a frame of YouTube or Vimeo, then as a
 * link; an empty answer when no address is told.
 *
 * @param contentUrl where the content file came from: files of its origin are as good as the page's own
 * @param pageUrl the address of the page
 * @param start seconds into the film
 */
export function playingOf(film: Film, contentUrl: string, pageUrl: string, start = 0): Playing {
  const found = film.address === undefined ? undefined : filmAddress(film.address);
  const names = { youtube: 'YouTube', vimeo: 'Vimeo' };
  const name = found && (found.provider === 'link' ? hostOf(found.url) : names[found.provider]);
  const link = found ? { page: filmPage(found), at: name } : {};
  const files = filesOf(film, contentUrl, pageUrl);
  if (files) return { ...files, ...link };
  if (!found || found.provider === 'link') return link;
  const frame = embedUrl(start > 0 ? { ...found, start } : found);
  const { poster } = ownOf(film, contentUrl, pageUrl);
  if (!frame) return link;
  return { frame, poster, provider: { id: found.provider, name: names[found.provider] }, ...link };
}

function filesOf(film: Film, contentUrl: string, pageUrl: string): Playing | undefined {
  const { whole, isOwn, poster } = ownOf(film, contentUrl, pageUrl);
  const files = (film.files ?? []).flatMap(({ file, type }) => {
    const src = whole(file);
    return src ? [{ src, type }] : [];
  });
  if (files.length === 0) return undefined;
  const strange = files.find(({ src }) => !isOwn(src))?.src;
  const host = strange && new URL(strange).origin;
  const tracks = (film.captions ?? []).flatMap(({ file, language }) => {
    const src = whole(file);
    return src && (isOwn(src) || new URL(src).origin === host) ? [{ src, language }] : [];
  });
  const provider = strange && host ? { provider: { id: host, name: hostOf(strange) ?? host } } : {};
  return { files, tracks, poster, ...provider };
}

/** What a page may load by itself: files of its own origin and of the content file's. */
function ownOf(film: Film, contentUrl: string, pageUrl: string) {
  const base = parse(contentUrl, pageUrl);
  const own = [parse(pageUrl)?.origin, base?.origin];
  const whole = (file: string): string | undefined =>
    inlinedFile(file) ?? (parse(file, base?.href) ?? parse(file, pageUrl))?.href;
  // What the page carries with it (`blob:`) is as much its own as can be, whatever a browser calls the origin of a file.
  const isOwn = (address: string): boolean =>
    address.startsWith('blob:') || own.includes(parse(address)?.origin);
  const still = film.poster && whole(film.poster);
  return { whole, isOwn, poster: still && isOwn(still) ? still : undefined };
}
