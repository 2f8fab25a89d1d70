import { html, nothing, type TemplateResult } from 'lit';
import { formatDate, joinList } from '../../i18n/dates.js';
import { holidayNames } from '../../i18n/holidays.js';
import { pick } from '../../i18n/pick.js';
import { durationOf } from '../../i18n/session-planner.js';
import { plannerLaterMessages } from '../../i18n/session-planner-later.js';
import { renderField } from '../../parts/fields.js';
import { isTime, minutesIn } from '../../sessions/clock-times.js';
import { themeOf } from '../../sessions/theme.js';
import type { Collision } from '../../sessions/dates.js';
import { isPlanDay } from '../../sessions/day.js';
import type { HeldSession } from '../../sessions/held-session.js';
import { sessionLengths, type PlannedSession } from '../../sessions/session-plan.js';
import { lengthMinutes } from '../../sessions/shorten.js';
import type { PlannerActs } from './session-planner.acts.js';
import type { PlannerView } from './session-planner.parts.js';
import { renderRestore, renderUndo } from './session-planner.undo.js';

/** What is in the way of a day, with a day that would do and a button that takes it. */
export function renderCollision(
  held: HeldSession,
  collision: Collision | undefined,
  { reading }: PlannerView,
  acts: PlannerActs,
): TemplateResult | typeof nothing {
  const { day = '' } = held;
  if (!collision) return nothing;
  const { language } = reading;
  const messages = plannerLaterMessages[language];
  const { suggestion } = collision;
  const on = formatDate(day, language, 'long');
  const reason =
    collision.with === 'holiday'
      ? messages.holiday(on, holidayNames[language][collision.holiday])
      : messages[collision.with](on);
  const instead = suggestion
    ? formatDate(suggestion, language, suggestion.slice(0, 4) === day.slice(0, 4) ? 'weekday-day' : 'weekday')
    : '';
  return html`<div class="collision">
    <p class="mark">${reason} ${suggestion ? messages.suggestion(instead) : messages.noSuggestion}</p>
    ${
      suggestion
        ? html`<button
            class="button screen-only"
            type="button"
            @click=${() => acts.takeSuggestion(held, suggestion, instead)}
          >
            ${messages.take(instead)}
          </button>`
        : nothing
    }
  </div>`;
}

/** Title, day and place of one session, folded; and how much of it there is time for. */
export function renderSettings(held: HeldSession, view: PlannerView, acts: PlannerActs): TemplateResult {
  const { session } = held;
  const { reading } = view;
  const messages = plannerLaterMessages[reading.language];
  const set = (change: Partial<PlannedSession>, name: string): void => {
    acts.changeSession(session.id, (now) => ({ ...now, ...change }), name);
  };
  const name = (field: string): string => `${field}-${session.id}`;
  return html`
    <details class="settings screen-only">
      <summary>${messages.settings}</summary>
      <div class="fields">
        ${renderField(
          {
            name: name('title'),
            label: messages.title,
            value: themeOf(held, reading),
            describedBy: `help-${session.id}`,
            check: (text) => text.trim() !== '',
            wrong: messages.wrong.title,
            onWrite: (text) => set({ title: { [reading.language]: text } }, name('title')),
          },
          acts,
        )}
        ${renderField(
          {
            name: name('date'),
            label: messages.date,
            type: 'date',
            value: held.day ?? '',
            check: (text) => text === '' || isPlanDay(text),
            wrong: messages.wrong.day,
            onWrite: (text) => set({ date: text || undefined }, name('date')),
          },
          acts,
        )}
        ${renderField(
          {
            name: name('time'),
            label: messages.sessionTime,
            type: 'time',
            value: held.time,
            check: (text) => text === '' || isTime(text),
            wrong: messages.wrong.time,
            onWrite: (text) => set({ time: text || undefined }, name('time')),
          },
          acts,
        )}
        ${renderField(
          {
            name: name('place'),
            label: messages.sessionPlace,
            value: held.place,
            isName: true,
            onWrite: (text) => set({ place: text || undefined }, name('place')),
          },
          acts,
        )}
      </div>
      <p class="fine" id=${`help-${session.id}`}>${messages.noPatients}</p>
      ${renderRestore(held, view, acts)}
    </details>
    ${renderLength(held, view, acts)}
  `;
}

/** Without minutes there is nothing to shorten by. */
function renderLength({ session }: HeldSession, { reading }: PlannerView, acts: PlannerActs): unknown {
  if (minutesIn(session.blocks) === 0) return nothing;
  const messages = plannerLaterMessages[reading.language];
  const now = session.length ?? 'full';
  return html`<fieldset class="length screen-only">
    <legend>${messages.length}</legend>
    ${sessionLengths.map(
      (length) => html`
        <label class="tick">
          <input
            type="radio"
            name=${`length-${session.id}`}
            value=${length}
            .checked=${length === now}
            @change=${() => acts.setLength(session.id, length)}
          />
          <span>${messages.lengths[length]}</span>
        </label>
      `,
    )}
  </fieldset>`;
}

/** The sum in words, what there is no time for, and what can be added. */
export function renderAfter(held: HeldSession, view: PlannerView, acts: PlannerActs): TemplateResult {
  const { session, minutes, dropped, blocks } = held;
  const { reading, programme } = view;
  const messages = plannerLaterMessages[reading.language];
  const length = session.length ?? 'full';
  const limit = lengthMinutes[length];
  const least = programme.learningModel?.minMinutes ?? 0;
  const open = length === 'card' ? 0 : blocks.filter(({ block }) => !block.minutes).length;
  const titles = dropped.map(({ title }) => messages.quoted(pick(title, reading).text));
  const lines = [
    minutes ? `${messages.sum(durationOf(minutes, view.messages))}.` : '',
    open ? messages.withoutMinutes(open) : '',
    length !== 'card' && minutes > 0 && minutes < least
      ? messages.tooShort(durationOf(least, view.messages))
      : '',
    limit && length !== 'card' && minutes > limit
      ? messages.keptOver(durationOf(minutes, view.messages))
      : '',
    length === 'card' ? messages.cardKept : '',
  ].filter(Boolean);
  const [sum, ...rest] = lines;
  return html`
    <div class="sum">
      <p><strong>${minutes ? sum : nothing}</strong> ${(minutes ? rest : lines).join(' ')}</p>
      ${titles.length ? html`<p>${messages.dropped(joinList(titles, reading.language))}</p>` : nothing}
      ${length === 'full' ? nothing : html`<p class="fine screen-only">${messages.fullToEdit}</p>`}
    </div>
    <div class="row screen-only">
      ${
        length === 'full'
          ? html`<button
              class="button"
              type="button"
              data-act="add"
              @click=${() => acts.blocks.add(session.id)}
            >
              ${messages.add}
            </button>`
          : nothing
      }
      ${renderUndo(acts, view)}
    </div>
  `;
}
