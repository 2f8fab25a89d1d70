import type { Messages } from './language.js';

const nb = {
  title: 'Lokal tilpasning',
  lead: 'Lag en liten fil med deres egne telefonnumre og rutiner, og skjul det dere ikke trenger. Innholdsfila blir ikke endret. Ingenting sendes eller lagres.',
  notSound: 'Rett feilene i innholdsfila først.',
  again: 'Åpne en tilpasning dere har',
  opened: (name: string) => `${name} er åpnet.`,
  openedOther: (name: string, found: string) =>
    `${name} er åpnet. Den er laget for «${found}». Fila du laster ned nå, hører til innholdet over.`,
  notRead: (name: string) => `${name} er ikke en lokal tilpasning som kan leses.`,
  who: 'Hvem tilpasser',
  by: 'Sted eller enhet',
  byHint: 'Slik leserne skal se det: «Solvik kommune». Aldri en person.',
  at: 'Dato',
  numbers: 'Telefonnumre og rutiner',
  entry: (number: number) => `Nummer eller rutine ${number}`,
  fields: {
    title: 'Hva det er',
    phone: 'Telefon',
    text: 'Det man trenger å vite',
    link: 'Nettadresse til rutinen',
    owner: 'Hvem svarer for det (enhet eller rolle)',
    at: 'Kontrollert',
    reviewBy: 'Kontrolleres igjen innen',
  },
  add: 'Legg til nummer eller rutine',
  remove: 'Ta bort',
  removeNamed: (name: string) => `Ta bort ${name}`,
  added: (count: number) => `Lagt til. ${count === 1 ? '1 i lista.' : `${count} i lista.`}`,
  removed: (count: number) => `Tatt bort. ${count === 1 ? '1 igjen.' : `${count} igjen.`}`,
  hide: 'Skjul',
  choose: 'Case, film eller spørsmål',
  none: 'Velg',
  cases: 'Caser',
  films: 'Filmer',
  questions: 'Spørsmål',
  doHide: 'Skjul det valgte',
  nothingChosen: 'Velg noe i lista først.',
  showAgain: 'Vis igjen',
  showNamed: (name: string) => `Vis igjen ${name}`,
  hidden: (count: number) => (count === 1 ? '1 del skjult.' : `${count} deler skjult.`),
  kept: (count: number) =>
    count === 1
      ? 'Én tilpasset eller tilføyd tekst i fila følger med uendret.'
      : `${count} tilpassede eller tilføyde tekster i fila følger med uendret.`,
  others: 'Dette rettes i selve fila:',
  fill: 'Fyll ut feltet.',
  mendFirst: (count: number) => (count === 1 ? 'Rett 1 felt først.' : `Rett ${count} felt først.`),
  download: (name: string) => `Last ned ${name}`,
  made: (name: string) => `${name} er laget. Se i mappa for nedlastinger.`,
  paste: (name: string) =>
    `Legg ${name} ved siden av innholdsfila på nettstedet, og skriv overlay på siden som viser innholdet:`,
};

type LocalFormMessages = typeof nb;

