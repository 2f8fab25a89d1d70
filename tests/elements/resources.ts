import { html, type TemplateResult } from 'lit';
import '../../src/elements/resource-list/define.js';
import type { ResourceListElement } from '../../src/elements/resource-list/resource-list.js';
import { openRecords } from '../../src/storage/records.js';
import { byText, dialogOf, readyWith, until, withContent } from '../fixtures.js';

const both = (nb: string, nn: string, en: string) => ({ nb, nn, en });

/** A file that lies on the server of the tests, and one that does not. */
export const thereFile = new URL('./frame.html', import.meta.url).href;
export const goneFile = new URL('./borte.pdf', import.meta.url).href;
export const soundFile = new URL('./short-film.webm', import.meta.url).href;

export const leaderBooklet = {
  id: 'lederhefte',
  title: both('For deg som leder', 'For deg som leier', 'For you who lead'),
  kind: 'leader-booklet',
  origin: 'example',
  summary: both('Slik leder du samlingene.', 'Slik leier du samlingane.', 'How to lead.'),
  file: thereFile,
  format: 'PDF',
  pages: 12,
  sections: [
    {
      id: 'hvorfor',
      title: both('Hvorfor samtale?', 'Kvifor samtale?', 'Why talk?'),
      text: both('Vi lærer *sammen*.', 'Vi lærer *saman*.', 'We learn *together*.'),
      page: 3,
    },
    {
      id: 'klar',
      title: both('Gjør klart', 'Gjer klart', 'Get ready'),
      when: 'before',
      checklist: [
        both('Bestill rom', 'Bestill rom', 'Book a room'),
        both('Send ut filmen', 'Send ut filmen', 'Send the film'),
        both('Skriv ut casen', 'Skriv ut casen', 'Print the case'),
      ],
    },
    {
      id: 'i-rommet',
      title: both('I rommet', 'I rommet', 'In the room'),
      when: 'during',
      checklist: [both('Alle får ordet', 'Alle får ordet', 'Everyone speaks')],
    },
    {
      id: 'etterpa',
      title: both('Etterpå', 'Etterpå', 'Afterwards'),
      when: 'after',
      checklist: [both('Skriv ned ett råd', 'Skriv ned eitt råd', 'Note one piece of advice')],
    },
  ],
};

export const booklet = {
  id: 'hefte-1',
  title: 'Lindring i hverdagen',
  kind: 'booklet',
  file: thereFile,
  format: 'PDF',
  bytes: 1_400_000,
  pages: 24,
  language: 'nn',
  price: both('Gratis som fil', 'Gratis som fil', 'Free as a file'),
  order: 'mailto:bestilling@example.no',
  topics: ['samtale'],
  evidence: { scheme: 'pyramide', level: 'retningslinje' },
};

/** Resources that differ in all a list can tell. */
export function resourceFileOf(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: 1,
    id: 'materiell',
    source: { title: 'Pakken', publisher: 'Lindring', url: 'https://example.no/pakken' },
    topics: [{ id: 'samtale', title: both('Samtale', 'Samtale', 'Talking') }],
    evidenceSchemes: [
      {
        id: 'pyramide',
        title: both('Pyramiden', 'Pyramiden', 'The pyramid'),
        levels: [
          { id: 'retningslinje', title: both('Retningslinje', 'Retningslinje', 'Guideline') },
          { id: 'oversikt', title: both('Oversikt', 'Oversikt', 'Review') },
          { id: 'studie', title: both('Enkeltstudie', 'Enkeltstudie', 'Single study') },
        ],
      },
    ],
    resources: [
      {
        id: 'plakat',
        title: 'Til veggen',
        kind: 'poster',
        evidence: { scheme: 'pyramide', level: 'studie' },
      },
      booklet,
      leaderBooklet,
      {
        id: 'lyd',
        title: both('Heftet som lyd', 'Heftet som lyd', 'The booklet as audio'),
        kind: 'audio',
        file: soundFile,
        bytes: 420_000,
        transcript: both('Velkommen til heftet.', 'Velkomen til heftet.', 'Welcome.'),
      },
      {
        id: 'gammel',
        title: 'Gammel rapport',
        kind: 'report',
        file: goneFile,
        withdrawn: { at: '2026-05', reason: both('Ny er på vei.', 'Ny er på veg.', 'A new one is coming.') },
      },
    ],
    ...more,
  };
}

