import type { ContentFile } from '../content/content-file.js';
import type { Provenance } from '../content/schema/base.js';
import type { Question } from '../content/schema/question.js';
import { formatDate } from '../i18n/dates.js';
import type { Reading } from '../i18n/pick.js';
import { reviewMessages } from '../i18n/review.js';
import { reviewSentence, sourceParts } from '../parts/foot.js';
import { entriesIn, glossaryFrom } from '../parts/glossary.js';
import { marksAsText } from '../parts/marks.js';
import { glossaryMessages } from '../i18n/glossary.js';
import { markup, type Drawable, type Markup } from './html.js';
import { line, titledList } from './prose.js';

/** What a thing is made readable with. */
export interface Readable {
  readonly content: ContentFile;
  readonly reading: Reading;
  /** The level of its title, 1 to 4. */
  readonly level: number;
  /** The day reviews are held against, `YYYY-MM-DD`. */
  readonly today: string;
  /** The address of the page of another thing of the file; without it, its title stands as text. */
  readonly linkTo?: ((tag: string, id: string) => string | undefined) | undefined;
}

/** A heading `below` levels below the title. */
export function heading({ level }: Readable, below: number, text: Drawable): Markup {
  switch (Math.min(level + below, 6)) {
    case 1:
      return markup`<h1>${text}</h1>\n`;
    case 2:
      return markup`<h2>${text}</h2>\n`;
    case 3:
      return markup`<h3>${text}</h3>\n`;
    case 4:
      return markup`<h4>${text}</h4>\n`;
    case 5:
      return markup`<h5>${text}</h5>\n`;
    default:
      return markup`<h6>${text}</h6>\n`;
  }
}

/** The title of another thing of the file, as a link where its page is known. */
export function reference(of: Readable, tag: string, id: string, title: Drawable): Drawable {
  const address = of.linkTo?.(tag, id);
  return address === undefined ? title : markup`<a href="${address}">${title}</a>`;
}

/** That a text is ours and not the owner's, or what a local overlay says of it. */
export function mark(provenance: Provenance, { reading }: Readable): Drawable {
  const text = marksAsText(provenance, reading);
  return text ? markup`<p><small>${text}</small></p>\n` : undefined;
}

/** A withdrawn text: the reason and the way on stand instead of it. */
export function withdrawn({ withdrawn: gone }: Provenance, { reading }: Readable): Drawable {
  if (!gone) return undefined;
  const messages = reviewMessages[reading.language];
  const way =
    gone.replacedBy &&
    markup` <a href="${gone.replacedBy}" rel="noopener noreferrer">${messages.replacedBy}</a>`;
  return markup`<p><strong>${messages.withdrawn(formatDate(gone.at, reading.language))}</strong> ${line(gone.reason, reading)}${way || undefined}</p>\n`;
}

/** Source, edition and review; with `isAboutPatients` also what to do about a patient now. */
export function foot(provenance: Provenance, of: Readable, isAboutPatients = true): Drawable {
  const { reading, today } = of;
  const messages = reviewMessages[reading.language];
  const { source, edition } = provenance;
  const standing = [
    edition ? messages.edition(edition) : '',
    reviewSentence(provenance, reading, today),
  ].filter(Boolean);
  const title = source && line(source.title, reading);
  const named =
    source?.url === undefined
      ? title
      : markup`<a href="${source.url}" rel="noopener noreferrer">${title}</a>`;
  return [
    source &&
      markup`<p><small>${messages.source}: ${named}${sourceParts(source, reading).map((part) => ` · ${part}`)}</small></p>\n`,
    standing.length > 0 ? markup`<p><small>${standing.join(' ')}</small></p>\n` : undefined,
    isAboutPatients ? patientNow(of) : undefined,
  ];
}

/** What to do about a patient here and now. */
export function patientNow({ reading }: Readable): Markup {
  return markup`<p>${reviewMessages[reading.language].patientNow}</p>\n`;
}

/** Questions under a heading, numbered. */
export function questionList(
  title: Markup,
  questions: readonly Question[] | undefined,
  reading: Reading,
): Drawable {
  return titledList(
    title,
    (questions ?? []).map(({ text }) => line(text, reading)),
    'ol',
  );
}

/** The hard words of a text with what they mean. */
export function hardWords(text: string, of: Readable): Drawable {
  const glossary = glossaryFrom(of.content);
  const entries = glossary ? entriesIn(text, glossary) : [];
  if (entries.length === 0) return undefined;
  const { reading } = of;
  const words = entries.map(
    (entry) => markup`<dt>${line(entry.word, reading)}</dt>\n<dd>${line(entry.text, reading)}</dd>\n`,
  );
  return [heading(of, 1, glossaryMessages[reading.language].title), markup`<dl>\n${words}</dl>\n`];
}
