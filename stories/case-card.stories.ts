import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/case-card/define.js';
import '../src/elements/training-content/define.js';
import { dialogOf, drawn, press, write } from './acts.js';
import { fileWith, factsOnly, lindrende, oneBroken, withdrawn } from './contents.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  caseId: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/case-card',
  component: 'case-card',
  args: { src: lindrende, caseId: 'hans-olav', headingLevel: 2, group: 'gruppe-1' },
  argTypes: sourceArgTypes,
  render: ({ caseId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <case-card src=${src} case-id=${caseId} heading-level=${headingLevel} group=${group}>
          <a href="https://www.aldringoghelse.no/">Les om casene hos Aldring og helse</a>
        </case-card>
      `,
    ),
};

export default meta;

const openScenarios = '.tools button:nth-of-type(1)';
const showLeaderNotes = '.tools button:nth-of-type(4)';

/** What a reader meets first: who it is about, behind the content note the case has. */
export const ContentNote: Story = { args: { caseId: 'torunn' } };

/** The note is read and the case opened. */
export const OneCase: Story = {
  play: async ({ canvasElement }) =>
    press(await drawn(canvasElement, 'case-card', '[part=source]'), '.content-note button'),
};

/** Everything open, as a group has it in front of them. */
export const SeveralOpen: Story = {
  play: async (context) => {
    await OneCase.play?.(context);
    press(await drawn(context.canvasElement, 'case-card', '.tools'), openScenarios);
  },
};

/** A link leads to one scenario, open behind the content note: `#case=torunn&scenario=torunn-2`. */
export const DeepLink: Story = {
  args: { caseId: 'torunn' },
  // A docs page has many cards and one address.
  parameters: { docs: { story: { autoplay: false } } },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'case-card', '[part=source]');
    location.hash = '#case=torunn&scenario=torunn-2';
    press(await drawn(canvasElement, 'case-card', '.scenario .panel:not([hidden])'), '.content-note button');
  },
};

/** The one who leads has asked for the notes. */
export const LeaderNotes: Story = {
  play: async (context) => {
    await SeveralOpen.play?.(context);
    press(await drawn(context.canvasElement, 'case-card', '.tools'), showLeaderNotes);
  },
};

/** A group has written: the notes stay in this tab until someone presses «Lagre på denne maskinen». */
export const NotesWritten: Story = {
  args: { group: 'gruppe-skriver' },
  play: async (context) => {
    await SeveralOpen.play?.(context);
    const root = await drawn(context.canvasElement, 'case-card', '.scenario .note textarea');
    for (const details of root.querySelectorAll<HTMLDetailsElement>('details:has(.note)'))
      details.open = true;
    write(root, '.scenario .note textarea', 'Vi ville ringt datteren først, og spurt hva som roer ham.');
  },
};

/** The group leans one way at a choice point. There is no right answer, and they may choose again. */
export const ChoiceMade: Story = {
  args: { group: 'gruppe-velger' },
  play: async (context) => {
    await SeveralOpen.play?.(context);
    press(await drawn(context.canvasElement, 'case-card', '.option input'), '.option:nth-of-type(2) input');
  },
};

/** A hard word, explained in plain words where it stands. */
export const HardWord: Story = {
  play: async (context) => {
    await OneCase.play?.(context);
    press(await drawn(context.canvasElement, 'case-card', '.term'), '.term');
  },
};

/** On the large screen in the room, one thought at a time. */
export const LargeScreen: Story = {
  parameters: { docs: { story: { autoplay: false } } },
  play: async (context) => {
    await OneCase.play?.(context);
    press(await drawn(context.canvasElement, 'case-card', '.tools'), '.tools button:nth-of-type(2)');
    await dialogOf(context.canvasElement, 'case-card');
  },
};

/** Someone has asked for paper, and is asked which edition. */
export const AboutToPrint: Story = {
  parameters: { docs: { story: { autoplay: false } } },
  play: async (context) => {
    await OneCase.play?.(context);
    press(await drawn(context.canvasElement, 'case-card', '.tools'), '.tools button:nth-of-type(3)');
    await dialogOf(context.canvasElement, 'case-card');
  },
};

/** What the source does not tell is not made up: facts, and the way to the owner. */
export const FactsOnly: Story = { args: { content: factsOnly, caseId: 'ola' } };

/** Withdrawn by whoever answers for it, with the reason and something to read instead. */
export const Withdrawn: Story = { args: { content: withdrawn, caseId: 'kari' } };

/** The day somebody should have looked through it again has passed. */
export const PastReview: Story = {
  args: {
    content: fileWith({ reviewed: { by: 'overlege i palliasjon', at: '2022-03' }, reviewBy: '2024-03' }),
    caseId: 'kari',
  },
};

/** A professional has read it, and says so by role. */
export const Reviewed: Story = {
  args: {
    content: fileWith({ edition: '2', reviewed: { by: 'overlege i palliasjon', at: '2026-03' } }),
    caseId: 'kari',
  },
};

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  ...OneCase,
  args: { caseId: 'edith' },
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** An English page: the interface is English, and Norwegian text is marked as Norwegian. */
export const English: Story = {
  ...OneCase,
  args: { caseId: 'edith' },
  decorators: [(story) => html`<div lang="en">${story()}</div>`],
};

/** The content has not come yet: the link the page has put there stands. */
export const Waiting: Story = {
  render: () => html`
    <training-content>
      <case-card case-id="torunn"><a href="https://www.aldringoghelse.no/">Les om Torunn</a></case-card>
    </training-content>
  `,
};

/** The content file has no such case: the link stays, and the reader is told. */
export const UnknownCase: Story = { args: { caseId: 'finnes-ikke' } };

/** An author has broken this case; the others in the file are shown. */
export const BrokenCase: Story = { args: { content: oneBroken, caseId: 'odelagt' } };

/** The file could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json', caseId: 'torunn' } };
