import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/case-card/define.js';
import '../src/elements/training-content/define.js';
import { fileWith, lindrende } from './contents.js';

interface Args {
  src: string;
}

const meta: Meta<Args> = {
  title: 'Elements/training-content',
  component: 'training-content',
  args: { src: lindrende },
  render: ({ src }) => html`
    <training-content src=${src}>
      <case-card case-id="gunnar"></case-card>
      <case-card case-id="signe"></case-card>
    </training-content>
  `,
};

export default meta;

/** One file, fetched once, for every element inside. It draws nothing itself. */
export const OneFileForSeveral: StoryObj<Args> = {};

/** Content that lies in the page, for pages that may fetch nothing. */
export const ContentInThePage: StoryObj<Args> = {
  render: () => html`
    <training-content .content=${fileWith()}><case-card case-id="kari"></case-card></training-content>
  `,
};

/** What is in the page cannot be read: each element says so, and what the page put there stays. */
export const BrokenContent: StoryObj<Args> = {
  render: () => html`
    <training-content .content=${'{"version": 1, "id": '}>
      <case-card case-id="kari"><a href="https://www.aldringoghelse.no/">Les om Kari</a></case-card>
    </training-content>
  `,
};
