import { html, nothing, type TemplateResult } from 'lit';
import { mayPrint } from '../content/may-print.js';
import { provenanceOf } from '../content/provenance.js';
import { formatTime, formatTimeRange, joinList } from '../i18n/dates.js';
import { isForeign, pick } from '../i18n/pick.js';
import { checklistMessages } from '../i18n/session-checklists.js';
import { outMessages } from '../i18n/session-out.js';
import { rich, said } from '../parts/prose.js';
import type { PageSetup, Sheet } from '../print/sheet.js';
import { writingLines } from '../print/writing-lines.js';
import { leftOf } from './checklists.js';
import type { HeldSession, TimedBlock } from './held-session.js';
import { countOf, packingOf } from './packing.js';
import { renderUnder, renderWhen, richOr, sheetOf, type PlanPaper } from './plan-sheet.js';
import { caseOf, filmOf, questionOf, resourceOf } from './session-material.js';
import { nameOf } from './session-words.js';

const linesForNotes = 4;
/** So that a session of two hours with its notes stands on both sides of one sheet. */
const narrow: PageSetup = { size: 'A4', margin: '14mm 18mm 21mm' };

/** The leader's plan: the blocks of each session with their clock times and notes, what to bring, and room to write. */
export function leaderSheet(paper: PlanPaper, held: readonly HeldSession[]): Sheet {
  const { prose, programme } = paper;
  const messages = outMessages[prose.reading.language];
  const only = held.length === 1 ? held[0] : undefined;
  const body = only
    ? html`<h1>${nameOf(only, prose.reading)}</h1>
        <p class="facts">${programme.title} · ${messages.leaderPlan}</p>
        ${renderSession(only, paper)}`
    : html`<h1>${programme.title}</h1>
        <p class="facts">${messages.leaderPlan}</p>
        ${held.map(
          (each, at) =>
            html`<section class=${at > 0 ? 'next-page' : nothing}>
              <h2>${nameOf(each, prose.reading)}</h2>
              ${renderSession(each, paper)}
            </section>`,
        )}`;
  return sheetOf(
    paper,
    held,
    `${programme.title}: ${only ? nameOf(only, prose.reading) : messages.leaderPlan}`,
    body,
    narrow,
  );
}

function renderSession(held: HeldSession, paper: PlanPaper): TemplateResult {
  const { reading } = paper.prose;
  const messages = outMessages[reading.language];
  const { session, blocks, dropped } = held;
  return html`
    ${renderWhen(held, paper)}
    ${session.goal ? html`<p class="goal">${said(session.goal, reading)}</p>` : nothing}
    ${
      blocks.length > 0
        ? html`<table class="blocks">
            <thead>
              <tr>
                <th scope="col">${messages.clock}</th>
                <th scope="col">${messages.what}</th>
                <th scope="col">${messages.note}</th>
              </tr>
            </thead>
            <tbody>
              ${blocks.map((each) => renderBlock(each, paper))}
            </tbody>
          </table>`
        : nothing
    }
    ${
      dropped.length > 0
        ? html`<p class="facts">
            ${messages.dropped}:
            ${joinList(
              dropped.map(({ title }) => pick(title, reading).text),
              reading.language,
            )}.
          </p>`
        : nothing
    }
    <div class="beside keep">
      <div>${renderPacking(held, paper)}</div>
      <div>
        ${renderUnder(messages.preparation, richOr(session.preparation, paper))}
        ${renderUnder(messages.homework, richOr(session.homework, paper))}
        ${held.number === 1 ? renderLeft(paper) : nothing}
        <h3>${messages.ownNotes}</h3>
        ${writingLines(linesForNotes)}
      </div>
    </div>
  `;
}

/** What is left of the checklists of the leader's booklet: the first session is what it must be done before. */
function renderLeft({ checklists = [], content, prose }: PlanPaper): unknown {
  const { reading } = prose;
  const left = checklists
    .filter(({ resource }) => mayPrint(provenanceOf(content.head, resource)))
    .flatMap(leftOf);
  if (left.length === 0) return nothing;
  return html`<h3>${checklistMessages[reading.language].leftBefore}</h3>
    <ul class="tick">
      ${left.map((point) => html`<li>${said(point, reading)}</li>`)}
    </ul>`;
}

function renderBlock({ block, from, to }: TimedBlock, paper: PlanPaper): TemplateResult {
  const { content, programme, prose } = paper;
  const { reading } = prose;
  const messages = outMessages[reading.language];
  const phase = programme.learningModel?.phases?.find(({ id }) => id === block.phase);
  const facts = [phase?.title, block.who].flatMap((text) => (text ? [said(text, reading)] : []));
  const film = filmOf(content, block.film);
  const study = caseOf(content, block.case);
  const scenario = study?.scenarios.find(({ id }) => id === block.scenario);
  const question = questionOf(content, block.question);
  const resource = resourceOf(content, block.resource);
  const caseName = [study?.name, scenario ? pick(scenario.title, reading).text : '']
    .filter(Boolean)
    .join(', ');
  const needed = [
    film ? messages.film(pick(film.title, reading).text) : '',
    study ? messages.case(caseName) : '',
    question ? messages.question(pick(question.text, reading).text) : '',
    resource ? pick(resource.title, reading).text : '',
    block.material ? messages.material(pick(block.material, reading).text) : '',
  ].filter(Boolean);
  return html`
    <tr>
      <td class="time">
        <p>${clockOf(from, to, paper)}</p>
        ${block.minutes ? html`<p class="facts">${messages.minutesShort(block.minutes)}</p>` : nothing}
      </td>
      <td>
        <p class="what">${said(block.title, reading)}</p>
        ${facts.length > 0 ? html`<p class="facts">${facts.map((each, at) => [at > 0 ? ' · ' : '', each])}</p>` : nothing}
        ${needed.map((each) => html`<p class="needed">${each}</p>`)}
      </td>
      <td class="leader-note">${block.note ? rich(block.note, prose) : nothing}</td>
    </tr>
  `;
}

/** The heading of the column says «Kl.», so the times themselves do not. */
function clockOf(from: string | undefined, to: string | undefined, { prose }: PlanPaper): string {
  const { language } = prose.reading;
  const clock = !from ? '' : to ? formatTimeRange(from, to, language) : formatTime(from, language);
  return clock.replace(/^kl\.\s/, '');
}

function renderPacking(held: HeldSession, { content, programme, people, prose }: PlanPaper): TemplateResult {
  const { reading } = prose;
  const lines = packingOf(held, { content, programme }, countOf(people, programme), reading);
  return html`
    <h3>${outMessages[reading.language].packing}</h3>
    <ul class="tick">
      ${lines.map(({ text, lang }) => html`<li lang=${isForeign(lang, reading) ? lang : nothing}>${text}</li>`)}
    </ul>
  `;
}
