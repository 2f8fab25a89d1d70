import type { RecordsController } from '../../controllers/records-controller.js';
import { dayOf } from '../../i18n/dates.js';
import type { Reading } from '../../i18n/pick.js';
import { memoryLine } from '../../parts/memory.js';
import { isDay } from '../../sessions/day.js';

const chosen = 'chosen-case';
const used = 'used-case';

/** What a group has chosen for a session and marked as used, kept among its records. */
export class BankRecords {
  readonly #records: RecordsController;
  #hasForgotten = false;

  constructor(records: RecordsController) {
    this.#records = records;
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
    this.#hasForgotten = false;
    if (isChosen) this.#records.write(chosen, id, true);
    else this.#records.remove(chosen, id);
  }

  /** Marks a case as used today, or takes the mark away. */
  use(id: string, isUsed: boolean): void {
    this.#hasForgotten = false;
    if (isUsed) this.#records.write(used, id, dayOf(new Date()));
    else this.#records.remove(used, id);
  }

  /** Where all of it is kept, and how to keep or delete it. */
  line({ language }: Reading): unknown {
    const { records } = this.#records;
    return (
      records &&
      memoryLine(records, language, this.#hasForgotten, () => {
        this.#hasForgotten = true;
        records.forgetAll();
      })
    );
  }
}

function isTrue(value: unknown): value is true {
  return value === true;
}
