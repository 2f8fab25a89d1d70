import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/programme-card/define.js';
import '../src/elements/training-content/define.js';
import { dialogOf, drawn, press } from './acts.js';
import { lindrende } from './contents.js';
import { programmeNameOnly, programmeWithdrawn, programmeWithProject } from './programmes.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  programmeId: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/programme-card',
  component: 'programme-card',
  args: { src: lindrende, programmeId: '', headingLevel: 2 },
  argTypes: sourceArgTypes,
  render: ({ programmeId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel }) => html`
        <programme-card src=${src} programme-id=${programmeId || nothing} heading-level=${headingLevel}>
          <a href="https://www.aldringoghelse.no/">Les om programmet</a>
        </programme-card>
      `,
    ),
};

export default meta;

/** Some stories take the focus; a docs page has one of each for all of them. */
const alone = { parameters: { docs: { story: { autoplay: false } } } };

/** The programme of the demo. */
export const FromFile: Story = {};

/** All a programme can tell; status and finish contradict each other, as in the source. */
export const Whole: Story = { args: { content: programmeWithProject } };

/** Every part unfolded, the project too. */
export const Unfolded: Story = {
  args: { content: programmeWithProject },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'programme-card', 'footer > *');
    for (const details of root.querySelectorAll('details')) details.open = true;
  },
};

/** Only the name is told: no empty fields. */
export const NameOnly: Story = { args: { content: programmeNameOnly } };

/** A project that is part of a programme. */
export const Project: Story = { args: { content: programmeWithProject, programmeId: 'spredning' } };

/** «Tips en venn»: to whom, from whom and what. */
export const Sharing: Story = {
  ...alone,
  args: { content: programmeWithProject },
  play: async ({ canvasElement }) => {
    press(await drawn(canvasElement, 'programme-card', '[data-act=share]'), '[data-act=share]');
    await dialogOf(canvasElement, 'programme-card');
  },
};

/** An address that is none: what is wrong stands beside it. */
export const SharingToWrongAddress: Story = {
  ...alone,
  args: { content: programmeWithProject },
  play: async ({ canvasElement }) => {
    press(await drawn(canvasElement, 'programme-card', '[data-act=share]'), '[data-act=share]');
    const dialog = await dialogOf(canvasElement, 'programme-card');
    dialog.querySelector<HTMLInputElement>('[name=to]')!.value = 'kari';
    dialog.querySelector<HTMLElement>('.primary')!.click();
  },
};

/** The owner has taken it back. */
export const Withdrawn: Story = { args: { content: programmeWithdrawn } };

/** There is no such programme in the file. */
export const NotFound: Story = { args: { programmeId: 'finnes-ikke' } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  args: { content: programmeWithProject },
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** The file could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json' } };
