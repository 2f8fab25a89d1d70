import type { ContentFile } from '../content/content-file.js';
import { filmAddress } from '../content/film-address.js';
import { provenanceOf } from '../content/provenance.js';
import type { Provenance } from '../content/schema/base.js';
import { cases, type CaseStudy } from '../content/schema/case.js';
import { films, type Film } from '../content/schema/film.js';
import { questions, type Question } from '../content/schema/question.js';
import { topics } from '../content/schema/topic.js';
import { bookletMessages } from '../i18n/booklet.js';
import { caseMessages } from '../i18n/case-card.js';
import { pick, type AnyText, type Reading } from '../i18n/pick.js';
import { leaderPages, materialPages, practicePages, programmePages } from './booklet-more.js';
import type { Chosen } from './chosen.js';

/** The parts of a booklet's contents, in their order. */
export const bookletParts = [
  'cases',
  'films',
  'questions',
  'practice',
  'leader',
  'programme',
  'material',
] as const;
export type BookletPart = (typeof bookletParts)[number];

/** One element on a page of the booklet. */
export interface BookletElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The id of what it shows, for the text that stands there without script. */
  readonly id: string;
}

/** Something on a page that can be done: a scenario read, a film seen, a question thought through. */
export interface BookletThing {
  readonly kind: 'scenario' | 'film' | 'question';
  readonly id: string;
  /** What to call it, in the reader's language. */
  readonly text: string;
}

/** A page of the booklet. */
export interface BookletPage {
  /** As our addresses name it: `case=torunn`. */
  readonly hash: string;
  readonly part: BookletPart;
  readonly title: string;
  /** One quiet line about it; may be empty. */
  readonly fact: string;
  readonly elements: readonly BookletElement[];
  readonly things: readonly BookletThing[];
}

/** Whom the booklet is for: one who learns alone, or whoever leads a group. */
export type BookletFor = 'participant' | 'everybody';

/**
 * The pages of a booklet made from a content file: its cases, films and questions, and for a group leader also what she
 * works with.
 */
export function bookletOf(
  file: ContentFile,
  reading: Reading,
  chosen: Chosen,
  reader: BookletFor,
): BookletPage[] {
  const forLeader = reader === 'everybody';
  const isHere = (item: Provenance): boolean => !provenanceOf(file.head, item).withdrawn;
  const studies = file.list(cases).items.filter(({ id }) => chosen.cases?.has(id) ?? true);
  const seen = file.list(films).items.filter(({ id }) => chosen.films?.has(id) ?? true);
  const loose = file.list(questions).items.filter(({ id }) => chosen.questions?.has(id) ?? true);
  const pages = [
    ...studies.filter(isHere).map((study) => casePage(file, study, reading)),
    ...seen.filter((film) => isHere(film) && hasSomething(film)).map((film) => filmPage(film, reading)),
    ...questionPages(file, loose.filter(isHere), reading),
  ];
  if (!forLeader) return [...pages, ...(chosen.isAll ? materialPages(file, reading) : [])];
  return [
    ...pages,
    ...practicePages(file, reading),
    ...leaderPages(file, reading),
    ...programmePages(file, reading),
    ...materialPages(file, reading),
  ];
}

function casePage(file: ContentFile, study: CaseStudy, reading: Reading): BookletPage {
  const messages = caseMessages[reading.language];
  const where = study.settings.map((setting) => messages.settings[setting]).join(' / ');
  const diagnoses = study.diagnoses.map((each) => pick(each, reading).text).join(', ');
  const scenarios = study.scenarios.filter((each) => !provenanceOf(file.head, each).withdrawn);
  const asked = [...scenarios.flatMap((each) => each.questions), ...(study.questions ?? [])];
  return {
    hash: `case=${study.id}`,
    part: 'cases',
    title: study.name,
    fact: [where, diagnoses].filter(Boolean).join(' · '),
    elements: [{ tag: 'case-card', attributes: { 'case-id': study.id }, id: study.id }],
    things: [
      ...scenarios.map(({ id, title }): BookletThing => ({
        kind: 'scenario',
        id: `${study.id}/${id}`,
        text: pick(title, reading).text,
      })),
      ...asked.map((each) => questionThing(each, reading)),
    ],
  };
}

/** Whether there is anything to see or read: of many films only the title is known. */
function hasSomething({ files, address, transcript, summary }: Film): boolean {
  return Boolean(files?.length || address || transcript || summary);
}

/** Whether we can tell that it was seen; nobody tells us what happens on somebody else's page. */
function canBeSeen({ files, address, transcript }: Film): boolean {
  const provider = address === undefined ? undefined : filmAddress(address)?.provider;
  return Boolean(files?.length || transcript || (provider && provider !== 'link'));
}

function filmPage(film: Film, reading: Reading): BookletPage {
  const title = pick(film.title, reading).text;
  const minutes = film.seconds ? Math.max(1, Math.round(film.seconds / 60)) : 0;
  return {
    hash: `film=${film.id}`,
    part: 'films',
    title,
    fact: minutes ? bookletMessages[reading.language].minutes(minutes) : '',
    elements: [{ tag: 'film-card', attributes: { 'film-id': film.id }, id: film.id }],
    things: [
      ...(canBeSeen(film) ? [{ kind: 'film', id: film.id, text: title } as const] : []),
      ...(film.questions ?? []).map((each) => questionThing(each, reading)),
    ],
  };
}

/** The questions that stand by themselves, those of a topic together. */
function questionPages(file: ContentFile, asked: readonly Question[], reading: Reading): BookletPage[] {
  const messages = bookletMessages[reading.language];
  const named = new Map(file.list(topics).items.map(({ id, title }) => [id, title as AnyText]));
  const byTopic = new Map<string, Question[]>();
  for (const question of asked) {
    const topic = question.topics?.find((id) => named.has(id)) ?? '';
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), question]);
  }
  return [...byTopic].map(([topic, all]) => {
    const title = named.get(topic);
    return {
      hash: `sporsmal=${topic || 'andre'}`,
      part: 'questions',
      title: title === undefined ? messages.otherQuestions : pick(title, reading).text,
      fact: messages.questionCount(all.length),
      elements: all.map(({ id }) => ({ tag: 'reflection-prompt', attributes: { 'question-id': id }, id })),
      things: all.map((each) => questionThing(each, reading)),
    };
  });
}

function questionThing({ id, text }: Question, reading: Reading): BookletThing {
  return { kind: 'question', id, text: pick(text, reading).text };
}
