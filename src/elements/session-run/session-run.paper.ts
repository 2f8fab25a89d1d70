import { css, html, nothing, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import { cases } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import { formatDate, formatTime } from '../../i18n/dates.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { runMessages } from '../../i18n/session-run.js';
import { runToolMessages } from '../../i18n/session-run-tools.js';
import { timerMessages } from '../../i18n/timer.js';
import { handOut } from '../../parts/hand-out.js';
import { rich, said, type Prose } from '../../parts/prose.js';
import { plainText } from '../../print/plain-text.js';
import type { Sheet } from '../../print/sheet.js';
import type { RunLog } from '../../sessions/run-log.js';
import type { TimedBlock } from '../../sessions/held-session.js';
import { titleOf } from './session-run.before.js';
import { leaderNotesOf } from './session-run.notes.js';
import { footOf, summarySheet } from './session-run.summary.js';
import type { RunView } from './session-run.view.js';

const styles = css`
  .block {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    gap: 0 1em;
    margin-top: 0.9em;
    padding-top: 0.6em;
    border-top: 0.5pt solid var(--grey);
    break-inside: avoid;
  }
  .block h2 {
    margin: 0;
    font-size: 13pt;
  }
  .block > p {
    color: var(--grey);
    font-variant-numeric: tabular-nums;
  }
  .block .note {
    margin-top: 0.5em;
  }
`;

/** Prints the leader's sheet: what is done when, and the notes that the room's screen never shows. */
export async function printLeaders(place: HTMLElement, view: RunView, prose: Prose): Promise<void> {
  await handOut(place, leadersSheet(view, prose), view.reading.language);
}

/** Prints what the session came to. */
export async function printSummary(
  place: HTMLElement,
  view: RunView,
  log: RunLog,
  records: RecordsController,
): Promise<void> {
  await handOut(place, summarySheet(view, log, records), view.reading.language);
}

/** The leader's sheet of one session. */
export function leadersSheet(view: RunView, prose: Prose): Sheet {
  const { held, reading, programme } = view;
  const { language } = reading;
  const title = runToolMessages[language].sheetOf(titleOf(held, reading));
  const { goal } = held.session;
  const told = new Set<AnyText>();
  // A case goes over several blocks: what is to be known of it is told at the first.
  const notesFor = ({ block }: TimedBlock): AnyText[] =>
    leaderNotesOf(block, view).filter((note) => !told.has(note) && told.add(note));
  const when = [
    held.day && formatDate(held.day, language, 'weekday'),
    held.time && formatTime(held.time, language),
    held.place,
    held.minutes > 0 && runMessages[language].inAll(timerMessages[language].minutes(held.minutes)),
  ];
  const body = html`
    <h1>${title}</h1>
    <p class="facts">${programme.title}</p>
    <p class="facts">${when.filter(Boolean).join(' · ')}</p>
    ${goal ? html`<p class="lead">${said(goal, reading)}</p>` : nothing}
    ${held.blocks.map((each) => renderBlock(each, view, { ...prose, words: undefined }, notesFor(each)))}
  `;
  return { title, language, body, styles: [styles], foot: footOf(view), text: plainText(body) };
}

function renderBlock(
  { block, from }: TimedBlock,
  view: RunView,
  prose: Prose,
  notes: readonly AnyText[],
): TemplateResult {
  const { reading } = view;
  const { language } = reading;
  return html`
    <div class="block">
      <p>
        ${from ? html`${formatTime(from, language)}<br />` : nothing}
        ${block.minutes ? timerMessages[language].minutes(block.minutes) : nothing}
      </p>
      <div>
        <h2>${said(block.title, reading)}</h2>
        ${shownIn(view, block).map((line) => html`<p>${line}</p>`)}
        ${notes.map((note) => html`<div class="note">${rich(note, prose)}</div>`)}
      </div>
    </div>
  `;
}

/** Who does it, what is used, and which film or case is shown. */
function shownIn({ content, reading }: RunView, block: TimedBlock['block']): unknown[] {
  const film = content.list(films).items.find(({ id }) => id === block.film);
  const study = content.list(cases).items.find(({ id }) => id === block.case);
  const scenario = study?.scenarios.find(({ id }) => id === block.scenario);
  const messages = runToolMessages[reading.language];
  return [
    block.who && said(block.who, reading),
    block.material && said(block.material, reading),
    film && `${messages.film}: ${pick(film.title, reading).text}`,
    study &&
      `${messages.case}: ${[study.name, scenario && pick(scenario.title, reading).text].filter(Boolean).join(', ')}`,
  ].filter(Boolean);
}
