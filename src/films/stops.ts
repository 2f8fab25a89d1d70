/**
 * Where a film with questions at time points stands. The film pauses at a question only when it gets there by
 * playing: a reader who moves past one by herself is not pulled back, and one who moves back to hear something again
 * is not asked again what she has gone on from. From the very start everything is asked anew.
 */
export interface StopState {
  /** How far it has been played or moved, in seconds. */
  readonly time: number;
  /** The question that is shown now, by its place among the stops. */
  readonly shown?: number | undefined;
  /** Those that the reader has gone on from. */
  readonly done: ReadonlySet<number>;
}

export const atStart: StopState = { time: 0, done: new Set() };

// Players round: a film moved to its start may stand a little into it.
const beginning = 0.5;

/** The film has played on to `time`. `stops` are the time points, in seconds. */
export function played(state: StopState, stops: readonly number[], time: number): StopState {
  if (state.shown !== undefined) return state;
  const due = dueIn(state, stops, time);
  return due === undefined ? { ...state, time } : { ...state, time: stops[due] ?? time, shown: due };
}

/** The reader has moved in the film. Behind the question shown, it counts as gone on from; before it, as not yet asked. */
export function moved(state: StopState, stops: readonly number[], time: number): StopState {
  if (time < beginning) return { time, done: new Set() };
  const isPassed = state.shown !== undefined && (stops[state.shown] ?? 0) < time;
  return { time, done: isPassed ? goneOn(state).done : state.done };
}

/** The film is at its end: what stands at the end or behind it is asked now. */
export function ended(state: StopState, stops: readonly number[]): StopState {
  return played(state, stops, Infinity);
}

/** «Fortsett filmen». */
export function goneOn(state: StopState): StopState {
  if (state.shown === undefined) return state;
  return { time: state.time, done: new Set([...state.done, state.shown]) };
}

function dueIn({ time, done }: StopState, stops: readonly number[], to: number): number | undefined {
  return stops
    .map((at, index) => ({ at, index }))
    .filter(({ at, index }) => at >= time && at <= to && !done.has(index))
    .sort((a, b) => a.at - b.at)[0]?.index;
}
