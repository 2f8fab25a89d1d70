import { ContentFile } from '../../src/content/content-file.js';
import { openRecords } from '../../src/storage/records.js';
import { planFile, roster } from './out-plan.js';
import { PlanningElement } from './planning-element.js';

/** A page with a planned series of five sessions, for what takes a real printer. */
export function showPlan(file: Record<string, unknown> = planFile()): PlanningElement {
  const content = new ContentFile(file, 'prove.json');
  const records = openRecords({ content: content.head.id, group: 'gruppe-1' });
  const [programme] = file['programmes'] as { id: string; sessions: { id: string }[] }[];
  const order = programme!.sessions.map(({ id }) => id);
  const frame = {
    start: '2026-09-29',
    everyWeeks: 4,
    time: '13:00',
    place: 'Møterommet',
    skip: [],
    order,
    ready: [],
  };
  records.write('plan', programme!.id, frame);
  for (const [id, person] of roster(7)) records.write('person', id, person);
  const element = new PlanningElement();
  element.content = content;
  document.querySelector('main')!.append(element);
  return element;
}

/** The root of the dialog that is open. */
function dialogIn(): ShadowRoot | undefined {
  const root = document.querySelector('test-planning')!.shadowRoot!;
  return Array.from(root.children, (each) => each.shadowRoot!).find((each) =>
    each?.querySelector('dialog[open]'),
  );
}

Object.assign(globalThis, { showPlan, dialogIn });
