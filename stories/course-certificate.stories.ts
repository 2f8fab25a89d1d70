import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/course-certificate/define.js';
import '../src/elements/training-content/define.js';
import { openRecords } from '../src/storage/records.js';
import { drawn, press, write } from './acts.js';
import { certificateContent } from './contents.js';

interface Args {
  certificateId: string;
  headingLevel: number;
  group: string;
  content: unknown;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/course-certificate',
  component: 'course-certificate',
  args: { certificateId: 'kursbevis', headingLevel: 2, group: 'gruppe-1', content: certificateContent() },
  argTypes: { content: { table: { disable: true } } },
  render: ({ certificateId, headingLevel, group, content }) => html`
    <training-content .content=${content}>
      <course-certificate
        certificate-id=${certificateId}
        heading-level=${headingLevel === 2 ? nothing : headingLevel}
        group=${group === 'gruppe-1' ? nothing : group}
      >
        <a href="https://www.aldringoghelse.no/">Les om opplæringen hos Aldring og helse</a>
      </course-certificate>
    </training-content>
  `,
};

export default meta;

const names = ['Anne Berg', 'Bo Li', 'Cato Moe', 'Dina Ness', 'Eli Øye', 'Finn Åsen', 'Gro Dahl'];
const sessions = ['s1', 's2', 's3', 's4', 's5'];

/** Puts seven and a mentor on the list of a story's own group, and notes who was there, as a leader would have. */
function fill(group: string, missing: Readonly<Record<number, number>> = {}, unconfirmed = 0): void {
  const records = openRecords({ content: 'storybook-bevis', group });
  const person = { profession: '', part: 'participant', workplace: '' };
  names.forEach((name, at) => records.write('person', `p${at + 1}`, { ...person, name, number: at + 1 }));
  records.write('person', 'm', { ...person, name: 'Mona Vik', part: 'mentor', number: 8 });
  sessions.forEach((session, at) => {
    const there = names.map((_, who) => [`p${who + 1}`, at >= (missing[who + 1] ?? 0)]);
    records.write('attendance', `program.${session}`, { ...Object.fromEntries(there), m: true });
  });
  names
    .slice(unconfirmed)
    .forEach((_, at) => records.write('requirement', `kursbevis.oppgave.p${at + 1 + unconfirmed}`, true));
  records.write('plan', 'program', {
    start: '2026-09-15',
    everyWeeks: 4,
    time: '13:00',
    place: '',
    skip: [],
    order: sessions,
    ready: [],
  });
}

/** Nobody on the list: one name can be typed, or the line left to the pen. Nothing is stored. */
export const WithoutRoster: Story = {};

/** Seven who have met both requirements: seven pages in one print. */
export const AllMet: Story = {
  args: { group: 'gruppe-alle' },
  play: async ({ canvasElement }) => {
    fill('gruppe-alle');
    const root = await drawn(canvasElement, 'course-certificate', '.person');
    write(root, '[data-field=issuer]', 'Solsida sykehjem');
    write(root, '[data-field=place]', 'Elverum');
  },
};

/** One was at three of five, and one waits for the mentor: they stand on a status list. */
export const SomeNotMet: Story = {
  args: { group: 'gruppe-noen' },
  play: async ({ canvasElement }) => {
    fill('gruppe-noen', { 3: 2 }, 1);
    await drawn(canvasElement, 'course-certificate', '.person');
  },
};

/** The source asks for nothing: the leader chooses, and attendance is told as it was noted. */
export const Attendance: Story = {
  args: { certificateId: 'oppmote', group: 'gruppe-oppmote' },
  play: async ({ canvasElement }) => {
    fill('gruppe-oppmote', { 2: 1 });
    const root = await drawn(canvasElement, 'course-certificate', '.person');
    press(root, '[data-person=p2] input');
  },
};

/** One who has led a group: candidates, sessions planned and held, and a line for the one who signs. */
export const Mentor: Story = {
  args: { certificateId: 'mentor', group: 'gruppe-mentor' },
  play: async ({ canvasElement }) => {
    fill('gruppe-mentor');
    await drawn(canvasElement, 'course-certificate', '.person');
  },
};

/** Four modules whose titles nobody has told: the certificate says «4 emner». */
export const TitlesNotTold: Story = { args: { certificateId: 'pakkebevis' } };

/** The owner allows the logo on paper, and the image lies where the page does. */
export const WithLogo: Story = {
  args: { content: certificateContent({ rights: { mayPrint: true } }) },
};

/** The same logo without a word of its use: it is left out. */
export const LogoNotAllowed: Story = { args: { content: certificateContent({}) } };

/** The owner has said no: it is shown, and not printed. */
export const MayNotPrint: Story = {
  args: { content: certificateContent({ rights: { mayPrint: false } }) },
};

/** Withdrawn: the reason stands instead of it. */
export const Withdrawn: Story = {
  args: {
    content: certificateContent({ withdrawn: { at: '2026-05', reason: 'Opplæringen er avsluttet.' } }),
  },
};
