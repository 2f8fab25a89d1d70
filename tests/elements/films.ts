import { html } from 'lit';
import type { FilmBankElement } from '../../src/elements/film-bank/film-bank.js';
import '../../src/elements/film-bank/define.js';
import type { FilmCardElement } from '../../src/elements/film-card/film-card.js';
import '../../src/elements/film-card/define.js';
import { readyWith, until, withContent } from '../fixtures.js';

const webm = new URL('./short-film.webm', import.meta.url).href;
const text =
  'Berit: Hvordan har du det?\n\nKari: Jeg tenker på pårørende.\n\nBerit: Fortell.\n\nKari: De er redde, mine pårørende.';

/** A film of three seconds that plays, with everything a film can have. */
export const own = {
  id: 'egen',
  number: 1,
  title: { nb: 'Å sitte ned', nn: 'Å setje seg ned', en: 'Sitting down' },
  summary: 'To som snakker sammen.',
  topics: ['samtale', 'symptomer'],
  seconds: 3,
  files: [{ file: webm, type: 'video/webm' }],
  captions: [{ language: 'nb', file: 'egen.nb.vtt' }],
  chapters: '0:00 Før\n0:02 Etter',
  transcript: text,
  publishedAt: '2026-11',
  audioDescription: 'not-needed',
  keyPoints: ['Sett deg.', 'Vent.'],
  use: ['before-session', 'course'],
  questions: [{ id: 'egen-q1', text: 'Hva la du merke til?', help: 'Tenk på hendene.' }],
  stops: [{ at: 1, question: { id: 'egen-s1', text: 'Hva ville du sagt nå?' } }],
  pairWith: 'tube',
  origin: 'example',
};

/** Films of every other kind. */
const others = [
  {
    id: 'tube',
    number: 2,
    title: 'Samtalen',
    topics: ['samtale'],
    seconds: 300,
    address: 'https://www.youtube.com/watch?v=abcdefghijk&list=sporing',
    captionsBurnedIn: true,
    transcript: 'Hei.',
    use: ['course'],
    questions: [{ id: 'tube-q1', text: 'Hvem snakker mest?' }],
  },
  { id: 'vimeo', title: 'Pusten', topics: ['symptomer'], address: 'https://vimeo.com/123456789/abcdef1234' },
  { id: 'lenke', title: 'Et annet sted', topics: [], address: 'https://film.example/se' },
  {
    id: 'ukjent',
    number: 3,
    title: 'Bare tittelen',
    topics: ['samtale'],
    source: { title: 'Filmbanken', publisher: 'Aldring og helse', url: 'https://example.no/film' },
  },
];

/** A content file with films of every kind, and a topic without any. */
export function filmsFile(more: object[] = []): Record<string, unknown> {
  return {
    version: 1,
    id: 'filmer',
    language: 'nb',
    topics: [
      { id: 'samtale', title: { nb: 'Samtale', nn: 'Samtale', en: 'Talking' }, summary: 'Å snakke sammen.' },
      { id: 'symptomer', title: { nb: 'Symptomer', nn: 'Symptom', en: 'Symptoms' } },
      { id: 'tom', title: 'Uten film' },
    ],
    films: [own, ...others, ...more],
  };
}

/** A card with one film of the file, or with a changed one. */
export async function filmCard(id: string, change: object = {}): Promise<FilmCardElement> {
  const file = filmsFile();
  const films = (file['films'] as { id: string }[]).map((each) =>
    each.id === id ? { ...each, ...change } : each,
  );
  const { place } = await withContent(
    readyWith({ ...file, films }),
    html`<a href="#foer">Før</a><film-card film-id=${id}><a href="/filmer">Alle filmer</a></film-card
      ><a href="#etter">Etter</a>`,
  );
  const card = place.querySelector('film-card')!;
  await until(() => card.shadowRoot?.querySelector('article'), 'the film never came');
  return card;
}

/** A bank with all films of the file, and more. */
export async function filmBank(more: object[] = []): Promise<FilmBankElement> {
  const { place } = await withContent(
    readyWith(filmsFile(more)),
    html`<a href="#foer">Før</a><film-bank><a href="/filmer">Alle filmer</a></film-bank
      ><a href="#etter">Etter</a>`,
  );
  const bank = place.querySelector('film-bank')!;
  await until(() => bank.shadowRoot?.querySelector('article'), 'the bank never came');
  return bank;
}
