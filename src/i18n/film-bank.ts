import type { Messages } from './language.js';

const nb = {
  search: 'Søk i filmene',
  searchHelp: 'Søker i titler, temaer og det som blir sagt.',
  narrow: 'Velg tema og bruk',
  topics: 'Tema',
  otherFilms: 'Andre filmer',
  noFilm: 'Film ikke oppgitt.',
  count: (shown: number, all: number) =>
    shown === all ? `${all} ${all === 1 ? 'film' : 'filmer'}` : `${shown} av ${all} filmer`,
  all: 'Vis alle filmene',
  inText: 'I filmen',
  more: (left: number) => `Vis flere (${left} igjen)`,
  choose: 'Velg',
  chosen: (count: number, total: string) =>
    `${count} ${count === 1 ? 'film' : 'filmer'} valgt til samlingen: ${total}.`,
  present: 'Vis filmene på storskjerm',
  print: 'Skriv ut spørsmålene',
  unchoose: 'Fjern alle valg',
  mayNotPrint: (titles: string) => `Spørsmålene til ${titles} kan ikke skrives ut: eieren tillater det ikke.`,
  sheet: 'Filmer og spørsmål til samlingen',
};

type FilmBankMessages = typeof nb;

const nn: FilmBankMessages = {
  search: 'Søk i filmane',
  searchHelp: 'Søkjer i titlar, tema og det som blir sagt.',
  narrow: 'Vel tema og bruk',
  topics: 'Tema',
  otherFilms: 'Andre filmar',
  noFilm: 'Film ikkje oppgitt.',
  count: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'film' : 'filmar'}` : `${shown} av ${all} filmar`,
  all: 'Vis alle filmane',
  inText: 'I filmen',
  more: (left) => `Vis fleire (${left} igjen)`,
  choose: 'Vel',
  chosen: (count, total) => `${count} ${count === 1 ? 'film vald' : 'filmar valde'} til samlinga: ${total}.`,
  present: 'Vis filmane på storskjerm',
  print: 'Skriv ut spørsmåla',
  unchoose: 'Fjern alle val',
  mayNotPrint: (titles) => `Spørsmåla til ${titles} kan ikkje skrivast ut: eigaren tillèt det ikkje.`,
  sheet: 'Filmar og spørsmål til samlinga',
};

const en: FilmBankMessages = {
  search: 'Search the films',
  searchHelp: 'Searches titles, topics and what is said.',
  narrow: 'Choose topic and use',
  topics: 'Topic',
  otherFilms: 'Other films',
  noFilm: 'Film not given.',
  count: (shown, all) =>
    shown === all ? `${all} ${all === 1 ? 'film' : 'films'}` : `${shown} of ${all} films`,
  all: 'Show all films',
  inText: 'In the film',
  more: (left) => `Show more (${left} left)`,
  choose: 'Choose',
  chosen: (count, total) => `${count} ${count === 1 ? 'film' : 'films'} chosen for the session: ${total}.`,
  present: 'Show the films on a large screen',
  print: 'Print the questions',
  unchoose: 'Choose none',
  mayNotPrint: (titles) => `The questions of ${titles} cannot be printed: the owner does not allow it.`,
  sheet: 'Films and questions for the session',
};

/** What is said around many films. */
export const filmBankMessages: Messages<FilmBankMessages> = { nb, nn, en };
