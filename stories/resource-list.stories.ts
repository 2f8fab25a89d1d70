import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/elements/resource-list/define.js';
import '../src/elements/training-content/define.js';
import { drawn, press } from './acts.js';
import { lindrende } from './contents.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

interface Args extends SourceArgs {
  kind: string;
  groupBy: string;
}

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Elements/resource-list',
  component: 'resource-list',
  args: { src: lindrende, kind: '', groupBy: '', headingLevel: 2, group: 'gruppe-1' },
  argTypes: {
    ...sourceArgTypes,
    groupBy: { control: 'select', options: ['', 'kind', 'access', 'evidence', 'none'] },
  },
  render: ({ kind, groupBy, ...args }) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <resource-list
          src=${src}
          kind=${kind || nothing}
          group-by=${groupBy || nothing}
          heading-level=${headingLevel}
          group=${group}
        >
          <a href="https://www.aldringoghelse.no/">Heftene hos Aldring og helse</a>
        </resource-list>
      `,
    ),
};

export default meta;

/** Some stories change the address or take the focus; a docs page has one of each for all of them. */
const alone = { parameters: { docs: { story: { autoplay: false } } } };

const fileOf = (more: Record<string, unknown>) => ({
  version: 1,
  id: 'materiell',
  source: { title: 'Eksempelpakken', publisher: 'Lindring' },
  origin: 'example',
  ...more,
});

const evidenceSchemes = [
  {
    id: 'kunnskap',
    title: 'Eksempelskala',
    levels: [
      'Systemer',
      'Oppsummerte oversikter',
      'Retningslinjer',
      'Systematiske oversikter',
      'Studier',
    ].map((title, at) => ({ id: `niva-${at + 1}`, title })),
  },
];

const graded = fileOf({
  evidenceSchemes,
  resources: evidenceSchemes[0]!.levels.map(({ id }, at) => ({
    id: `tiltak-${at}`,
    title: `Tiltak ${at + 1}`,
    kind: at % 2 ? 'report' : 'link',
    evidence: { scheme: 'kunnskap', level: id },
  })),
});

const login = 'Krever innlogging i Canvas';
const twoDoors = fileOf({
  resources: [
    { id: 'flyer', title: 'Flyer', kind: 'flyer', format: 'redigerbar' },
    { id: 'liste', title: 'Påmeldingsliste for mentorer og kandidater', kind: 'list' },
    { id: 'program', title: 'Program', kind: 'list', login },
    { id: 'lysark', title: 'PowerPoint-presentasjon', kind: 'presentation', login },
    { id: 'bevis', title: 'Kursbevis', kind: 'list', login },
  ],
});

/** The material of the package: booklets, templates, slides and audio. */
export const AllMaterial: Story = {};

/** The kinds a page asks for, one or several. */
export const BookletsAlone: Story = { args: { kind: 'booklet leader-booklet' } };

/** The leader's booklet read where it stands, with its checklists. */
export const LeadersBooklet: Story = {
  ...alone,
  args: { kind: 'leader-booklet', group: 'gruppe-leser-hefte' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'resource-list', '.item button');
    press(root, '.item button');
    await drawn(canvasElement, 'resource-list', '.booklet');
  },
};

/** A point is ticked: kept for the group in this tab, and shown in the plan. */
export const Ticked: Story = {
  ...alone,
  args: { kind: 'leader-booklet', group: 'gruppe-krysser-av' },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'resource-list', '.item button');
    press(root, '.item button');
    const box = (await drawn(canvasElement, 'resource-list', '.booklet')).querySelector<HTMLInputElement>(
      '.booklet input',
    );
    if (box && !box.checked) box.click();
  },
};

/** Some is free to fetch, some asks for a login: two groups, in the words of the source. */
export const FreeAndLogin: Story = { args: { content: twoDoors } };

/** By level of a named scheme: a name and a shape, explained at the foot. */
export const ByEvidence: Story = { args: { content: graded, groupBy: 'evidence' } };

/** Long lists are narrowed by kind, level and topic. */
export const Narrowed: Story = {
  ...alone,
  args: {
    content: fileOf({
      resources: Array.from({ length: 12 }, (_, at) => ({
        id: `r-${at}`,
        title: `Rapport og hefte ${at + 1}`,
        kind: at % 3 ? 'report' : 'booklet',
      })),
    }),
  },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'resource-list', '.tools summary');
    press(root, '.tools summary');
    press(root, '.tools input');
  },
};

/** The file is not where it should be: told where the link stands, with what to do. */
export const FileIsGone: Story = {
  ...alone,
  args: {
    content: fileOf({
      resources: [
        {
          id: 'borte',
          title: 'Et hefte',
          kind: 'booklet',
          file: 'demo/content/finnes-ikke.pdf',
          bytes: 400000,
        },
      ],
    }),
  },
  play: async ({ canvasElement }) => {
    const root = await drawn(canvasElement, 'resource-list', '.acts a');
    root.querySelector<HTMLElement>('.acts a')?.focus();
  },
};

/** What the source tells and nothing more: no file, and it looks finished all the same. */
export const FactsOnly: Story = { args: { src: 'demo/content/lindrende-2026-fakta.json' } };

/** A resource that is taken back stands with the reason. */
export const Withdrawn: Story = {
  args: {
    content: fileOf({
      resources: [
        {
          id: 'gammelt',
          title: 'Gammelt hefte',
          kind: 'booklet',
          withdrawn: { at: '2026-05', reason: 'Rådene er endret.' },
        },
        { id: 'nytt', title: 'Nytt hefte', kind: 'booklet', price: 'Gratis' },
      ],
    }),
  },
};

/** The file has no material. */
export const NoMaterial: Story = { args: { content: fileOf({ resources: [] }) } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** The content could not be fetched: the link stays, and the reader may try again. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json' } };
