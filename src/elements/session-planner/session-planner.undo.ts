import { html, nothing, type TemplateResult } from 'lit';
import { plannerLaterMessages } from '../../i18n/session-planner-later.js';
import type { HeldSession } from '../../sessions/held-session.js';
import type { PlannerActs } from './session-planner.acts.js';
import type { PlannerView } from './session-planner.parts.js';

/** Undo and redo, from the first act on; they stay when there is nothing more to undo, so that focus does. */
export function renderUndo(acts: PlannerActs, { reading }: PlannerView): TemplateResult | typeof nothing {
  const { history } = acts;
  if (!history.canUndo && !history.canRedo) return nothing;
  const messages = plannerLaterMessages[reading.language];
  return html`<span class="row undo">
    <button class="button" type="button" aria-disabled=${!history.canUndo} @click=${() => acts.undo()}>
      ${messages.undo}
    </button>
    <button class="button" type="button" aria-disabled=${!history.canRedo} @click=${() => acts.redo()}>
      ${messages.redo}
    </button>
    <span class="fine" aria-hidden="true">${acts.wrong ? nothing : acts.told}</span>
  </span>`;
}

/** The way back to what the content suggests, or to the rhythm of the rest, for a session that has left it. */
export function renderRestore(
  { session }: HeldSession,
  { reading }: PlannerView,
  acts: PlannerActs,
): unknown {
  const messages = plannerLaterMessages[reading.language];
  const follow = (): void => {
    acts.changeSession(session.id, ({ date: _date, time: _time, place: _place, ...rest }) => rest);
    void acts.focus(`[data-session='${session.id}'] .settings summary`);
  };
  return html`<div class="row">
    ${
      session.date || session.time || session.place
        ? html`<button class="button" type="button" @click=${follow}>${messages.followRhythm}</button>`
        : nothing
    }
    ${
      acts.isPlanned(session.id)
        ? html`<button class="button" type="button" @click=${() => acts.restore(session.id)}>
            ${messages.restore}
          </button>`
        : nothing
    }
  </div>`;
}
