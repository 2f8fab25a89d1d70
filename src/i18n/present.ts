import type { Messages } from './language.js';

const nb = {
  label: (title: string) => `${title}, vist på storskjerm`,
  position: (number: number, count: number) => `${number} av ${count}`,
  next: 'Neste',
  back: 'Forrige',
  note: 'Notat for gruppelederen',
  notes: 'Notat (N)',
  full: 'Fullskjerm (F)',
  blank: 'Svart skjerm (B)',
  help: 'Taster (?)',
  goTo: 'Gå til',
  close: 'Avslutt',
  leave: 'Avslutte visningen?',
  stay: 'Fortsett',
  blanked: 'Skjermen er svart. Trykk en tast for å fortsette.',
  keys: [
    ['→, PgDn, mellomrom', 'neste'],
    ['←, PgUp', 'forrige'],
    ['Home, End', 'første, siste'],
    ['B eller punktum', 'svart skjerm'],
    ['N', 'notat for gruppelederen'],
    ['F', 'fullskjerm'],
    ['Esc', 'avslutt, spør først'],
  ] as readonly (readonly [string, string])[],
  timeKeys: [
    ['T', 'start eller pause tiden'],
    ['+', 'ett minutt til'],
    ['5', 'fem minutter til'],
  ] as readonly (readonly [string, string])[],
};

type PresentMessages = typeof nb;

const nn: PresentMessages = {
  label: (title) => `${title}, vist på storskjerm`,
  position: (number, count) => `${number} av ${count}`,
  next: 'Neste',
  back: 'Førre',
  note: 'Notat for gruppeleiaren',
  notes: 'Notat (N)',
  full: 'Fullskjerm (F)',
  blank: 'Svart skjerm (B)',
  help: 'Tastar (?)',
  goTo: 'Gå til',
  close: 'Avslutt',
  leave: 'Avslutte visinga?',
  stay: 'Hald fram',
  blanked: 'Skjermen er svart. Trykk ein tast for å halde fram.',
  keys: [
    ['→, PgDn, mellomrom', 'neste'],
    ['←, PgUp', 'førre'],
    ['Home, End', 'første, siste'],
    ['B eller punktum', 'svart skjerm'],
    ['N', 'notat for gruppeleiaren'],
    ['F', 'fullskjerm'],
    ['Esc', 'avslutt, spør først'],
  ],
  timeKeys: [
    ['T', 'start eller pause tida'],
    ['+', 'eitt minutt til'],
    ['5', 'fem minutt til'],
  ],
};

const en: PresentMessages = {
  label: (title) => `${title}, on a large screen`,
  position: (number, count) => `${number} of ${count}`,
  next: 'Next',
  back: 'Back',
  note: 'Note for the group leader',
  notes: 'Note (N)',
  full: 'Full screen (F)',
  blank: 'Black screen (B)',
  help: 'Keys (?)',
  goTo: 'Go to',
  close: 'Close',
  leave: 'Close the view?',
  stay: 'Go on',
  blanked: 'The screen is black. Press a key to go on.',
  keys: [
    ['→, PgDn, space', 'next'],
    ['←, PgUp', 'back'],
    ['Home, End', 'first, last'],
    ['B or full stop', 'black screen'],
    ['N', 'note for the group leader'],
    ['F', 'full screen'],
    ['Esc', 'close, asks first'],
  ],
  timeKeys: [
    ['T', 'start or pause the time'],
    ['+', 'one more minute'],
    ['5', 'five more minutes'],
  ],
};

/** What the large-screen view says. */
export const presentMessages: Messages<PresentMessages> = { nb, nn, en };
