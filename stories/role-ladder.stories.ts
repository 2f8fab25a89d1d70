import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/role-ladder/define.js';
import '../src/elements/training-content/define.js';
import { drawn, press } from './acts.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  programmeId: string;
}

type Story = StoryObj<Args>;

const base = {
  version: 1,
  language: 'nb',
  source: { title: 'Historier i Storybook', publisher: 'Lindring' },
};

const one = 'Del 1: instruktøropplæring';
const two = 'Del 2: fasilitatoropplæring';
const rungs = [
  { id: 'instruktor', part: one, title: 'Instruktør og kollegaveileder' },
  { id: 'tilrettelegger', part: one, title: 'Instruktør, kollegaveileder og tilrettelegger' },
  { id: 'fasilitator', part: two, title: 'Fasilitator', requires: ['kommune-TTT-kurs'] },
  { id: 'fasilitator-igjen', part: two, title: 'Fasilitator', summary: 'Ruten står to ganger i kilden.' },
];
const layers = [
  {
    id: 'usht',
    layer: 'USHT',
    title: 'USHT',
    answersFor: ['er kursansvarlig', 'kvalitetssikrer materiellet'],
  },
  { id: 'kontakt', layer: 'Kommunene', title: 'Kontaktperson', answersFor: ['har kontakten med USHT'] },
  { id: 'leder', layer: 'Kommunene', title: 'Leder' },
];
const mentor = {
  id: 'mentor',
  title: 'Mentor',
  summary: 'Mentoren er det som skiller pakken fra e-læring.',
  answersFor: ['stimulerer til refleksjon', 'leder samlingene'],
  source: { title: 'Omtale av spredningen', publisher: 'USHT' },
};

const fileOf = (id: string, roles: readonly object[]) => ({
  ...base,
  id: `historier-${id}`,
  programmes: [{ id, title: 'Et program', roles }],
});

const meta: Meta<Args> = {
  title: 'Elements/role-ladder',
  component: 'role-ladder',
  args: { src: '', programmeId: '', headingLevel: 2, group: 'gruppe-1', content: fileOf('stige', rungs) },
  argTypes: sourceArgTypes,
  render: ({ programmeId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <role-ladder
          src=${src}
          programme-id=${programmeId || nothing}
          heading-level=${headingLevel}
          group=${group}
        >
          <a href="https://www.utviklingssenter.no/">Les om rollene hos utviklingssentrene</a>
        </role-ladder>
      `,
    ),
};

export default meta;

/** Two parts and four steps, two of them with one title; nothing is marked. */
export const Ladder: Story = {};

/** The reader has said where she is: what the next step requires stands there. */
export const Here: Story = {
  args: { group: 'gruppe-her' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'role-ladder', '[data-role=tilrettelegger] button');
    if (!root.querySelector('.here')) press(root, '[data-role=tilrettelegger] button');
    await drawn(canvasElement, 'role-ladder', '.here');
  },
};

/** Who answers for what, with two roles in one layer, of one of which nothing is told. */
export const Layers: Story = { args: { content: fileOf('lag', layers) } };

/** A mentor, told of in a source of her own. */
export const Mentor: Story = { args: { content: fileOf('mentor', [mentor]) } };

/** All three at once. */
export const All: Story = { args: { content: fileOf('alt', [...rungs, ...layers, mentor]) } };

/** A programme without roles. */
export const None: Story = { args: { content: fileOf('ingen', []) } };

/** The content did not come: the link of the page stands. */
export const FailedContent: Story = { args: { content: undefined, src: 'demo/content/finnes-ikke.json' } };
