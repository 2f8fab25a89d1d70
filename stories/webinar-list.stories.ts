import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/training-content/define.js';
import '../src/elements/webinar-list/define.js';
import { lindrende, webinarsOf } from './contents.js';
import { sourceArgTypes, withSource, type SourceArgs } from './source.js';

type Story = StoryObj<SourceArgs>;

const meta: Meta<SourceArgs> = {
  title: 'Elements/webinar-list',
  component: 'webinar-list',
  args: { src: lindrende, headingLevel: 2, group: 'gruppe-1' },
  argTypes: sourceArgTypes,
  render: (args) =>
    withSource(
      args,
      ({ src, headingLevel, group }) => html`
        <webinar-list src=${src} heading-level=${headingLevel} group=${group}>
          <a href="https://www.aldringoghelse.no/">Webinarene hos Aldring og helse</a>
        </webinar-list>
      `,
    ),
};

export default meta;

/** What the source of the demo tells: a season and whom it is for, and no date. */
export const NoDate: Story = {};

const series = {
  title: 'Å lede en gruppe',
  summary: 'Om å holde stillhet, og om å slutte på tida.',
  audience: ['gruppeledere', 'mentorer'],
  free: true,
  minutes: 45,
};

/** The day is set: sign-up and calendar file. */
export const WithDate: Story = {
  args: {
    content: webinarsOf([
      { id: 'a', ...series, start: '2099-10-15T13:00', signup: 'https://example.no/paamelding' },
      { id: 'b', ...series, title: 'Å snakke om døden', free: false, start: '2099-11-12T13:00' },
    ]),
  },
};

/** It has begun, and nobody has said how long it lasts: it stands under «Nå» until midnight. */
export const Now: Story = {
  args: {
    content: webinarsOf([{ id: 'a', ...series, minutes: undefined, start: new Date().toISOString() }]),
  },
};

/** It has been: the recording is a link, or a film that opens in place. */
export const Past: Story = {
  args: {
    content: webinarsOf([
      { id: 'a', ...series, start: '2026-03-10T13:00', recording: 'https://example.no/opptak' },
      { id: 'b', ...series, title: 'En runde', start: '2026-02-10T13:00', film: 'runde' },
    ]),
  },
};

/** Withdrawn by whoever answers for it: the reason, and no way in. */
export const Withdrawn: Story = {
  args: {
    content: webinarsOf([
      {
        id: 'a',
        ...series,
        start: '2099-10-15T13:00',
        withdrawn: { at: '2026-09', reason: 'Webinaret er avlyst.' },
      },
    ]),
  },
};

/** Nothing is planned. */
export const Empty: Story = { args: { content: webinarsOf([]) } };

/** A page written in Nynorsk. */
export const Nynorsk: Story = {
  decorators: [(story) => html`<div lang="nn">${story()}</div>`],
};

/** The content cannot be had: the page’s own link stands, with a sentence. */
export const FailedContent: Story = { args: { src: 'demo/content/finnes-ikke.json' } };
