import type { Messages } from './language.js';

interface Sentences {
  readonly title: string;
  readonly lead: string;
  readonly back: string;
  readonly where: string;
  readonly files: string;
  readonly filesHelp: string;
  readonly content: string;
  readonly contentHelp: string;
  readonly read: (title: string) => string;
  readonly notRead: (why: string) => string;
  readonly reading: string;
  readonly what: string;
  readonly kind: string;
  readonly kinds: Readonly<
    Record<
      | 'case'
      | 'cases'
      | 'film'
      | 'films'
      | 'question'
      | 'session'
      | 'programme'
      | 'certificate'
      | 'resources'
      | 'webinars',
      string
    >
  >;
  readonly which: string;
  readonly shownAs: string;
  readonly shownAsTags: Readonly<Record<string, string>>;
  readonly others: string;
  readonly language: string;
  readonly languages: Readonly<Record<'nb' | 'nn' | 'en', string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'light' | 'dark', string>>;
  readonly asPage: string;
  readonly level: string;
  readonly asUsual: string;
  readonly readable: string;
  readonly system: string;
  readonly code: (system: string) => string;
  readonly does: string;
  readonly doesNot: string;
  readonly stepDown: (route: string) => string;
  readonly copy: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly letter: string;
  readonly copyLetter: string;
  readonly preview: string;
  readonly noPage: (address: string) => string;
  readonly notHere: string;
  readonly integrityFromHere: (version: string) => string;
  readonly noIntegrity: string;
}

