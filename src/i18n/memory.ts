import type { Messages } from './language.js';

const nb = {
  noPatients: 'Ikke skriv pasientopplysninger.',
  inTab: (until: string) => `Det dere har skrevet og valgt, ligger bare i denne fanen, til ${until}.`,
  onMachine: 'Det dere har skrevet og valgt, er lagret på denne maskinen.',
  inMemory:
    'Nettleseren lar oss ikke lagre her. Det dere har skrevet og valgt, blir borte når siden lukkes. Skriv ut eller kopier det først.',
  note: 'Notat fra samtalen',
  writeNote: 'Skriv notat',
  full: 'Det er ikke plass til mer i denne fanen. Det siste dere skrev, blir borte når siden lukkes. Lagre på maskinen, skriv ut eller kopier det.',
  newer:
    'En nyere utgave av siden har skrevet her. Det dere skriver nå, blir borte når siden lukkes. Last siden på nytt, eller kopier det først.',
  damaged: (count: number) =>
    count === 1 ? 'Ett notat kunne ikke leses.' : `${count} notater kunne ikke leses.`,
  save: 'Lagre på denne maskinen',
  forget: 'Slett alt jeg har skrevet her',
  forgotten: 'Alt er slettet.',
  notSaved: 'Nettleseren lot oss ikke lagre på maskinen.',
  noRoom: 'Det er ikke plass på maskinen, så der er det ikke lagret.',
  notForgotten: 'Nettleseren lot oss ikke slette alt.',
};

type MemoryMessages = typeof nb;

const nn: MemoryMessages = {
  noPatients: 'Ikkje skriv pasientopplysningar.',
  inTab: (until) => `Det de har skrive og valt, ligg berre i denne fana, til ${until}.`,
  onMachine: 'Det de har skrive og valt, er lagra på denne maskina.',
  inMemory:
    'Nettlesaren lèt oss ikkje lagre her. Det de har skrive og valt, blir borte når sida blir lukka. Skriv ut eller kopier det først.',
  note: 'Notat frå samtalen',
  writeNote: 'Skriv notat',
  full: 'Det er ikkje plass til meir i denne fana. Det siste de skreiv, blir borte når sida blir lukka. Lagre på maskina, skriv ut eller kopier det.',
  newer:
    'Ei nyare utgåve av sida har skrive her. Det de skriv no, blir borte når sida blir lukka. Last sida på nytt, eller kopier det først.',
  damaged: (count) => (count === 1 ? 'Eitt notat kunne ikkje lesast.' : `${count} notat kunne ikkje lesast.`),
  save: 'Lagre på denne maskina',
  forget: 'Slett alt eg har skrive her',
  forgotten: 'Alt er sletta.',
  notSaved: 'Nettlesaren lét oss ikkje lagre på maskina.',
  noRoom: 'Det er ikkje plass på maskina, så der er det ikkje lagra.',
  notForgotten: 'Nettlesaren lét oss ikkje slette alt.',
};

const en: MemoryMessages = {
  noPatients: 'Do not write patient information.',
  inTab: (until) => `What you have written and chosen is kept in this tab only, until ${until}.`,
  onMachine: 'What you have written and chosen is saved on this machine.',
  inMemory:
    'The browser does not let us save here. What you have written and chosen is lost when the page closes. Print or copy it first.',
  note: 'Note from the talk',
  writeNote: 'Write a note',
  full: 'There is no more room in this tab. What you wrote last is lost when the page closes. Save it on this machine, print it or copy it.',
  newer:
    'A newer version of the page has written here. What you write now is lost when the page closes. Reload the page, or copy it first.',
  damaged: (count) => (count === 1 ? 'One note could not be read.' : `${count} notes could not be read.`),
  save: 'Save on this machine',
  forget: 'Delete everything I have written here',
  forgotten: 'Everything is deleted.',
  notSaved: 'The browser did not let us save on this machine.',
  noRoom: 'There is no room on this machine, so nothing is saved there.',
  notForgotten: 'The browser did not let us delete everything.',
};

/** What is said of where a reader's own words are kept. */
export const memoryMessages: Messages<MemoryMessages> = { nb, nn, en };
