import type { ContentFile } from '../content/content-file.js';
import { cases } from '../content/schema/case.js';
import { certificates } from '../content/schema/certificate.js';
import { films } from '../content/schema/film.js';
import { programmes, type Programme } from '../content/schema/programme.js';
import { resources } from '../content/schema/resource.js';
import { rollouts } from '../content/schema/rollout.js';
import { webinars } from '../content/schema/webinar.js';
import { bookletMessages } from '../i18n/booklet.js';
import { pick, type Reading } from '../i18n/pick.js';
import type { BookletPage } from './booklet.js';

type Attributes = Readonly<Record<string, string>>;

function page(
  part: BookletPage['part'],
  hash: string,
  [title, fact]: readonly [string, string],
  elements: readonly { readonly tag: string; readonly attributes?: Attributes; readonly id?: string }[],
): BookletPage {
  return {
    hash,
    part,
    title,
    fact,
    elements: elements.map(({ tag, attributes = {}, id = '' }) => ({ tag, attributes, id })),
    things: [],
  };
}

/** The name of a programme, where the file has more than one. */
function nameOf({ title }: Programme, all: readonly Programme[]): string {
  return all.length > 1 ? `: ${title}` : '';
}

/** Symptom assessment with the patients of the cases. */
export function practicePages(file: ContentFile, { language }: Reading): BookletPage[] {
  const messages = bookletMessages[language];
  return file
    .list(cases)
    .items.filter(({ series }) => series?.length)
    .map(({ id, name }) =>
      page(
        'practice',
        `esas=${id}`,
        [messages.practiceWith(name), ''],
        [{ tag: 'esas-form', attributes: { 'case-id': id }, id }],
      ),
    );
}

/** What whoever leads a group works with: banks to choose from, plan, group, session and certificates. */
export function leaderPages(file: ContentFile, reading: Reading): BookletPage[] {
  const messages = bookletMessages[reading.language];
  const all = file.list(programmes).items;
  const withSessions = all.filter(({ sessions }) => sessions?.length);
  const hasMany = (list: { items: readonly unknown[] }): boolean => list.items.length > 1;
  return [
    ...withSessions.flatMap((programme) => {
      const attributes = { 'programme-id': programme.id };
      const named = nameOf(programme, withSessions);
      const made = (name: string, tag: string, [title, fact]: readonly [string, string]): BookletPage =>
        page(
          'leader',
          `${name}=${programme.id}`,
          [title + named, fact],
          [{ tag, attributes, id: programme.id }],
        );
      return [
        made('samling', 'session-run', messages.run),
        made('plan', 'session-planner', messages.plan),
        made('gruppe', 'group-roster', messages.roster),
      ];
    }),
    ...(hasMany(file.list(cases))
      ? [page('leader', 'bank=caser', messages.caseBank, [{ tag: 'case-bank' }])]
      : []),
    ...(hasMany(file.list(films))
      ? [page('leader', 'bank=filmer', messages.filmBank, [{ tag: 'film-bank' }])]
      : []),
    ...file
      .list(certificates)
      .items.map(({ id, title }) =>
        page(
          'leader',
          `bevis=${id}`,
          [pick(title, reading).text, ''],
          [{ tag: 'course-certificate', attributes: { 'certificate-id': id }, id }],
        ),
      ),
  ];
}

/** What a programme is, and the way through it. */
export function programmePages(file: ContentFile, reading: Reading): BookletPage[] {
  const messages = bookletMessages[reading.language];
  const all = file.list(programmes).items;
  const withModules = all.filter(({ modules }) => modules?.length);
  const withRoles = all.filter(({ roles }) => roles?.length);
  // Several in one file may have the same name: what part of it they are tells them apart.
  const factOf = ({ subtitle, period, owner }: Programme): string => {
    const told = subtitle ?? period ?? owner;
    return all.length > 1 && told ? pick(told, reading).text : messages.about;
  };
  return [
    ...all.flatMap((programme) => {
      const { id, title, modules, roles } = programme;
      const attributes = { 'programme-id': id };
      return [
        page(
          'programme',
          `program=${id}`,
          [title, factOf(programme)],
          [{ tag: 'programme-card', attributes, id }],
        ),
        ...(modules?.length
          ? [
              page(
                'programme',
                `lop=${id}`,
                [messages.path[0] + nameOf(programme, withModules), messages.path[1]],
                [{ tag: 'learning-path', attributes, id }],
              ),
            ]
          : []),
        ...(roles?.length
          ? [
              page(
                'programme',
                `roller=${id}`,
                [messages.roles[0] + nameOf(programme, withRoles), messages.roles[1]],
                [{ tag: 'role-ladder', attributes, id }],
              ),
            ]
          : []),
      ];
    }),
    ...(file.list(rollouts).items.length
      ? [page('programme', 'utbredelse=alle', messages.rollout, [{ tag: 'rollout-status' }])]
      : []),
  ];
}

/** Booklets and other material, and webinars. */
export function materialPages(file: ContentFile, { language }: Reading): BookletPage[] {
  const messages = bookletMessages[language];
  return [
    ...(file.list(resources).items.length
      ? [page('material', 'ressurser=alle', messages.resources, [{ tag: 'resource-list' }])]
      : []),
    ...(file.list(webinars).items.length
      ? [page('material', 'webinarer=alle', messages.webinars, [{ tag: 'webinar-list' }])]
      : []),
  ];
}
