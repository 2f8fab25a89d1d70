import type { Messages } from './language.js';

type Entry = readonly [title: string, fact: string];

interface BookletMessages {
  readonly contents: string;
  readonly toContents: string;
  readonly next: string;
  readonly previous: string;
  readonly parts: Readonly<
    Record<'cases' | 'films' | 'questions' | 'practice' | 'leader' | 'programme' | 'material', string>
  >;
  readonly minutes: (count: number) => string;
  readonly questionCount: (count: number) => string;
  readonly otherQuestions: string;
  readonly practiceWith: (name: string) => string;
  readonly run: Entry;
  readonly plan: Entry;
  readonly roster: Entry;
  readonly caseBank: Entry;
  readonly filmBank: Entry;
  readonly about: string;
  readonly path: Entry;
  readonly roles: Entry;
  readonly rollout: Entry;
  readonly resources: Entry;
  readonly webinars: Entry;
  readonly oneFile: string;
  readonly noScript: string;
}

/** What stands around the material in a booklet: the one file on a memory stick, and the course in a platform. */
export const bookletMessages: Messages<BookletMessages> = {
  nb: {
    contents: 'Innhold',
    toContents: 'Til innholdet',
    next: 'Neste',
    previous: 'Forrige',
    parts: {
      cases: 'Caser',
      films: 'Filmer',
      questions: 'Spørsmål å tenke over',
      practice: 'Øv på symptomkartlegging',
      leader: 'For gruppelederen',
      programme: 'Om programmet',
      material: 'Hefter og annet materiell',
    },
    minutes: (count) => `${count} min`,
    questionCount: (count) => (count === 1 ? '1 spørsmål' : `${count} spørsmål`),
    otherQuestions: 'Andre spørsmål',
    practiceWith: (name) => `ESAS med ${name}`,
    run: ['Start en samling', 'uten å ha planlagt noe'],
    plan: ['Planen', 'datoer, program og det som skal være klart'],
    roster: ['Gruppa', 'liste og frammøte'],
    caseBank: ['Alle casene', 'søk, velg, trekk en eller skriv ut flere'],
    filmBank: ['Alle filmene', 'søk og velg til samlingen'],
    about: 'hva det er, og hvem det er for',
    path: ['Løpet', 'emner i rekkefølge, med datoer'],
    roles: ['Rollene', 'hvem som svarer for hva'],
    rollout: ['Utbredelse', 'hvor langt programmet har kommet'],
    resources: ['Hefter og lister', 'å lese, skrive ut og ta med'],
    webinars: ['Webinarer', 'med og uten dato'],
    oneFile:
      'Alt ligger i denne ene fila. Den virker uten nett. Det du skriver, blir på denne maskinen og følger ikke med om du kopierer fila.',
    noScript: 'Script er slått av her. Du kan lese alt, men ikke skrive.',
  },
  nn: {
    contents: 'Innhald',
    toContents: 'Til innhaldet',
    next: 'Neste',
    previous: 'Førre',
    parts: {
      cases: 'Casar',
      films: 'Filmar',
      questions: 'Spørsmål å tenkje over',
      practice: 'Øv på symptomkartlegging',
      leader: 'For gruppeleiaren',
      programme: 'Om programmet',
      material: 'Hefte og anna materiell',
    },
    minutes: (count) => `${count} min`,
    questionCount: (count) => (count === 1 ? '1 spørsmål' : `${count} spørsmål`),
    otherQuestions: 'Andre spørsmål',
    practiceWith: (name) => `ESAS med ${name}`,
    run: ['Start ei samling', 'utan å ha planlagt noko'],
    plan: ['Planen', 'datoar, program og det som skal vere klart'],
    roster: ['Gruppa', 'liste og frammøte'],
    caseBank: ['Alle casane', 'søk, vel, trekk ein eller skriv ut fleire'],
    filmBank: ['Alle filmane', 'søk og vel til samlinga'],
    about: 'kva det er, og kven det er for',
    path: ['Løpet', 'emne i rekkjefølgje, med datoar'],
    roles: ['Rollene', 'kven som svarer for kva'],
    rollout: ['Utbreiing', 'kor langt programmet har kome'],
    resources: ['Hefte og lister', 'å lese, skrive ut og ta med'],
    webinars: ['Webinar', 'med og utan dato'],
    oneFile:
      'Alt ligg i denne eine fila. Ho verkar utan nett. Det du skriv, blir på denne maskina og følgjer ikkje med om du kopierer fila.',
    noScript: 'Script er slått av her. Du kan lese alt, men ikkje skrive.',
  },
  en: {
    contents: 'Contents',
    toContents: 'To the contents',
    next: 'Next',
    previous: 'Previous',
    parts: {
      cases: 'Cases',
      films: 'Films',
      questions: 'Questions to think about',
      practice: 'Practise symptom assessment',
      leader: 'For the group leader',
      programme: 'About the programme',
      material: 'Booklets and other material',
    },
    minutes: (count) => `${count} min`,
    questionCount: (count) => (count === 1 ? '1 question' : `${count} questions`),
    otherQuestions: 'Other questions',
    practiceWith: (name) => `ESAS with ${name}`,
    run: ['Start a session', 'without having planned anything'],
    plan: ['The plan', 'dates, programme and what must be ready'],
    roster: ['The group', 'list and attendance'],
    caseBank: ['All cases', 'search, choose, draw one or print several'],
    filmBank: ['All films', 'search and choose for the session'],
    about: 'what it is, and for whom',
    path: ['The path', 'modules in order, with dates'],
    roles: ['The roles', 'who answers for what'],
    rollout: ['Spread', 'how far the programme has come'],
    resources: ['Booklets and lists', 'to read, print and take along'],
    webinars: ['Webinars', 'with and without a date'],
    oneFile:
      'Everything is in this one file. It works without a network. What you write stays on this machine and does not follow if you copy the file.',
    noScript: 'Scripts are off here. You can read everything, but not write.',
  },
};
