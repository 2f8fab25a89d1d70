import type { Messages } from './language.js';

const nb = {
  title: 'Gruppa',
  participants: 'Deltakere',
  mentors: 'Mentorer',
  leaders: 'Gruppeleder',
  nobody: 'Ingen på lista ennå.',
};

type RosterMessages = typeof nb;

const nn: RosterMessages = {
  title: 'Gruppa',
  participants: 'Deltakarar',
  mentors: 'Mentorar',
  leaders: 'Gruppeleiar',
  nobody: 'Ingen på lista enno.',
};

const en: RosterMessages = {
  title: 'The group',
  participants: 'Participants',
  mentors: 'Mentors',
  leaders: 'Group leader',
  nobody: 'Nobody on the list yet.',
};

/** What stands on a roster from the first moment. */
export const rosterMessages: Messages<RosterMessages> = { nb, nn, en };
