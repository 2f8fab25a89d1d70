import { isAlike } from '../storage/json.js';
import type { ContentFile } from '../content/content-file.js';
import type { Block, Programme } from '../content/schema/programme.js';
import { mayPrint } from '../content/may-print.js';
import { provenanceOf } from '../content/provenance.js';
import { joinList } from '../i18n/dates.js';
import { pick, type Picked, type Reading } from '../i18n/pick.js';
import { outMessages } from '../i18n/session-out.js';
import type { HeldSession } from './held-session.js';
import type { Person } from './people.js';
import { casesIn, filmsShown, questionsAsked, resourceOf } from './session-material.js';

/** How many a group is: the participants on its roster, else the size the programme recommends. */
export interface GroupCount {
  /** «7», «6–7»; '' when nobody has said. */
  readonly count: string;
  readonly from: 'roster' | 'rule' | 'nobody';
}

/** The number of sheets to bring. Leaders and mentors have sheets of their own. */
export function countOf(people: ReadonlyMap<string, Person>, { groupRule }: Programme): GroupCount {
  const participants = [...people.values()].filter(({ part }) => part === 'participant').length;
  if (participants > 0) return { count: String(participants), from: 'roster' };
  const { from, to, ideal } = groupRule?.size ?? {};
  const rule = ideal ? [ideal] : [...new Set([from, to].filter((each) => each !== undefined))];
  return rule.length > 0 ? { count: rule.join('–'), from: 'rule' } : { count: '', from: 'nobody' };
}

/**
 * What to bring to a session, line by line: what its blocks need, then what the content says. The content has told
 * what its own blocks need; the material of a block is a line where the group has written it.
 */
export function packingOf(
  held: HeldSession,
  { content, programme }: { readonly content: ContentFile; readonly programme: Programme },
  { count }: GroupCount,
  reading: Reading,
): Picked[] {
  const messages = outMessages[reading.language];
  const forEach = (thing: string): string =>
    count ? messages.times(count, thing) : messages.someOf(capital(thing));
  const said = (text: string): Picked => ({ text, lang: reading.language });
  const films = filmsShown(held, content).map(({ title }) => `«${pick(title, reading).text}»`);
  const sheets = casesIn(held, content)
    .filter((study) => mayPrint(provenanceOf(content.head, study)))
    .flatMap(({ name }) => [
      said(forEach(messages.participantSheet(name))),
      said(messages.times('1', messages.leaderSheet(name))),
    ]);
  const questions = questionsAsked(held, content).length;
  const given = programme.sessions?.find(({ id }) => id === held.session.id);
  // A block that was changed is kept as a copy of its own.
  const isTold = ({ id, material }: Block): boolean =>
    given?.packing !== undefined &&
    given.blocks?.some((block) => block.id === id && isAlike(block.material, material)) === true;
  const blocks = held.blocks.map(({ block }) => block);
  const lines = [
    ...sheets,
    ...(questions > 0 ? [said(forEach(messages.questionCards(questions)))] : []),
    ...(films.length > 0 ? [said(messages.screenAndSound(joinList(films, reading.language)))] : []),
    ...blocks.flatMap((block) => {
      const needed = [resourceOf(content, block.resource)?.title, isTold(block) ? undefined : block.material];
      return needed.flatMap((text) => (text === undefined ? [] : [pick(text, reading)]));
    }),
    said(messages.attendanceList),
    ...(held.session.packing ?? []).map((text) => pick(text, reading)),
  ];
  return lines.filter(({ text }, at) => lines.findIndex((each) => alike(each.text, text)) === at);
}

/** What the leader wrote of a block may be what the content says of the session too. */
function alike(a: string, b: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\.$/, '').toLowerCase();
  return plain(a) === plain(b);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