const nn: LocalFormMessages = {
  title: 'Lokal tilpassing',
  lead: 'Lag ei lita fil med dykkar eigne telefonnummer og rutinar, og skjul det de ikkje treng. Innhaldsfila blir ikkje endra. Ingenting blir sendt eller lagra.',
  notSound: 'Rett feila i innhaldsfila først.',
  again: 'Opne ei tilpassing de har',
  opened: (name) => `${name} er opna.`,
  openedOther: (name, found) =>
    `${name} er opna. Ho er laga for «${found}». Fila du lastar ned no, høyrer til innhaldet over.`,
  notRead: (name) => `${name} er ikkje ei lokal tilpassing som kan lesast.`,
  who: 'Kven tilpassar',
  by: 'Stad eller eining',
  byHint: 'Slik lesarane skal sjå det: «Solvik kommune». Aldri ein person.',
  at: 'Dato',
  numbers: 'Telefonnummer og rutinar',
  entry: (number) => `Nummer eller rutine ${number}`,
  fields: {
    title: 'Kva det er',
    phone: 'Telefon',
    text: 'Det ein treng å vite',
    link: 'Nettadresse til rutinen',
    owner: 'Kven svarer for det (eining eller rolle)',
    at: 'Kontrollert',
    reviewBy: 'Skal kontrollerast igjen innan',
  },
  add: 'Legg til nummer eller rutine',
  remove: 'Ta bort',
  removeNamed: (name) => `Ta bort ${name}`,
  added: (count) => `Lagt til. ${count === 1 ? '1 i lista.' : `${count} i lista.`}`,
  removed: (count) => `Teke bort. ${count === 1 ? '1 igjen.' : `${count} igjen.`}`,
  hide: 'Skjul',
  choose: 'Case, film eller spørsmål',
  none: 'Vel',
  cases: 'Casar',
  films: 'Filmar',
  questions: 'Spørsmål',
  doHide: 'Skjul det valde',
  nothingChosen: 'Vel noko i lista først.',
  showAgain: 'Vis igjen',
  showNamed: (name) => `Vis igjen ${name}`,
  hidden: (count) => (count === 1 ? '1 del skjult.' : `${count} delar skjulte.`),
  kept: (count) =>
    count === 1
      ? 'Éin tilpassa eller tillagd tekst i fila følgjer med uendra.'
      : `${count} tilpassa eller tillagde tekstar i fila følgjer med uendra.`,
  others: 'Dette blir retta i sjølve fila:',
  fill: 'Fyll ut feltet.',
  mendFirst: (count) => (count === 1 ? 'Rett 1 felt først.' : `Rett ${count} felt først.`),
  download: (name) => `Last ned ${name}`,
  made: (name) => `${name} er laga. Sjå i mappa for nedlastingar.`,
  paste: (name) =>
    `Legg ${name} ved sida av innhaldsfila på nettstaden, og skriv overlay på sida som viser innhaldet:`,
};

const en: LocalFormMessages = {
  title: 'Local adaptation',
  lead: 'Make a small file with your own telephone numbers and routines, and hide what you do not need. The content file is not changed. Nothing is sent or stored.',
  notSound: 'Mend the errors in the content file first.',
  again: 'Open an adaptation you have',
  opened: (name) => `${name} is opened.`,
  openedOther: (name, found) =>
    `${name} is opened. It is made for “${found}”. The file you download now belongs to the content above.`,
  notRead: (name) => `${name} is not a local adaptation that can be read.`,
  who: 'Who adapts',
  by: 'Place or unit',
  byHint: 'As readers shall see it: “Solvik kommune”. Never a person.',
  at: 'Date',
  numbers: 'Telephone numbers and routines',
  entry: (number) => `Number or routine ${number}`,
  fields: {
    title: 'What it is',
    phone: 'Telephone',
    text: 'What one needs to know',
    link: 'Web address of the routine',
    owner: 'Who answers for it (unit or role)',
    at: 'Checked',
    reviewBy: 'To be checked again by',
  },
  add: 'Add a number or routine',
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  added: (count) => `Added. ${count} in the list.`,
  removed: (count) => `Removed. ${count} left.`,
  hide: 'Hide',
  choose: 'Case, film or question',
  none: 'Choose',
  cases: 'Cases',
  films: 'Films',
  questions: 'Questions',
  doHide: 'Hide what is chosen',
  nothingChosen: 'Choose something in the list first.',
  showAgain: 'Show again',
  showNamed: (name) => `Show again ${name}`,
  hidden: (count) => (count === 1 ? '1 part hidden.' : `${count} parts hidden.`),
  kept: (count) =>
    count === 1
      ? 'One adapted or added text in the file is kept unchanged.'
      : `${count} adapted or added texts in the file are kept unchanged.`,
  others: 'This is mended in the file itself:',
  fill: 'Fill in the field.',
  mendFirst: (count) => (count === 1 ? 'Mend 1 field first.' : `Mend ${count} fields first.`),
  download: (name) => `Download ${name}`,
  made: (name) => `${name} is made. Look in your downloads folder.`,
  paste: (name) =>
    `Put ${name} beside the content file on the website, and write overlay on the page that shows the content:`,
};

/** The form that writes a local overlay. */
export const localFormMessages: Messages<LocalFormMessages> = { nb, nn, en };
