import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/case-bank/define.js';
import '../src/elements/case-card/define.js';
import '../src/elements/training-content/define.js';
import { lindrende } from './contents.js';

interface Args {
  overlay: string;
  showChanges: boolean;
}

type Story = StoryObj<Args>;

const local = lindrende.replace('lindrende-2026.json', 'lokalt-eksempel.json');

const meta: Meta<Args> = {
  title: 'Elements/training-content overlay',
  component: 'training-content',
  args: { overlay: local, showChanges: false },
  render: ({ overlay, showChanges }) => html`
    <training-content src=${lindrende} overlay=${overlay} ?show-changes=${showChanges}>
      <case-card case-id="torunn"></case-card>
    </training-content>
  `,
};

export default meta;

/** What readers see: an added question, a hidden scenario counted, local numbers at the foot. */
export const ForReaders: Story = {};

/** What the one who edits the overlay sees. */
export const ForTheEditor: Story = { args: { showChanges: true } };

/** The overlay is for other content: the case stands as its owner wrote it, and a quiet line says so. */
export const DoesNotFit: Story = {
  args: {
    overlay: `data:application/json,${encodeURIComponent('{"version":1,"for":"annet","by":"Solvik kommune","at":"2026"}')}`,
  },
};

/** The bank counts what is hidden. */
export const InTheBank: Story = {
  render: ({ overlay }) => html`
    <training-content src=${lindrende} overlay=${overlay}><case-bank></case-bank></training-content>
  `,
};
