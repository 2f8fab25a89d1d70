import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/group-roster/define.js';
import '../src/elements/training-content/define.js';
import { openRecords } from '../src/storage/records.js';
import { dialogOf, drawn, press } from './acts.js';
import { groupProgramme, lindrende } from './contents.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  programmeId: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/group-roster',
  component: 'group-roster',
  args: { src: lindrende, programmeId: '', headingLevel: 2, group: 'gruppe-1', content: groupProgramme },
  argTypes: sourceArgTypes,
  render: ({ programmeId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <group-roster
          src=${src}
          programme-id=${programmeId || nothing}
          heading-level=${headingLevel}
          group=${group}
        >
          <a href="https://www.aldringoghelse.no/">Les om gruppene hos Aldring og helse</a>
        </group-roster>
      `,
    ),
};

export default meta;

/** Some stories take the focus; a docs page has one of each for all of them. */
const alone = { parameters: { docs: { story: { autoplay: false } } } };

const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen', 'Gro Dahl'];

/** Puts seven on the list of a story's own group, as a leader would have. */
function fill(group: string, healthWorkers: number, more: readonly object[] = []): void {
  const records = openRecords({ content: groupProgramme.id, group });
  const people = names.map((name, at) => ({
    name,
    profession: at < healthWorkers ? 'health-worker' : 'nurse',
    part: 'participant',
    workplace: at % 2 ? 'Hjemmetjenesten' : 'Solsida sykehjem',
  }));
  for (const [at, person] of [...people, ...more].entries())
    records.write('person', `p${at + 1}`, { number: at + 1, ...person });
}

/** Nobody on the list: nothing is told of shares, and nothing is stored. */
export const Empty: Story = {};

/** Seven participants, four of them helsefagarbeidere: the rule of the programme is met. */
export const RuleMet: Story = {
  args: { group: 'gruppe-oppfylt' },
  play: async ({ canvasElement }) => {
    fill('gruppe-oppfylt', 4);
    await drawn(canvasElement, 'group-roster', '.findings');
  },
};

/** Three of seven is less than half, whatever it rounds to. */
export const RuleNotMet: Story = {
  args: { group: 'gruppe-ikke-oppfylt' },
  play: async ({ canvasElement }) => {
    fill('gruppe-ikke-oppfylt', 3);
    await drawn(canvasElement, 'group-roster', '.findings');
  },
};

/** Mentors and candidates in lists of their own. */
export const TwoLists: Story = {
  args: { group: 'gruppe-mentorer' },
  play: async ({ canvasElement }) => {
    fill('gruppe-mentorer', 4, [
      { name: 'Mona Vik', profession: 'nurse', part: 'mentor', workplace: 'Solsida sykehjem' },
    ]);
    await drawn(canvasElement, 'group-roster', '.list + .list');
  },
};

/** Someone is changed where she stands. */
export const Editing: Story = {
  ...alone,
  args: { group: 'gruppe-endrer' },
  play: async ({ canvasElement }) => {
    fill('gruppe-endrer', 4);
    press(await drawn(canvasElement, 'group-roster', '.person'), "[data-person='p2'] [data-act='edit']");
  },
};

/** Someone was taken away, and can be taken back. */
export const Removed: Story = {
  ...alone,
  args: { group: 'gruppe-tar-bort' },
  play: async ({ canvasElement }) => {
    fill('gruppe-tar-bort', 4);
    press(await drawn(canvasElement, 'group-roster', '.person'), "[data-person='p3'] .acts button + button");
    await drawn(canvasElement, 'group-roster', '[data-act=undo]');
  },
};

/** A list from Excel before it is taken in, with what was not understood. */
export const Pasted: Story = {
  ...alone,
  play: async ({ canvasElement }) => {
    press(await drawn(canvasElement, 'group-roster', '.tools'), '[data-act=paste]');
    const root = await drawn(canvasElement, 'group-roster', '.paste textarea');
    const field = root.querySelector<HTMLTextAreaElement>('.paste textarea')!;
    field.value = 'Navn\tYrke\tTelefon\nAnne Berg\tHelsefagarbeider\t1\nBo Li\tkokk\t2\n\tSykepleier\t3';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  },
};

/** Who was there, session by session, and what those who were not can make up for. */
export const Attendance: Story = {
  args: { group: 'gruppe-oppmote' },
  play: async ({ canvasElement }) => {
    fill('gruppe-oppmote', 4);
    openRecords({ content: groupProgramme.id, group: 'gruppe-oppmote' }).write('attendance', 'program.s1', {
      p1: true,
      p2: true,
      p3: false,
      p4: true,
    });
    const root = await drawn(canvasElement, 'group-roster', '.attendance');
    for (const details of root.querySelectorAll<HTMLDetailsElement>('.attendance, [data-session=s1]'))
      details.open = true;
  },
};

/** Who has which duty, as the rotation suggests. */
export const Duties: Story = {
  args: { group: 'gruppe-oppgaver' },
  play: async ({ canvasElement }) => {
    fill('gruppe-oppgaver', 4);
    const root = await drawn(canvasElement, 'group-roster', '.duties');
    root.querySelector<HTMLDetailsElement>('.duties')!.open = true;
  },
};

/** Someone has asked for paper: boxes for attendance, or the list. */
export const AboutToPrint: Story = {
  ...alone,
  args: { group: 'gruppe-skriver-ut' },
  play: async ({ canvasElement }) => {
    fill('gruppe-skriver-ut', 4);
    press(await drawn(canvasElement, 'group-roster', '.person'), '.tools .button:nth-of-type(2)');
    await dialogOf(canvasElement, 'group-roster');
  },
};

/** The programme of the demo, which tells the size of a group and no share. */
export const OfTheDemo: Story = { args: { content: undefined } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  args: { group: 'gruppe-nynorsk' },
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
  play: async ({ canvasElement }) => {
    fill('gruppe-nynorsk', 4);
    await drawn(canvasElement, 'group-roster', '.findings');
  },
};

/** The file could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { content: undefined, src: 'demo/content/finnes-ikke.json' } };
