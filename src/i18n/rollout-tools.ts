import type { Messages } from './language.js';

const nb = {
  overview: 'Oversikt',
  unitGoal: (unit: string) => `${unit}: mål`,
  unitDate: (unit: string) => `${unit}: per dato`,
  fileName: 'utbredelse',
  compareTitle: 'To datoer side om side',
  from: 'Fra',
  to: 'Til',
  nothingShared: 'De to oversiktene teller ikke det samme. Velg to andre.',
};

type RolloutToolMessages = typeof nb;

const nn: RolloutToolMessages = {
  overview: 'Oversikt',
  unitGoal: (unit) => `${unit}: mål`,
  unitDate: (unit) => `${unit}: per dato`,
  fileName: 'utbreiing',
  compareTitle: 'To datoar side om side',
  from: 'Frå',
  to: 'Til',
  nothingShared: 'Dei to oversiktene tel ikkje det same. Vel to andre.',
};

const en: RolloutToolMessages = {
  overview: 'Overview',
  unitGoal: (unit) => `${unit}: goal`,
  unitDate: (unit) => `${unit}: as of`,
  fileName: 'spread',
  compareTitle: 'Two dates side by side',
  from: 'From',
  to: 'To',
  nothingShared: 'The two overviews do not count the same. Choose two others.',
};

/** What is said when numbers of spread are taken out or held against each other. */
export const rolloutToolMessages: Messages<RolloutToolMessages> = { nb, nn, en };
