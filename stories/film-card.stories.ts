import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/film-card/define.js';
import '../src/elements/training-content/define.js';
import demo from '../demo/content/lindrende-2026.json';
import { lindrende } from './contents.js';

const transcript =
  'Berit: Hvordan har du det?\n\nKari: Jeg tenker på pårørende.\n\nBerit: Fortell.\n\nKari: De er redde, mine pårørende.';

/** States that the demo content cannot show. */
const content = {
  version: 1,
  id: 'film-stories',
  language: 'nb',
  origin: 'example',
  topics: [{ id: 'samtale', title: 'Samtale' }],
  films: [
    {
      id: 'youtube',
      title: 'Samtalen',
      topics: ['samtale'],
      seconds: 300,
      address: 'https://www.youtube.com/watch?v=abcdefghijk',
      captionsBurnedIn: true,
      transcript,
      keyPoints: ['Sett deg.', 'Vent.'],
      chapters: '0:00 Før\n2:10 Etter',
      use: ['before-session', 'course'],
      questions: [{ id: 'youtube-q1', text: 'Hvem snakker mest?' }],
      stops: [{ at: 60, question: { id: 'youtube-s1', text: 'Hva ville du sagt nå?' } }],
    },
    {
      id: 'vimeo',
      title: 'Pusten',
      topics: [],
      address: 'https://vimeo.com/123456789',
      captionsBurnedIn: true,
      transcript,
    },
    {
      id: 'lenke',
      title: 'Et annet sted',
      topics: [],
      address: 'https://film.example/se',
      captionsBurnedIn: true,
      transcript,
    },
    {
      id: 'trukket',
      title: 'Den gamle filmen',
      topics: [],
      withdrawn: { at: '2026-05', reason: 'Rådene er endret.', replacedBy: 'https://example.no/ny' },
    },
  ],
};

const meta: Meta = {
  title: 'Elements/film-card',
  component: 'film-card',
  args: { filmId: 'youtube', consent: '', search: '', headingLevel: 2 },
  render: ({ filmId, consent, search, headingLevel }) => html`
    <training-content .content=${content}>
      <film-card
        film-id=${filmId}
        consent=${consent}
        search=${search}
        heading-level=${headingLevel}
      ></film-card>
    </training-content>
  `,
};
export default meta;

type Story = StoryObj;

/** The film plays here, stops for its question, and has captions, chapters and its text. Only the poster comes first. */
export const Plays: Story = {
  render: () => html`<film-card src=${lindrende} film-id="eksempel-tenk-to-sammen"></film-card>`,
};

/** A silent film with its words in the picture: captions can be chosen, and are not on by themselves. */
export const PlaysSilent: Story = {
  render: () => html`<film-card src=${lindrende} film-id="eksempel-en-runde"></film-card>`,
};

/** YouTube has the film. Nothing is fetched from there before the press, and the line says who gets the IP address. */
export const BehindFacade: Story = {};

/** The page has its reader’s consent: the line is gone, and the press is still needed. */
export const WithConsent: Story = { args: { consent: 'granted' } };

/** Vimeo has it, and nobody has told how long it is. */
export const LengthNotTold: Story = { args: { filmId: 'vimeo' } };

/** Words are looked for in the text of the film: the hits are marked, and told. */
export const SearchedText: Story = { args: { search: 'parorende' } };

/** A host we do not know gets a plain link. */
export const PlainLink: Story = { args: { filmId: 'lenke' } };

/** A withdrawn film gives the reason and the way on instead. */
export const Withdrawn: Story = { args: { filmId: 'trukket' } };

/** The address is not told: the way to the owner stands in its place. */
export const WithoutAddress: Story = {
  render: () => html`
    <training-content .content=${demo}><film-card film-id="film-5"></film-card></training-content>
  `,
};

/** The content file has no such film. */
export const NotInContent: Story = { args: { filmId: 'finnes-ikke' } };
