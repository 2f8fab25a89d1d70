import type { RecordsController } from '../../controllers/records-controller.js';
import { dayOf } from '../../i18n/dates.js';
import type { Reading } from '../../i18n/pick.js';
import { MemoryLine } from '../../parts/memory.js';
import { isDay } from '../../sessions/day.js';
import { isTrue } from '../../storage/guards.js';

const chosen = 'chosen-case';
const used = 'used-case';

/** What a group has chosen for a session and marked as used, kept among its records. */
export class BankRecords {
  readonly #records: RecordsController;
  readonly #memory: MemoryLine;

  constructor(records: RecordsController) {
    this.#records = records;
    this.#memory = new MemoryLine(records);
  }

  /** The ids of the cases that are chosen. */
  get chosen(): ReadonlySet<string> {
    return new Set(this.#records.all(chosen, isTrue).keys());
  }

  /** The day each case was used, by its id. */
  get used(): ReadonlyMap<string, string> {
    return this.#records.all(used, isDay);
  }

  choose(id: string, isChosen: boolean): void {
    if (isChosen) this.#records.write(chosen, id, true);
    else this.#records.remove(chosen, id);
  }

  /** Marks a case as used today, or takes the mark away. */
  use(id: string, isUsed: boolean): void {
    if (isUsed) this.#records.write(used, id, dayOf(new Date()));
    else this.#records.remove(used, id);
  }

  /** Where all of it is kept, and how to keep or delete it. */
  line({ language }: Reading): unknown {
    return this.#memory.render(language);
  }
}
