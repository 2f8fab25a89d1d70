import { html, type TemplateResult } from 'lit';
import '../../src/elements/learning-path/define.js';
import type { LearningPathElement } from '../../src/elements/learning-path/learning-path.js';
import { openRecords } from '../../src/storage/records.js';
import { readyWith, until, withContent } from '../fixtures.js';

const both = (nb: string, nn: string, en: string) => ({ nb, nn, en });

/** Four topics of 3 to 4 weeks alone and then a session, without titles, as one source tells of them. */
export const topics = {
  id: 'emner',
  title: 'Fire emner',
  learningModel: {
    modules: 4,
    months: 5,
    cadence: both(
      '3–4 uker hver for seg, så en gruppesamling med mentor',
      '3–4 veker kvar for seg, så ei gruppesamling med mentor',
      '3–4 weeks alone, then a group session with a mentor',
    ),
  },
  modules: [1, 2, 3, 4].map((at) => ({ id: `emne-${at}`, weeks: { from: 3, to: 4 } })),
  roles: [{ id: 'mentor', title: 'Mentor' }],
};

/** Three steps, of which nothing is told of the second. */
export const steps = {
  id: 'trinnene',
  title: 'Tre trinn',
  modules: [
    { id: 'trinn-1', hours: 3, form: both('ferdighetstrening', 'ferdigheitstrening', 'skills training') },
    { id: 'trinn-2' },
    { id: 'trinn-3', days: 2, form: both('simulering', 'simulering', 'simulation') },
  ],
};

/** Phases of a network without a word of how long they last. */
export const network = {
  id: 'nettverket',
  title: 'Et læringsnettverk',
  modules: [
    { id: 'nettverk-1', title: 'Samlinger i nettverket', summary: 'Kommunene møtes.' },
    { id: 'nettverk-2', title: 'Coaching mellom samlingene' },
  ],
};

/** A file of the three programmes. */
export function pathFile(change: object = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'lop',
    source: { title: 'Tre programmer', publisher: 'Lindring' },
    programmes: [{ ...topics, ...change }, steps, network, { id: 'uten', title: 'Uten emner' }],
  };
}

export const pathRecords = () => openRecords({ content: 'lop', group: 'gruppe-1' });

/** Puts a group on the list, as a leader would have: participants, and a mentor who goes no path. */
export function groupOf(...names: readonly string[]): void {
  for (const [at, name] of [...names, 'Mona Vik'].entries())
    pathRecords().write('person', `p${at + 1}`, {
      name,
      profession: '',
      part: at < names.length ? 'participant' : 'mentor',
      workplace: '',
      number: at + 1,
    });
}

/** The path of a page, once all that comes after its first content is there too. */
export async function pathIn(place: ParentNode): Promise<LearningPathElement> {
  const path = place.querySelector('learning-path')!;
  await path.updateComplete;
  const root = path.shadowRoot!;
  await until(() => !root.querySelector('article') || root.querySelector('footer'));
  await path.updateComplete;
  return path;
}

/** A page with a path. */
export async function showPath(
  page: TemplateResult = html`<learning-path programme-id="emner"></learning-path>`,
  file: Record<string, unknown> = pathFile(),
): Promise<LearningPathElement> {
  const { place } = await withContent(readyWith(file), page);
  return pathIn(place);
}

/** Chooses the first day as a reader does. */
export async function chooseStart(path: LearningPathElement, day: string): Promise<void> {
  const field = path.shadowRoot!.querySelector<HTMLInputElement>('[data-field=start]')!;
  field.value = day;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await path.updateComplete;
}

/** Sets or takes away a tick at a module: of one alone, or of the person whose place on the list is told. */
export async function tick(
  path: LearningPathElement,
  module: string,
  which: 'done' | 'confirmed',
  person = 0,
): Promise<void> {
  const boxes = path.shadowRoot!.querySelectorAll<HTMLInputElement>(
    `[data-module=${module}] [data-tick=${which}]`,
  );
  boxes[person]!.click();
  await path.updateComplete;
}
