import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/rollout-status/define.js';
import '../src/elements/training-content/define.js';
import { drawn, press } from './acts.js';
import { programmeNameOnly, spreadNamesOnly, spreadOnce, spreadTwice, spreadWithdrawn } from './contents.js';

interface Args {
  src: string;
  programmeId: string;
  headingLevel: number;
  /** Content that lies in the page; it goes before `src`. */
  content?: unknown;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/rollout-status',
  component: 'rollout-status',
  args: { src: '', programmeId: 'pakken', headingLevel: 2, content: spreadOnce },
  argTypes: { content: { table: { disable: true } } },
  render: ({ src, programmeId, headingLevel, content }) => {
    const element = (own: string) => html`
      <rollout-status
        src=${own || nothing}
        programme-id=${programmeId || nothing}
        heading-level=${headingLevel === 2 ? nothing : headingLevel}
      >
        <a href="https://www.utviklingssenter.no/">Status hos utviklingssenteret</a>
      </rollout-status>
    `;
    return src ? element(src) : html`<training-content .content=${content}>${element('')}</training-content>`;
  },
};

export default meta;

/** Places, stages and numbers of one date; a number from another day says so, and is not added to the others. */
export const OneDate: Story = {};

/** Sorted by mentors, the most first. */
export const Sorted: Story = {
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'rollout-status', '.sort');
    if (!root.querySelector('[aria-sort=descending]')) press(root, "[data-by='unit:mentorer']");
  },
};

/** Two overviews of one programme. */
export const TwoDates: Story = { args: { content: spreadTwice } };

/** The same, held against each other. */
export const Compared: Story = {
  args: { content: spreadTwice },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'rollout-status', '[data-act=compare]');
    if (!root.querySelector('.comparison')) press(root, '[data-act=compare]');
    await drawn(canvasElement, 'rollout-status', '.comparison');
  },
};

/** Only the names of the places are told. */
export const NamesOnly: Story = { args: { content: spreadNamesOnly } };

/** Nothing is told of the spread yet. */
export const NothingYet: Story = { args: { content: programmeNameOnly } };

/** The numbers are taken back. */
export const Withdrawn: Story = { args: { content: spreadWithdrawn } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  args: { content: spreadTwice },
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** The file could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json' } };
