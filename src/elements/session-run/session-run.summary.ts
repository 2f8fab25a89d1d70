import { css, html, nothing } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import { cases } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import { provenanceOf } from '../../content/provenance.js';
import { formatDate, formatTimeRange } from '../../i18n/dates.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { runToolMessages } from '../../i18n/session-run-tools.js';
import { timerMessages } from '../../i18n/timer.js';
import { paperFoot } from '../../parts/paper-foot.js';
import { said } from '../../parts/prose.js';
import { isTakeaway, takeawayLine, type Takeaway } from '../../parts/takeaway.js';
import { plainText } from '../../print/plain-text.js';
import type { Sheet, SheetFoot } from '../../print/sheet.js';
import { attending, presenceAt } from '../../sessions/attendance.js';
import { attendanceKind, isAttendance, peopleOn } from '../../sessions/people.js';
import type { RunLog } from '../../sessions/run-log.js';
import { isText } from '../../storage/guards.js';
import { standingOf } from './run.model.js';
import { titleOf } from './session-run.before.js';
import type { RunView } from './session-run.view.js';
import { sessionNoteKind } from './session-run.writing.js';

/** One block as it went. */
export interface SummaryRow {
  readonly title: AnyText;
  readonly planned: string;
  readonly took: string;
}

/** What there is to tell of a session when it is over. */
export interface Summary {
  /** «kl. 13.00–15.04 · 124 minutter · 6 av 7 var til stede». */
  readonly length: string;
  readonly rows: readonly SummaryRow[];
  readonly notes: readonly { readonly about: string; readonly text: string }[];
  readonly takeaways: readonly Takeaway[];
}

const minute = 60_000;

/** Gathers it from what was pressed and written. Of those who were there it tells how many, not who. */
export function summaryOf(view: RunView, log: RunLog, controller: RecordsController): Summary {
  const { reading, held, key } = view;
  const { language } = reading;
  const messages = runToolMessages[language];
  const ended = log.ended ?? log.started;
  const { times } = standingOf(log, ended);
  const inMinutes = (time: number): string => timerMessages[language].minutes(Math.round(time / minute));
  const questions = questionsOf(view, log);
  const ids = [key, ...questions.keys()];
  const people = attending(controller.records ? peopleOn(controller.records) : new Map());
  const kept = controller.read(attendanceKind, key, isAttendance);
  return {
    length: [
      formatDate(new Date(log.started), language, 'weekday-day'),
      formatTimeRange(new Date(log.started), new Date(ended), language),
      inMinutes(ended - log.started),
      people.size > 0 && kept && messages.turnout(presenceAt(people.keys(), kept).present, people.size),
    ]
      .filter(Boolean)
      .join(' · '),
    rows: log.blocks.map(({ title }, at) => ({
      title,
      planned: times[at]?.planned === undefined ? '–' : inMinutes(times[at].planned),
      took: times[at]?.began === undefined ? messages.notHeld : inMinutes(times[at].spent),
    })),
    notes: [
      { about: titleOf(held, reading), text: controller.read(sessionNoteKind, key, isText) ?? '' },
      ...[...questions].map(([id, text]) => ({
        about: pick(text, reading).text,
        text: controller.read('note', id, isText) ?? '',
      })),
    ].filter(({ text }) => text.trim()),
    takeaways: ids.flatMap((id) => controller.read('takeaway', id, isTakeaway) ?? []),
  };
}

/** Every question that was before the group, by its id: of the blocks, and of the cases and films they opened. */
function questionsOf({ content }: RunView, { blocks }: RunLog): Map<string, AnyText> {
  const all = new Map<string, AnyText>();
  collect(content.raw, all);
  const shown = new Map<string, AnyText>();
  for (const block of blocks) {
    const text = block.question === undefined ? undefined : all.get(block.question);
    if (block.question !== undefined && text !== undefined) shown.set(block.question, text);
    collect(
      content.list(cases).items.find(({ id }) => id === block.case),
      shown,
    );
    collect(
      content.list(films).items.find(({ id }) => id === block.film),
      shown,
    );
  }
  return shown;
}

function collect(value: unknown, into: Map<string, AnyText>, under = ''): void {
  if (Array.isArray(value)) return value.forEach((each) => collect(each, into, under));
  if (typeof value !== 'object' || value === null) return;
  const { id, text } = value as { id?: unknown; text?: AnyText };
  if (/^questions?$/.test(under) && typeof id === 'string' && text !== undefined) into.set(id, text);
  for (const [name, each] of Object.entries(value)) collect(each, into, name);
}

const styles = css`
  table {
    inline-size: 100%;
  }
  th,
  td {
    padding: 0.3em 1em 0.3em 0;
    border-bottom: 0.5pt solid var(--grey);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: 650;
  }
  td {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  tr {
    break-inside: avoid;
  }
  .own {
    white-space: pre-line;
  }
`;

/** The summary as a sheet. */
export function summarySheet(view: RunView, log: RunLog, records: RecordsController): Sheet {
  const { reading, programme } = view;
  const { language } = reading;
  const messages = runToolMessages[language];
  const title = messages.summaryOf(titleOf(view.held, reading));
  const { length, rows, notes, takeaways } = summaryOf(view, log, records);
  const body = html`
    <h1>${title}</h1>
    <p class="facts">${programme.title}</p>
    <p class="lead">${length}</p>
    ${
      takeaways.length === 0
        ? nothing
        : html`<h2>${messages.takeaway}</h2>
            <ul>
              ${takeaways.map((each) => html`<li>${takeawayLine(each)}</li>`)}
            </ul>`
    }
    ${
      notes.length === 0
        ? nothing
        : html`<h2>${messages.notes}</h2>
            ${notes.map(
              ({ about, text }) =>
                html`<section>
                  <h3>${about}</h3>
                  <p class="own">${text}</p>
                </section>`,
            )}`
    }
    <h2>${messages.times}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${messages.what}</th>
          <th scope="col">${messages.planned}</th>
          <th scope="col">${messages.took}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${said(row.title, reading)}</th>
              <td>${row.planned}</td>
              <td>${row.took}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
  // In a table each cell would be a paragraph of its own.
  const table = rows.map(
    (row) =>
      `${pick(row.title, reading).text}: ${row.took} (${messages.planned.toLowerCase()} ${row.planned})`,
  );
  const words = plainText(
    html`<h1></h1>
      <p>${length}</p>
      ${takeaways.map((each) => html`<p>${messages.takeaway}: ${takeawayLine(each)}</p>`)}`,
  );
  const written = notes.map(({ about, text }) => `${about}\n${text}`);
  return {
    title,
    language,
    body,
    styles: [styles],
    foot: footOf(view),
    text: [words, ...written, `${messages.times}\n${table.join('\n')}`].join('\n\n'),
  };
}

/** What follows the session onto paper. */
export function footOf({ content, programme, held, reading }: RunView): SheetFoot {
  const provenance = provenanceOf(provenanceOf(content.head, programme), held.session);
  return paperFoot([provenance], reading, { session: held.session.id });
}
