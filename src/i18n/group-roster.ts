import type { Messages } from './language.js';

const nb = { title: 'Gruppa' };

type RosterMessages = typeof nb;

const nn: RosterMessages = { title: 'Gruppa' };

const en: RosterMessages = { title: 'The group' };

/** What stands on a roster from the first moment. */
export const rosterMessages: Messages<RosterMessages> = { nb, nn, en };
