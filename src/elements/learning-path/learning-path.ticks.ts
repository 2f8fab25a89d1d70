import { html, nothing, type TemplateResult } from 'lit';
import type { Module } from '../../content/schema/programme.js';
import { countOf } from '../../i18n/learning-path.js';
import { pathWorkMessages } from '../../i18n/learning-path-work.js';
import { groupProgress, progressOf, type Progress, type Progressing } from '../../sessions/progress.js';
import { hasMentors } from '../../sessions/mentors.js';
import { peopleOn } from '../../sessions/people.js';
import {
  isStepTicks,
  noTicks,
  self,
  stepKey,
  stepKind,
  stepsOf,
  type StepTicks,
} from '../../sessions/steps.js';
import { nameOf } from './learning-path.text.js';
import type { PathView } from './learning-path.js';
import type { PathWork } from './learning-path.work.js';

/** «3 av 4 emner gjort, 2 bekreftet». */
export function progressText({ done, confirmed, of }: Progress, { kind, reading }: PathView): string {
  const { language } = reading;
  return pathWorkMessages[language].progressOf(done, countOf(kind, of, language), confirmed);
}

/** What a cell says of one person at one module. */
export function cellText({ done, confirmed }: StepTicks, { reading }: PathView): string {
  const { cell } = pathWorkMessages[reading.language];
  if (done) return confirmed ? cell.both : cell.done;
  return confirmed ? cell.confirmed : cell.none;
}

/** The two ticks at each module, and how far one person or the group has come. */
export class TicksPart {
  readonly #work: PathWork;
  #told = '';

  constructor(work: PathWork) {
    this.#work = work;
  }

  /** The participants on the list of the group. */
  group({ programme }: PathView): Progressing[] {
    const { records } = this.#work.records;
    return records ? groupProgress(programme, peopleOn(records), records) : [];
  }

  /** The ticks of one who has no group, or of all who are on the list. */
  renderAt(module: Module, at: number, view: PathView): unknown {
    const { records } = this.#work.records;
    if (!records) return nothing;
    const group = this.group(view);
    if (group.length > 0) return this.#renderGroup(module, at, group, view);
    const ticks = stepsOf(view.programme, self, records)[at] ?? noTicks;
    return this.#renderTicks(module, at, self, ticks, nameOf(module, at, view), view);
  }

  /** How far one person or the group has come. */
  renderProgress(view: PathView): unknown {
    const { records } = this.#work.records;
    if (!records || view.modules.length === 0) return nothing;
    const messages = pathWorkMessages[view.reading.language];
    const group = this.group(view);
    return html`<section part="progress" class="progress">
      <div class="small-title" role="heading" aria-level=${view.level + 1}>${messages.progress}</div>
      ${
        group.length > 0
          ? renderTable(group, view)
          : html`<p role="status">
              ${progressText(progressOf(stepsOf(view.programme, self, records)), view)}
            </p>`
      }
      <p class="fine">${messages.unlocked}</p>
      <p class="spoken" role="status">${this.#told}</p>
    </section>`;
  }

  #renderGroup(module: Module, at: number, group: readonly Progressing[], view: PathView): TemplateResult {
    const messages = pathWorkMessages[view.reading.language];
    const ticksOf = ({ ticks }: Progressing): StepTicks => ticks[at] ?? noTicks;
    const mayConfirm = group.some((each) => ticksOf(each).done && !ticksOf(each).confirmed);
    return html`<details class="group">
      <summary>${messages.progress}: ${groupText(at, group, view)}</summary>
      ${group.map(
        (each) =>
          html`<fieldset class="person">
            <legend translate="no">${each.name}</legend>
            ${this.#renderTicks(module, at, each.id, ticksOf(each), '', view)}
          </fieldset>`,
      )}
      ${
        mayConfirm
          ? html`<div class="row screen-only">
              <button class="button" type="button" @click=${() => void this.#onConfirmAll(module, at, view)}>
                ${messages.confirmAll}
              </button>
            </div>`
          : nothing
      }
    </details>`;
  }

  #renderTicks(
    module: Module,
    at: number,
    person: string,
    ticks: StepTicks,
    of: string,
    view: PathView,
  ): TemplateResult {
    const messages = pathWorkMessages[view.reading.language];
    const { records } = this.#work.records;
    const isByMentor = hasMentors(view.programme, records ? peopleOn(records).values() : []);
    const confirmed = isByMentor ? messages.confirmed : messages.confirmedByLeader;
    const tick = (which: keyof StepTicks, label: string): TemplateResult => html`
      <label class="tick">
        <input
          type="checkbox"
          data-tick=${which}
          .checked=${ticks[which]}
          @change=${(event: Event) => {
            this.#set(module, person, { [which]: (event.target as HTMLInputElement).checked }, view);
            this.#tell(at, person, view);
          }}
        />
        <span>${label}</span>
      </label>
    `;
    return html`<div class="ticks" role=${of ? 'group' : nothing} aria-label=${of || nothing}>
      ${tick('done', messages.done)} ${tick('confirmed', confirmed)}
    </div>`;
  }

  /** Upon what is kept now: another tab may have set the other tick since this was drawn. */
  #set({ id }: Module, person: string, change: Partial<StepTicks>, { programme }: PathView): void {
    const { records } = this.#work;
    const key = stepKey(programme.id, id, person);
    const ticks = { ...noTicks, ...records.read(stepKind, key, isStepTicks), ...change };
    if (ticks.done || ticks.confirmed) records.write(stepKind, key, ticks);
    else records.remove(stepKind, key);
    this.#work.tellChange(id);
  }

  async #onConfirmAll(module: Module, at: number, view: PathView): Promise<void> {
    for (const { id, ticks } of this.group(view))
      if (ticks[at]?.done && !ticks[at].confirmed) this.#set(module, id, { confirmed: true }, view);
    this.#tell(at, '', view);
    // What was pressed is gone; the line above says what came of it.
    await this.#work.focus(`[data-module='${module.id}'] summary`);
  }

  /** One alone has her progress said as it stands. */
  #tell(at: number, person: string, view: PathView): void {
    if (person === self) return;
    const module = view.modules[at];
    this.#told = module ? `${nameOf(module, at, view)}: ${groupText(at, this.group(view), view)}` : '';
    this.#work.host.requestUpdate();
  }
}

function groupText(at: number, group: readonly Progressing[], { reading }: PathView): string {
  const { done, confirmed, of } = progressOf(group.map(({ ticks }) => ticks[at] ?? noTicks));
  return pathWorkMessages[reading.language].groupAt(done, of, confirmed);
}

/**
 * Person by module. The roles are written out since a narrow screen shows it as a list, and some browsers then take
 * it for none.
 */
function renderTable(group: readonly Progressing[], view: PathView): TemplateResult {
  const messages = pathWorkMessages[view.reading.language];
  const names = view.modules.map((module, at) => nameOf(module, at, view));
  return html`<table role="table">
    <caption>
      ${messages.group}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${messages.name}</th>
        ${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
        <th scope="col" role="columnheader">${messages.sum}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${group.map(
        ({ name, ticks }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader" translate="no">${name}</th>
            ${ticks.map(
              (each, at) =>
                html`<td role="cell" data-name=${names[at] ?? ''}>
                  <span class=${each.done || each.confirmed ? '' : 'fine'}>${cellText(each, view)}</span>
                </td>`,
            )}
            <td role="cell" data-name=${messages.sum}>${progressText(progressOf(ticks), view)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
