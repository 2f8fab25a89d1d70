import { nameOf } from '../../content/overlay/marks.js';
import { findPlace, isFound, questionsOf, type Raw } from '../../content/overlay/place.js';
import { hasKeys } from '../../content/schema/rules.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';

/** A thing of the content that can be hidden, as an overlay writes it and as somebody knows it. */
export interface HidePlace {
  readonly place: string;
  readonly name: string;
}

const longestName = 70;

function short(text: string): string {
  return text.length > longestName ? `${text.slice(0, longestName).trimEnd()}…` : text;
}

function saidName(thing: Raw, reading: Reading): string {
  const name = nameOf(thing);
  return typeof name === 'string' || hasKeys(name) ? pick(name as AnyText, reading).text : '';
}

/** What a place is called, a question with what it stands in; the place itself where there is nothing there. */
export function placeName(content: Raw, place: unknown, reading: Reading): string {
  const found = typeof place === 'string' ? findPlace(content, place) : undefined;
  if (!found || !isFound(found)) return short(typeof place === 'string' ? place : JSON.stringify(place));
  const around = found.way.length > 2 ? `${saidName(found.way[1]!, reading)}: ` : '';
  return short(around + saidName(found.way.at(-1)!, reading));
}

/** The cases, films and questions of a content file. */
export function hidePlaces(content: Raw, reading: Reading) {
  const named = (place: string): HidePlace => ({ place, name: placeName(content, place, reading) });
  const inList = (list: string): HidePlace[] => {
    const items = content[list];
    const ids = Array.isArray(items) ? items.map((each) => (hasKeys(each) ? each['id'] : undefined)) : [];
    return ids.filter((id) => typeof id === 'string').map((id) => named(`${list}/${id}`));
  };
  return {
    cases: inList('cases'),
    films: inList('films'),
    questions: [...questionsOf(content).keys()].map((id) => named(`questions/${id}`)),
  };
}
