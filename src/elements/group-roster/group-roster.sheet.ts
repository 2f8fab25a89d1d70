import { css, html, nothing } from 'lit';
import { formatDate } from '../../i18n/dates.js';
import { rosterWorkMessages } from '../../i18n/group-roster-work.js';
import { rosterLaterMessages } from '../../i18n/group-roster-later.js';
import { marksAsText } from '../../parts/marks.js';
import { paperFoot } from '../../parts/paper-foot.js';
import type { Sheet, SheetFoot } from '../../print/sheet.js';
import { attending } from '../../sessions/attendance.js';
import { hasMentors } from '../../sessions/mentors.js';
import { peopleOn, type GroupPart, type Person } from '../../sessions/people.js';
import type { RecordsReader } from '../../sessions/session-plan.js';
import { rosterSessions, signOf } from './group-roster.attendance.js';
import type { RosterView } from './group-roster.js';

const tableStyles = css`
  table {
    width: 100%;
  }
  .listed {
    table-layout: fixed;
  }
  th,
  td {
    border-bottom: 0.5pt solid var(--grey);
    font-weight: 400;
    padding: 2.2mm 3mm 2.2mm 0;
    text-align: left;
    vertical-align: baseline;
  }
  thead th {
    border-bottom: 1pt solid #000;
    font-size: 9pt;
    font-weight: 650;
    hyphens: manual;
  }
  .number {
    width: 9mm;
  }
  .box {
    text-align: center;
    width: 19mm;
  }
  .box i {
    border: 0.75pt solid #000;
    display: inline-block;
    font-style: normal;
    height: 6mm;
    line-height: 6mm;
    vertical-align: middle;
    width: 6mm;
  }
`;

/** Names, and a box for each session: what is noted is ticked, the rest is for the pen. */
export function attendanceSheet(view: RosterView, records: RecordsReader): Sheet {
  const { reading } = view;
  const messages = { ...rosterLaterMessages[reading.language], ...rosterWorkMessages[reading.language] };
  const people = attending(peopleOn(records));
  const sessions = rosterSessions(view, records);
  const day = (date: string | undefined): string =>
    date ? formatDate(date, reading.language, 'day').replace(/ (\p{L}{3})\p{L}+$/u, ' $1') : '';
  const body = html`
    <h1>${messages.attendanceSheet}</h1>
    <p class="facts">${view.programme.title}</p>
    <table>
      <thead>
        <tr>
          <th class="number">${messages.number}</th>
          <th>${messages.name}</th>
          ${sessions.map(({ held }) => html`<th class="box">${held.number}<br />${day(held.day)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...people].map(
          ([id, { number, name, part }]) =>
            html`<tr>
              <td class="number">${number}</td>
              <td>${name}${part === 'mentor' ? ` (${messages.parts.mentor.toLowerCase()})` : nothing}</td>
              ${sessions.map(({ attendance }) => html`<td class="box"><i>${signOf(attendance[id])}</i></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="facts">${messages.boxHelp}</p>
    <ol class="facts">
      ${sessions.map(({ title, name }) => (title === name ? nothing : html`<li>${title.slice(name.length + 2)}</li>`))}
    </ol>
  `;
  const rows = [...people].map(([id, { number, name }]) =>
    [`${number}. ${name}`, ...sessions.map(({ attendance }) => `[${signOf(attendance[id]) || ' '}]`)].join(
      ' ',
    ),
  );
  return sheetOf(view, messages.attendanceSheet, body, rows, sessions.length > 5);
}

/** Who is in the group: names, professions and workplaces, in lists as the enrolment is. */
export function rosterSheet(view: RosterView, records: RecordsReader): Sheet {
  const { reading, programme } = view;
  const messages = { ...rosterLaterMessages[reading.language], ...rosterWorkMessages[reading.language] };
  const people = [...peopleOn(records).values()];
  const order: GroupPart[] = hasMentors(programme, people)
    ? ['leader', 'mentor', 'participant']
    : ['leader', 'participant'];
  const lists = order
    .map((part) => ({ part, listed: people.filter((person) => person.part === part) }))
    .filter(({ listed }) => listed.length > 0);
  const row = ({ number, name, profession, workplace }: Person) =>
    html`<tr>
      <td class="number">${number}</td>
      <td>${name}</td>
      <td>${profession ? messages.professions[profession] : nothing}</td>
      <td>${workplace}</td>
    </tr>`;
  const body = html`
    <h1>${messages.rosterSheet}</h1>
    <p class="facts">${programme.title}</p>
    ${lists.map(
      ({ part, listed }) =>
        html`<section>
          <h2>${messages.lists[part]}</h2>
          <table class="listed">
            <thead>
              <tr>
                <th class="number">${messages.number}</th>
                <th>${messages.name}</th>
                <th>${messages.profession}</th>
                <th>${messages.workplace}</th>
              </tr>
            </thead>
            <tbody>
              ${listed.map(row)}
            </tbody>
          </table>
        </section>`,
    )}
  `;
  const rows = lists.flatMap(({ part, listed }) => [
    messages.lists[part],
    ...listed.map(({ number, name, profession, workplace }) =>
      [`${number}. ${name}`, profession && messages.professions[profession], workplace]
        .filter(Boolean)
        .join(', '),
    ),
  ]);
  return sheetOf(view, messages.rosterSheet, body, rows, false);
}

function sheetOf(
  view: RosterView,
  title: string,
  body: Sheet['body'],
  rows: readonly string[],
  isWide: boolean,
): Sheet {
  const { provenance } = view;
  const { language } = view.reading;
  const foot: SheetFoot = {
    ...paperFoot([], view.reading),
    mark: marksAsText(provenance, view.reading),
    source: view.programme.title,
    address: '',
  };
  return {
    title,
    language,
    body,
    styles: [tableStyles],
    page: { size: isWide ? 'A4 landscape' : 'A4', margin: '18mm 20mm 24mm' },
    foot,
    text: rows.join('\n'),
  };
}
