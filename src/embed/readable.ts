import type { ContentFile } from '../content/content-file.js';
import { cases } from '../content/schema/case.js';
import { films } from '../content/schema/film.js';
import { dayOf } from '../i18n/dates.js';
import type { Language } from '../i18n/language.js';
import { markup, type Drawable, type Markup } from './html.js';
import { readableBank } from './readable-bank.js';
import { readableCase } from './readable-case.js';
import { readableFilm } from './readable-film.js';
import type { Readable } from './readable-parts.js';
import { findAsked, readableQuestion, readableSession, sessionsOf } from './readable-talk.js';

/** How a thing is made readable. */
export interface ReadableOptions {
  /** The level of its title in the page around it, 1 to 4. */
  readonly headingLevel?: number;
  /** The day reviews are held against, `YYYY-MM-DD`; today when it is left out. */
  readonly today?: string;
  /** The address of the page of another thing of the file; without it, its title stands as text. */
  readonly linkTo?: (tag: string, id: string) => string | undefined;
}

/**
 * What a reader may read of a thing, as plain HTML that needs neither script nor style: title, text, questions, source,
 * mark, and what to do about a patient now. Nothing that is for the leader alone.
 *
 * @param tag The element that shows it: `case-card`, `film-card`, `reflection-prompt`, `session-run`, or a bank.
 * @param id Its id in the file; for a bank it is not read.
 * @returns HTML without a wrapper, and '' where the file has no such thing, sound.
 */
export function readable(
  content: ContentFile,
  tag: string,
  id: string,
  language: Language,
  options: ReadableOptions = {},
): string {
  return readableMarkup(content, tag, id, language, options)?.toString() ?? '';
}

/** The same, to be put in other markup. */
export function readableMarkup(
  content: ContentFile,
  tag: string,
  id: string,
  language: Language,
  { headingLevel = 2, today = dayOf(new Date()), linkTo }: ReadableOptions = {},
): Markup | undefined {
  const reading = { language, fileLanguage: content.language };
  const drawn = draw(tag, id, { content, reading, level: headingLevel, today, linkTo });
  return drawn === undefined ? undefined : markup`${drawn}`;
}

function draw(tag: string, id: string, of: Readable): Drawable {
  const isIt = (thing: { id: string }): boolean => thing.id === id;
  switch (tag) {
    case 'case-card': {
      const study = of.content.list(cases).items.find(isIt);
      return study && readableCase(study, of);
    }
    case 'film-card': {
      const film = of.content.list(films).items.find(isIt);
      return film && readableFilm(film, of);
    }
    case 'reflection-prompt': {
      const asked = findAsked(of.content, id);
      return asked && readableQuestion(asked, of);
    }
    case 'session-run': {
      const session = sessionsOf(of.content).find(({ key }) => key === id);
      return session && readableSession(session, of);
    }
    default:
      return readableBank(tag, of);
  }
}
