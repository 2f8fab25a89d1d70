import type { Programme } from '../content/schema/programme.js';
import type { RecordsReader } from './session-plan.js';

/** What is ticked at one module for one person. Two ticks, since saying «gjort» and confirming it are two people's acts. */
export interface StepTicks {
  /** The participant says that the module is done. */
  readonly done: boolean;
  /** The mentor, or who leads where there is none, has confirmed it. */
  readonly confirmed: boolean;
}

/** Kept as `step/<programme>.<module>.<person>`; the person is the id on the roster, or `self` for one who has no group. */
export const stepKind = 'step';
export const self = 'self';

export const noTicks: StepTicks = { done: false, confirmed: false };

/** The id of the ticks of a person at a module among the records of a group. */
export function stepKey(programme: string, module: string, person: string): string {
  return `${programme}.${module}.${person}`;
}

/** The ticks of one person, one for each module of the programme in its order. */
export function stepsOf({ id, modules }: Programme, person: string, records: RecordsReader): StepTicks[] {
  return (modules ?? []).map(
    (module) => records.read(stepKind, stepKey(id, module.id, person), isStepTicks) ?? noTicks,
  );
}

/** Whether a stored value is what is ticked at a module. */
export function isStepTicks(value: unknown): value is StepTicks {
  if (typeof value !== 'object' || value === null) return false;
  const { done, confirmed } = value as Partial<StepTicks>;
  return typeof done === 'boolean' && typeof confirmed === 'boolean';
}
