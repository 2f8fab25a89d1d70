import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { cases } from '../../content/schema/case.js';
import { films } from '../../content/schema/film.js';
import type { Block } from '../../content/schema/programme.js';
import { formatTime } from '../../i18n/dates.js';
import { pick, type AnyText } from '../../i18n/pick.js';
import { said } from '../../parts/prose.js';
import type { HeldSession, TimedBlock } from '../../sessions/held-session.js';
import { themeOf } from '../../sessions/theme.js';
import { beginsPhase } from './session-planner.model.js';
import type { PlannerView } from './session-planner.parts.js';

/** Em for each minute: a long talk is seen to be long. */
const emPerMinute = 0.3;

/** The blocks of a session down a line, each as long as its minutes. */
export function renderBlocks(
  held: HeldSession,
  view: PlannerView,
  renderTools?: (timed: TimedBlock) => unknown,
): unknown {
  const { blocks, number } = held;
  if (blocks.length === 0) return nothing;
  return html`<ol
    class="evening"
    aria-label=${view.messages.program(themeOf(held, view.reading) || view.messages.number(number))}
  >
    ${repeat(
      blocks,
      ({ block }) => block.id,
      (timed, at) => renderBlock(timed, blocks[at - 1], view, renderTools),
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
  view: PlannerView,
  renderTools: ((timed: TimedBlock) => unknown) | undefined,
): TemplateResult {
  const { block, from } = timed;
  const { messages, reading } = view;
  const phase = beginsPhase(block, before?.block) ? phaseOf(block, view) : undefined;
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
      ${renderTools?.(timed)}
    </li>
  `;
}

/** The phase a block belongs to; none where the block is called the same. */
function phaseOf({ phase, title }: Block, { programme, reading }: PlannerView): AnyText | undefined {
  const found = programme.learningModel?.phases?.find(({ id }) => id === phase)?.title;
  const isSaid = found !== undefined && pick(found, reading).text === pick(title, reading).text;
  return isSaid ? undefined : found;
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
