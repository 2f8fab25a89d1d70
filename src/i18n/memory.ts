import type { Messages } from './language.js';

const nb = {
  noPatients: 'Ikke skriv pasientopplysninger.',
  inTab: (until: string) => `Det dere har skrevet, ligger bare i denne fanen, til ${until}.`,
  onMachine: 'Det dere har skrevet, er lagret på denne maskinen.',
  inMemory:
    'Nettleseren lar oss ikke lagre her. Det dere har skrevet, blir borte når siden lukkes. Skriv ut eller kopier det først.',
  note: 'Notat fra samtalen',
  writeNote: 'Skriv notat',
  save: 'Lagre på denne maskinen',
  forget: 'Slett alt jeg har skrevet her',
  forgotten: 'Alt er slettet.',
  saved: 'Lagret på denne maskinen.',
};

type MemoryMessages = typeof nb;

const nn: MemoryMessages = {
  noPatients: 'Ikkje skriv pasientopplysningar.',
  inTab: (until) => `Det de har skrive, ligg berre i denne fana, til ${until}.`,
  onMachine: 'Det de har skrive, er lagra på denne maskina.',
  inMemory:
    'Nettlesaren lèt oss ikkje lagre her. Det de har skrive, blir borte når sida blir lukka. Skriv ut eller kopier det først.',
  note: 'Notat frå samtalen',
  writeNote: 'Skriv notat',
  save: 'Lagre på denne maskina',
  forget: 'Slett alt eg har skrive her',
  forgotten: 'Alt er sletta.',
  saved: 'Lagra på denne maskina.',
};

const en: MemoryMessages = {
  noPatients: 'Do not write patient information.',
  inTab: (until) => `What you have written is kept in this tab only, until ${until}.`,
  onMachine: 'What you have written is saved on this machine.',
  inMemory:
    'The browser does not let us save here. What you have written is lost when the page closes. Print or copy it first.',
  note: 'Note from the talk',
  writeNote: 'Write a note',
  save: 'Save on this machine',
  forget: 'Delete everything I have written here',
  forgotten: 'Everything is deleted.',
  saved: 'Saved on this machine.',
};

/** What is said of where a reader's own words are kept. */
export const memoryMessages: Messages<MemoryMessages> = { nb, nn, en };