/** What source 001 tells: two to fetch freely, the rest behind a login. */
export function canvasFile(): Record<string, unknown> {
  const login = both('Krever innlogging i Canvas', 'Krev innlogging i Canvas', 'Needs a login in Canvas');
  return {
    version: 1,
    id: 'canvas',
    resources: [
      { id: 'program', title: 'Program', kind: 'list', login },
      { id: 'flyer', title: 'Flyer', kind: 'flyer', format: 'redigerbar' },
      { id: 'pamelding', title: 'Påmeldingsliste', kind: 'list' },
      { id: 'lysark', title: 'Presentasjonen', kind: 'presentation', login },
    ],
  };
}

/** As many as asked for, of two kinds. */
export function manyResources(count: number): Record<string, unknown> {
  return resourceFileOf({
    resources: Array.from({ length: count }, (_, at) => ({
      id: `r-${at}`,
      title: `Nummer ${at + 1}`,
      kind: at % 2 ? 'report' : 'booklet',
      topics: at === 0 ? ['samtale'] : [],
      ...(at < 3 ? { evidence: { scheme: 'pyramide', level: at === 0 ? 'oversikt' : 'studie' } } : {}),
    })),
  });
}

export const records = () => openRecords({ content: 'materiell', group: 'gruppe-1' });

/** A list in a page where nothing else stands, with what comes after its first content. */
export async function showResources(
  file: Record<string, unknown> = resourceFileOf(),
  page: TemplateResult = html`<resource-list><a href="/hefter">Heftene</a></resource-list>`,
): Promise<ResourceListElement> {
  const { place } = await withContent(readyWith(file), page);
  return listIn(place);
}

/** The list of a page, once all of it is there. */
export async function listIn(place: ParentNode): Promise<ResourceListElement> {
  const list = place.querySelector('resource-list')!;
  const root = list.shadowRoot!;
  await until(
    () => root.querySelector('.tools') ?? (root.querySelector('article') && !root.querySelector('.item')),
    'the list never came',
  );
  await list.updateComplete;
  return list;
}

/** The headings of the groups, in order. */
export function groupsIn(list: ResourceListElement): string[] {
  return Array.from(list.shadowRoot!.querySelectorAll('.group-title'), (each) => each.textContent.trim());
}

/** The resources that are shown, by their ids, in order. */
export function idsIn(list: ResourceListElement): string[] {
  return Array.from(
    list.shadowRoot!.querySelectorAll<HTMLElement>('.item'),
    (each) => each.dataset['resource']!,
  );
}

/** The part of the list about one resource. */
export function itemOf(list: ResourceListElement, id: string): HTMLElement {
  return list.shadowRoot!.querySelector(`[data-resource='${id}']`)!;
}

/** Opens the leader's booklet where it stands. */
export async function openBooklet(list: ResourceListElement): Promise<HTMLElement> {
  byText(itemOf(list, 'lederhefte'), 'button', 'Les her').click();
  await until(() => itemOf(list, 'lederhefte').querySelector('.booklet'), 'the booklet never opened');
  await list.updateComplete;
  return itemOf(list, 'lederhefte').querySelector('.booklet')!;
}

/** The dialog a list has opened. */
export function dialogIn(list: ResourceListElement): ReturnType<typeof dialogOf> {
  return dialogOf(list as unknown as Parameters<typeof dialogOf>[0]);
}
