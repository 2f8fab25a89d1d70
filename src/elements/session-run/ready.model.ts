import type { ContentFile } from '../../content/content-file.js';
import { films, type Film } from '../../content/schema/film.js';
import { playingOf, type Playing } from '../../films/playing.js';
import { actOf } from '../../present/present.model.js';
import type { HeldSession } from '../../sessions/held-session.js';

/** What is tried before people come, in the order it is tried. */
export const checkNames = ['film', 'sound', 'clicker', 'text', 'print', 'network'] as const;
export type CheckName = (typeof checkNames)[number];

/** What came of trying something. */
export type CheckState = 'untried' | 'works' | 'fails';

/** A film of the session and how it can be shown. */
export interface PlayableFilm {
  readonly film: Film;
  readonly playing: Playing;
  /** Files that a page may fetch by itself: they can be tried without asking anyone. */
  readonly isOwn: boolean;
}

/** The first film of a session that can be shown on the page: in the order of the blocks, then those it names. */
export function firstPlayable(
  { session, blocks }: HeldSession,
  content: ContentFile,
  pageUrl: string,
): PlayableFilm | undefined {
  const ids = [...blocks.flatMap(({ block }) => block.film ?? []), ...(session.films ?? [])];
  if (ids.length === 0) return undefined;
  const known = new Map(content.list(films).items.map((film) => [film.id, film]));
  for (const id of ids) {
    const film = known.get(id);
    if (!film || film.withdrawn) continue;
    const playing = playingOf(film, content.url, pageUrl);
    if (playing.files || playing.frame)
      return { film, playing, isOwn: playing.files !== undefined && !playing.provider };
  }
  return undefined;
}

const names: Readonly<Record<string, string>> = {
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowDown: '↓',
  ArrowUp: '↑',
  Escape: 'Esc',
  ' ': '␣',
  '.': '.',
};

const told = ['next', 'back', 'blank', 'ignore'] as const;

/** What a key does in a session, where it is one that a clicker or a hand uses there. */
export function meaningOf(key: string): (typeof told)[number] | undefined {
  const act = actOf(key);
  return told.find((each) => each === act);
}

/** What is written on a key. */
export function nameOfKey(key: string): string {
  return names[key] ?? key;
}
