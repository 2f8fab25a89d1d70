import type { ContentFile } from '../content/content-file.js';
import type { Film } from '../content/schema/film.js';
import { films } from '../content/schema/film.js';
import { topics } from '../content/schema/topic.js';
import { formatDate, joinList } from '../i18n/dates.js';
import { filmMessages } from '../i18n/film.js';
import type { Language } from '../i18n/language.js';
import { languageName } from '../i18n/language-name.js';
import type { AnyText, Reading } from '../i18n/pick.js';
import { reviewMessages } from '../i18n/review.js';
import { lengthOf } from './length.js';

/**
 * One quiet line of what is told of a film: length, date, captions and audio description.
 *
 * @param otherwise what is said when the length is not told; in a list of many, nothing
 */
export function factsOf(
  film: Film,
  { language }: Reading,
  otherwise = filmMessages[language].noLength,
): string {
  const messages = filmMessages[language];
  const captions = captionsOf(film, language);
  return [
    film.seconds ? lengthOf(film.seconds, language) : otherwise,
    film.publishedAt ? reviewMessages[language].published(formatDate(film.publishedAt, language)) : '',
    captions.length > 0
      ? messages.captioned(joinList(captions, language))
      : film.captionsBurnedIn
        ? messages.burnedIn
        : '',
    film.audioDescription === 'included' ? messages.described : '',
    film.audioDescription === 'not-needed' ? messages.allSaid : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function captionsOf({ captions = [] }: Film, language: Language): string[] {
  // The browser takes long to make it, and most films in a long list have none.
  if (captions.length === 0) return [];
  const names = new Intl.DisplayNames([language === 'en' ? 'en' : 'nb'], { type: 'language' });
  return captions.map((track) => languageName(track.language, names));
}

/** Whether there are questions to talk about, and so something to write notes to. */
export function asks({ questions = [], stops = [] }: Film): boolean {
  return questions.length + stops.length > 0;
}

/** The titles of the topics of a film. */
export function topicsOf(content: ContentFile, film: Film): AnyText[] {
  return content
    .list(topics)
    .items.filter((topic) => film.topics.includes(topic.id))
    .map((topic) => topic.title);
}

/** The other film of a pair, whichever of the two names it. */
export function pairOf(content: ContentFile, film: Film): Film | undefined {
  return content.list(films).items.find((each) => each.id === film.pairWith || each.pairWith === film.id);
}
