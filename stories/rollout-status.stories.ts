import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/rollout-status/define.js';
import '../src/elements/training-content/define.js';
import { drawn, press } from './acts.js';
import {
  programmeNameOnly,
  spreadNamesOnly,
  spreadOnce,
  spreadTwice,
  spreadWithdrawn,
} from './programmes.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  programmeId: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/rollout-status',
  component: 'rollout-status',
  args: { src: '', programmeId: 'pakken', headingLevel: 2, content: spreadOnce },
  argTypes: sourceArgTypes,
  render: ({ programmeId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel }) => html`
        <rollout-status src=${src} programme-id=${programmeId || nothing} heading-level=${headingLevel}>
          <a href="https://www.utviklingssenter.no/">Status hos utviklingssenteret</a>
        </rollout-status>
      `,
    ),
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
export const FailedContent: Story = { args: { content: undefined, src: 'demo/content/finnes-ikke.json' } };
