import type { Messages } from './language.js';

const nb = {
  title: 'Skriv ut',
  edition: 'Hva vil du skrive ut?',
  participant: 'Deltakerark',
  participantHelp: 'Casen med spørsmål og linjer til å skrive på. Uten notater for gruppelederen.',
  leader: 'Gruppelederark',
  leaderHelp: 'Casen med spørsmål, «Hva om …?» og notater for gruppelederen.',
  roles: 'Rollekort',
  rolesHelp: 'Ett kort for hver rolle, til å klippe fra hverandre og dele ut.',
  withNotes: 'Ta med det vi har skrevet',
  print: 'Skriv ut',
  cancel: 'Avbryt',
  blocked:
    'Siden lar oss ikke skrive ut herfra. Åpne arket i en ny fane og skriv ut der, eller kopier teksten.',
  openInTab: 'Åpne i ny fane',
  noTab: 'Siden lar oss ikke åpne en ny fane. Kopier teksten i stedet.',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
  close: 'Lukk',
  sheetText: 'Teksten på arket',
  printed: (date: string) => `Skrevet ut ${date}`,
  weLeaned: 'Vi heller mot',
  because: 'fordi',
};

type PrintMessages = typeof nb;

const nn: PrintMessages = {
  title: 'Skriv ut',
  edition: 'Kva vil du skrive ut?',
  participant: 'Deltakarark',
  participantHelp: 'Casen med spørsmål og linjer til å skrive på. Utan notat for gruppeleiaren.',
  leader: 'Gruppeleiarark',
  leaderHelp: 'Casen med spørsmål, «Kva om …?» og notat for gruppeleiaren.',
  roles: 'Rollekort',
  rolesHelp: 'Eitt kort for kvar rolle, til å klippe frå kvarandre og dele ut.',
  withNotes: 'Ta med det vi har skrive',
  print: 'Skriv ut',
  cancel: 'Avbryt',
  blocked:
    'Sida lèt oss ikkje skrive ut herifrå. Opne arket i ei ny fane og skriv ut der, eller kopier teksten.',
  openInTab: 'Opne i ny fane',
  noTab: 'Sida lèt oss ikkje opne ei ny fane. Kopier teksten i staden.',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert.',
  notCopied: 'Nettlesaren lét oss ikkje kopiere. Merk teksten og kopier han sjølv.',
  close: 'Lukk',
  sheetText: 'Teksten på arket',
  printed: (date) => `Skrive ut ${date}`,
  weLeaned: 'Vi hallar mot',
  because: 'fordi',
};

const en: PrintMessages = {
  title: 'Print',
  edition: 'What do you want to print?',
  participant: 'Participant’s sheet',
  participantHelp: 'The case with questions and lines to write on. Without notes for the group leader.',
  leader: 'Group leader’s sheet',
  leaderHelp: 'The case with questions, “What if …?” and notes for the group leader.',
  roles: 'Role cards',
  rolesHelp: 'One card for each role, to cut apart and hand out.',
  withNotes: 'Include what we have written',
  print: 'Print',
  cancel: 'Cancel',
  blocked:
    'The page does not let us print from here. Open the sheet in a new tab and print there, or copy the text.',
  openInTab: 'Open in a new tab',
  noTab: 'The page does not let us open a new tab. Copy the text instead.',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  notCopied: 'The browser did not let us copy. Select the text and copy it yourself.',
  close: 'Close',
  sheetText: 'The text of the sheet',
  printed: (date) => `Printed ${date}`,
  weLeaned: 'We lean towards',
  because: 'because',
};

/** What is said around printing. */
export const printMessages: Messages<PrintMessages> = { nb, nn, en };
