import { readContent } from '../content/load.js';
import { films } from '../content/schema/film.js';
import { playingOf } from '../films/playing.js';
import { allows, type Directive, type Policy } from './policy.js';

/** What a page's own rules keep from its films: the directive to add to, and an address that it stops. */
export interface StoppedFilm {
  readonly rule: Directive;
  readonly url: URL;
}

/**
 * What the policies of a page stop of the films in a content file: files, the picture before them, frames of others.
 * Each directive and origin once; none for a text that is no content.
 */
export function stoppedFilms(
  text: string,
  contentUrl: URL,
  page: URL,
  policies: readonly Policy[],
): StoppedFilm[] {
  const stopped = new Map<string, StoppedFilm>();
  for (const [rule, address] of wanted(text, contentUrl.href, page.href)) {
    const url = new URL(address);
    if (!policies.every((policy) => allows(policy, rule, { url, page })))
      stopped.set(`${rule} ${url.origin}`, { rule, url });
  }
  return [...stopped.values()];
}

function wanted(text: string, contentUrl: string, page: string): [Directive, string][] {
  try {
    const { items } = readContent(JSON.parse(text), contentUrl, () => {}).list(films);
    return items.flatMap((film) => {
      const { files = [], tracks = [], poster, frame } = playingOf(film, contentUrl, page);
      const media = [...files, ...tracks].map(({ src }): [Directive, string] => ['media-src', src]);
      return [
        ...media,
        ...(poster ? [['img-src', poster] satisfies [Directive, string]] : []),
        ...(frame ? [['frame-src', frame] satisfies [Directive, string]] : []),
      ];
    });
  } catch {
    // What is wrong with the content is told by the check of the content.
    return [];
  }
}
