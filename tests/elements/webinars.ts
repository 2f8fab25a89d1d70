import { html, type TemplateResult } from 'lit';
import '../../src/elements/webinar-list/define.js';
import type { WebinarListElement } from '../../src/elements/webinar-list/webinar-list.js';
import { readyWith, textOf, withContent } from '../fixtures.js';
import { own } from './films.js';

/** `7` as `07`. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Webinars of every kind; «neste» begins at 13:00 in Norway on 15 October 2026. */
export const webinars = [
  {
    id: 'serie',
    title: { nb: 'Webinarserie', nn: 'Webinarserie', en: 'Webinar series' },
    season: { nb: 'Høsten 2026', nn: 'Hausten 2026', en: 'Autumn 2026' },
    free: true,
    audience: [{ nb: 'gruppeledere', nn: 'gruppeleiarar', en: 'group leaders' }],
  },
  {
    id: 'neste',
    title: { nb: 'Den første samlingen', nn: 'Den første samlinga', en: 'The first session' },
    summary: 'Slik kommer dere i gang.',
    start: '2026-10-15T13:00',
    minutes: 60,
    free: false,
    audience: ['gruppeledere', 'ledere'],
    signup: 'https://paamelding.example/et-langt-skjema/for-webinarer-i-kommunene',
    origin: 'example',
  },
  {
    id: 'forrige',
    title: 'Å lede stillhet',
    start: '2026-09-15T13:00',
    minutes: 45,
    signup: 'https://paamelding.example/2',
    recording: 'https://film.example/opptak',
  },
  { id: 'filmet', title: 'Om runden', start: '2026-08-15T13:00', minutes: 45, film: 'egen' },
  {
    id: 'trukket',
    title: 'Det gamle',
    start: '2026-12-15T13:00',
    signup: 'https://paamelding.example/3',
    withdrawn: { at: '2026-09', reason: 'Avlyst.' },
  },
];

/** A content file with those webinars, or with others. */
export function webinarFile(list: readonly object[] = webinars): Record<string, unknown> {
  return {
    version: 1,
    id: 'prove',
    title: 'Prøve',
    language: 'nb',
    source: { title: 'Webinarene', publisher: 'Aldring og helse' },
    topics: [
      { id: 'samtale', title: 'Samtale' },
      { id: 'symptomer', title: 'Symptomer' },
    ],
    films: [{ ...own, pairWith: undefined }],
    webinars: list,
  };
}

/** A list in a page where nothing else stands. */
export async function showList(
  list: readonly object[] = webinars,
  page: TemplateResult = html`<webinar-list><a href="/webinarer">Webinarene</a></webinar-list>`,
): Promise<WebinarListElement> {
  const { place } = await withContent(readyWith(webinarFile(list)), page);
  const element = place.querySelector('webinar-list')!;
  await element.updateComplete;
  return element;
}

/** One webinar of the list. */
export function rowOf(list: WebinarListElement, id: string): HTMLElement {
  return list.shadowRoot!.querySelector(`[data-webinar='${id}']`)!;
}

/** The headings as they stand, with their level. */
export function headingsOf(list: WebinarListElement): string[] {
  return Array.from(
    list.shadowRoot!.querySelectorAll('[role=heading]'),
    (each) => `${each.ariaLevel} ${textOf(each)}`,
  );
}
