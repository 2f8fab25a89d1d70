import type { Messages } from './language.js';

const nb = {
  title: 'Rollene',
  none: 'Kilden oppgir ingen roller for dette programmet.',
  answersFor: 'Har ansvar for',
  requires: 'Krever',
  who: 'Hvem har ansvar for hva',
  layer: 'Nivå',
  notTold: 'ikke oppgitt',
  workMissing: '«Jeg er her» og utskriften kunne ikke lastes. Rollene kan leses.',
  mayNotPrint: 'Eieren tillater ikke at dette skrives ut.',
  here: 'Jeg er her',
  hereAt: (number: number, of: number, title: string) => `Jeg er her: steg ${number} av ${of}, ${title}`,
  place: (number: number, of: number) => `Steg ${number} av ${of}`,
  youAreHere: 'Du er her.',
  next: (number: number, title: string) => `Neste er steg ${number}: ${title}.`,
  nextRequires: 'For å komme dit:',
  nextNotTold: 'Kilden oppgir ikke hva som kreves for å komme dit.',
  last: 'Dette er det siste steget kilden oppgir.',
  unmarked: 'Merket er tatt bort.',
};

type LadderMessages = typeof nb;

const nn: LadderMessages = {
  title: 'Rollene',
  none: 'Kjelda oppgir ingen roller for dette programmet.',
  answersFor: 'Har ansvar for',
  requires: 'Krev',
  who: 'Kven har ansvar for kva',
  layer: 'Nivå',
  notTold: 'ikkje oppgitt',
  workMissing: '«Eg er her» og utskrifta kunne ikkje lastast. Rollene kan lesast.',
  mayNotPrint: 'Eigaren tillèt ikkje at dette blir skrive ut.',
  here: 'Eg er her',
  hereAt: (number, of, title) => `Eg er her: steg ${number} av ${of}, ${title}`,
  place: (number, of) => `Steg ${number} av ${of}`,
  youAreHere: 'Du er her.',
  next: (number, title) => `Neste er steg ${number}: ${title}.`,
  nextRequires: 'For å kome dit:',
  nextNotTold: 'Kjelda oppgir ikkje kva som krevst for å kome dit.',
  last: 'Dette er det siste steget kjelda oppgir.',
  unmarked: 'Merket er teke bort.',
};

const en: LadderMessages = {
  title: 'The roles',
  none: 'The source gives no roles for this programme.',
  answersFor: 'Answers for',
  requires: 'Requires',
  who: 'Who answers for what',
  layer: 'Level',
  notTold: 'not given',
  workMissing: '“I am here” and printing could not be loaded. The roles can be read.',
  mayNotPrint: 'The owner does not allow this to be printed.',
  here: 'I am here',
  hereAt: (number, of, title) => `I am here: step ${number} of ${of}, ${title}`,
  place: (number, of) => `Step ${number} of ${of}`,
  youAreHere: 'You are here.',
  next: (number, title) => `Next is step ${number}: ${title}.`,
  nextRequires: 'To get there:',
  nextNotTold: 'The source does not say what is required to get there.',
  last: 'This is the last step the source gives.',
  unmarked: 'The mark is taken away.',
};

/** What is said of roles, the way from one to the next, and who answers for what. */
export const ladderMessages: Messages<LadderMessages> = { nb, nn, en };
