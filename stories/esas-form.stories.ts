import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { EsasFormElement } from '../src/elements/esas-form/esas-form.js';
import '../src/elements/esas-form/define.js';
import '../src/elements/training-content/define.js';
import { drawn, press } from './acts.js';

interface Args {
  caseId: string;
  instrumentId: string;
  mode: EsasFormElement['mode'];
  headingLevel: number;
}

type Story = StoryObj<Args>;

const src = new URL('../demo/content/lindrende-2026.json', import.meta.url).href;

/** A form nobody uses, with another scale and other rows, and a patient who has answered it six times. */
const inline = {
  version: 1,
  id: 'oppdiktet',
  language: 'nb',
  origin: 'example',
  instruments: [
    {
      id: 'oppdiktet',
      title: 'Oppdiktet skjema',
      language: 'nb',
      origin: 'example',
      window: 'siste time',
      scale: { min: 0, max: 4 },
      attribution: 'Oppdiktet for å vise at elementet ikke kjenner noe skjema. Ikke i bruk noe sted.',
      items: [
        {
          id: 'uro',
          text: 'Uro i kroppen',
          definition: 'å ikke finne ro',
          anchors: { low: 'Helt rolig', high: 'Aldri rolig' },
          conversation: ['Når er det roligst?'],
        },
        {
          id: 'sovn',
          text: 'Søvn',
          anchors: { low: 'God søvn', high: 'Ingen søvn' },
          reminder: '0 er best også her.',
        },
        { id: 'torst', text: 'Tørst', anchors: { low: 'Ikke tørst', high: 'Svært tørst' } },
      ],
    },
  ],
  cases: [
    {
      id: 'kari',
      name: 'Kari',
      settings: ['home'],
      diagnoses: ['hjertesvikt'],
      scenarios: [],
      series: [
        {
          instrument: 'oppdiktet',
          points: [4, 3, null, 2, 'unable', 0].map((uro, at) => ({
            id: `dag-${at + 1}`,
            label: `Dag ${at + 1}`,
            by: 'patient',
            answers: { uro, sovn: at % 3, torst: 4 - Math.min(at, 4) },
          })),
        },
      ],
    },
  ],
};

const form = (args: Args) => html`
  <esas-form
    case-id=${args.caseId}
    instrument-id=${args.instrumentId}
    mode=${args.mode}
    heading-level=${args.headingLevel}
    group="historie-${args.mode}"
  >
    <a href="https://www.helse-bergen.no/">Skjemaet hos Helse Bergen</a>
  </esas-form>
`;

const fromDemo = (args: Args) => html`<training-content src=${src}>${form(args)}</training-content>`;
const fromInline = (args: Args) =>
  html`<training-content .content=${inline}>${form(args)}</training-content>`;

const meta: Meta<Args> = {
  title: 'Elements/esas-form',
  component: 'esas-form',
  args: { caseId: 'torunn', instrumentId: 'esas-r', mode: 'fill', headingLevel: 2 },
  argTypes: { mode: { control: 'select', options: ['fill', 'time', 'compare'] } },
  render: fromDemo,
};
export default meta;

async function ready(story: HTMLElement): Promise<ShadowRoot> {
  return drawn(story, 'esas-form', '.out');
}

/** Answers the rows there are a number for. */
async function answer(story: HTMLElement, numbers: readonly number[]): Promise<ShadowRoot> {
  const root = await ready(story);
  const rows = root.querySelectorAll('.item');
  for (const [at, number] of numbers.entries()) {
    if (rows[at]) press(rows[at], `input[value="${number}"]`);
    await (root.host as EsasFormElement).updateComplete;
  }
  return root;
}

const half = [3, 6, 0, 10];
const full = [3, 6, 0, 10, 5, 4, 2, 8, 5, 1];

/** Nothing is answered: every row is visibly empty, and nothing is stored. */
export const Empty: Story = {};

/** Some rows are answered. A 0 is an answer; a row without one is not. */
export const Half: Story = { play: async ({ canvasElement }) => void (await answer(canvasElement, half)) };

