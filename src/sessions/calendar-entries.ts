import type { ContentFile } from '../content/content-file.js';
import type { Programme } from '../content/schema/programme.js';
import type { CalendarEntry } from '../extras/calendar.js';
import type { Reading } from '../i18n/pick.js';
import type { HeldSession } from './held-session.js';
import { preparationOf } from './reminder.js';
import { exampleLine, isTimed, lengthOf, nameOf, standingOf } from './session-words.js';

/** What a calendar is told of some sessions, and which of them have no day or no time to tell. */
export interface Entries {
  readonly entries: readonly CalendarEntry[];
  readonly leftOut: readonly HeldSession[];
}

/**
 * The sessions as a calendar is told of them: with what participants do beforehand, without notes to the leader and
 * without names. The ids are those of the content, so that a file made again moves the same events; another group of
 * the same leader has ids of its own.
 */
export function entriesOf(
  held: readonly HeldSession[],
  content: ContentFile,
  programme: Programme,
  group: string,
  reading: Reading,
): Entries {
  const current = held.filter(({ session }) => !standingOf(content.head, programme, session).withdrawn);
  return {
    entries: current.filter(isTimed).map((each) => ({
      id: `${content.head.id}.${programme.id}.${each.session.id}${markOf(group)}@lindring`,
      title: `${programme.title}, ${inSentence(nameOf(each, reading), reading)}`,
      day: each.day,
      time: each.time,
      minutes: lengthOf(each),
      place: each.place,
      text: [
        preparationOf(each, content, reading),
        exampleLine(content.head, programme, [each], reading.language),
      ]
        .filter(Boolean)
        .join('\n\n'),
    })),
    leftOut: current.filter((each) => !isTimed(each)),
  };
}

function inSentence(name: string, { language }: Reading): string {
  return language === 'en' ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

const usual = 'gruppe-1';

/** Tells groups apart without telling what they are called: someone may have named one after herself. */
function markOf(group: string): string {
  if (group === usual) return '';
  const sum = Array.from(group).reduce(
    (hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0,
    7,
  );
  return `.${sum.toString(36)}`;
}
