import { html, nothing, type TemplateResult } from 'lit';
import type { ContentFile } from '../../content/content-file.js';
import { provenanceOf } from '../../content/provenance.js';
import { cases } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import type { Programme } from '../../content/schema/programme.js';
import { formatDate, formatTime, formatTimeRange } from '../../i18n/dates.js';
import type { AnyText, Reading } from '../../i18n/pick.js';
import { durationOf, type plannerMessages } from '../../i18n/session-planner.js';
import { withdrawnNote } from '../../parts/foot.js';
import { said } from '../../parts/prose.js';
import type { HeldSession, TimedBlock } from '../../sessions/held-session.js';
import { themeOf } from '../../sessions/theme.js';
import { renderBlocks } from './session-planner.evening.js';

/** What can be set and done; comes after the plan can be read. */
export interface PlannerTools {
  /** Under the head of a session, folded or not: what is in the way of its day. */
  renderNotice(held: HeldSession, view: PlannerView): unknown;
  /** Over the blocks of an open session: what can be set. */
  renderSettings(held: HeldSession, view: PlannerView): unknown;
  /** Beside a block of an open session. */
  renderBlockTools(timed: TimedBlock, held: HeldSession, view: PlannerView): unknown;
  /** Under the blocks of an open session: their sum, what can be added, and what is to be prepared and done. */
  renderAfter(held: HeldSession, view: PlannerView): unknown;
  /** What a session holds while it is folded, for paper. */
  renderFolded(held: HeldSession, view: PlannerView): unknown;
}

/** All that the drawing of a plan needs to know, gathered once per drawing. */
export interface PlannerView {
  readonly content: ContentFile;
  readonly programme: Programme;
  readonly held: readonly HeldSession[];
  readonly messages: (typeof plannerMessages)['nb'];
  readonly reading: Reading;
  /** The heading level of a session. */
  readonly level: number;
  readonly openId: string;
  readonly tools: PlannerTools | undefined;
  /** Whether the tools are on their way: what they will show has its room until then. */
  readonly isComing: boolean;
  readonly onToggle: (sessionId: string) => void;
}

/** One session: when, what it is called and what it is for; opened, its blocks down a line. */
export function renderSession(held: HeldSession, view: PlannerView): TemplateResult {
  const { messages, reading, level, openId, tools } = view;
  const { session, number } = held;
  const isOpen = openId === session.id;
  const title = themeOf(held, reading);
  // A session that is planned is kept as it was then; the owner may have taken it back since.
  const told = view.programme.sessions?.find(({ id }) => id === session.id) ?? session;
  const withdrawn = withdrawnNote(provenanceOf(view.content.head, told), reading);
  return html`
    <li class="session" data-session=${session.id}>
      <div class="session-title" role="heading" aria-level=${level}>
        <button
          class="fold"
          type="button"
          aria-expanded=${isOpen}
          aria-controls=${`body-${session.id}`}
          @click=${() => view.onToggle(session.id)}
        >
          <span class="number">${number}</span>
          <span>${title ? said(session.title, reading) : messages.number(number)}</span>
        </button>
      </div>
      <div class="about">
        ${withdrawn ?? [renderWhen(held, view), tools?.renderNotice(held, view), session.goal ? html`<p>${said(session.goal, reading)}</p>` : nothing, renderBelonging(held, view)]}
      </div>
      <div id=${`body-${session.id}`} class=${isOpen ? 'body' : 'body folded'}>
        ${withdrawn ? nothing : isOpen ? renderOpen(held, view) : tools?.renderFolded(held, view)}
      </div>
    </li>
  `;
}

/** The evening can be read at once; what it is planned with comes around it, and moves nothing. */
function renderOpen(held: HeldSession, view: PlannerView): TemplateResult {
  const { tools, isComing } = view;
  const room = (name: string): unknown =>
    isComing ? html`<div class="screen-only ${name}"></div>` : nothing;
  return html`
    ${tools ? tools.renderSettings(held, view) : room(held.minutes ? 'room-over lengths' : 'room-over')}
    ${renderBlocks(held, view, (timed) => tools?.renderBlockTools(timed, held, view))}
    ${tools ? tools.renderAfter(held, view) : room('room-under')}
  `;
}

function renderWhen({ day, time, place, minutes, blocks }: HeldSession, view: PlannerView): unknown {
  const { language } = view.reading;
  const until = blocks.at(-1)?.to;
  const parts = [
    day ? formatDate(day, language, 'weekday') : '',
    time ? (until ? formatTimeRange(time, until, language) : formatTime(time, language)) : '',
    place,
    minutes ? durationOf(minutes, view.messages) : '',
  ].filter(Boolean);
  return parts.length ? html`<p class="when">${parts.join(' · ')}</p>` : nothing;
}

function renderBelonging({ session }: HeldSession, { content, messages, reading }: PlannerView): unknown {
  const line = (label: string, words: readonly unknown[]): unknown =>
    words.length
      ? html`<p class="fine">${label}: ${words.map((each, at) => [at ? ', ' : '', each])}</p>`
      : nothing;
  const named = (ids: readonly string[] = [], all: readonly { id: string; title: AnyText }[]) =>
    ids.flatMap((id) => all.filter((each) => each.id === id).map(({ title }) => said(title, reading)));
  const people = content.list(cases).items.map(({ id, name }) => ({ id, title: name }));
  return [
    line(messages.films, named(session.films, content.list(films).items)),
    line(messages.cases, named(session.cases, people)),
  ];
}
