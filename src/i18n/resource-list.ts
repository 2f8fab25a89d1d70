import type { Messages } from './language.js';

type Kind =
  | 'booklet'
  | 'leader-booklet'
  | 'flyer'
  | 'list'
  | 'presentation'
  | 'poster'
  | 'report'
  | 'document'
  | 'audio'
  | 'animation'
  | 'course'
  | 'link';

const nb = {
  kinds: {
    booklet: ['Temahefte', 'Temahefter'],
    'leader-booklet': ['Hefte for gruppeledere', 'Hefter for gruppeledere'],
    flyer: ['Flyer', 'Flyere'],
    list: ['Liste', 'Lister'],
    presentation: ['Presentasjon', 'Presentasjoner'],
    poster: ['Poster', 'Postere'],
    report: ['Rapport', 'Rapporter'],
    document: ['Dokument', 'Dokumenter'],
    audio: ['Lyd', 'Lyd'],
    animation: ['Animasjonsfilm', 'Animasjonsfilmer'],
    course: ['Kurs', 'Kurs'],
    link: ['Lenke', 'Lenker'],
  } satisfies Record<Kind, readonly [string, string]> as Record<Kind, readonly [string, string]>,
  pages: (count: number) => (count === 1 ? '1\u00a0side' : `${count}\u00a0sider`),
  openFile: (facts: string) => (facts ? `Åpne fila (${facts})` : 'Åpne fila'),
  openPage: (host: string) => (host ? `Gå til ${host}` : 'Gå til siden'),
  order: 'Bestill',
  orderByMail: 'Bestill på e-post',
  atOwner: (who: string) => `Se hos ${who}`,
  free: 'Fritt å hente',
  noLevel: 'Nivå ikke oppgitt',
  legend: 'Dette betyr merkene',
  none: 'Materiell ikke oppgitt.',
};

type ResourceListMessages = typeof nb;

const nn: ResourceListMessages = {
  kinds: {
    booklet: ['Temahefte', 'Temahefte'],
    'leader-booklet': ['Hefte for gruppeleiarar', 'Hefte for gruppeleiarar'],
    flyer: ['Flygeblad', 'Flygeblad'],
    list: ['Liste', 'Lister'],
    presentation: ['Presentasjon', 'Presentasjonar'],
    poster: ['Poster', 'Posterar'],
    report: ['Rapport', 'Rapportar'],
    document: ['Dokument', 'Dokument'],
    audio: ['Lyd', 'Lyd'],
    animation: ['Animasjonsfilm', 'Animasjonsfilmar'],
    course: ['Kurs', 'Kurs'],
    link: ['Lenkje', 'Lenkjer'],
  },
  pages: (count) => (count === 1 ? '1\u00a0side' : `${count}\u00a0sider`),
  openFile: (facts) => (facts ? `Opne fila (${facts})` : 'Opne fila'),
  openPage: (host) => (host ? `Gå til ${host}` : 'Gå til sida'),
  order: 'Bestill',
  orderByMail: 'Bestill på e-post',
  atOwner: (who) => `Sjå hos ${who}`,
  free: 'Fritt å hente',
  noLevel: 'Nivå ikkje oppgitt',
  legend: 'Dette tyder merka',
  none: 'Materiell ikkje oppgitt.',
};

const en: ResourceListMessages = {
  kinds: {
    booklet: ['Booklet', 'Booklets'],
    'leader-booklet': ['Booklet for group leaders', 'Booklets for group leaders'],
    flyer: ['Flyer', 'Flyers'],
    list: ['List', 'Lists'],
    presentation: ['Presentation', 'Presentations'],
    poster: ['Poster', 'Posters'],
    report: ['Report', 'Reports'],
    document: ['Document', 'Documents'],
    audio: ['Audio', 'Audio'],
    animation: ['Animated film', 'Animated films'],
    course: ['Course', 'Courses'],
    link: ['Link', 'Links'],
  },
  pages: (count) => (count === 1 ? '1\u00a0page' : `${count}\u00a0pages`),
  openFile: (facts) => (facts ? `Open the file (${facts})` : 'Open the file'),
  openPage: (host) => (host ? `Go to ${host}` : 'Go to the page'),
  order: 'Order',
  orderByMail: 'Order by e-mail',
  atOwner: (who) => `See it at ${who}`,
  free: 'Free to fetch',
  noLevel: 'Level not given',
  legend: 'What the marks mean',
  none: 'Material not given.',
};

/** What is said of booklets, flyers and other material in a list. */
export const resourceListMessages: Messages<ResourceListMessages> = { nb, nn, en };