/** The page «Kode til å lime inn». */
export const codePageMessages: Messages<Sentences> = {
  nb: {
    title: 'Kode til å lime inn',
    lead: 'Velg hva du vil vise og hvor det skal inn. Du får koden som passer der.',
    back: 'Til forsiden',
    where: 'Hvor ligger filene?',
    files: 'Mappen som har cdn/ i seg',
    filesHelp: 'Her står adressen til denne siden. Legg filene på eget domene, og skriv adressen dit.',
    content: 'Innholdsfilen',
    contentHelp: 'Ved siden av den ligger embed/, med sidene til rammer og lenker.',
    read: (title) => `Lest: ${title}.`,
    notRead: (why) =>
      `${why} Lista og forhåndsvisningen bruker den forrige fila. Koden får adressen du skrev.`,
    reading: 'Leser innholdsfilen …',
    what: 'Hva vil du vise?',
    kind: 'Slag',
    kinds: {
      case: 'Én case',
      cases: 'Alle casene',
      film: 'Én film',
      films: 'Alle filmene',
      question: 'Et spørsmål',
      session: 'En samling',
      programme: 'Et program',
      certificate: 'Et kursbevis',
      resources: 'Hefter og annet materiell',
      webinars: 'Webinarer',
    },
    which: 'Hvilken',
    shownAs: 'Vises som',
    shownAsTags: {
      'case-card': 'Casen, til å lese og snakke om',
      'esas-form': 'Øvelse: anslå og sammenlign symptomer',
      'programme-card': 'Om programmet',
      'session-planner': 'Plan for samlingene',
      'group-roster': 'Gruppeliste',
      'learning-path': 'Løpet, trinn for trinn',
      'role-ladder': 'Rollene',
      'rollout-status': 'Utbredelse',
    },
    others: 'Uten egen case eller film',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    theme: 'Utseende',
    themes: { light: 'Lyst', dark: 'Mørkt' },
    asPage: 'Som siden',
    level: 'Overskriftsnivå',
    asUsual: 'Som vanlig',
    readable: 'Skriv teksten inn i siden, så nettstedets eget søk finner den',
    system: 'Hvor skal det inn?',
    code: (system) => `${system}: dette limer du inn`,
    does: 'Dette får du',
    doesNot: 'Vær klar over',
    stepDown: (route) => `Går ikke det? ${route}`,
    copy: 'Kopier koden',
    copyLink: 'Kopier lenken',
    copied: 'Kopiert',
    copyByHand: 'Merket. Trykk Ctrl+C for å kopiere.',
    letter: 'Brev til den som styrer SharePoint',
    copyLetter: 'Kopier brevet',
    preview: 'Slik ser det ut',
    noPage: (address) => `Fant ingen side på ${address}. Lag sidene med «npx lindring embed».`,
    notHere: 'Fila på den adressen kan ikke vises herfra. Koden er likevel klar.',
    integrityFromHere: (version) =>
      `«integrity» gjelder versjon ${version}, den som ligger på denne siden. Legg den samme versjonen hos dere.`,
    noIntegrity: 'Fant ikke cdn/sri.json. Koden mangler derfor «integrity».',
  },
  nn: {
    title: 'Kode til å lime inn',
    lead: 'Vel kva du vil vise og kvar det skal inn. Du får koden som passar der.',
    back: 'Til framsida',
    where: 'Kvar ligg filene?',
    files: 'Mappa som har cdn/ i seg',
    filesHelp: 'Her står adressa til denne sida. Legg filene på eige domene, og skriv adressa dit.',
    content: 'Innhaldsfila',
    contentHelp: 'Ved sida av henne ligg embed/, med sidene til rammer og lenkjer.',
    read: (title) => `Lese: ${title}.`,
    notRead: (why) => `${why} Lista og førehandsvisinga bruker den førre fila. Koden får adressa du skreiv.`,
    reading: 'Les innhaldsfila …',
    what: 'Kva vil du vise?',
    kind: 'Slag',
    kinds: {
      case: 'Éin case',
      cases: 'Alle casane',
      film: 'Éin film',
      films: 'Alle filmane',
      question: 'Eit spørsmål',
      session: 'Ei samling',
      programme: 'Eit program',
      certificate: 'Eit kursbevis',
      resources: 'Hefte og anna materiell',
      webinars: 'Webinar',
    },
    which: 'Kva for ein',
    shownAs: 'Vist som',
    shownAsTags: {
      'case-card': 'Casen, til å lese og snakke om',
      'esas-form': 'Øving: anslå og samanlikn symptom',
      'programme-card': 'Om programmet',
      'session-planner': 'Plan for samlingane',
      'group-roster': 'Gruppeliste',
      'learning-path': 'Løpet, trinn for trinn',
      'role-ladder': 'Rollene',
      'rollout-status': 'Utbreiing',
    },
    others: 'Utan eigen case eller film',
    language: 'Språk',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    theme: 'Utsjånad',
    themes: { light: 'Lyst', dark: 'Mørkt' },
    asPage: 'Som sida',
    level: 'Overskriftsnivå',
    asUsual: 'Som vanleg',
    readable: 'Skriv teksten inn i sida, så søket på nettstaden finn han',
    system: 'Kvar skal det inn?',
    code: (system) => `${system}: dette limer du inn`,
    does: 'Dette får du',
    doesNot: 'Ver klar over',
    stepDown: (route) => `Går ikkje det? ${route}`,
    copy: 'Kopier koden',
    copyLink: 'Kopier lenkja',
    copied: 'Kopiert',
    copyByHand: 'Merkt. Trykk Ctrl+C for å kopiere.',
    letter: 'Brev til den som styrer SharePoint',
    copyLetter: 'Kopier brevet',
    preview: 'Slik ser det ut',
    noPage: (address) => `Fann inga side på ${address}. Lag sidene med «npx lindring embed».`,
    notHere: 'Fila på den adressa kan ikkje visast herifrå. Koden er likevel klar.',
    integrityFromHere: (version) =>
      `«integrity» gjeld versjon ${version}, den som ligg på denne sida. Legg den same versjonen hos dykk.`,
    noIntegrity: 'Fann ikkje cdn/sri.json. Koden manglar difor «integrity».',
  },
  en: {
    title: 'Code to paste',
    lead: 'Choose what to show and where it goes. You get the code that fits there.',
    back: 'To the front page',
    where: 'Where are the files?',
    files: 'The folder with cdn/ in it',
    filesHelp: 'This is the address of this site. Put the files on your own domain, and write that address.',
    content: 'The content file',
    contentHelp: 'Beside it lies embed/, with the pages for frames and links.',
    read: (title) => `Read: ${title}.`,
    notRead: (why) =>
      `${why} The list and the preview use the file before. The code has the address you wrote.`,
    reading: 'Reading the content file …',
    what: 'What do you want to show?',
    kind: 'Kind',
    kinds: {
      case: 'One case',
      cases: 'All cases',
      film: 'One film',
      films: 'All films',
      question: 'A question',
      session: 'A session',
      programme: 'A programme',
      certificate: 'A course certificate',
      resources: 'Booklets and other material',
      webinars: 'Webinars',
    },
    which: 'Which one',
    shownAs: 'Shown as',
    shownAsTags: {
      'case-card': 'The case, to read and talk about',
      'esas-form': 'Practice: estimate and compare symptoms',
      'programme-card': 'About the programme',
      'session-planner': 'Plan of the sessions',
      'group-roster': 'Group list',
      'learning-path': 'The path, step by step',
      'role-ladder': 'The roles',
      'rollout-status': 'Spread',
    },
    others: 'Without a case or film of its own',
    language: 'Language',
    languages: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    theme: 'Appearance',
    themes: { light: 'Light', dark: 'Dark' },
    asPage: 'As the page',
    level: 'Heading level',
    asUsual: 'As usual',
    readable: 'Write the text into the page, so that the site’s own search finds it',
    system: 'Where does it go?',
    code: (system) => `${system}: what you paste`,
    does: 'What you get',
    doesNot: 'Be aware',
    stepDown: (route) => `No luck? ${route}`,
    copy: 'Copy the code',
    copyLink: 'Copy the link',
    copied: 'Copied',
    copyByHand: 'Marked. Press Ctrl+C to copy.',
    letter: 'Letter to whoever runs SharePoint',
    copyLetter: 'Copy the letter',
    preview: 'This is how it looks',
    noPage: (address) => `Found no page at ${address}. Make the pages with “npx lindring embed”.`,
    notHere: 'The file at that address cannot be shown from here. The code is ready all the same.',
    integrityFromHere: (version) =>
      `“integrity” is for version ${version}, the one on this site. Put the same version on yours.`,
    noIntegrity: 'Found no cdn/sri.json. The code therefore has no “integrity”.',
  },
};
