import type { Messages } from './language.js';

interface Told {
  readonly scenario: { readonly done: number; readonly of: number };
  readonly film: { readonly done: number; readonly of: number };
  readonly question: { readonly done: number; readonly of: number };
}

interface ScormMessages {
  readonly title: string;
  readonly reported: string;
  readonly notReported: string;
  readonly notConnected: string;
  readonly reviewing: string;
  readonly progress: (told: Told) => string;
  readonly complete: string;
  readonly notTaken: (reason: string) => string;
  readonly again: string;
  readonly questions: string;
  readonly questionsHelp: string;
  readonly goOn: (title: string) => string;
}

function progressIn(words: Readonly<Record<keyof Told, (done: number, of: number) => string>>) {
  return (told: Told): string =>
    (['scenario', 'film', 'question'] as const)
      .filter((kind) => told[kind].of > 0)
      .map((kind) => words[kind](told[kind].done, told[kind].of))
      .join(' · ');
}

/** What a course in a learning platform says to an employee. */
export const scormMessages: Messages<ScormMessages> = {
  nb: {
    title: 'Dette meldes til læringsplattformen',
    reported:
      'Arbeidsgiveren din kan se der: hvilke scenarioer du har åpnet, filmer du har sett og spørsmål du har krysset av, hvilken side du var på sist, hvor lenge kurset var åpent, og når alt er gjort.',
    notReported:
      'Ikke meldt: det du skriver, det du svarer på ESAS og andre valg du gjør. Det blir i denne nettleseren.',
    notConnected: 'Ikke koblet til en læringsplattform. Ingenting meldes.',
    reviewing: 'Kurset er åpnet for gjennomsyn. Ingenting meldes.',
    progress: progressIn({
      scenario: (done, of) => `${done} av ${of} scenarioer lest`,
      film: (done, of) => `${done} av ${of} ${of === 1 ? 'film' : 'filmer'} sett`,
      question: (done, of) => `${done} av ${of} spørsmål tenkt gjennom`,
    }),
    complete: 'Du har gjort alt. Kurset er meldt som gjennomført.',
    notTaken: (reason) =>
      `Læringsplattformen tok ikke imot${reason ? ` (${reason})` : ''}. Det du har gjort og skrevet, står her fortsatt og meldes på nytt når du gjør noe mer.`,
    again: 'Prøv igjen nå',
    questions: 'Har du tenkt gjennom spørsmålene?',
    questionsHelp:
      'Kryss av når du har tenkt gjennom dem, alene eller sammen med andre. Du trenger ikke skrive noe.',
    goOn: (title) => `Fortsett der du slapp: ${title}`,
  },
  nn: {
    title: 'Dette blir meldt til læringsplattforma',
    reported:
      'Arbeidsgivaren din kan sjå der: kva scenario du har opna, filmar du har sett og spørsmål du har kryssa av, kva side du var på sist, kor lenge kurset var ope, og når alt er gjort.',
    notReported:
      'Ikkje meldt: det du skriv, det du svarer på ESAS og andre val du gjer. Det blir i denne nettlesaren.',
    notConnected: 'Ikkje kopla til ei læringsplattform. Ingenting blir meldt.',
    reviewing: 'Kurset er opna for gjennomsyn. Ingenting blir meldt.',
    progress: progressIn({
      scenario: (done, of) => `${done} av ${of} scenario lesne`,
      film: (done, of) => `${done} av ${of} ${of === 1 ? 'film' : 'filmar'} sett`,
      question: (done, of) => `${done} av ${of} spørsmål tenkte gjennom`,
    }),
    complete: 'Du har gjort alt. Kurset er meldt som gjennomført.',
    notTaken: (reason) =>
      `Læringsplattforma tok ikkje imot${reason ? ` (${reason})` : ''}. Det du har gjort og skrive, står her framleis og blir meldt på nytt når du gjer noko meir.`,
    again: 'Prøv igjen no',
    questions: 'Har du tenkt gjennom spørsmåla?',
    questionsHelp:
      'Kryss av når du har tenkt gjennom dei, åleine eller saman med andre. Du treng ikkje skrive noko.',
    goOn: (title) => `Hald fram der du slapp: ${title}`,
  },
  en: {
    title: 'This is reported to the learning platform',
    reported:
      'Your employer can see there: which scenarios you have opened, films you have seen and questions you have ticked, which page you were last on, how long the course was open, and when everything is done.',
    notReported:
      'Not reported: what you write, what you answer in ESAS and other choices you make. It stays in this browser.',
    notConnected: 'Not connected to a learning platform. Nothing is reported.',
    reviewing: 'The course is opened for review. Nothing is reported.',
    progress: progressIn({
      scenario: (done, of) => `${done} of ${of} scenarios read`,
      film: (done, of) => `${done} of ${of} ${of === 1 ? 'film' : 'films'} seen`,
      question: (done, of) => `${done} of ${of} questions thought through`,
    }),
    complete: 'You have done everything. The course is reported as completed.',
    notTaken: (reason) =>
      `The learning platform did not take it${reason ? ` (${reason})` : ''}. What you have done and written is still here, and is reported again when you do something more.`,
    again: 'Try again now',
    questions: 'Have you thought the questions through?',
    questionsHelp:
      'Tick them when you have thought them through, alone or with others. You need not write anything.',
    goOn: (title) => `Go on where you left off: ${title}`,
  },
};
