import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/learning-path/define.js';
import '../src/elements/training-content/define.js';
import { openRecords } from '../src/storage/records.js';
import { drawn } from './acts.js';
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

const topics = {
  id: 'emner',
  title: 'Fire emner',
  learningModel: { months: 5, cadence: '3–4 uker hver for seg, så en gruppesamling med mentor' },
  modules: [1, 2, 3, 4].map((at) => ({ id: `emne-${at}`, weeks: { from: 3, to: 4 } })),
};

const fourTopics = { ...base, id: 'historier-emner', programmes: [topics] };

const meta: Meta<Args> = {
  title: 'Elements/learning-path',
  component: 'learning-path',
  args: { src: '', programmeId: '', headingLevel: 2, group: 'gruppe-1', content: fourTopics },
  argTypes: sourceArgTypes,
  render: ({ programmeId, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <learning-path
          src=${src}
          programme-id=${programmeId || nothing}
          heading-level=${headingLevel}
          group=${group}
        >
          <a href="https://www.utviklingssenter.no/">Les om programmet hos utviklingssentrene</a>
        </learning-path>
      `,
    ),
};

export default meta;

const records = (group: string) => openRecords({ content: fourTopics.id, group });

function startOn(group: string, start: string, everyWeeks = 4): void {
  const order = topics.modules.map(({ id }) => id);
  records(group).write('plan', topics.id, {
    start,
    everyWeeks,
    time: '',
    place: '',
    skip: [],
    order,
    ready: [],
  });
}

function fill(group: string): void {
  const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen'];
  for (const [at, name] of names.entries()) {
    const person = { name, profession: '', part: 'participant', workplace: '', number: at + 1 };
    records(group).write('person', `p${at + 1}`, person);
    if (at < 4) records(group).write('step', `emner.emne-1.p${at + 1}`, { done: true, confirmed: at < 2 });
  }
}

/** Four topics whose titles are not told; nothing is chosen, and nothing stored. */
export const TitlesNotTold: Story = {};

/** Days from a first session: the time alone, the session, and how early and late it may be. */
export const WithDays: Story = {
  args: { group: 'gruppe-dager' },
  play: async ({ canvasElement }) => {
    startOn('gruppe-dager', '2026-09-15');
    await drawn(canvasElement, 'learning-path', '.dates');
  },
};

/** A session falls on a holiday, and Easter is within the time alone. */
export const InTheWay: Story = {
  args: { group: 'gruppe-i-veien' },
  play: async ({ canvasElement }) => {
    startOn('gruppe-i-veien', '2027-03-01');
    await drawn(canvasElement, 'learning-path', '.dates .warning');
  },
};

/** Six weeks between the sessions is more than told at each, and more than the months told in all. */
export const TooLong: Story = {
  args: { group: 'gruppe-for-lenge' },
  play: async ({ canvasElement }) => {
    startOn('gruppe-for-lenge', '2026-09-15', 6);
    await drawn(canvasElement, 'learning-path', '.start .warning');
  },
};

/** One who has no group has ticked two topics, and one of them is confirmed. */
export const OneAlone: Story = {
  args: { group: 'gruppe-alene' },
  play: async ({ canvasElement }) => {
    records('gruppe-alene').write('step', 'emner.emne-1.self', { done: true, confirmed: true });
    records('gruppe-alene').write('step', 'emner.emne-2.self', { done: true, confirmed: false });
    await drawn(canvasElement, 'learning-path', '[data-tick]:checked');
  },
};

/** Six on the list: the ticks of the first topic are open, and the table tells of all. */
export const Group: Story = {
  args: { group: 'gruppe-framdrift' },
  play: async ({ canvasElement }) => {
    fill('gruppe-framdrift');
    const root = await drawn(canvasElement, 'learning-path', 'details');
    root.querySelector('details')!.open = true;
  },
};

/** Three steps: hours, nothing told, days. No days are reckoned, since no weeks are told. */
export const Steps: Story = {
  args: {
    content: {
      ...base,
      id: 'historier-trinn',
      programmes: [
        {
          id: 'trinn',
          title: 'Tre trinn',
          modules: [
            { id: 'trinn-1', title: 'Trinn 1', hours: 3, form: 'Ferdighetstrening' },
            { id: 'trinn-2', title: 'Trinn 2' },
            { id: 'trinn-3', title: 'Trinn 3', days: 2, form: 'Simulering' },
          ],
        },
      ],
    },
  },
};

/** A network with coaching, of whose lengths nothing is told. */
export const NoLengths: Story = {
  args: {
    content: {
      ...base,
      id: 'historier-nettverk',
      programmes: [
        {
          id: 'nettverk',
          title: 'Et læringsnettverk',
          modules: [
            { id: 'laeringsnettverk', title: 'Læringsnettverk', summary: 'Kommunene møtes.' },
            { id: 'coaching', title: 'Coaching' },
          ],
        },
      ],
    },
  },
};

/** The weeks told make more than the months told; that is said, and nothing is mended. */
export const WeeksPassMonths: Story = {
  args: {
    content: {
      ...base,
      id: 'historier-uker',
      programmes: [
        {
          id: 'uker',
          title: 'Flere uker enn måneder',
          learningModel: { months: 3 },
          modules: [1, 2, 3].map((at) => ({ id: `emne-${at}`, weeks: { from: 6 } })),
        },
      ],
    },
  },
};

/** A programme without modules. */
export const None: Story = {
  args: { content: { ...base, id: 'historier-ingen', programmes: [{ id: 'p', title: 'Uten emner' }] } },
};

/** The content did not come: the link of the page stands. */
export const FailedContent: Story = { args: { content: undefined, src: 'demo/content/finnes-ikke.json' } };
