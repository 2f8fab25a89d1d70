import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ReflectionPromptElement } from '../src/elements/reflection-prompt/reflection-prompt.js';
import '../src/elements/reflection-prompt/define.js';
import '../src/elements/training-content/define.js';

interface Args {
  questionId: string;
  question: string;
  methodId: string;
  minutes: string;
  groupSize: number;
  recap: boolean;
  headingLevel: number;
}

type Story = StoryObj<Args>;

const src = new URL('../demo/content/lindrende-2026.json', import.meta.url).href;

/** What the demo content does not show: a named method, and a question that is withdrawn. */
const inline = {
  version: 1,
  id: 'refleksjon',
  language: 'nb',
  origin: 'example',
  questions: [
    {
      id: 'vakt',
      text: {
        nb: 'Hva tok du med deg hjem fra forrige vakt?',
        nn: 'Kva tok du med deg heim frå førre vakt?',
      },
      help: { nb: 'Velg ett øyeblikk, ikke hele vakta.', nn: 'Vel éin augneblink, ikkje heile vakta.' },
      method: 'igp',
    },
    {
      id: 'trukket',
      text: 'Hva ville du gjort?',
      withdrawn: { at: '2026-05', reason: 'Spørsmålet er erstattet av et bedre.' },
    },
  ],
  methods: [
    {
      id: 'igp',
      title: 'IGP',
      steps: [
        { title: { nb: 'Individuelt', nn: 'Individuelt' }, minutes: 3, for: 'alone' },
        { title: 'Gruppe', minutes: 8, help: 'Alle sier sitt før noen svarer.', for: 'group' },
        { title: 'Plenum', minutes: 5 },
      ],
    },
  ],
};

const prompt = (args: Args) => html`
  <reflection-prompt
    question-id=${args.questionId}
    question=${args.question}
    method-id=${args.methodId}
    minutes=${args.minutes}
    group-size=${args.groupSize}
    heading-level=${args.headingLevel}
    ?recap=${args.recap}
  >
    <p>Hva legger dere merke til?</p>
  </reflection-prompt>
`;

const meta: Meta<Args> = {
  title: 'Elements/reflection-prompt',
  component: 'reflection-prompt',
  args: {
    questionId: 'torunn-2-q4',
    question: '',
    methodId: '',
    minutes: '',
    groupSize: 7,
    recap: false,
    headingLevel: 2,
  },
  render: (args) => html`<training-content src=${src}>${prompt(args)}</training-content>`,
};

export default meta;

const fromInline: Story['render'] = (args) =>
  html`<training-content .content=${inline}>${prompt(args)}</training-content>`;

const part = (canvas: HTMLElement) => canvas.querySelector('reflection-prompt') as ReflectionPromptElement;

async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = part(canvas).shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

/** A question from a case, for a group of seven. */
export const OneQuestion: Story = {};

/** The steps of a named method, from the content. */
export const NamedMethod: Story = { args: { questionId: 'vakt' }, render: fromInline };

/** A question of the page’s own, with minutes of its own: no content file is needed. */
export const OwnQuestion: Story = {
  args: { questionId: '', question: 'Hva tar du med deg fra denne uka?', minutes: '1 2 2', groupSize: 0 },
  render: prompt,
};

/** The time of the first step runs. It only informs: nothing happens when it is over. */
export const TimeRuns: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.written');
    (await find(canvasElement, '.steps button')).click();
  },
};

/** A round: who is there, who has the word, and who comes next. */
export const Round: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.written');
    (await find(canvasElement, '[aria-expanded]')).click();
    (await find(canvasElement, '.round details > button')).click();
  },
};

/** The group has written a note, and what it takes along. */
export const Written: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.written');
    for (const field of part(canvasElement).shadowRoot!.querySelectorAll<HTMLInputElement>(
      '#note-torunn-2-q4, .written input',
    )) {
      field.value = 'Spørre rolig om natten';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await part(canvasElement).updateComplete;
    }
  },
};

/** What was answered earlier to the same question, to be read only. */
export const Recap: Story = { args: { recap: true } };

/** On a large screen: the question alone, then one step at a time. */
export const LargeScreen: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.written');
    void part(canvasElement).present();
  },
};

/** What to gather, and where it goes: nothing is written yet. */
export const GatherNothing: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.written');
    void part(canvasElement).gather();
  },
};

/** Which card to print. */
export const ShiftCards: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.written');
    void part(canvasElement).print();
  },
};

/** A question that is withdrawn: the reason stands instead of it. */
export const Withdrawn: Story = { args: { questionId: 'trukket' }, render: fromInline };

/** The content has no such question: what the page put there stays, and the reader is told. */
export const UnknownQuestion: Story = { args: { questionId: 'finnes-ikke' } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  decorators: [(story: () => unknown) => html`<div lang="nn">${story()}</div>`],
};
