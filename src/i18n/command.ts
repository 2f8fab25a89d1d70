import type { Messages } from './language.js';

interface Sentences {
  readonly help: string;
  readonly error: string;
  readonly warning: string;
  readonly clean: (file: string) => string;
  readonly sum: (errors: number, warnings: number, files: number) => string;
  readonly notRead: (file: string, reason: string) => string;
  readonly noFiles: string;
  readonly noAddress: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly unknownLanguage: (name: string) => string;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const options =
  '  --json  --strict  --out  --only  --base  --format  --case  --session  --programme  --inline-films  --overlay  --lang nb|nn|en  --version  --help';

/** What the command line says. */
export const commandMessages: Messages<Sentences> = {
  nb: {
    help: `lindring check <fil.json …>   kontrollerer innholdsfiler
lindring doctor <adresse>     ser om en side har det den trenger: script, innhold, regler
lindring embed <fil.json> --out <mappe>   lager sider til rammer (iframe), én for hver case, film, spørsmål og samling
lindring convert <fil.json …>   lager innholdet som script (.js) og som tekst (.txt), for systemer som ikke tar .json
lindring bundle <fil.json>    lager hele pakka som én HTML-fil, til minnepinne og fellesområde
lindring pack <fil.json> --format scorm12   lager et kurs til en læringsplattform (zip)

${options}

  --json     én JSON-liste på standard ut: fil, linje, tegn, nivå, sti, kode, setning
  --strict   også advarsler gir kode 1 (check)
  --lang     språket i setningene (embed: og på sidene); ellers det maskinen er satt til
  --out      mappa det skrives i (embed, convert)
  --only     bare disse, for eksempel case-card/torunn eller film-bank; kan gjentas (embed)
  --base     adressen der filmene og heftene til innholdet ligger (embed)
  --format   scorm12 (pack)
  --case, --session, --programme   bare denne casen, samlingen eller dette programmet (pack)
  --inline-films   så mange MB film som får plass i fila (bundle)
  --overlay  fila med lokale tillegg (bundle)

Kode 0: ingen feil. 1: noe må rettes. 2: kommandoen eller fila kan ikke leses.`,
    error: 'feil',
    warning: 'advarsel',
    clean: (file) => `${file}: ingen feil`,
    sum: (errors, warnings, files) =>
      `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'advarsel', 'advarsler')} i ${counted(files, 'fil', 'filer')}`,
    notRead: (file, reason) => `${file} kan ikke leses (${reason}). Se at stien er riktig.`,
    noFiles: 'Hvilken fil? Skriv for eksempel: npx lindring check innhold.json',
    noAddress:
      'Hvilken side? Skriv hele adressen, for eksempel: npx lindring doctor https://eksempel.no/kurs',
    unknownCommand: (name) => `«${name}» er ikke en kommando. Skriv npx lindring --help.`,
    unknownOption: (name) => `«${name}» er ikke et valg. Skriv npx lindring --help.`,
    unknownLanguage: (name) => `«${name}» er ikke et språk her. Velg nb, nn eller en.`,
  },
  nn: {
    help: `lindring check <fil.json …>   kontrollerer innhaldsfiler
lindring doctor <adresse>     ser om ei side har det ho treng: script, innhald, reglar
lindring embed <fil.json> --out <mappe>   lagar sider til rammer (iframe), éi for kvar case, film, spørsmål og samling
lindring convert <fil.json …>   lagar innhaldet som script (.js) og som tekst (.txt), for system som ikkje tek .json
lindring bundle <fil.json>    lagar heile pakka som éi HTML-fil, til minnepinne og fellesområde
lindring pack <fil.json> --format scorm12   lagar eit kurs til ei læringsplattform (zip)

${options}

  --json     éi JSON-liste på standard ut: fil, linje, teikn, nivå, sti, kode, setning
  --strict   også åtvaringar gir kode 1 (check)
  --lang     språket i setningane (embed: og på sidene); elles det maskina er sett til
  --out      mappa det blir skrive i (embed, convert)
  --only     berre desse, til dømes case-card/torunn eller film-bank; kan takast fleire gonger (embed)
  --base     adressa der filmane og hefta til innhaldet ligg (embed)
  --format   scorm12 (pack)
  --case, --session, --programme   berre denne casen, samlinga eller dette programmet (pack)
  --inline-films   så mange MB film som får plass i fila (bundle)
  --overlay  fila med lokale tillegg (bundle)

Kode 0: ingen feil. 1: noko må rettast. 2: kommandoen eller fila kan ikkje lesast.`,
    error: 'feil',
    warning: 'åtvaring',
    clean: (file) => `${file}: ingen feil`,
    sum: (errors, warnings, files) =>
      `${counted(errors, 'feil', 'feil')}, ${counted(warnings, 'åtvaring', 'åtvaringar')} i ${counted(files, 'fil', 'filer')}`,
    notRead: (file, reason) => `${file} kan ikkje lesast (${reason}). Sjå at stien er rett.`,
    noFiles: 'Kva fil? Skriv til dømes: npx lindring check innhald.json',
    noAddress: 'Kva side? Skriv heile adressa, til dømes: npx lindring doctor https://eksempel.no/kurs',
    unknownCommand: (name) => `«${name}» er ikkje ein kommando. Skriv npx lindring --help.`,
    unknownOption: (name) => `«${name}» er ikkje eit val. Skriv npx lindring --help.`,
    unknownLanguage: (name) => `«${name}» er ikkje eit språk her. Vel nb, nn eller en.`,
  },
  en: {
    help: `lindring check <file.json …>   checks content files
lindring doctor <address>      sees whether a page has what it needs: script, content, rules
lindring embed <file.json> --out <folder>   makes pages for frames (iframe), one for each case, film, question and session
lindring convert <file.json …>   makes the content a script (.js) and plain text (.txt), for systems that refuse .json
lindring bundle <file.json>   makes the whole package as one HTML file, for memory stick and shared folder
lindring pack <file.json> --format scorm12   makes a course for a learning platform (zip)

${options}

  --json     one JSON list on standard out: file, line, column, level, path, code, sentence
  --strict   warnings give code 1 too (check)
  --lang     the language of the sentences (embed: and of the pages); else that of the machine
  --out      the folder to write in (embed, convert)
  --only     only these, for example case-card/torunn or film-bank; may be repeated (embed)
  --base     the address where the films and booklets of the content lie (embed)
  --format   scorm12 (pack)
  --case, --session, --programme   only this case, session or programme (pack)
  --inline-films   how many MB of film may be in the file (bundle)
  --overlay  the file with local additions (bundle)

Code 0: no errors. 1: something must be mended. 2: the command or the file cannot be read.`,
    error: 'error',
    warning: 'warning',
    clean: (file) => `${file}: no errors`,
    sum: (errors, warnings, files) =>
      `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')} in ${counted(files, 'file', 'files')}`,
    notRead: (file, reason) => `${file} cannot be read (${reason}). See that the path is right.`,
    noFiles: 'Which file? Write for example: npx lindring check content.json',
    noAddress:
      'Which page? Write the whole address, for example: npx lindring doctor https://example.org/course',
    unknownCommand: (name) => `“${name}” is not a command. Write npx lindring --help.`,
    unknownOption: (name) => `“${name}” is not an option. Write npx lindring --help.`,
    unknownLanguage: (name) => `“${name}” is not a language here. Choose nb, nn or en.`,
  },
};
