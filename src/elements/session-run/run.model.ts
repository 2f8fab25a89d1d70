import type { Block } from '../../content/schema/programme.js';
import { minutesLeft, stageOf, type TimerStage } from '../../parts/timer.model.js';
import type { RunAct, RunLog, RunMode } from '../../sessions/run-log.js';

const minute = 60_000;

/** How one block has gone. Times are in ms. */
export interface BlockTime {
  /** What it was planned to take; undefined where the plan does not say. */
  readonly planned: number | undefined;
  /** What it has now, with what was added and what a film left it. */
  readonly given: number | undefined;
  /** How long it has been the current one, pauses left out. */
  readonly spent: number;
  /** When it first began; undefined before it has. */
  readonly began: number | undefined;
}

/** Where a session stands at a moment. */
export interface Standing {
  /** The place of the current block, from 0. */
  readonly index: number;
  readonly block: Block;
  readonly next: Block | undefined;
  readonly mode: RunMode;
  readonly isPaused: boolean;
  readonly isEnded: boolean;
  /** What is left of the current block, in ms, less than 0 when it is over time; undefined where it has no minutes. */
  readonly left: number | undefined;
  /** What the current block has in all, in ms. */
  readonly total: number | undefined;
  /** The threshold that is passed; undefined where the block has no minutes. */
  readonly stage: TimerStage | undefined;
  /** The film of the current block could not be shown. */
  readonly hasFilmFailed: boolean;
  /** Where the minutes of that film go. */
  readonly filmTo: number | undefined;
  /** When the session will be over if the rest goes as planned; undefined where nothing says how long it lasts. */
  readonly endsAt: number | undefined;
  /** Whole minutes behind the plan, less than 0 when ahead of it. */
  readonly behind: number;
  readonly times: readonly BlockTime[];
}

interface Walk {
  index: number;
  since: number;
  mode: RunMode;
  isPaused: boolean;
  readonly spent: number[];
  readonly began: (number | undefined)[];
  readonly given: (number | undefined)[];
  readonly failed: Map<number, number | undefined>;
}

/** Where the session stands, reckoned from what was pressed and the clock alone. */
export function standingOf(log: RunLog, now: number): Standing {
  // A clock that is set back while the session goes must not take what has been.
  const moment = Math.max(log.ended ?? now, log.acts.at(-1)?.at ?? log.started);
  const walk = walked(log, moment);
  const { blocks } = log;
  const { index, spent, began, isPaused, mode, failed } = walk;
  const given = blocks.map((_, at) => givenOf(walk, at));
  const total = given[index];
  const left = total === undefined ? undefined : total - spent[index]!;
  return {
    index,
    block: blocks[index]!,
    next: blocks[index + 1],
    mode,
    isPaused,
    isEnded: log.ended !== undefined,
    left,
    total,
    stage: left === undefined ? undefined : stageOf({ total: total!, left: total! }, left),
    hasFilmFailed: failed.has(index),
    filmTo: failed.get(index),
    ...prospect(log, walk, moment),
    times: blocks.map((block, at) => ({
      planned: plannedOf(block),
      given: given[at],
      spent: spent[at]!,
      began: began[at],
    })),
  };
}

/** The log after something was pressed. What the clock has turned over by itself until then stays as it was. */
export function acted(log: RunLog, act: RunAct): RunLog {
  return log.ended === undefined ? { ...log, acts: [...log.acts, act] } : log;
}

/** On to another block; undefined where there is none. By the clock, going back means that the leader decides now. */
export function turnedTo(log: RunLog, index: number, now: number): RunLog | undefined {
  const standing = standingOf(log, now);
  if (index < 0 || index >= log.blocks.length || standing.isEnded) return undefined;
  const goesBack = index < standing.index && standing.mode === 'auto';
  const from = goesBack ? acted(log, { at: now, act: 'mode', mode: 'manual' }) : log;
  return acted(from, { at: now, act: 'begin', block: index });
}

/** The session is over. */
export function endedAt(log: RunLog, now: number): RunLog {
  return { ...log, ended: log.ended ?? now };
}

/** A session that was ended by a wrong press is taken up again where it was. */
export function takenUp(log: RunLog): RunLog {
  return { ...log, ended: undefined };
}

/** Where the minutes of a film that fails go: to the next block where the group talks; undefined where none is left. */
export function reflectionAfter(blocks: readonly Block[], index: number): number | undefined {
  const isAbout = ({ question, case: study }: Block): boolean =>
    question !== undefined || study !== undefined;
  const talks: ((block: Block) => boolean)[] = [
    ({ phase }) => /refleksjon|reflection/.test(phase ?? ''),
    (block) => isAbout(block) && block.film === undefined,
    isAbout,
  ];
  for (const isTalk of talks) {
    const at = blocks.findIndex((block, place) => place > index && isTalk(block));
    if (at >= 0) return at;
  }
  return undefined;
}

