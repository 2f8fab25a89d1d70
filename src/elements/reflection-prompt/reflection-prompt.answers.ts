import { isChoice } from '../../cases/case-writing.js';
import type { ContentFile } from '../../content/content-file.js';
import { pick, type AnyText, type Reading } from '../../i18n/pick.js';
import { markMessages } from '../../i18n/marks.js';
import { reflectionLaterMessages } from '../../i18n/reflection-later.js';
import { wordsIn } from '../../i18n/words.js';
import { isTakeaway, takeawayLine } from '../../parts/takeaway.js';
import { isText } from '../../storage/guards.js';
import type { Records } from '../../storage/records.js';
import { findQuestion, pathTo } from './reflection-prompt.model.js';

/** What belongs to a session and to no question of it is kept by `<programme>.<session>`; ids of questions have no full stop. */
function isOfSession(id: string): boolean {
  return id.includes('.');
}

/** One thing a group, or one in it, has written. */
export interface Written {
  readonly key: string;
  readonly about: string;
  readonly text: string;
  /** What it is, where it is not a note of the group. */
  readonly what: string;
  readonly isPrivate: boolean;
  readonly isExample: boolean;
}

/** All that is written in a group, in the order of the questions' ids: notes, why it chose as it did, what it takes along. */
export function allWritten(
  records: Records,
  content: ContentFile | undefined,
  reading: Reading,
  here: { readonly id: string; readonly text: AnyText },
): Written[] {
  const messages = reflectionLaterMessages[reading.language];
  const found = (id: string) => (content ? findQuestion(content, id) : undefined);
  const about = (id: string): string => {
    const text = found(id)?.question?.text ?? (id === here.id ? here.text : undefined);
    if (text === undefined && isOfSession(id)) return messages.ofSession;
    return text === undefined ? messages.unknownQuestion : pick(text, reading).text;
  };
  const made = (kind: string, id: string, text: string, what = ''): Written => ({
    key: `${kind} ${id}`,
    about: about(id),
    text,
    what,
    isPrivate: kind === 'private-note',
    isExample: found(id)?.provenance.origin === 'example',
  });
  const choices = [...records.all('choice', isChoice)].map(([id, { option, why }]): Written => {
    const choice = content && pathTo(content.raw, id, 'choices', '')?.value;
    const options = (choice?.['options'] ?? []) as { id?: string; text?: AnyText }[];
    const chosen = options.find((each) => each.id === option)?.text;
    return {
      ...made('choice', id, [wordsIn(chosen, reading), why].filter(Boolean).join(': ')),
      about:
        choice?.['text'] === undefined
          ? messages.unknownQuestion
          : pick(choice['text'] as AnyText, reading).text,
      isExample: content?.head.origin === 'example',
    };
  });
  return [
    ...[...records.all('note', isText)].map(([id, text]) => made('note', id, text)),
    ...choices,
    ...[...records.all('takeaway', isTakeaway)].map(([id, value]) =>
      made('takeaway', id, takeawayLine(value), messages.takeaway),
    ),
    ...[...records.all('private-note', isText)].map(([id, text]) =>
      made('private-note', id, text, messages.mine),
    ),
  ].filter(({ text }) => text.trim());
}

/** What was chosen, as Markdown. What people wrote stays what they wrote: its signs mean nothing. */
export function markdownOf(title: string, chosen: readonly Written[], reading: Reading): string {
  const escaped = (text: string) =>
    text.replace(/([\\`*_[\]<>#|~])/g, '\\$1').replace(/^(\s*)([-+]|\d+[.)])/gm, '$1\\$2');
  return [
    `# ${title}`,
    ...(chosen.some(({ isExample }) => isExample) ? [`*${markMessages[reading.language].example}*`] : []),
    ...byQuestion(chosen).flatMap(([about, all]) => [
      `## ${escaped(about)}`,
      ...all.map(({ what, text }) => (what ? `**${what}:** ${escaped(text)}` : escaped(text))),
    ]),
    '',
  ].join('\n\n');
}

/** The same question once, with all that was written to it. */
export function byQuestion(chosen: readonly Written[]): [string, Written[]][] {
  const gathered = new Map<string, Written[]>();
  for (const each of chosen) gathered.set(each.about, [...(gathered.get(each.about) ?? []), each]);
  return [...gathered];
}
