import { html, nothing, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import { runToolMessages } from '../../i18n/session-run-tools.js';
import { attending, presenceAt, withPresence } from '../../sessions/attendance.js';
import {
  attendanceKind,
  isAttendance,
  peopleOn,
  type Attendance,
  type Person,
} from '../../sessions/people.js';
import type { RunView } from './session-run.view.js';

/** Who is here: a box for each on the roster, by number and name. Present or not, and never why. */
export class AttendancePart {
  readonly #records: RecordsController;

  constructor(records: RecordsController) {
    this.#records = records;
  }

  render({ key, reading }: RunView): unknown {
    const { records } = this.#records;
    const people = attending(records ? peopleOn(records) : new Map<string, Person>());
    const messages = runToolMessages[reading.language];
    if (people.size === 0) return nothing;
    const kept = this.#records.read(attendanceKind, key, isAttendance) ?? {};
    return html`
      <fieldset class="attendance screen-only">
        <legend>${messages.attendance}</legend>
        ${[...people].map(([id, person]) => this.#renderBox(id, person, kept, key, messages.person))}
        <p class="fine" role="status">
          ${messages.turnout(presenceAt(people.keys(), kept).present, people.size)}
        </p>
      </fieldset>
    `;
  }

  #renderBox(
    id: string,
    { name, number }: Person,
    kept: Attendance,
    key: string,
    unnamed: (number: number) => string,
  ): TemplateResult {
    return html`<label translate="no">
      <input
        type="checkbox"
        .checked=${kept[id] === true}
        @change=${(event: Event) =>
          this.#records.write(
            attendanceKind,
            key,
            withPresence(kept, id, (event.target as HTMLInputElement).checked),
          )}
      />
      <span>${name.trim() ? `${number}. ${name}` : unnamed(number)}</span>
    </label>`;
  }
}
