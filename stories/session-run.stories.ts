import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/case-card/define.js';
import '../src/elements/film-card/define.js';
import '../src/elements/reflection-prompt/define.js';
import '../src/elements/session-run/define.js';
import { dialogOf, drawn, press } from './acts.js';
import { lindrende } from './contents.js';

interface Args {
  src: string;
  sessionId: string;
  programmeId: string;
  headingLevel: number;
  group: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/session-run',
  component: 'session-run',
  args: { src: lindrende, sessionId: '', programmeId: '', headingLevel: 2, group: 'gruppe-1' },
  render: ({ src, sessionId, programmeId, headingLevel, group }) => html`
    <session-run
      src=${src}
      session-id=${sessionId || nothing}
      programme-id=${programmeId || nothing}
      heading-level=${headingLevel === 2 ? nothing : headingLevel}
      group=${group === 'gruppe-1' ? nothing : group}
    >
      <a href="https://www.aldringoghelse.no/">Les om læringsmodellen hos Aldring og helse</a>
    </session-run>
  `,
};

export default meta;

/** They fill the screen and keep a log; a docs page has one of each for all of them. */
const alone = { parameters: { docs: { story: { autoplay: false } } } };

/** Begins the session, and goes so many times on. */
async function begin(story: HTMLElement, steps = 0): Promise<ShadowRoot> {
  const root = await drawn(story, 'session-run', '.tools');
  root.querySelector<HTMLElement>('[data-start]')?.click();
  const dialog = await dialogOf(story, 'session-run');
  for (let step = 0; step < steps; step += 1)
    dialog
      .querySelector('main')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true }));
  return dialog.getRootNode() as ShadowRoot;
}

function key(room: ShadowRoot, name: string): void {
  room
    .querySelector('main')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
}

/** From the content alone: which session, how it goes, what is needed, and one button that starts it. */
export const BeforeTheSession: Story = {};

/** One session that the page has chosen. */
export const OneSession: Story = { args: { sessionId: 'samling-2' } };

/** The same session in 45 minutes; what there is no time for is told. */
export const ShortOfTime: Story = {
  ...alone,
  args: { group: 'historie-kort' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'session-run', '.tools');
    press(root, '[role=group]:not(.picker) button:nth-of-type(2)');
  },
};

/** What is tried before people come. */
export const MadeReady: Story = {
  ...alone,
  args: { group: 'historie-klar' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'session-run', '.tools');
    press(root, '.tools button');
    await drawn(canvasElement, 'session-run', '.ready');
  },
};

/** The first block: its title and its time, to be read from six metres. */
export const InTheRoom: Story = {
  ...alone,
  args: { group: 'historie-rom' },
  play: async ({ canvasElement }) => void (await begin(canvasElement)),
};

/** A film on the stage. */
export const FilmOnTheStage: Story = {
  ...alone,
  args: { group: 'historie-film' },
  play: async ({ canvasElement }) => void (await begin(canvasElement, 1)),
};

/** The film does not work: its text, and where its minutes go. */
export const FilmThatFails: Story = {
  ...alone,
  args: { group: 'historie-filmfeil' },
  play: async ({ canvasElement }) => press(await begin(canvasElement, 1), '.film-fails button'),
};

/** A case at its scenario; «Neste» goes to the question first. */
export const CaseOnTheStage: Story = {
  ...alone,
  args: { group: 'historie-case' },
  play: async ({ canvasElement }) => void (await begin(canvasElement, 6)),
};

/** The round has the stage where nothing else is on it. */
export const Round: Story = {
  ...alone,
  args: { group: 'historie-runde' },
  play: async ({ canvasElement }) => {
    const room = await begin(canvasElement);
    key(room, 'r');
    press(room, '.panel .primary');
  },
};

/** What the group writes together, beside the stage. */
export const Writing: Story = {
  ...alone,
  args: { group: 'historie-skriv' },
  play: async ({ canvasElement }) => key(await begin(canvasElement), 'n'),
};

/** Asked before the session is left. */
export const Leaving: Story = {
  ...alone,
  args: { group: 'historie-forlat' },
  play: async ({ canvasElement }) => key(await begin(canvasElement), 'Escape'),
};

/** The session is over: times as they were, and the ways out. */
export const Afterwards: Story = {
  ...alone,
  args: { group: 'historie-etter', sessionId: 'samling-1' },
  play: async ({ canvasElement }) => {
    const room = await begin(canvasElement, 1);
    key(room, 'Escape');
    press(room, '.leaving .primary');
    await drawn(canvasElement, 'session-run', '[data-after]');
  },
};

/** A session the content does not have. */
export const NotThere: Story = { args: { sessionId: 'samling-9' } };