/** The film of the current block cannot be shown. Pressed twice it is one failure. */
export function filmFailed(log: RunLog, now: number): RunLog {
  const { index, hasFilmFailed } = standingOf(log, now);
  if (hasFilmFailed) return log;
  return acted(log, { at: now, act: 'film', block: index, to: reflectionAfter(log.blocks, index) });
}

/** The film that could not be shown is tried once more: its block has its minutes again. */
export function filmBack(log: RunLog, index: number): RunLog {
  return { ...log, acts: log.acts.filter((act) => act.act !== 'film' || act.block !== index) };
}

/** Whole minutes of a time, as they are told: what is left is rounded up, what is over is rounded down. */
export function minutesOf(left: number): number {
  return left >= 0 ? minutesLeft(left) : Math.floor(-left / minute);
}

function plannedOf({ minutes }: Block): number | undefined {
  return minutes === undefined ? undefined : minutes * minute;
}

/** What a block has, with the minutes that films before it have left. */
function givenOf({ given, failed, spent, began, index }: Walk, at: number): number | undefined {
  const own = given[at];
  const left = [...failed]
    .filter(([, to]) => to === at)
    .reduce((sum, [from]) => {
      const isBehind = from !== index && began[from] !== undefined;
      return sum + (isBehind ? Math.max(0, (given[from] ?? 0) - spent[from]!) : 0);
    }, 0);
  return own === undefined && left === 0 ? undefined : (own ?? 0) + left;
}

function walked(log: RunLog, until: number): Walk {
  const walk: Walk = {
    index: 0,
    since: log.started,
    mode: log.mode,
    isPaused: false,
    spent: log.blocks.map(() => 0),
    began: log.blocks.map((_, at) => (at === 0 ? log.started : undefined)),
    given: log.blocks.map(plannedOf),
    failed: new Map(),
  };
  for (const act of log.acts) {
    pass(walk, act.at);
    follow(walk, act);
  }
  pass(walk, until);
  return walk;
}

/** Time goes: by the clock, a block that has had its time gives way to the next. */
function pass(walk: Walk, until: number): void {
  const { spent } = walk;
  for (;;) {
    const gone = walk.isPaused ? 0 : Math.max(0, until - walk.since);
    const total = givenOf(walk, walk.index);
    const left = total === undefined ? Infinity : total - spent[walk.index]!;
    const isLast = walk.index === spent.length - 1;
    if (walk.mode === 'manual' || isLast || gone < left || walk.isPaused) {
      spent[walk.index]! += gone;
      walk.since = Math.max(walk.since, until);
      return;
    }
    const rest = Math.max(0, left);
    spent[walk.index]! += rest;
    walk.since += rest;
    enter(walk, walk.index + 1);
  }
}

function enter(walk: Walk, index: number): void {
  walk.index = index;
  walk.began[index] ??= walk.since;
}

function follow(walk: Walk, act: RunAct): void {
  switch (act.act) {
    case 'begin':
      walk.isPaused = false;
      return enter(walk, act.block);
    case 'more': {
      const { given, index, spent } = walk;
      const had = givenOf(walk, index) ?? 0;
      // Also to a block that is over: then it is counted from now.
      const has = Math.max(had, spent[index]!) + act.minutes * minute;
      given[index] = (given[index] ?? 0) + has - had;
      return;
    }
    case 'film':
      return void walk.failed.set(act.block, act.to);
    case 'mode':
      walk.mode = act.mode;
      return;
    default:
      walk.isPaused = act.act === 'pause';
  }
}

function prospect(log: RunLog, walk: Walk, now: number): Pick<Standing, 'endsAt' | 'behind'> {
  const { blocks } = log;
  const planned = blocks.reduce((sum, block) => sum + (plannedOf(block) ?? 0), 0);
  if (planned === 0) return { endsAt: undefined, behind: 0 };
  const rest = blocks.reduce((sum, _, at) => {
    if (at < walk.index) return sum;
    return sum + Math.max(0, (givenOf(walk, at) ?? 0) - walk.spent[at]!);
  }, 0);
  const endsAt = log.ended ?? now + rest;
  const late = endsAt - ((log.due ?? log.started) + planned);
  return { endsAt, behind: Math.trunc(late / minute) };
}
