/** A film began to play, or was fetched from `provider` to be played there; `provider` is empty for own files. */
export class FilmPlayEvent extends Event {
  constructor(
    readonly filmId: string,
    readonly provider: string,
  ) {
    super('film-play', { bubbles: true, composed: true });
  }
}

/**
 * A reader has had all of a film: it was played to its end, or opened as text. Of a film in somebody else's frame nobody
 * can tell; `film-play` is the last that is heard of it.
 */
export class FilmSeenEvent extends Event {
  constructor(
    readonly filmId: string,
    readonly how: 'played' | 'text',
  ) {
    super('film-seen', { bubbles: true, composed: true });
  }
}

/**
 * A reader pressed to see a film that somebody else keeps: `youtube`, `vimeo`, or the origin of a file. Cancel it to
 * ask in your own way; set `consent="granted"` and call `play()` when she has agreed.
 */
export class FilmConsentEvent extends Event {
  constructor(
    readonly filmId: string,
    readonly provider: string,
  ) {
    super('film-consent', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A film was seen not to work here: `blocked` by the page, or `broken` on its way. */
export class FilmFailEvent extends Event {
  constructor(
    readonly filmId: string,
    readonly fault: 'blocked' | 'broken',
  ) {
    super('film-fail', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'film-play': FilmPlayEvent;
    'film-seen': FilmSeenEvent;
    'film-fail': FilmFailEvent;
    'film-consent': FilmConsentEvent;
  }
}
