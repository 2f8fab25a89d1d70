import { html, type TemplateResult } from 'lit';
import '../../src/elements/session-planner/define.js';
import type { SessionPlannerElement } from '../../src/elements/session-planner/session-planner.js';
import type { Programme } from '../../src/content/schema/programme.js';
import { heldSessions } from '../../src/sessions/held-sessions.js';
import { openRecords } from '../../src/storage/records.js';
import { byText, focused, readyWith, seenIn, until, withContent } from '../fixtures.js';

const both = (nb: string, nn: string, en: string) => ({ nb, nn, en });

const blocks = [
  {
    id: 'velkommen',
    title: both('Velkommen', 'Velkomen', 'Welcome'),
    minutes: 10,
    phase: 'forberedelse',
    keep: true,
  },
  { id: 'film', title: 'Vi ser filmen', minutes: 20, phase: 'introduksjon', film: 'film-1', priority: 2 },
  {
    id: 'case',
    title: 'Om Kari',
    minutes: 60,
    phase: 'refleksjon',
    case: 'kari',
    scenario: 'kari-1',
    question: 'kari-1-q1',
    priority: 1,
    who: 'Alle',
  },
  { id: 'pause', title: 'Pause', minutes: 20 },
  { id: 'slutt', title: 'Avslutning', minutes: 10, phase: 'refleksjon', keep: true, note: 'Takk for i dag.' },
];

/** A programme of three sessions with all that a plan can have. */
export const programme = {
  id: 'prove',
  title: 'Prøveprogrammet',
  learningModel: {
    sessions: 3,
    weeksBetween: 4,
    minMinutes: 120,
    cadence: both('omtrent én i måneden', 'om lag éi i månaden', 'about monthly'),
    phases: [
      { id: 'forberedelse', title: both('Forberedelse', 'Førebuing', 'Preparation') },
      { id: 'introduksjon', title: both('Introduksjon', 'Introduksjon', 'Introduction') },
      { id: 'refleksjon', title: both('Refleksjon', 'Refleksjon', 'Reflection') },
    ],
    before: [both('Forankring i ledelsen', 'Forankring i leiinga', 'Backing'), 'Avklarte rammer'],
  },
  sessions: [
    {
      id: 'en',
      title: both('Å begynne', 'Å begynne', 'Beginning'),
      goal: 'Dere vet hva vi skal gjøre.',
      origin: 'example',
      films: ['film-1'],
      cases: ['kari'],
      preparation: 'Se filmen.',
      homework: 'Tenk etter.',
      blocks,
    },
    { id: 'to', title: 'Å snakke', blocks },
    { id: 'tre', title: 'Å slutte', blocks: blocks.slice(0, 2) },
  ],
} as unknown as Programme;

/** A content file with the programme, a case, a film and questions. */
export function planFile(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'plan-prove',
    source: { title: 'Prøven', publisher: 'Lindring' },
    topics: [{ id: 'samtale', title: 'Samtale' }],
    films: [{ id: 'film-1', title: 'Å sitte ned', topics: ['samtale'] }],
    cases: [
      {
        id: 'kari',
        name: 'Kari',
        settings: ['home'],
        diagnoses: ['KOLS'],
        scenarios: [
          {
            id: 'kari-1',
            title: 'Morgen',
            text: 'Hun åpner ikke.',
            questions: [{ id: 'kari-1-q1', text: 'Hva gjør du nå?' }],
          },
          {
            id: 'kari-2',
            title: 'Natt',
            text: 'Lyset er på.',
            questions: [{ id: 'kari-2-q1', text: 'Hva ser du?' }],
          },
        ],
      },
    ],
    questions: [{ id: 'sporsmal', text: 'Hva er lindring?' }],
    programmes: [structuredClone(programme)],
    ...more,
  };
}

export const records = openRecords({ content: 'plan-prove', group: 'gruppe-1' });

/** The plan as it is kept. */
export const kept = () => heldSessions(programme, records);

/** A planner in a page where nothing else stands, with all that comes after its first content. */
export async function showPlanner(
  file: Record<string, unknown> = planFile(),
  page: TemplateResult = html`<session-planner><a href="/plan">Planen</a></session-planner>`,
): Promise<SessionPlannerElement> {
  const { place } = await withContent(readyWith(file), page);
  return plannerIn(place);
}

/** The planner of a page, once all of it is there. */
export async function plannerIn(place: ParentNode): Promise<SessionPlannerElement> {
  const planner = place.querySelector('session-planner')!;
  await until(() => planner.shadowRoot?.querySelector('[part=frame]'), 'the frame never came');
  await planner.updateComplete;
  return planner;
}

export const rootOf = (planner: SessionPlannerElement) => planner.shadowRoot!;
export const seen = (planner: SessionPlannerElement) => seenIn(rootOf(planner)).replaceAll('\u00a0', ' ');

/** The part about one session. */
export function sessionOf(planner: SessionPlannerElement, id: string): HTMLElement {
  return rootOf(planner).querySelector(`[data-session='${id}']`)!;
}

/** The blocks that can be seen in a session, by their ids, in order. */
export function blocksIn(planner: SessionPlannerElement, session = 'en'): string[] {
  return Array.from(
    sessionOf(planner, session).querySelectorAll<HTMLElement>('[data-block]'),
    (each) => each.dataset['block']!,
  );
}

/** A field by the beginning of its name. */
export function field(planner: SessionPlannerElement, name: string): HTMLInputElement {
  const found = rootOf(planner).querySelector<HTMLInputElement>(`[data-field^='${name}']`);
  if (!found) throw new Error(`There is no field ${name}.`);
  return found;
}

/** Writes in a field, and leaves it. */
export async function fill(planner: SessionPlannerElement, name: string, text: string): Promise<void> {
  const input = field(planner, name);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await planner.updateComplete;
  input.blur();
  await planner.updateComplete;
}

/** Presses what says so, in the whole planner or in one part of it. */
export async function pressIn(
  planner: SessionPlannerElement,
  text: string,
  within: ParentNode = rootOf(planner),
): Promise<void> {
  const button = byText(within, 'button, summary, .tick', text);
  button.focus();
  button.click();
  await planner.updateComplete;
  await planner.updateComplete;
}

/** Opens a block to be set. */
export async function editBlock(
  planner: SessionPlannerElement,
  id: string,
  session = 'en',
): Promise<HTMLElement> {
  const block = () => sessionOf(planner, session).querySelector<HTMLElement>(`[data-block='${id}']`)!;
  await pressIn(planner, 'Rediger', block());
  await until(() => block().querySelector('.form'), 'the fields never came');
  await planner.updateComplete;
  return block();
}

/** What was told of the last act. */
export function told(planner: SessionPlannerElement): string {
  return rootOf(planner).querySelector('.spoken')?.textContent ?? '';
}

/** Ctrl and a key where the focus is. WebDriver holds no key down, so the event is made by hand in every engine. */
export function pressControl(key: string, shiftKey = false): void {
  focused()?.dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      shiftKey,
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
}
