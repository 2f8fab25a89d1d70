import type { Messages } from './language.js';

const nb = {
  years: (from: number, to: number) => (from === to ? `${from} år` : `${from}–${to} år`),
  settings: {
    home: 'hjemmeboende',
    'nursing-home': 'på sykehjem',
    hospital: 'på sykehus',
    other: 'bor et annet sted',
  },
  beforeYouRead: 'Før du leser',
  openCase: 'Åpne casen',
  scenario: (number: number, title: string) => `Scenario ${number}: ${title}`,
  openAll: 'Vis alle scenarioer',
  closeAll: 'Lukk alle scenarioer',
  showLeaderNotes: 'Vis notater for gruppelederen',
  present: 'Vis på storskjerm',
  print: 'Skriv ut',
  caseAtOwner: (owner: string) => `Hele casen ligger hos ${owner}.`,
};

type CaseMessages = typeof nb;

const nn: CaseMessages = {
  years: (from, to) => (from === to ? `${from} år` : `${from}–${to} år`),
  settings: {
    home: 'heimebuande',
    'nursing-home': 'på sjukeheim',
    hospital: 'på sjukehus',
    other: 'bur ein annan stad',
  },
  beforeYouRead: 'Før du les',
  openCase: 'Opne casen',
  scenario: (number, title) => `Scenario ${number}: ${title}`,
  openAll: 'Vis alle scenarioa',
  closeAll: 'Lukk alle scenarioa',
  showLeaderNotes: 'Vis notat for gruppeleiaren',
  present: 'Vis på storskjerm',
  print: 'Skriv ut',
  caseAtOwner: (owner) => `Heile casen ligg hos ${owner}.`,
};

const en: CaseMessages = {
  years: (from, to) => (from === to ? `aged ${from}` : `aged ${from}–${to}`),
  settings: {
    home: 'lives at home',
    'nursing-home': 'lives in a nursing home',
    hospital: 'in hospital',
    other: 'lives elsewhere',
  },
  beforeYouRead: 'Before you read',
  openCase: 'Open the case',
  scenario: (number, title) => `Scenario ${number}: ${title}`,
  openAll: 'Show all scenarios',
  closeAll: 'Close all scenarios',
  showLeaderNotes: 'Show notes for the group leader',
  present: 'Show on a large screen',
  print: 'Print',
  caseAtOwner: (owner) => `The whole case is kept by ${owner}.`,
};

/** What a case card says before anything in it is opened. */
export const caseMessages: Messages<CaseMessages> = { nb, nn, en };
