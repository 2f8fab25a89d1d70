import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ContentFile } from '../../content/content-file.js';
import { cases } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import type { Programme } from '../../content/schema/programme.js';
import { formatDate, formatTime, formatTimeRange } from '../../i18n/dates.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { durationOf, type plannerMessages } from '../../i18n/session-planner.js';
import { said } from '../../parts/prose.js';
import type { HeldSession, TimedBlock } from '../../sessions/held-session.js';
import { beginsPhase, titleOf } from './session-planner.model.js';

/** What can be done with a plan; comes after the plan can be read. */
export interface PlannerTools {
  /** Under the head of a session, folded or not: what is in the way of its day. */
  renderNotice(held: HeldSession, view: PlannerView): unknown;
  /** What can be set of the session that is open. */
  renderSettings(held: HeldSession, view: PlannerView): unknown;
  /** After its blocks: what there is no time for, and what can be added. */
  renderAfter(held: HeldSession, view: PlannerView): unknown;
  /** What can be done with one block. */
  renderBlock(timed: TimedBlock, held: HeldSession, view: PlannerView): unknown;
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
  readonly onToggle: (sessionId: string) => void;
}

/** Em for each minute: a long talk is seen to be long. */
const emPerMinute = 0.3;

/** One session: when, what it is called and what it is for; opened, its blocks down a line. */
export function renderSession(held: HeldSession, view: PlannerView): TemplateResult {
  const { messages, reading, level, openId, tools } = view;
  const { session, number } = held;
  const isOpen = openId === session.id;
  const title = titleOf(held, reading);
  return html`
    <li class="session" data-session=${session.id}>
      <div class="session-title" role="heading" aria-level=${level}>
        <button
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
        ${renderWhen(held, view)} ${tools?.renderNotice(held, view)}
        ${session.goal ? html`<p>${said(session.goal, reading)}</p>` : nothing} ${renderBelonging(held, view)}
      </div>
      <div id=${`body-${session.id}`} class=${isOpen ? 'body' : 'body folded'}>
        ${isOpen ? tools?.renderSettings(held, view) : nothing} ${renderBlocks(held, view)}
        ${isOpen ? tools?.renderAfter(held, view) : nothing}
      </div>
    </li>
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

function renderBlocks(held: HeldSession, view: PlannerView): unknown {
  const { blocks, number } = held;
  if (blocks.length === 0) return nothing;
  return html`<ol
    class="evening"
    aria-label=${view.messages.program(titleOf(held, view.reading) || view.messages.number(number))}
  >
    ${repeat(
      blocks,
      ({ block }) => block.id,
      (timed, at) => renderBlock(timed, blocks[at - 1], held, view),
    )}
    ${
      blocks.at(-1)?.to
        ? html`<li class="end" aria-hidden="true">
            <span class="clock">${clock(blocks.at(-1)?.to, view)}</span><i></i>
          </li>`
        : nothing
    }
  </ol>`;
}

function renderBlock(
  timed: TimedBlock,
  before: TimedBlock | undefined,
  held: HeldSession,
  view: PlannerView,
): TemplateResult {
  const { block, from } = timed;
  const { messages, reading, tools, programme } = view;
  const phase = beginsPhase(block, before?.block)
    ? programme.learningModel?.phases?.find(({ id }) => id === block.phase)?.title
    : undefined;
  const isOpen = view.openId === held.session.id;
  return html`
    <li class=${phase === undefined ? 'block' : 'block begins'} data-block=${block.id}>
      ${phase === undefined ? nothing : html`<p class="phase">${said(phase, reading)}</p>`}
      <span class="clock">${clock(from, view)}</span>
      <i>${svg`<svg aria-hidden="true" width="1" height=${`${(block.minutes ?? 0) * emPerMinute}em`} />`}</i>
      <div class="what">
        <p class="block-title">
          ${said(block.title, reading)}
          ${block.minutes ? html`<span class="minutes">${messages.min(block.minutes)}</span>` : nothing}
        </p>
        ${renderDetails(timed, view)}
      </div>
      ${isOpen ? tools?.renderBlock(timed, held, view) : nothing}
    </li>
  `;
}

function renderDetails({ block }: TimedBlock, { content, messages, reading }: PlannerView): unknown {
  const film = block.film && content.list(films).items.find(({ id }) => id === block.film);
  const study = block.case && content.list(cases).items.find(({ id }) => id === block.case);
  const scenario = study && study.scenarios.find(({ id }) => id === block.scenario);
  const parts = [
    block.who === undefined ? '' : said(block.who, reading),
    film ? [`${messages.film}: `, said(film.title, reading)] : '',
    study ? [`${messages.case}: ${study.name}`, scenario ? [', ', said(scenario.title, reading)] : ''] : '',
    block.material === undefined ? '' : said(block.material, reading),
  ].filter(Boolean);
  return parts.length
    ? html`<p class="fine">${parts.map((each, at) => [at ? ' · ' : '', each])}</p>`
    : nothing;
}

function clock(time: string | undefined, { reading }: PlannerView): string {
  // Down a line of clock times, «kl.» at each would be said nine times.
  return time ? formatTime(time, reading.language).replace(/^kl\.\s/, '') : '';
}

/** The plan as plain text: sessions with their day, and the blocks of each with their clock. */
export function planText({ programme, held, reading, messages }: PlannerView): string {
  const { language } = reading;
  return [
    programme.title,
    ...held.map((each) =>
      [
        [messages.number(each.number), titleOf(each, reading)].filter(Boolean).join(': '),
        [
          each.day ? formatDate(each.day, language, 'weekday') : '',
          formatTime(each.time, language),
          each.place,
        ]
          .filter(Boolean)
          .join(', '),
        ...each.blocks.map(({ block, from }) =>
          [
            from ? formatTime(from, language) : '',
            pick(block.title, reading).text,
            block.minutes ? `(${messages.minutes(block.minutes)})` : '',
          ]
            .filter(Boolean)
            .join(' '),
        ),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ].join('\n\n');
}
