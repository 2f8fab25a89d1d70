import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/film-bank/define.js';
import '../src/elements/training-content/define.js';
import demo from '../demo/content/lindrende-2026.json';

const meta: Meta = {
  title: 'Elements/film-bank',
  component: 'film-bank',
  args: { headingLevel: 2, group: 'gruppe-1' },
  render: ({ headingLevel, group }) => html`
    <training-content .content=${demo}>
      <film-bank heading-level=${headingLevel} group=${group}></film-bank>
    </training-content>
  `,
};
export default meta;

type Story = StoryObj;

/** Topics as a contents page, with the films that belong to each, and those without any. */
export const Contents: Story = {};

/** More films than a reader can take in: 24 at a time, with «Vis flere». */
export const Many: Story = {
  render: ({ headingLevel, group }) => html`
    <training-content
      .content=${{
        version: 1,
        id: 'mange-filmer',
        language: 'nb',
        topics: [{ id: 'samtale', title: 'Samtale' }],
        films: Array.from({ length: 60 }, (_, at) => ({
          id: `film-${at + 1}`,
          title: `Film nummer ${at + 1}`,
          topics: ['samtale'],
          seconds: 60 + at * 10,
        })),
      }}
    >
      <film-bank heading-level=${headingLevel} group=${group}></film-bank>
    </training-content>
  `,
};

/** No films at all: the topics stand, and say so. */
export const WithoutFilms: Story = {
  render: ({ headingLevel, group }) => html`
    <training-content
      .content=${{ version: 1, id: 'uten-filmer', topics: [{ id: 'samtale', title: 'Samtale' }], films: [] }}
    >
      <film-bank heading-level=${headingLevel} group=${group}></film-bank>
    </training-content>
  `,
};
