import { html, nothing, type TemplateResult } from 'lit';
import { joinList } from '../../i18n/dates.js';
import { printMessages } from '../../i18n/print.js';
import { outMessages } from '../../i18n/session-out.js';
import { ask } from '../../parts/ask.js';
import { handOut } from '../../parts/hand-out.js';
import type { Prose } from '../../parts/prose.js';
import type { Sheet } from '../../print/sheet.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { leaderSheet } from '../../sessions/leader-sheet.js';
import { overviewSheet, participantSheet } from '../../sessions/participant-sheet.js';
import { planEditions, type PlanEdition, type PlanPaper } from '../../sessions/plan-sheet.js';
import { mayHandOut, nameOf } from '../../sessions/session-words.js';
import { PlanPrintEvent } from './session-planner.out.events.js';
import type { PlanView } from './session-planner.out.js';

const all = 'all';

/** Asks who the paper is for and which sessions, and prints. */
export async function printPlan(
  place: HTMLElement,
  view: PlanView,
  paperProse: Promise<Prose>,
): Promise<void> {
  const { language } = view.reading;
  const messages = printMessages[language];
  const held = view.held.filter((each) => mayHandOut(view, each));
  const { answer, fields } = await ask(place, {
    title: messages.title,
    language,
    body: renderQuestion(view, held),
    buttons: [
      ...(held.length > 0 ? [{ value: 'print', label: messages.print, isMain: true }] : []),
      { value: '', label: messages.cancel },
    ],
  });
  if (answer !== 'print') return;
  const edition = planEditions.find((each) => each === fields.get('edition')) ?? 'leader';
  const which = edition === 'overview' ? all : fields.get('which');
  const chosen = which === all ? held : held.filter(({ session }) => session.id === which);
  const ids = chosen.map(({ session }) => session.id);
  if (!place.dispatchEvent(new PlanPrintEvent(view.programme.id, ids, edition))) return;
  await handOut(place, planSheet({ ...view, prose: await paperProse }, chosen, edition), language);
}

/** The sheet of an edition. Words open no explanation on paper. */
function planSheet(paper: PlanPaper, held: readonly HeldSession[], edition: PlanEdition): Sheet {
  const plain = { ...paper, prose: { ...paper.prose, words: undefined } };
  if (edition === 'overview') return overviewSheet(plain, held);
  return edition === 'leader' ? leaderSheet(plain, held) : participantSheet(plain, held);
}

function renderQuestion({ reading, held: every }: PlanView, held: readonly HeldSession[]): TemplateResult {
  const messages = outMessages[reading.language];
  const refused = every
    .filter((each) => !held.includes(each) && !each.session.withdrawn)
    .map((each) => messages.session(each.number));
  const radio = (value: PlanEdition, label: string, help: string, isFirst = false): TemplateResult => html`
    <label>
      <input type="radio" name="edition" value=${value} ?checked=${isFirst} />
      <span>${label}<br /><span class="fine">${help}</span></span>
    </label>
  `;
  return html`
    ${refused.length > 0 ? html`<p>${messages.mayNotPrint(joinList(refused, reading.language))}</p>` : nothing}
    ${
      held.length > 0
        ? html`<fieldset>
              <legend>${printMessages[reading.language].edition}</legend>
              ${radio('leader', messages.leaderPlan, messages.leaderHelp, true)}
              ${radio('participant', messages.participantPlan, messages.participantHelp)}
              ${radio('overview', messages.overview, messages.overviewHelp)}
            </fieldset>
            ${
              held.length > 1
                ? html`<p>
                    <span id="which">${messages.whichPrint}</span>
                    <select name="which" aria-labelledby="which">
                      <option value=${all}>${messages.allSessions}</option>
                      ${held.map((each) => html`<option value=${each.session.id}>${nameOf(each, reading)}</option>`)}
                    </select>
                  </p>`
                : html`<input type="hidden" name="which" value=${all} />`
            }`
        : nothing
    }
  `;
}
