/** What a press means in the large-screen view. */
export type Act =
  'next' | 'back' | 'first' | 'last' | 'blank' | 'note' | 'help' | 'full' | 'leave' | 'ignore' | TimerAct;

/** What a press means to the time on a page that has one: start or pause, one minute more, five minutes more. */
export type TimerAct = 'time' | 'more' | 'much-more';

/** Where a presentation stands. Whether a note is shown is never carried to the next page. */
export interface PresentState {
  readonly index: number;
  readonly count: number;
  readonly isBlank: boolean;
  readonly showsNote: boolean;
  readonly showsHelp: boolean;
  readonly isLeaving: boolean;
}

const acts: Readonly<Record<string, Act>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  '.': 'blank',
  b: 'blank',
  n: 'note',
  f: 'full',
  t: 'time',
  '+': 'more',
  // Not Shift and plus: that is the question mark on a Norwegian keyboard, and plus itself on an American.
  '5': 'much-more',
  '?': 'help',
  Escape: 'leave',
  // Presenter clickers send F5 to start a show; here it would reload the page and lose the place.
  F5: 'ignore',
};

/** The act of a key. Clickers send PgDn, PgUp, F5, Esc and full stop. Letters work with and without Caps Lock. */
export function actOf(key: string): Act | undefined {
  return acts[key.length === 1 ? key.toLowerCase() : key];
}

/** A presentation of `count` pages, at its first. */
export function begin(count: number): PresentState {
  return { index: 0, count, isBlank: false, showsNote: false, showsHelp: false, isLeaving: false };
}

/** What follows from an act. Any act brings a black screen back first, so that no page is passed unseen. */
export function after(state: PresentState, act: Act): PresentState {
  if (state.isBlank) return act === 'ignore' ? state : { ...state, isBlank: false };
  const to = (index: number): PresentState => jump(state, index);
  switch (act) {
    case 'next':
      return to(state.index + 1);
    case 'back':
      return to(state.index - 1);
    case 'first':
      return to(0);
    case 'last':
      return to(state.count - 1);
    case 'blank':
      return { ...state, isBlank: true, showsNote: false };
    case 'note':
      return { ...state, showsNote: !state.showsNote };
    case 'help':
      return { ...state, showsHelp: !state.showsHelp };
    case 'leave':
      return { ...state, isLeaving: !state.isLeaving };
    default:
      return state;
  }
}

/** Straight to a page, as by a list of contents. */
export function jump(state: PresentState, index: number): PresentState {
  return { ...begin(state.count), index: Math.min(Math.max(index, 0), state.count - 1) };
}

/**
 * Splits a text into pages that can be read from the back of a room without scrolling: whole paragraphs, gathered
 * while they stay under `most` characters. A longer paragraph is parted between its sentences; a list never is.
 */
export function pagesOf(text: string, most = 440): string[] {
  const paragraphs = text.split(/\n\s*\n/).filter((each) => each.trim());
  return gather(
    paragraphs.flatMap((each) =>
      each.length > most && !each.includes('\n') ? gather(each.split(sentenceEnd), ' ', most) : [each],
    ),
    '\n\n',
    most,
  );
}

const sentenceEnd = /(?<=[.!?…»])\s+(?=[\p{Lu}«–])/u;

function gather(parts: readonly string[], between: string, most: number): string[] {
  const gathered: string[] = [];
  for (const part of parts) {
    const last = gathered.at(-1);
    if (last !== undefined && last.length + part.length <= most)
      gathered[gathered.length - 1] = last + between + part;
    else gathered.push(part);
  }
  return gathered;
}
