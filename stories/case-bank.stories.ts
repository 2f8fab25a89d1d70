import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/case-bank/define.js';
import '../src/elements/case-card/define.js';
import '../src/elements/training-content/define.js';
import { dialogOf, drawn, press } from './acts.js';
import { lindrende, manyCases, oneBroken, withdrawn } from './contents.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

type Story = StoryObj<SourceArgs>;

const meta: Meta<SourceArgs> = {
  title: 'Elements/case-bank',
  component: 'case-bank',
  args: { src: lindrende, headingLevel: 2, group: 'gruppe-1' },
  argTypes: sourceArgTypes,
  render: (args) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <case-bank src=${src} heading-level=${headingLevel} group=${group}>
          <a href="https://www.aldringoghelse.no/">Les om casene hos Aldring og helse</a>
        </case-bank>
      `,
    ),
};

export default meta;

/** Some stories change the address or take the focus; a docs page has one of each for all of them. */
const alone = { parameters: { docs: { story: { autoplay: false } } } };

async function search(story: HTMLElement, words: string): Promise<void> {
  const root = await drawn(story, 'case-bank', 'input[type=search]');
  const field = root.querySelector<HTMLInputElement>('input[type=search]')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** All cases of the file, as a contents page. */
export const AllCases: Story = {};

/** The ways to narrow the list, and what is left of it. */
export const Narrowed: Story = {
  ...alone,
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'case-bank', '.filters');
    press(root, '.filters summary');
    press(root, 'fieldset:nth-of-type(1) .tick:nth-of-type(2) input');
  },
};

/** Nothing fits: the reader is told, and can see all again in one press. */
export const NothingFits: Story = {
  ...alone,
  play: async ({ canvasElement }) => search(canvasElement, 'brannvern'),
};

/** A case opened where it stands. */
export const OneOpen: Story = {
  ...alone,
  play: async ({ canvasElement }) => {
    press(await drawn(canvasElement, 'case-bank', '.entry'), "[data-case='edith'] .entry-title button");
    await drawn(canvasElement, 'case-bank', 'case-card');
  },
};

/** A case that chance chose, among those the group has not used. */
export const Drawn: Story = {
  ...alone,
  play: async ({ canvasElement }) => {
    press(await drawn(canvasElement, 'case-bank', '.entry'), 'search .button:nth-of-type(1)');
    await drawn(canvasElement, 'case-bank', 'case-card');
  },
};

/** Chosen for a session, and marked as used: kept for the group in this tab. */
export const ChosenAndUsed: Story = {
  args: { group: 'gruppe-velger-caser' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'case-bank', '.entry');
    const box = root.querySelector<HTMLInputElement>("[data-case='gunnar'] .marks input")!;
    if (!box.checked) box.click();
    if (!root.querySelector('.used')) press(root, "[data-case='torunn'] .marks button");
    await drawn(canvasElement, 'case-bank', '.used');
  },
};

/** Someone has asked for paper: which cases, and full sheets or small cards. */
export const AboutToPrint: Story = {
  ...alone,
  play: async ({ canvasElement }) => {
    press(await drawn(canvasElement, 'case-bank', '.entry'), 'search .button:nth-of-type(2)');
    await dialogOf(canvasElement, 'case-bank');
  },
};

/** Long lists come 24 at a time; the search goes through all of them. */
export const Many: Story = { args: { content: manyCases } };

/** What the source tells and nothing more. */
export const FactsOnly: Story = { args: { src: 'demo/content/lindrende-2026-fakta.json' } };

/** A case that is taken back stands with the reason, and cannot be drawn, chosen or printed. */
export const Withdrawn: Story = { args: { content: withdrawn } };

/** An author has broken one case; the others are listed. */
export const OneBroken: Story = { args: { content: oneBroken } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** The file could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json' } };
