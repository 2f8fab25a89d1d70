import type { Programme } from '../content/schema/programme.js';
import { pick } from '../i18n/pick.js';
import type { Person } from './people.js';

/** Whether a group has mentors and candidates: the programme tells of mentors, or somebody on the list is one. */
export function hasMentors(programme: Programme, people: Iterable<Person>): boolean {
  const told = (programme.roles ?? []).some(
    ({ id, title }) =>
      /mentor/i.test(id) || /mentor/i.test(pick(title, { language: 'nb', fileLanguage: 'nb' }).text),
  );
  return told || [...people].some(({ part }) => part === 'mentor');
}
