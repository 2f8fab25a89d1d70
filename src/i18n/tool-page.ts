import type { Messages } from './language.js';

type Make = 'embed' | 'bundle' | 'scorm' | 'forms';

interface Sentences {
  readonly title: string;
  readonly lead: string;
  readonly nothingSent: string;
  readonly back: string;
  readonly file: string;
  readonly choose: string;
  readonly drop: string;
  readonly example: string;
  readonly noExample: string;
  readonly checking: (name: string) => string;
  readonly notRead: (name: string) => string;
  readonly check: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly sound: (name: string) => string;
  readonly howToSee: string;
  readonly more: (count: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly make: string;
  readonly mendFirst: (count: number) => string;
  readonly languageOf: string;
  readonly languages: Readonly<Record<'nb' | 'nn' | 'en', string>>;
  readonly makes: Readonly<
    Record<
      Make,
      { readonly name: string; readonly what: string; readonly counted: (count: number) => string }
    >
  >;
  readonly withoutFiles: string;
  readonly content: string;
  readonly all: string;
  readonly cases: string;
  readonly sessions: string;
  readonly programmes: string;
  readonly download: (name: string) => string;
  readonly making: string;
  readonly made: (name: string, size: string, counted: string) => string;
  readonly notFetched: string;
  readonly notMade: string;
  readonly tooMuch: (count: number, most: number) => string;
}

const languages = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The page «Verktøy», demo/verktoy.html. */
export const toolPageMessages: Messages<Sentences> = {
  nb: {
    title: 'Verktøy',
    lead: 'Kontroller en innholdsfil, og lag det du trenger av den. Du trenger ikke å installere noe.',
    nothingSent: 'Ingenting sendes. Alt skjer i nettleseren din.',
    back: 'Til forsiden',
    file: 'Innholdsfila',
    choose: 'Velg fil',
    drop: 'Du kan også slippe fila her: .json, .js eller .txt.',
    example: 'Prøv med eksempelpakken',
    noExample: 'Eksempelpakken kunne ikke hentes. Prøv igjen.',
    checking: (name) => `Kontrollerer ${name} …`,
    notRead: (name) => `${name} kan ikke leses. Velg fila på nytt.`,
    check: 'Kontroll',
    errors: (count) => `${count} feil`,
    warnings: (count) => `${count} ${count === 1 ? 'advarsel' : 'advarsler'}`,
    sound: (name) => `${name}: ingen feil`,
    howToSee: 'Trykk på en linje for å se stedet i fila. Feil må rettes før noe kan lages. Advarsler er råd.',
    more: (count) => `Og ${count} til. «Kopier alle» tar med alle.`,
    copy: 'Kopier alle',
    copied: 'Kopiert',
    copyByHand: 'Merket. Kopier med Ctrl + C.',
    make: 'Lag filer',
    mendFirst: (count) =>
      count === 1
        ? 'Rett feilen først. Så kan du lage filer av innholdet.'
        : `Rett de ${count} feilene først. Så kan du lage filer av innholdet.`,
    languageOf: 'Språk',
    languages,
    makes: {
      embed: {
        name: 'Sider til rammer',
        what: 'Én side for hver case, film, samling og liste, og hvert spørsmål, til å vise i en ramme (iframe) på et nettsted. Pakk ut, og legg mappa «embed» ved siden av innholdsfila på nettstedet.',
        counted: (count) => `${count} sider`,
      },
      bundle: {
        name: 'Én fil',
        what: 'Alt innholdet som én HTML-fil. Den kan ligge på en minnepinne eller et fellesområde og virker uten nett.',
        counted: (count) => `${count} sider`,
      },
      scorm: {
        name: 'Kurspakke (SCORM 1.2)',
        what: 'En zip-fil til en læringsplattform, som registrerer når innholdet er gjennomført. Last den opp som den er.',
        counted: (count) => `${count} filer`,
      },
      forms: {
        name: 'Innhold som skript og tekst',
        what: 'Innholdsfila i de formene du ikke har (.json, .js, .txt), for systemer som ikke tar imot den du har.',
        counted: (count) => `${count} filer`,
      },
    },
    withoutFiles:
      'Filmer og hefter som ligger ved siden av innholdsfila, kommer ikke med i fila og kurspakken herfra. Kommandolinja kan ta dem med.',
    content: 'Hva skal med',
    all: 'Alt',
    cases: 'Én case',
    sessions: 'Én samling',
    programmes: 'Ett program',
    download: (name) => `Last ned ${name}`,
    making: 'Lager fila …',
    made: (name, size, counted) => `${name} er laget: ${counted}, ${size}. Se i mappa for nedlastinger.`,
    notMade: 'Fila ble ikke laget. Last siden på nytt, og prøv igjen.',
    notFetched: 'Fila ble ikke laget: scriptene som skal være i den, kunne ikke hentes. Prøv igjen.',
    tooMuch: (count, most) =>
      `Her er ${count} ting å gjøre, og en læringsplattform tar ${most}. Velg én samling eller én case.`,
  },
  nn: {
    title: 'Verktøy',
    lead: 'Kontroller ei innhaldsfil, og lag det du treng av henne. Du treng ikkje installere noko.',
    nothingSent: 'Ingenting blir sendt. Alt skjer i nettlesaren din.',
    back: 'Til framsida',
    file: 'Innhaldsfila',
    choose: 'Vel fil',
    drop: 'Du kan òg sleppe fila her: .json, .js eller .txt.',
    example: 'Prøv med eksempelpakka',
    noExample: 'Eksempelpakka kunne ikkje hentast. Prøv igjen.',
    checking: (name) => `Kontrollerer ${name} …`,
    notRead: (name) => `${name} kan ikkje lesast. Vel fila på nytt.`,
    check: 'Kontroll',
    errors: (count) => `${count} feil`,
    warnings: (count) => `${count} ${count === 1 ? 'åtvaring' : 'åtvaringar'}`,
    sound: (name) => `${name}: ingen feil`,
    howToSee:
      'Trykk på ei linje for å sjå staden i fila. Feil må rettast før noko kan lagast. Åtvaringar er råd.',
    more: (count) => `Og ${count} til. «Kopier alle» tek med alle.`,
    copy: 'Kopier alle',
    copied: 'Kopiert',
    copyByHand: 'Merkt. Kopier med Ctrl + C.',
    make: 'Lag filer',
    mendFirst: (count) =>
      count === 1
        ? 'Rett feilen først. Så kan du lage filer av innhaldet.'
        : `Rett dei ${count} feila først. Så kan du lage filer av innhaldet.`,
    languageOf: 'Språk',
    languages,
    makes: {
      embed: {
        name: 'Sider til rammer',
        what: 'Éi side for kvar case, film, samling og liste, og kvart spørsmål, til å vise i ei ramme (iframe) på ein nettstad. Pakk ut, og legg mappa «embed» ved sida av innhaldsfila på nettstaden.',
        counted: (count) => `${count} sider`,
      },
      bundle: {
        name: 'Éi fil',
        what: 'Alt innhaldet som éi HTML-fil. Ho kan liggje på ein minnepinne eller eit fellesområde og verkar utan nett.',
        counted: (count) => `${count} sider`,
      },
      scorm: {
        name: 'Kurspakke (SCORM 1.2)',
        what: 'Ei zip-fil til ei læringsplattform, som registrerer når innhaldet er gjennomført. Last henne opp som ho er.',
        counted: (count) => `${count} filer`,
      },
      forms: {
        name: 'Innhald som skript og tekst',
        what: 'Innhaldsfila i dei formene du ikkje har (.json, .js, .txt), for system som ikkje tek imot den du har.',
        counted: (count) => `${count} filer`,
      },
    },
    withoutFiles:
      'Filmar og hefte som ligg ved sida av innhaldsfila, kjem ikkje med i fila og kurspakka herifrå. Kommandolinja kan ta dei med.',
    content: 'Kva skal med',
    all: 'Alt',
    cases: 'Éin case',
    sessions: 'Éi samling',
    programmes: 'Eitt program',
    download: (name) => `Last ned ${name}`,
    making: 'Lagar fila …',
    made: (name, size, counted) => `${name} er laga: ${counted}, ${size}. Sjå i mappa for nedlastingar.`,
    notMade: 'Fila vart ikkje laga. Last sida på nytt, og prøv igjen.',
    notFetched: 'Fila vart ikkje laga: skripta som skal vere i henne, kunne ikkje hentast. Prøv igjen.',
    tooMuch: (count, most) =>
      `Her er ${count} ting å gjere, og ei læringsplattform tek ${most}. Vel éi samling eller éin case.`,
  },
  en: {
    title: 'Tools',
    lead: 'Check a content file, and make what you need of it. There is nothing to install.',
    nothingSent: 'Nothing is sent. Everything happens in your browser.',
    back: 'To the front page',
    file: 'The content file',
    choose: 'Choose a file',
    drop: 'You can also drop the file here: .json, .js or .txt.',
    example: 'Try the example content',
    noExample: 'The example content could not be fetched. Try again.',
    checking: (name) => `Checking ${name} …`,
    notRead: (name) => `${name} cannot be read. Choose the file again.`,
    check: 'Check',
    errors: (count) => `${count} ${count === 1 ? 'error' : 'errors'}`,
    warnings: (count) => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
    sound: (name) => `${name}: no errors`,
    howToSee:
      'Press a line to see the place in the file. Errors must be mended before anything can be made. Warnings are advice.',
    more: (count) => `And ${count} more. “Copy all” takes them too.`,
    copy: 'Copy all',
    copied: 'Copied',
    copyByHand: 'Selected. Copy with Ctrl + C.',
    make: 'Make files',
    mendFirst: (count) =>
      count === 1
        ? 'Mend the error first. Then you can make files of the content.'
        : `Mend the ${count} errors first. Then you can make files of the content.`,
    languageOf: 'Language',
    languages,
    makes: {
      embed: {
        name: 'Pages for frames',
        what: 'One page for each case, film, question, session and list, to show in a frame (iframe) on a website. Unpack, and put the folder “embed” beside the content file on the website.',
        counted: (count) => `${count} pages`,
      },
      bundle: {
        name: 'One file',
        what: 'All the content as one HTML file, for a memory stick or a shared folder. It works without a network.',
        counted: (count) => `${count} pages`,
      },
      scorm: {
        name: 'Course package (SCORM 1.2)',
        what: 'A zip for a learning platform, which registers when the content is completed. Upload it as it is.',
        counted: (count) => `${count} files`,
      },
      forms: {
        name: 'Content as script and text',
        what: 'The content file in the forms you do not have (.json, .js, .txt), for systems that refuse the one you have.',
        counted: (count) => `${count} files`,
      },
    },
    withoutFiles:
      'Films and booklets that lie beside the content file are not in the one file and the course package from here. The command line can take them.',
    content: 'What to take',
    all: 'Everything',
    cases: 'One case',
    sessions: 'One session',
    programmes: 'One programme',
    download: (name) => `Download ${name}`,
    making: 'Making the file …',
    made: (name, size, counted) => `${name} is made: ${counted}, ${size}. Look in your downloads folder.`,
    notMade: 'The file was not made. Load the page again and retry.',
    notFetched: 'The file was not made: the scripts that go into it could not be fetched. Try again.',
    tooMuch: (count, most) =>
      `There are ${count} things to do here, and a learning platform takes ${most}. Choose one session or one case.`,
  },
};
