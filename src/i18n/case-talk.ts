import type { Messages } from './language.js';

const nb = {
  questions: 'Spørsmål til samtale',
  whatIf: 'Hva om …?',
  nextWhatIf: 'Neste «Hva om …?»',
  showWhatIf: 'Vis «Hva om …?»',
  choice: 'Et valg uten fasit',
  choiceHelp: 'Velg det dere heller mot, og si hvorfor. Dere kan velge på nytt når som helst.',
  why: 'Hvorfor?',
  others: 'Hva andre kan legge vekt på',
  chooseAgain: 'Velg på nytt',
  perspectives: 'Slik kan det se ut for …',
  leaderNote: 'For gruppelederen',
  films: 'Filmer som hører til',
  film: (number: number) => `Film ${number}: `,
  topics: 'Temaer',
  resources: 'Materiell som hører til',
};

type TalkMessages = typeof nb;

const nn: TalkMessages = {
  questions: 'Spørsmål til samtale',
  whatIf: 'Kva om …?',
  nextWhatIf: 'Neste «Kva om …?»',
  showWhatIf: 'Vis «Kva om …?»',
  choice: 'Eit val utan fasit',
  choiceHelp: 'Vel det de hallar mot, og sei kvifor. De kan velje på nytt når som helst.',
  why: 'Kvifor?',
  others: 'Kva andre kan leggje vekt på',
  chooseAgain: 'Vel på nytt',
  perspectives: 'Slik kan det sjå ut for …',
  leaderNote: 'For gruppeleiaren',
  films: 'Filmar som høyrer til',
  film: (number) => `Film ${number}: `,
  topics: 'Tema',
  resources: 'Materiell som høyrer til',
};

const en: TalkMessages = {
  questions: 'Questions to talk about',
  whatIf: 'What if …?',
  nextWhatIf: 'Next “What if …?”',
  showWhatIf: 'Show “What if …?”',
  choice: 'A choice without a right answer',
  choiceHelp: 'Choose what you lean towards, and say why. You can choose again at any time.',
  why: 'Why?',
  others: 'What others may give weight to',
  chooseAgain: 'Choose again',
  perspectives: 'How it may look to …',
  leaderNote: 'For the group leader',
  films: 'Films that belong here',
  film: (number) => `Film ${number}: `,
  topics: 'Topics',
  resources: 'Material that belongs here',
};

/** What is said inside a case: around questions, choices, points of view, and what belongs to the case elsewhere. */
export const talkMessages: Messages<TalkMessages> = { nb, nn, en };
