import { filmAddress } from '../content/film-address.js';
import { hostOf } from '../content/host-of.js';
import type { Film } from '../content/schema/film.js';
import { isWebAddress } from '../content/address.js';

/** What became of one film in a bundle. */
export type FilmFate =
  | { readonly fate: 'in'; readonly bytes: number }
  | { readonly fate: 'too-big'; readonly bytes: number; readonly left: number }
  | { readonly fate: 'out' }
  | { readonly fate: 'missing'; readonly file: string }
  | { readonly fate: 'link'; readonly where: string };

/** A film that could be seen, and what became of it. */
export type FilmTold = FilmFate & { readonly id: string; readonly title: Film['title'] };

/** Which films go into a bundle, and which files of them. */
export interface FilmsIn {
  readonly told: readonly FilmTold[];
  /** The files to carry, as the content names them, with their types. */
  readonly carried: ReadonlyMap<string, string>;
}

const providers: Readonly<Record<string, string>> = { youtube: 'YouTube', vimeo: 'Vimeo' };

/** Where somebody else has the film, if anybody. */
function elsewhere({ address, files = [] }: Film): string | undefined {
  const found = address === undefined ? undefined : filmAddress(address);
  if (found) return found.provider === 'link' ? hostOf(found.url) : providers[found.provider];
  const far = files.find(({ file }) => isWebAddress(file));
  return far && hostOf(far.file);
}

/**
 * Which films a bundle carries: in the order of the content, each in its first format that is there, until `limit`
 * bytes are full. What is smaller may still fit after one that did not.
 *
 * @param limit in bytes; 0 for no film at all
 */
export function filmsIn(
  films: readonly Film[],
  files: ReadonlyMap<string, Uint8Array>,
  limit: number,
): FilmsIn {
  const carried = new Map<string, string>();
  let left = limit;
  const fateOf = (film: Film): FilmFate | undefined => {
    const near = (film.files ?? []).filter(({ file }) => !isWebAddress(file));
    const first = near.find(({ file }) => files.has(file));
    const where = elsewhere(film);
    if (!first) {
      if (where) return { fate: 'link', where };
      return near[0] && { fate: 'missing', file: near[0].file };
    }
    if (limit === 0) return where ? { fate: 'link', where } : { fate: 'out' };
    const bytes = files.get(first.file)?.length ?? 0;
    if (bytes > left) return { fate: 'too-big', bytes, left };
    left -= bytes;
    carried.set(first.file, first.type.split(';')[0] ?? '');
    for (const { file } of film.captions ?? []) if (files.has(file)) carried.set(file, 'text/vtt');
    if (film.poster && files.has(film.poster)) carried.set(film.poster, pictureType(film.poster));
    return { fate: 'in', bytes };
  };
  const told = films.flatMap((film): FilmTold[] => {
    const fate = fateOf(film);
    return fate ? [{ ...fate, id: film.id, title: film.title }] : [];
  });
  return { told, carried };
}

function pictureType(file: string): string {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return `image/${({ jpg: 'jpeg', svg: 'svg+xml' } as Record<string, string>)[ending] ?? ending}`;
}
