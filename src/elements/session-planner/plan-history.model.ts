import { isAlike } from '../../storage/json.js';

/** Where the records of a plan are: `undefined` is no record. */
export interface RecordStore {
  get(kind: string, id: string): unknown;
  set(kind: string, id: string, value: unknown): void;
}

/** What one record becomes by an act; `undefined` takes it away. */
export interface Change {
  readonly kind: string;
  readonly id: string;
  readonly after: unknown;
}

interface Kept extends Change {
  readonly before: unknown;
}

interface Step {
  readonly changes: readonly Kept[];
  /** The field that is written in; what is written in one go is one step. */
  readonly field: string;
}

/** What came of undoing or doing again. `elsewhere`: somebody else has changed the same since, and that stands. */
export type Outcome =
  | { readonly kind: 'done' | 'elsewhere'; readonly changes: readonly Change[] }
  | { readonly kind: 'nothing'; readonly changes: readonly never[] };

const nothing: Outcome = { kind: 'nothing', changes: [] };

/**
 * What has been done to a plan, so that all of it can be undone and done again. Each step keeps the records it
 * touched, whole, as they were before and after. A record that is no longer as the step left it was changed by
 * somebody else, in another tab or another element: undoing leaves it alone.
 */
export class PlanHistory {
  readonly #store: RecordStore;
  #done: Step[] = [];
  #undone: Step[] = [];
  #isWriting = false;

  constructor(store: RecordStore) {
    this.#store = store;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Does something to the plan. With a `field`, it goes on what was last written there until `settle`. */
  act(changes: readonly Change[], field = ''): boolean {
    const kept = changes
      .map((change): Kept => ({ ...change, before: this.#store.get(change.kind, change.id) }))
      .filter(({ before, after }) => !isAlike(before, after));
    if (kept.length === 0) return false;
    for (const { kind, id, after } of kept) this.#store.set(kind, id, after);
    const last = this.#done.at(-1);
    const goesOn = field !== '' && this.#isWriting && last?.field === field;
    if (goesOn) this.#done.pop();
    const changed = goesOn ? joined(last.changes, kept) : kept;
    if (changed.length > 0) this.#done.push({ changes: changed, field });
    this.#undone = [];
    this.#isWriting = field !== '';
    return true;
  }

  /** The field was left: what is written next is a new step. */
  settle(): void {
    this.#isWriting = false;
  }

  /** Takes back the last step. */
  undo(): Outcome {
    const step = this.#done.pop();
    if (!step) return nothing;
    this.settle();
    this.#undone.push(step);
    const back = step.changes.map((each): Kept => ({ ...each, before: each.after, after: each.before }));
    return this.#write(back, this.#undone);
  }

  /** Does the step again that was taken back last. */
  redo(): Outcome {
    const step = this.#undone.pop();
    if (!step) return nothing;
    this.settle();
    this.#done.push(step);
    return this.#write(step.changes, this.#done);
  }

  /** Forgets all of it: everything was deleted, or it is another group's plan. */
  clear(): void {
    this.#done = [];
    this.#undone = [];
    this.settle();
  }

  #write(changes: readonly Kept[], onto: Step[]): Outcome {
    const [ours, others] = [true, false].map((isOurs) =>
      changes.filter(({ kind, id, before }) => isAlike(this.#store.get(kind, id), before) === isOurs),
    ) as [Kept[], Kept[]];
    for (const { kind, id, after } of ours) this.#store.set(kind, id, after);
    // What could not be taken back cannot be done again either.
    if (others.length > 0) onto.pop();
    return { kind: others.length > 0 ? 'elsewhere' : 'done', changes: ours };
  }
}

/** One step out of two: from before the first to after the second, without what came back to where it was. */
function joined(first: readonly Kept[], second: readonly Kept[]): Kept[] {
  const isSame = (a: Change) => (b: Change) => a.kind === b.kind && a.id === b.id;
  const later = second.map((each) => ({ ...each, before: (first.find(isSame(each)) ?? each).before }));
  const others = first.filter((each) => !second.some(isSame(each)));
  return [...others, ...later].filter(({ before, after }) => !isAlike(before, after));
}
