import type { Programme } from '../content/schema/programme.js';
import type { Person } from './people.js';
import type { RecordsReader } from './session-plan.js';
import { stepsOf, type StepTicks } from './steps.js';

/** How far somebody has come. What is confirmed is counted by itself: the leader may confirm what nobody ticked. */
export interface Progress {
  readonly done: number;
  readonly confirmed: number;
  readonly of: number;
}

/** Someone and the ticks of hers, one for each module. */
export interface Progressing {
  readonly id: string;
  readonly name: string;
  readonly ticks: readonly StepTicks[];
}

/** How many of these are done, and how many confirmed. */
export function progressOf(ticks: readonly StepTicks[]): Progress {
  return {
    done: ticks.filter(({ done }) => done).length,
    confirmed: ticks.filter(({ confirmed }) => confirmed).length,
    of: ticks.length,
  };
}

/** Those who go the path: the participants, in the order of the list. Mentors and leaders lead it. */
export function groupProgress(
  programme: Programme,
  people: ReadonlyMap<string, Person>,
  records: RecordsReader,
): Progressing[] {
  return [...people].flatMap(([id, { name, part }]) =>
    part === 'participant' ? [{ id, name, ticks: stepsOf(programme, id, records) }] : [],
  );
}
