import { html } from 'lit';
import '../../src/elements/session-run/define.js';
import type { SessionRunElement } from '../../src/elements/session-run/session-run.js';
import { clock } from '../../src/sessions/clock.js';
import { openRecords } from '../../src/storage/records.js';
import { byText, clearHash, readyWith, until, withContent, withoutFullScreen } from '../fixtures.js';
import { own } from './films.js';
import { sample } from './kari.js';

const note = (text: string) => `LEDERNOTAT ${text}`;

/** A session of 120 minutes with everything a session can have, small enough to know by heart. */
export const evening = {
  id: 'kveld',
  title: { nb: 'Samtalen', nn: 'Samtalen', en: 'The talk' },
  goal: 'Å tåle stillhet.',
  origin: 'example',
  packing: ['Sju ark med casen Kari'],
  blocks: [
    { id: 'inn', title: 'Innsjekk', minutes: 10, keep: true, note: note('Si noe om taushetsplikt.') },
    {
      id: 'se',
      title: 'Se filmen',
      minutes: 20,
      phase: 'faglig-introduksjon',
      film: 'egen',
      note: note('Lyd på.'),
    },
    {
      id: 'kari',
      title: 'Kari om natten',
      minutes: 40,
      phase: 'felles-refleksjon',
      case: 'kari',
      scenario: 'kari-2',
      note: note('Ikke skynd dere.'),
    },
    { id: 'pause', title: { nb: 'Pause', nn: 'Pause', en: 'Break' }, minutes: 10, priority: 1 },
    { id: 'snakk', title: 'Sammen', minutes: 30, phase: 'felles-refleksjon', question: 'fri', priority: 5 },
    {
      id: 'ut',
      title: 'Avslutning',
      minutes: 10,
      keep: true,
      who: 'Gruppelederen',
      note: note('Noen å snakke med.'),
    },
  ],
};

/** A content file with the session, another one, and what they show. */
export function held(change: object = {}): Record<string, unknown> {
  const file = sample();
  return {
    ...file,
    films: [...(file['films'] as object[]), own],
    questions: [
      {
        id: 'fri',
        text: { nb: 'Hva tar du med deg?', nn: 'Kva tek du med deg?', en: 'What do you take with you?' },
        minutes: 6,
      },
    ],
    programmes: [
      {
        id: 'kurs',
        title: 'Kurset',
        learningModel: {
          sessions: 2,
          phases: [
            { id: 'faglig-introduksjon', title: { nb: 'Faglig introduksjon', nn: 'Fagleg introduksjon' } },
            { id: 'felles-refleksjon', title: 'Felles refleksjon' },
          ],
        },
        sessions: [
          { ...evening, ...change },
          { id: 'to', title: 'Symptomer', blocks: [{ id: 'a', title: 'Alt', minutes: 60 }] },
        ],
      },
    ],
  };
}

/** Seven people as the roster keeps them, the leader not among them. */
export const seven = ['Ane', 'Bo', 'Cecilie', 'David', 'Eva', 'Frode', ''].map((name, at) => ({
  name,
  profession: at % 2 ? 'nurse' : 'assistant',
  part: 'participant',
  workplace: 'Solhjemmet',
  number: at + 1,
}));

/** A clock that a test turns by hand. */
export class EveningClock {
  readonly #before = { ...clock };
  readonly #alarms = new Set<{ run: () => void }>();
  now = new Date(2026, 8, 15, 13).getTime();

  constructor() {
    clock.now = () => this.now;
    clock.every = (_, run) => {
      const alarm = { run };
      this.#alarms.add(alarm);
      return () => void this.#alarms.delete(alarm);
    };
  }

  /** Lets minutes pass; what draws itself is drawn once when they have, as after a sleep. */
  async pass(minutes: number): Promise<void> {
    this.now += minutes * 60_000;
    this.#alarms.forEach(({ run }) => run());
    await Promise.resolve();
  }

  /** How many wait for the clock. */
  get waiting(): number {
    return this.#alarms.size;
  }

  stop(): void {
    Object.assign(clock, this.#before);
  }
}

/** Whose records an evening keeps. */
export const eveningGroup = { content: 'prove', group: 'gruppe-1' };

/** An evening for each test, by a clock turned by hand and without the whole screen; nothing of it is left after. */
export function eveningClock(): Pick<EveningClock, 'pass' | 'waiting'> {
  let clock: EveningClock;
  let fullScreenBack: () => void;
  beforeEach(() => {
    clock = new EveningClock();
    fullScreenBack = withoutFullScreen();
  });
  afterEach(() => {
    document.querySelectorAll('session-run').forEach((each) => each.remove());
    openRecords(eveningGroup).forgetAll();
    clock.stop();
    fullScreenBack();
    clearHash();
  });
  return {
    pass: (minutes) => clock.pass(minutes),
    get waiting() {
      return clock.waiting;
    },
  };
}

/** Presses what begins the session or goes on with it, and waits until the room is open. */
export async function enter(run: SessionRunElement, button = 'Start samlingen'): Promise<void> {
  byText(run.shadowRoot!, 'button', button).click();
  await opened(run);
}

/** Waits until the room is open. */
export async function opened(run: SessionRunElement): Promise<void> {
  await until(() =>
    run.shadowRoot!.querySelector('div:not([class])')?.shadowRoot?.querySelector('dialog[open]'),
  );
}

/** A page with the session, once all that comes after its first content is there too. */
export async function session(
  file: Record<string, unknown> = held(),
  page = html`<session-run></session-run>`,
): Promise<SessionRunElement> {
  const { place } = await withContent(readyWith(file), page);
  return ready(place);
}

/** The session of a page, once its tools are there. */
export async function ready(place: ParentNode): Promise<SessionRunElement> {
  const run = place.querySelector('session-run')!;
  await run.updateComplete;
  await until(() => run.shadowRoot!.querySelector('.tools, .leaders'));
  await run.updateComplete;
  return run;
}

/** The room, while it is open. */
export function roomOf(run: SessionRunElement): ShadowRoot {
  const container = Array.from(run.shadowRoot!.children).find((each) =>
    each.shadowRoot?.querySelector('dialog'),
  );
  if (!container) throw new Error('The room is not open.');
  return container.shadowRoot!;
}