/** Every row is answered, and who answered is told. */
export const Full: Story = {
  play: async ({ canvasElement }) => press(await answer(canvasElement, full), '.by input[value=staff]'),
};

/** One row could not be assessed; that is neither 0 nor unanswered. */
export const CannotAssess: Story = {
  play: async ({ canvasElement }) =>
    press(await answer(canvasElement, half.slice(0, 2)), '.line:nth-child(5) .unable input'),
};

/** A patient who cannot answer: the case tells, and says what to do instead. */
export const PatientCannotAnswer: Story = { args: { caseId: 'hans-olav' } };

/** Nobody is chosen yet: the reader picks a case, or the built-in practice patient. */
export const WhichPatient: Story = { args: { caseId: '' } };

/** The patient’s answers over time stay closed until someone opens them. */
export const OverTimeClosed: Story = { args: { mode: 'time' } };

/** Three points in time, as numbers with the change in words, and as small lines. */
export const OverTime: Story = {
  args: { mode: 'time' },
  play: async ({ canvasElement }) =>
    press(await drawn(canvasElement, 'esas-form', '.ahead'), '.ahead + .button'),
};

/** Six points in time. A line is broken where there is no number. */
export const SeriesOfSix: Story = {
  args: { caseId: 'kari', instrumentId: 'oppdiktet', mode: 'time' },
  render: fromInline,
  play: OverTime.play!,
};

/** Before the answers are opened: one estimate, hands, or sheet by sheet. */
export const Estimate: Story = { args: { mode: 'compare' } };

/** Hands are counted for each number. */
export const ShowOfHands: Story = {
  args: { mode: 'compare' },
  play: async ({ canvasElement }) =>
    press(await drawn(canvasElement, 'esas-form', '.compare'), '[value=hands]'),
};

/** The patient’s own answers are open, the largest difference first. There is no score. */
export const Comparison: Story = {
  args: { mode: 'compare' },
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, 'esas-form', '.compare');
    press(await answer(canvasElement, full), '.compare > .button');
  },
};

/** An invented form with another scale and other rows: no code knows ESAS. */
export const InventedInstrument: Story = {
  args: { caseId: 'kari', instrumentId: 'oppdiktet' },
  render: fromInline,
  play: async ({ canvasElement }) => void (await answer(canvasElement, [2, 0])),
};

/** On a telephone: 0 to 5 on one line, 6 to 10 on the next. */
export const Narrow: Story = {
  globals: { viewport: { value: 'w320' } },
  play: async ({ canvasElement }) => void (await answer(canvasElement, half)),
};

/** In a dark part of a page, whatever the page itself is. */
export const Dark: Story = {
  decorators: [
    (story) => {
      const place = document.createElement('div');
      place.style.colorScheme = 'dark';
      place.style.background = 'Canvas';
      render(story(), place);
      return html`${place}`;
    },
  ],
  play: async ({ canvasElement }) => void (await answer(canvasElement, half)),
};

/** To be seen with the system’s own colours (forced colours): what is chosen is still told apart. */
export const ForcedColours: Story = {
  play: async ({ canvasElement }) => void (await answer(canvasElement, half)),
};

/** On a large screen: the question first, then a row at a time. */
export const LargeScreen: Story = {
  args: { mode: 'compare' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'esas-form', '.compare');
    void (root.host as EsasFormElement).present();
  },
};

/** What to print, of what there is. */
export const Printing: Story = {
  play: async ({ canvasElement }) =>
    void ((await answer(canvasElement, half)).host as EsasFormElement).print(),
};

/** The content has no such form: what the page put there stays, and the reader is told. */
export const UnknownForm: Story = { args: { instrumentId: 'finnes-ikke' } };

/** A page written in Nynorsk. The words of the form stay as its owner wrote them. */
export const Nynorsk: Story = {
  decorators: [(story: () => unknown) => html`<div lang="nn">${story()}</div>`],
  play: async ({ canvasElement }) => void (await answer(canvasElement, half)),
};
