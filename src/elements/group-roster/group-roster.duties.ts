import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/dates.js';
import { rosterWorkMessages } from '../../i18n/group-roster-work.js';
import {
  dutiesOn,
  dutyKind,
  dutyNames,
  isDuties,
  type Duties,
  type Duty,
  type DutyHolder,
} from '../../sessions/duties.js';
import type { Person } from '../../sessions/people.js';
import { rosterSessions, type RosterSession } from './group-roster.attendance.js';
import type { RosterWork } from './group-roster.work.js';
import type { RosterView } from './group-roster.js';

/** Who has which duty in which session: as the rotation suggests, or as the group has chosen. */
export class DutiesPart {
  readonly #later: RosterWork;

  constructor(later: RosterWork) {
    this.#later = later;
  }

  render(view: RosterView, people: ReadonlyMap<string, Person>): unknown {
    const { records } = this.#later.records;
    if (!records || ![...people.values()].some(({ part }) => part === 'participant')) return nothing;
    const messages = rosterWorkMessages[view.reading.language];
    const sessions = rosterSessions(view, records);
    const holders = dutiesOn(
      records,
      sessions.map(({ key }) => key),
    );
    return html`<details class="part duties">
      <summary>${messages.duties}</summary>
      <p class="fine">${messages.dutiesHelp}</p>
      ${sessions.map((session, at) => this.#renderSession(session, holders[at] ?? {}, people, view))}
    </details>`;
  }

  #renderSession(
    session: RosterSession,
    holders: Partial<Record<Duty, DutyHolder>>,
    people: ReadonlyMap<string, Person>,
    { reading }: RosterView,
  ): TemplateResult {
    const { language } = reading;
    const messages = rosterWorkMessages[language];
    const { day } = session.held;
    return html`<div class="duty" role="group" aria-label=${session.title}>
      <p>
        ${session.title}
        ${day ? html`<span class="fine">${formatDate(day, language, 'weekday-day')}</span>` : nothing}
      </p>
      <div class="fields">
        ${dutyNames.map((duty) => {
          const holder = holders[duty];
          const name = holder && (people.get(holder.person)?.name ?? '');
          const chosen = holder && !holder.isSuggested ? holder.person : '';
          return html`<label>
            ${messages.dutyNames[duty]}
            <select
              translate="no"
              @change=${(event: Event) => this.#onChoose(session, duty, (event.target as HTMLSelectElement).value)}
            >
              <option value="" .selected=${chosen === ''}>
                ${chosen === '' && name ? messages.suggested(name) : messages.follow}
              </option>
              ${[...people].map(
                ([id, person]) =>
                  html`<option value=${id} .selected=${chosen === id}>${person.name}</option>`,
              )}
            </select>
          </label>`;
        })}
      </div>
    </div>`;
  }

  #onChoose({ key }: RosterSession, duty: Duty, person: string): void {
    const { records } = this.#later;
    const said: Duties = { ...records.read(dutyKind, key, isDuties), [duty]: person };
    const duties = Object.fromEntries(Object.entries(said).filter(([, each]) => each));
    if (Object.keys(duties).length === 0) records.remove(dutyKind, key);
    else records.write(dutyKind, key, duties);
  }
}
