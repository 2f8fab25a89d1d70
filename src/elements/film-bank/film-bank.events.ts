/** A group chose a film for its session, or took it away; `count` is how many are chosen now. */
export class FilmChooseEvent extends Event {
  constructor(
    readonly filmId: string,
    readonly isChosen: boolean,
    readonly count: number,
  ) {
    super('film-choose', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'film-choose': FilmChooseEvent;
  }
}
