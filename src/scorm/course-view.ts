import { scormMessages } from '../i18n/scorm.js';
import type { CourseData, CourseThing } from './course.js';
import { progressOf, type Done } from './model.js';
import type { PlatformFault } from './platform.js';

/** What a reader is shown of the course around the pages. */
export interface CourseView {
  readonly done: Done;
  readonly connection: 'none' | 'review' | 'open';
  readonly isComplete: boolean;
  readonly fault: PlatformFault | undefined;
  /** Where she was last, told once. */
  readonly location: string | undefined;
  readonly onTick: (thing: CourseThing, isDone: boolean) => void;
  readonly onAgain: () => void;
}

type Child = Node | string;

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Draws what has changed: the line about what is reported, how far she is, and the questions to tick. */
export function drawCourse(data: CourseData, view: CourseView): void {
  const place = document.querySelector<HTMLElement>('[data-report]');
  if (place && !place.hasChildNodes()) drawFirst(place, data, view);
  drawStatus(data, view);
  for (const line of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const things = data.things.filter(({ page }) => page === line.dataset['progress']);
    // A list of noughts tells nothing.
    const isBegun = things.some(({ key }) => view.done.has(key));
    line.textContent = isBegun ? progressLine(data, view.done, things) : '';
    line.classList.toggle('finished', isBegun && things.every(({ key }) => view.done.has(key)));
  }
  for (const box of document.querySelectorAll<HTMLInputElement>('.ticks input'))
    box.checked = view.done.has(box.value);
}

/** At the contents all of it is read; on the other pages it can be opened. */
export function foldReport(isFolded: boolean): void {
  const report = document.querySelector<HTMLDetailsElement>('details.report');
  if (report) report.open = !isFolded;
}

function progressLine({ language }: CourseData, done: Done, things: readonly CourseThing[]): string {
  return scormMessages[language].progress(progressOf(done, things));
}

function drawFirst(place: HTMLElement, data: CourseData, view: CourseView): void {
  const messages = scormMessages[data.language];
  if (view.connection === 'open') {
    place.append(
      made(
        'details',
        { className: 'report', open: true },
        made('summary', {}, messages.title),
        made('p', {}, messages.reported),
        made('p', {}, messages.notReported),
      ),
    );
  } else {
    const line = view.connection === 'none' ? messages.notConnected : messages.reviewing;
    place.append(made('p', { className: 'note' }, line));
  }
  place.append(made('p', { className: 'state' }), made('p', { className: 'fault' }));
  for (const name of ['state', 'fault']) place.querySelector(`.${name}`)?.setAttribute('role', 'status');
  drawWayOn(place, data, view.location);
  for (const page of document.querySelectorAll<HTMLElement>('[data-page]')) drawTicks(page, data, view);
}

function drawWayOn(place: HTMLElement, { language }: CourseData, location: string | undefined): void {
  const page = [...document.querySelectorAll<HTMLElement>('[data-page]')].find(
    ({ dataset }) => dataset['page'] === location,
  );
  if (!page || !page.hidden) return;
  const title = page.getAttribute('aria-label') ?? '';
  place.append(
    made(
      'p',
      { className: 'way-on' },
      made('a', { href: `#${page.id}` }, scormMessages[language].goOn(title)),
    ),
  );
}

function drawStatus(data: CourseData, view: CourseView): void {
  const messages = scormMessages[data.language];
  const say = (name: string, ...children: readonly Child[]): void => {
    const line = document.querySelector<HTMLElement>(`[data-report] .${name}`);
    if (!line) return;
    const text = children.map((each) => (typeof each === 'string' ? each : each.textContent)).join('');
    // Said again only when it is something else.
    if (line.textContent !== text) line.replaceChildren(...children);
    line.hidden = text === '';
  };
  const isReported = view.isComplete && view.connection === 'open' && !view.fault;
  say('state', isReported ? messages.complete : progressLine(data, view.done, data.things));
  if (!view.fault) return say('fault');
  const again = made('button', { type: 'button', onclick: view.onAgain }, messages.again);
  say('fault', messages.notTaken([view.fault.code, view.fault.text].filter(Boolean).join(': ')), again);
}

/** The questions of a page to tick: what is talked through aloud leaves no other trace. */
function drawTicks(page: HTMLElement, { language, things }: CourseData, view: CourseView): void {
  const place = page.querySelector('[data-ticks]');
  const asked = things.filter(({ kind, page: of }) => kind === 'question' && of === page.dataset['page']);
  if (!place || asked.length === 0) return;
  const messages = scormMessages[language];
  const tick = (thing: CourseThing): HTMLElement => {
    const box = made('input', { type: 'checkbox', value: thing.key, autocomplete: 'off' });
    box.addEventListener('change', () => view.onTick(thing, box.checked));
    return made('label', {}, box, made('span', {}, thing.text));
  };
  place.append(
    made(
      'fieldset',
      { className: 'ticks' },
      made('legend', {}, messages.questions),
      made('p', { className: 'fine' }, messages.questionsHelp),
      ...asked.map(tick),
    ),
  );
}
