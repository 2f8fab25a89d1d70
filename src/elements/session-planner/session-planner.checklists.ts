import { html, type TemplateResult } from 'lit';
import type { RecordsController } from '../../controllers/records-controller.js';
import { pick } from '../../i18n/pick.js';
import { checklistMessages } from '../../i18n/session-checklists.js';
import { said } from '../../parts/prose.js';
import {
  checklistKey,
  checklistKind,
  checklistOf,
  leaderChecklists,
  leftOf,
  ticksWith,
  type Checklist,
  type ChecklistTime,
} from '../../sessions/checklists.js';
import type { PlannerView } from './session-planner.parts.js';

/**
 * The checklists of the leader's booklet for one time, where the plan needs them. What is ticked here is ticked in the
 * booklet too, and the other way round.
 */
export function renderChecklists(
  when: ChecklistTime,
  { content, reading }: PlannerView,
  records: RecordsController,
): unknown {
  const messages = checklistMessages[reading.language];
  return leaderChecklists(content, when, records).map((checklist) => {
    const left = leftOf(checklist).length;
    const name = messages.name(pick(checklist.section.title, reading).text);
    const from = messages.from(pick(checklist.resource.title, reading).text);
    return html`<details class="aside">
      <summary>${name} (${messages.left(left)})</summary>
      <fieldset class="before">
        <legend class="fine">${from}</legend>
        ${checklist.points.map((point, at) => renderPoint(point, at, checklist, reading, records))}
      </fieldset>
    </details>`;
  });
}

function renderPoint(
  point: Checklist['points'][number],
  at: number,
  { resource, section, ticked }: Checklist,
  reading: PlannerView['reading'],
  records: RecordsController,
): TemplateResult {
  const tick = (isTicked: boolean): void => {
    // As it is kept now: the booklet may stand on the same page, or in another tab.
    const now = checklistOf(resource, section, records)?.ticked ?? ticked;
    const ticks = ticksWith(now, at, isTicked);
    const key = checklistKey(resource.id, section.id);
    if (ticks.length > 0) records.write(checklistKind, key, ticks);
    else records.remove(checklistKind, key);
  };
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${ticked.includes(at)}
      @change=${(event: Event) => tick((event.target as HTMLInputElement).checked)}
    />
    <span>${said(point, reading)}</span>
  </label>`;
}
