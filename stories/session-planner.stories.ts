import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/session-planner/define.js';
import '../src/elements/training-content/define.js';
import { drawn, press } from './acts.js';
import { lindrende, manyProgrammes, shortSessions } from './contents.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  programmeId: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/session-planner',
  component: 'session-planner',
  args: { src: lindrende, programmeId: '', headingLevel: 2, group: 'gruppe-1' },
  argTypes: sourceArgTypes,
  render: ({ programmeId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <session-planner
          src=${src}
          programme-id=${programmeId || nothing}
          heading-level=${headingLevel}
          group=${group}
        >
          <a href="https://www.aldringoghelse.no/">Les om samlingene hos Aldring og helse</a>
        </session-planner>
      `,
    ),
};

export default meta;

/** Some stories change the address or take the focus; a docs page has one of each for all of them. */
const alone = { parameters: { docs: { story: { autoplay: false } } } };

async function set(story: HTMLElement, fields: Readonly<Record<string, string>>): Promise<ShadowRoot> {
  const root = await drawn(story, 'session-planner', '[part=frame]');
  for (const [name, value] of Object.entries(fields)) {
    const field = root.querySelector<HTMLInputElement>(`[data-field='${name}']`)!;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('blur'));
  }
  return root;
}

const spring = { start: '2027-04-19', weeks: '4', time: '13:00', place: 'Møterom 2' };

/** As the content suggests it, before anybody has planned. */
export const NothingPlanned: Story = {};

/** With days, clock times and a place; the second session falls on 17 May, and another day is suggested. */
export const Planned: Story = {
  args: { group: 'gruppe-planlagt' },
  play: async ({ canvasElement }) => {
    await set(canvasElement, spring);
    await drawn(canvasElement, 'session-planner', '.collision');
  },
};

/** One block being set, in its place. */
export const EditingBlock: Story = {
  ...alone,
  args: { group: 'gruppe-redigerer' },
  play: async ({ canvasElement }) => {
    const root = await set(canvasElement, spring);
    press(root, '.block:nth-of-type(3) [data-act=edit]');
    await drawn(canvasElement, 'session-planner', '.form');
  },
};

/** The first session in 45 minutes: it says what there is no time for. */
export const FortyFiveMinutes: Story = {
  args: { group: 'gruppe-45' },
  play: async ({ canvasElement }) => {
    const root = await set(canvasElement, spring);
    press(root, '[value=short]');
    await drawn(canvasElement, 'session-planner', '[value=short]:checked');
  },
};

/** The first session as one question for five minutes. */
export const QuestionCard: Story = {
  args: { group: 'gruppe-kort' },
  play: async ({ canvasElement }) => {
    const root = await set(canvasElement, spring);
    press(root, '[value=card]');
    await drawn(canvasElement, 'session-planner', '[value=card]:checked');
  },
};

/** What cannot be kept is said in words, and what stood there still applies. */
export const WrongNumber: Story = {
  ...alone,
  args: { group: 'gruppe-feil-tall' },
  play: async ({ canvasElement }) => {
    await set(canvasElement, { weeks: '0' });
    await drawn(canvasElement, 'session-planner', '.wrong');
  },
};

/** Shorter than the programme recommends: it says so and stops nobody. */
export const TooShort: Story = { args: { content: shortSessions } };

/** A file with several programmes: each is a template to choose. */
export const SeveralProgrammes: Story = { args: { content: manyProgrammes } };

/** What the source tells and nothing more: five sessions with three parts, without titles or minutes. */
export const FactsOnly: Story = { args: { src: 'demo/content/lindrende-2026-fakta.json' } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** The programme is not in the file. */
export const NotThere: Story = { args: { programmeId: 'finnes-ikke' } };

/** The file could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json' } };
