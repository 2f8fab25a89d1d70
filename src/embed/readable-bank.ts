import { factsOf as caseFacts } from '../cases/case-text.js';
import { provenanceOf } from '../content/provenance.js';
import type { Provenance } from '../content/schema/base.js';
import { cases } from '../content/schema/case.js';
import { films } from '../content/schema/film.js';
import { resources, type Resource } from '../content/schema/resource.js';
import { webinars, type Webinar } from '../content/schema/webinar.js';
import { bankMessages } from '../i18n/case-bank.js';
import { caseMessages } from '../i18n/case-card.js';
import { formatDate, formatTime } from '../i18n/dates.js';
import { embedMessages } from '../i18n/embed.js';
import { resourceListMessages } from '../i18n/resource-list.js';
import { webinarMessages } from '../i18n/webinar-list.js';
import { marksAsText } from '../parts/marks.js';
import { momentOf, wallAt } from '../sessions/oslo.js';
import { markup, type Drawable } from './html.js';
import { line, paragraph } from './prose.js';
import { factLine } from './readable-film.js';
import { foot, heading, mark, patientNow, reference, withdrawn, type Readable } from './readable-parts.js';

interface Entry {
  readonly item: Provenance;
  readonly title: Drawable;
  readonly body: Drawable;
}

interface Bank {
  readonly title: (of: Readable) => string;
  readonly entries: (of: Readable) => Entry[];
  readonly isAboutPatients: boolean;
}

const banks: Readonly<Record<string, Bank>> = {
  'case-bank': {
    title: ({ reading }) => bankMessages[reading.language].title,
    isAboutPatients: true,
    entries: (of) =>
      of.content.list(cases).items.map((study) => ({
        item: study,
        title: reference(of, 'case-card', study.id, study.name),
        body: [
          markup`<p>${caseFacts(study, caseMessages[of.reading.language], of.reading)}</p>\n`,
          paragraph(study.summary, of.reading),
        ],
      })),
  },
  'film-bank': {
    title: ({ reading }) => embedMessages[reading.language].films,
    isAboutPatients: true,
    entries: (of) =>
      of.content.list(films).items.map((film) => ({
        item: film,
        title: reference(of, 'film-card', film.id, line(film.title, of.reading)),
        body: [markup`<p>${factLine(film, of)}</p>\n`, paragraph(film.summary, of.reading)],
      })),
  },
  'resource-list': {
    title: ({ reading }) => embedMessages[reading.language].resources,
    isAboutPatients: false,
    entries: (of) => of.content.list(resources).items.map((resource) => oneResource(resource, of)),
  },
  'webinar-list': {
    title: ({ reading }) => webinarMessages[reading.language].title,
    isAboutPatients: false,
    entries: (of) => of.content.list(webinars).items.map((webinar) => oneWebinar(webinar, of)),
  },
};

/** The tags of the elements that show a whole list. */
export const bankTags = Object.keys(banks);

/** What an element that shows a whole list is called. */
export function bankTitle(tag: string, of: Readable): string {
  return banks[tag]?.title(of) ?? '';
}

/** A whole list, each of its things in short; nothing where the file has none of them. */
export function readableBank(tag: string, of: Readable): Drawable {
  const bank = banks[tag];
  const entries = bank?.entries(of) ?? [];
  if (!bank || entries.length === 0) return undefined;
  const { head } = of.content;
  const provenances = entries.map(({ item }) => provenanceOf(head, item));
  // What is said of all of them stands once.
  const isShared = new Set(provenances.map((each) => marksAsText(each, of.reading))).size === 1;
  return [
    heading(of, 0, bank.title(of)),
    isShared ? mark(provenances[0] ?? head, of) : undefined,
    entries.map(({ title, body }, at) => {
      const provenance = provenances[at] ?? head;
      return [
        heading(of, 1, title),
        isShared ? undefined : mark(provenance, of),
        withdrawn(provenance, of) ?? body,
      ];
    }),
    feet(provenances, of),
    bank.isAboutPatients ? patientNow(of) : undefined,
  ];
}

/** Where the things come from, each source once. */
function feet(provenances: readonly Provenance[], of: Readable): Drawable {
  const all = provenances.map((each) => markup`${foot(each, of, false)}`);
  const texts = all.map(String);
  return all.filter((_, at) => texts.indexOf(texts[at] ?? '') === at);
}

function oneResource(resource: Resource, of: Readable): Entry {
  const { reading } = of;
  const messages = resourceListMessages[reading.language];
  const { kind, format, pages, file, summary, price } = resource;
  const facts = [messages.kinds[kind][0], format, pages && messages.pages(pages)].filter(Boolean).join(' · ');
  const body = [
    markup`<p>${facts}</p>\n`,
    paragraph(summary, reading),
    paragraph(price, reading),
    file === undefined
      ? undefined
      : markup`<p><a href="${file}">${messages.openFile(format ?? '')}</a></p>\n`,
  ];
  return { item: resource, title: line(resource.title, reading), body };
}

function oneWebinar(webinar: Webinar, of: Readable): Entry {
  const { reading } = of;
  const messages = webinarMessages[reading.language];
  const { start, minutes, summary, signup, recording } = webinar;
  const moment = start === undefined ? undefined : momentOf(start);
  const wall = moment === undefined ? undefined : wallAt(moment);
  const when = wall
    ? `${formatDate(wall.day, reading.language, 'weekday')} ${formatTime(wall.time, reading.language)}`
    : messages.notSet;
  const facts = [when, minutes && messages.minutes(minutes)].filter(Boolean).join(' · ');
  const way = (address: string | undefined, words: string): Drawable =>
    address === undefined
      ? undefined
      : markup`<p><a href="${address}" rel="noopener noreferrer">${words}</a></p>\n`;
  const body = [
    markup`<p>${facts}</p>\n`,
    paragraph(summary, reading),
    way(signup, messages.signUp),
    way(recording, messages.recording),
  ];
  return { item: webinar, title: line(webinar.title, reading), body };
}
