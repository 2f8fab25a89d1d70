import { html, nothing, type TemplateResult } from 'lit';
import { dayOf, joinList } from '../../i18n/dates.js';
import { isForeign } from '../../i18n/pick.js';
import { outMessages } from '../../i18n/session-out.js';
import { copyText } from '../../parts/copy.js';
import { giveCalendar } from '../../parts/calendar-file.js';
import { fileName } from '../../parts/download.js';
import { mailtoOf } from '../../parts/mail.js';
import { entriesOf } from '../../sessions/calendar-entries.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { countOf, packingOf } from '../../sessions/packing.js';
import { reminderOf } from '../../sessions/reminder.js';
import { exampleLine, nameOf, nextOf } from '../../sessions/session-words.js';
import type { OutPanel, PlanView } from './session-planner.out.js';

export { GroupSave } from '../../parts/group-save.js';
export { printPlan } from './session-planner.out.print.js';

/** What a panel is about, and what it can do. */
interface PanelActs {
  /** The session that was chosen; the next one when nobody has chosen. */
  readonly about: HeldSession | undefined;
  /** It stands at one session and is about no other. */
  readonly isFixed: boolean;
  readonly onChoose: (sessionId: string) => void;
  /** What came of the last press in it. */
  readonly told: string;
  readonly onTold: (text: string) => void;
}

/** Gives the reader a calendar file of some sessions. What came of it, in words. */
export async function makeCalendar(
  page: Document,
  view: PlanView,
  held: readonly HeldSession[],
  group: string,
): Promise<string> {
  const { content, programme, reading } = view;
  const messages = outMessages[reading.language];
  const { entries, leftOut } = entriesOf(held, content, programme, group, reading);
  const names = leftOut.map(({ number }) => messages.session(number));
  const missing =
    names.length > 0 ? messages.leftOut(joinList(names, reading.language), names.length === 1) : '';
  if (entries.length === 0) return `${messages.calendarEmpty} ${missing}`.trim();
  const one = held.length === 1 ? messages.session(held[0]!.number) : '';
  const name = `${fileName(programme.title, one)}.ics`;
  const told = await giveCalendar(
    page,
    name,
    entries,
    reading.language,
    messages.calendarMade(entries.length, name),
  );
  return told.isGiven ? `${told.text} ${missing}`.trim() : told.text;
}

/** What opened in place. */
export function renderPanel(
  panel: OutPanel,
  view: PlanView,
  acts: PanelActs,
): TemplateResult | typeof nothing {
  const about = acts.about ?? nextOf(view.held, dayOf(new Date()));
  if (!about) return nothing;
  const messages = outMessages[view.reading.language];
  const label = acts.isFixed ? messages.reminderFor(messages.session(about.number)) : messages[panel];
  return html`
    <div class="out-panel" role="group" aria-label=${label}>
      ${acts.isFixed || view.held.length < 2 ? nothing : renderChoice(about, view, acts)}
      ${panel === 'reminder' ? renderReminder(about, view, acts) : renderPacking(about, view, acts)}
    </div>
  `;
}

function renderChoice(
  about: HeldSession,
  { held, reading }: PlanView,
  { onChoose }: PanelActs,
): TemplateResult {
  return html`
    <label>
      <span>${outMessages[reading.language].which}</span>
      <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
        ${held.map(
          (each) =>
            html`<option value=${each.session.id} .selected=${each === about}>
              ${nameOf(each, reading)}
            </option>`,
        )}
      </select>
    </label>
  `;
}

function renderReminder(about: HeldSession, view: PlanView, acts: PanelActs): TemplateResult {
  const { content, programme, reading, held } = view;
  const messages = outMessages[reading.language];
  const before = held[held.indexOf(about) - 1];
  const message = reminderOf({ held: about, before, content, programme, reading });
  const address = mailtoOf(message);
  return html`
    <label>
      <span>${messages.subjectLabel}</span>
      <input readonly .value=${message.subject} />
    </label>
    <label>
      <span>${messages.bodyLabel}</span>
      <textarea readonly rows="10" .value=${message.body}></textarea>
    </label>
    <div class="row">
      ${address ? html`<a class="button" href=${address}>${messages.openMail}</a>` : nothing}
      ${copyButton(message.body, view, acts)}
    </div>
    <p class="fine">${address ? messages.noReceivers : messages.tooLong}</p>
  `;
}

function renderPacking(about: HeldSession, view: PlanView, acts: PanelActs): TemplateResult {
  const { content, programme, reading, people } = view;
  const messages = outMessages[reading.language];
  const group = countOf(people, programme);
  const lines = packingOf(about, view, group, reading);
  const text = [
    `${messages.packing}: ${nameOf(about, reading)}`,
    lines.map((line) => `– ${line.text}`).join('\n'),
    exampleLine(content.head, programme, [about], reading.language),
  ];
  const told = {
    roster: messages.countFromRoster(group.count),
    rule: messages.countFromRule(group.count),
    nobody: messages.noCount,
  };
  return html`
    <ul class="packing">
      ${lines.map((line) => html`<li lang=${isForeign(line.lang, reading) ? line.lang : nothing}>${line.text}</li>`)}
    </ul>
    <p class="fine">${told[group.from]}</p>
    <div class="row">${copyButton(text.filter(Boolean).join('\n\n'), view, acts)}</div>
  `;
}

function copyButton(text: string, { reading }: PlanView, { told, onTold }: PanelActs): TemplateResult {
  const messages = outMessages[reading.language];
  const copy = async (): Promise<void> => {
    onTold('');
    onTold((await copyText(text)) ? messages.copied : messages.notCopied);
  };
  return html`
    <button class="button" type="button" @click=${copy}>${messages.copy}</button>
    <span class="fine told" role="status">${told}</span>
  `;
}
