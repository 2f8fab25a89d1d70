import { html, nothing, type TemplateResult } from 'lit';
import { films } from '../../content/schema/film.js';
import { dayOf, formatDate } from '../../i18n/dates.js';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import { rosterWorkMessages } from '../../i18n/group-roster-work.js';
import { pick } from '../../i18n/pick.js';
import { said } from '../../parts/prose.js';
import {
  attending,
  missedBy,
  presenceAt,
  presenceOf,
  withPresence,
  type AttendedSession,
} from '../../sessions/attendance.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { heldSessions } from '../../sessions/held-sessions.js';
import { attendanceKind, isAttendance, type Attendance, type Person } from '../../sessions/people.js';
import { sessionKey, type RecordsReader } from '../../sessions/session-plan.js';
import type { RosterWork } from './group-roster.work.js';
import type { RosterView } from './group-roster.js';

/** A session as the roster shows it. */
export interface RosterSession extends AttendedSession {
  readonly held: HeldSession;
  /** «Samling 2». */
  readonly name: string;
  /** «Samling 2: Samtalen»; a title that is only its number says nothing more. */
  readonly title: string;
  /** Its key among the records of the group. */
  readonly key: string;
}

/** The sessions of the programme, in the order they are held, with what is told of who was there. */
export function rosterSessions({ programme, reading }: RosterView, records: RecordsReader): RosterSession[] {
  const messages = rosterWorkMessages[reading.language];
  return heldSessions(programme, records).map((held): RosterSession => {
    const key = sessionKey(programme.id, held.session.id);
    const name = messages.session(held.number);
    const { text } = pick(held.session.title, reading);
    return {
      held,
      key,
      name,
      title: /^\d+$/.test(text) ? name : `${name}: ${text}`,
      id: held.session.id,
      attendance: records.read(attendanceKind, key, isAttendance) ?? {},
    };
  });
}

/** What a cell of a list of attendance says: a sign, and a word for those who do not see it. */
export function signOf(isPresent: boolean | undefined): '✓' | '–' | '' {
  return isPresent === undefined ? '' : isPresent ? '✓' : '–';
}

/** Who was there, session by session, in sums, and what those who were not there should catch up. */
export class AttendancePart {
  readonly #later: RosterWork;

  constructor(later: RosterWork) {
    this.#later = later;
  }

  render(view: RosterView, everyone: ReadonlyMap<string, Person>): unknown {
    const { records } = this.#later.records;
    if (!records) return nothing;
    const messages = rosterWorkMessages[view.reading.language];
    const people = attending(everyone);
    const sessions = rosterSessions(view, records);
    const isTold = sessions.some(
      ({ attendance }) => presenceAt(people.keys(), attendance).untold < people.size,
    );
    return html`<details class="part attendance">
      <summary>${messages.attendance}</summary>
      <p class="fine">${messages.attendanceHelp}</p>
      <div class="screen-only">${sessions.map((session) => this.#renderSession(session, people, view))}</div>
      ${isTold ? html`${renderOverview(sessions, people, view)} ${renderMissed(sessions, people, view)}` : nothing}
    </details>`;
  }

  #renderSession(
    session: RosterSession,
    people: ReadonlyMap<string, Person>,
    view: RosterView,
  ): TemplateResult {
    const { language } = view.reading;
    const messages = rosterWorkMessages[language];
    const { held, title, attendance } = session;
    const { present, absent, untold } = presenceAt(people.keys(), attendance);
    const facts = [
      held.day ? formatDate(held.day, language, 'weekday-day') : '',
      present + absent > 0 ? messages.presence(present, present + absent) : '',
      untold > 0 && present + absent > 0 ? messages.presenceOpen(untold) : '',
    ].filter(Boolean);
    return html`<details class="session" data-session=${session.id} ?open=${held.day === dayOf(new Date())}>
      <summary>
        ${title} ${facts.length > 0 ? html`<span class="fine">${facts.join(' · ')}</span>` : nothing}
      </summary>
      ${[...people].map(([id, person]) => this.#renderPresence(id, person, session, view))}
      ${
        untold > 0
          ? html`<div class="row">
              <button
                class="button"
                type="button"
                @click=${() => void this.#onRest(session, [...people.keys()])}
              >
                ${messages.restPresent}
              </button>
            </div>`
          : nothing
      }
    </details>`;
  }

  #renderPresence(id: string, person: Person, session: RosterSession, view: RosterView): TemplateResult {
    const messages = rosterWorkMessages[view.reading.language];
    const told = session.attendance[id];
    const choice = (value: boolean | undefined, label: string): TemplateResult => html`
      <label class="tick">
        <input
          type="radio"
          name="there-${session.id}-${id}"
          .checked=${told === value}
          @change=${() => this.#keep(session, withPresence(this.#attendance(session), id, value))}
        />
        <span>${label}</span>
      </label>
    `;
    return html`<fieldset class="presence">
      <legend translate="no">${person.name}</legend>
      <div class="row">
        ${choice(true, messages.present)} ${choice(false, messages.absent)}
        ${choice(undefined, messages.notTold)}
      </div>
    </fieldset>`;
  }

  /** As it is kept now: another tab may have told of others since it was drawn. */
  #attendance({ key }: RosterSession): Attendance {
    return this.#later.records.read(attendanceKind, key, isAttendance) ?? {};
  }

  #keep({ key }: RosterSession, attendance: Attendance): void {
    if (Object.keys(attendance).length === 0) this.#later.records.remove(attendanceKind, key);
    else this.#later.records.write(attendanceKind, key, attendance);
  }

  async #onRest(session: RosterSession, ids: readonly string[]): Promise<void> {
    const rest = Object.fromEntries(ids.map((id) => [id, true]));
    this.#keep(session, { ...rest, ...this.#attendance(session) });
    // What was pressed is gone; the line above says what came of it.
    await this.#later.focus(`[data-session='${session.id}'] summary`);
  }
}

