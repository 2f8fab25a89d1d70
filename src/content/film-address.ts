import { isWebAddress } from './address.js';

/** Who hosts a film, and its name there. Nothing else of an address is kept. */
export type FilmAddress =
  | { readonly provider: 'youtube'; readonly id: string; readonly start?: number }
  | { readonly provider: 'vimeo'; readonly id: string; readonly hash?: string; readonly start?: number }
  | { readonly provider: 'link'; readonly url: string };

const youtubeId = /^[\w-]{11}$/;
const vimeoId = /^\d{6,12}$/;
const vimeoHash = /^[0-9a-f]{6,20}$/;

const youtubeHosts = /^(?:(?:www\.|m\.|music\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com)$/;
const shortHosts = /^(?:www\.)?youtu\.be$/;
const vimeoHosts = /^(?:www\.|player\.)?vimeo\.com$/;

// Pages of YouTube's that stand where an id would, and are eleven characters long too.
const notFilms = new Set(['videoseries', 'live_stream']);

/** `90`, `90s` or `1h2m3s` in seconds; nothing for what is longer than a day or no time at all. */
function startOf(url: URL): { start?: number } {
  const text =
    url.searchParams.get('t') ?? url.searchParams.get('start') ?? /^#t=(\w+)$/.exec(url.hash)?.[1] ?? '';
  const parts = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s?)?$/.exec(text);
  const [, hours = 0, minutes = 0, seconds = 0] = parts ?? [];
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return start > 0 && start < 86_400 ? { start } : {};
}

function youtubeFilm(url: URL): FilmAddress | undefined {
  const path = url.pathname;
  const id = shortHosts.test(url.hostname)
    ? /^\/([^/]+)\/?$/.exec(path)?.[1]
    : /^\/watch\/?$/.test(path)
      ? url.searchParams.get('v')
      : /^\/(?:embed|shorts|live|v)\/([^/]+)\/?$/.exec(path)?.[1];
  if (!id || !youtubeId.test(id) || notFilms.has(id)) return undefined;
  return { provider: 'youtube', id, ...startOf(url) };
}

function vimeoFilm(url: URL): FilmAddress | undefined {
  const path =
    /^\/(?:video\/)?(\d+)(?:\/([^/]+))?\/?$/.exec(url.pathname) ??
    /^\/(?:channels\/[\w-]+|groups\/[\w-]+\/videos|(?:showcase|album)\/\d+\/video)\/(\d+)\/?$/.exec(
      url.pathname,
    );
  const id = path?.[1];
  if (!id || !vimeoId.test(id)) return undefined;
  const hash = path[2] ?? url.searchParams.get('h');
  // An unlisted film opens with its hash only; with half a hash it would be a locked door.
  if (hash !== null && hash !== undefined && !vimeoHash.test(hash)) return undefined;
  return { provider: 'vimeo', id, ...(hash ? { hash } : {}), ...startOf(url) };
}

/** Whether `part` has the letters of `whole` in their order, and lacks at most `missing` of them. */
function isMostOf(part: string, whole: string, missing: number): boolean {
  let at = 0;
  for (const letter of whole) if (part[at] === letter) at++;
  return at === part.length && part.length >= whole.length - missing;
}

/**
 * Whether a host makes itself look like YouTube or Vimeo: has their name in its own (`youtube.com.evil.example`,
 * `my-vimeo.example`), digits for letters (`y0utube`), or one of their names with foreign letters put in. Of such a
 * name (`xn--youtub-4ua`) the browser gives only the plain letters in order, up to the last hyphen.
 */
function isLookAlike(host: string): boolean {
  const plain = host
    .replace(/0/g, 'o')
    .replace(/[1|l]/g, 'i')
    .replace(/3/g, 'e')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm');
  if (/youtube|youtu\.be|vimeo/.test(plain.replace(/-/g, '')) || /(?:^|\.)you?tu?be?\./.test(plain))
    return true;
  return host
    .split('.')
    .filter((label) => label.startsWith('xn--'))
    .map((label) => label.slice(4, Math.max(4, label.lastIndexOf('-'))))
    .some((letters) => isMostOf(letters, 'youtube', 3) || isMostOf(letters, 'vimeo', 2));
}

/** Addresses that mean another machine for every reader, or that no film has: IP numbers and this very computer. */
function hasNoName(host: string): boolean {
  return /^[\d.]+$|^\[|(?:^|\.)localhost$/.test(host) || !host.includes('.');
}

/**
 * Reduces the address of a film page to who hosts it and the film's id there, so that whatever a page loads later is
 * built from constants and an id, never from the address.
 *
 * YouTube: `watch`, `youtu.be`, `embed`, `shorts`, `live`, with or without `-nocookie`. Vimeo: with the hash of an
 * unlisted film, from the player, a channel, a group or a showcase. Everything else on the web is a `link`, which
 * readers may follow but no page loads. Refused: what is no web address, hosts dressed up as a provider (the
 * providers' own under another port or with a final dot too), IP numbers and `localhost`.
 */
export function filmAddress(text: string): FilmAddress | undefined {
  if (!isWebAddress(text)) return undefined;
  const url = new URL(text);
  const isProvider =
    youtubeHosts.test(url.hostname) || shortHosts.test(url.hostname) || vimeoHosts.test(url.hostname);
  if (isProvider && url.port === '') {
    return (
      (vimeoHosts.test(url.hostname) ? vimeoFilm(url) : youtubeFilm(url)) ?? {
        provider: 'link',
        url: url.href,
      }
    );
  }
  if (isLookAlike(url.hostname) || hasNoName(url.hostname)) return undefined;
  return { provider: 'link', url: url.href };
}

/** Whether a content file may have `text` as the address of a film. */
export function isFilmAddress(text: string): boolean {
  return filmAddress(text) !== undefined;
}

/**
 * The address a frame may load the film from: YouTube without cookies, Vimeo without tracking. Built from constants;
 * nothing for a link, or for an id that is not one.
 */
export function embedUrl(address: FilmAddress): string | undefined {
  const start = 'start' in address && Number.isInteger(address.start) ? Number(address.start) : 0;
  if (address.provider === 'youtube' && youtubeId.test(address.id)) {
    return `https://www.youtube-nocookie.com/embed/${address.id}${start > 0 ? `?start=${start}` : ''}`;
  }
  if (address.provider === 'vimeo' && vimeoId.test(address.id)) {
    const hash = address.hash && vimeoHash.test(address.hash) ? `&h=${address.hash}` : '';
    return `https://player.vimeo.com/video/${address.id}?dnt=1${hash}${start > 0 ? `#t=${start}s` : ''}`;
  }
  return undefined;
}

/** The page of the film at its host, for those who would rather see it there; nothing for an id that is not one. */
export function filmPage(address: FilmAddress): string | undefined {
  if (address.provider === 'link') return isWebAddress(address.url) ? address.url : undefined;
  if (!embedUrl(address)) return undefined;
  if (address.provider === 'youtube') {
    return `https://www.youtube.com/watch?v=${address.id}${address.start ? `&t=${address.start}s` : ''}`;
  }
  const hash = address.hash && vimeoHash.test(address.hash) ? `/${address.hash}` : '';
  return `https://vimeo.com/${address.id}${hash}${address.start ? `#t=${address.start}s` : ''}`;
}
