import type { Messages } from './language.js';

const nb = {
  session: (number: number, title: string) => `Samling ${number}${title && `: ${title}`}`,
  which: 'Hvilken samling?',
  goal: 'Målet for samlingen',
  goesLike: 'Slik går samlingen',
  bring: 'Dette trenger dere',
  inAll: (minutes: string) => `${minutes} i alt`,
  length: 'Hvor lang tid har dere?',
  lengths: { full: 'Hele samlingen', short: '45 minutter', card: 'Ett spørsmål' },
  dropped: 'Det er ikke tid til:',
  start: 'Start samlingen',
  goOn: 'Fortsett samlingen',
  none: 'Dette innholdet har ingen samlinger.',
  codeFailed: 'Samlingen kunne ikke åpnes. Kontroller nettet og prøv igjen.',
};

type RunMessages = typeof nb;

const nn: RunMessages = {
  session: (number, title) => `Samling ${number}${title && `: ${title}`}`,
  which: 'Kva samling?',
  goal: 'Målet for samlinga',
  goesLike: 'Slik går samlinga',
  bring: 'Dette treng de',
  inAll: (minutes) => `${minutes} i alt`,
  length: 'Kor lang tid har de?',
  lengths: { full: 'Heile samlinga', short: '45 minutt', card: 'Eitt spørsmål' },
  dropped: 'Det er ikkje tid til:',
  start: 'Start samlinga',
  goOn: 'Hald fram med samlinga',
  none: 'Dette innhaldet har ingen samlingar.',
  codeFailed: 'Samlinga kunne ikkje opnast. Kontroller nettet og prøv igjen.',
};

const en: RunMessages = {
  session: (number, title) => `Session ${number}${title && `: ${title}`}`,
  which: 'Which session?',
  goal: 'The aim of the session',
  goesLike: 'How the session goes',
  bring: 'What you need',
  inAll: (minutes) => `${minutes} in all`,
  length: 'How much time do you have?',
  lengths: { full: 'The whole session', short: '45 minutes', card: 'One question' },
  dropped: 'There is no time for:',
  start: 'Start the session',
  goOn: 'Go on with the session',
  none: 'This content has no sessions.',
  codeFailed: 'The session could not be opened. Check the network and try again.',
};

/** What a session says before it begins. */
export const runMessages: Messages<RunMessages> = { nb, nn, en };