function renderOverview(
  sessions: readonly RosterSession[],
  people: ReadonlyMap<string, Person>,
  { reading }: RosterView,
): TemplateResult {
  const messages = rosterWorkMessages[reading.language];
  const words = new Map([
    [true, messages.present],
    [false, messages.absent],
  ]);
  return html`<div class="scrolls" tabindex="0" role="region" aria-label=${messages.overview}>
    <table>
      <caption>
        ${messages.overview}
      </caption>
      <thead>
        <tr>
          <th scope="col">${rosterLaterMessages[reading.language].name}</th>
          ${sessions.map(
            ({ held, name }) =>
              html`<th scope="col">
                <span aria-hidden="true">${held.number}</span><span class="spoken">${name}</span>
              </th>`,
          )}
          <th scope="col">${messages.sum}</th>
        </tr>
      </thead>
      <tbody>
        ${[...people].map(([id, person]) => {
          const { present, absent } = presenceOf(id, sessions);
          return html`<tr>
            <th scope="row" translate="no">${person.name}</th>
            ${sessions.map(({ attendance }) => {
              const told = attendance[id];
              const sign = told === undefined ? '' : told ? 'yes' : 'no';
              return html`<td class=${sign}>
                <span class="spoken">${told === undefined ? messages.notTold : words.get(told)}</span>
              </td>`;
            })}
            <td>${present + absent > 0 ? messages.sumOf(present, present + absent) : nothing}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </div>`;
}

/** Who missed which session, and what of it can be made up for alone. */
function renderMissed(
  sessions: readonly RosterSession[],
  people: ReadonlyMap<string, Person>,
  view: RosterView,
): TemplateResult {
  const { reading, content } = view;
  const messages = rosterWorkMessages[reading.language];
  const missed = missedBy(people.keys(), sessions);
  const known = new Map(content.list(films).items.map((film) => [film.id, film]));
  const catchUp = ({ held: { session } }: RosterSession): TemplateResult[] => [
    ...(session.preparation
      ? [html`<li>${messages.catchUpPreparation}${said(session.preparation, reading)}</li>`]
      : []),
    ...filmsOf(session).flatMap((id) => {
      const film = known.get(id);
      return film ? [html`<li>${messages.catchUpFilm}${said(film.title, reading)}</li>`] : [];
    }),
  ];
  return html`<section>
    <div class="small-title" role="heading" aria-level=${view.level + 1}>${messages.missed}</div>
    ${
      missed.size === 0
        ? html`<p>${messages.missedNobody}</p>`
        : html`<ul class="missed plain-list">
            ${[...missed].flatMap(([id, ids]) =>
              sessions
                .filter((session) => ids.includes(session.id))
                .map(
                  (session) =>
                    html`<li>
                      <strong translate="no">${people.get(id)?.name}</strong> · ${session.title}
                      <ul>
                        ${catchUp(session)}
                      </ul>
                    </li>`,
                ),
            )}
          </ul>`
    }
  </section>`;
}

/** The films of a session: those it names, and those its blocks show. */
function filmsOf({ films: named, blocks }: HeldSession['session']): string[] {
  return [...new Set([...(named ?? []), ...blocks.flatMap(({ film }) => film ?? [])])];
}
