import type { Messages } from './language.js';

interface PackMessages {
  readonly unknownFormat: (name: string | undefined) => string;
  readonly oneFile: string;
  readonly oneFileToBundle: string;
  readonly otherOverlay: (file: string, id: string) => string;
  readonly oneChoice: string;
  readonly badLimit: (value: string) => string;
  readonly faults: (count: number, file: string) => string;
  readonly unknownId: (id: string, ids: readonly string[]) => string;
  readonly nothing: string;
  readonly tooMuch: (count: number, most: number) => string;
  readonly notThere: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly packed: (file: string, size: string, files: number) => string;
  readonly toDo: (scenarios: number, films: number, questions: number) => string;
  readonly bundled: (file: string, size: string, pages: number) => string;
  readonly filmIn: (title: string, size: string) => string;
  readonly filmTooBig: (title: string, size: string, left: string) => string;
  readonly filmOut: (title: string) => string;
  readonly filmLink: (title: string, where: string) => string;
  readonly filmMissing: (title: string, file: string) => string;
  readonly resourcesOut: (count: number) => string;
  readonly tooBigForMail: (size: string) => string;
}

const list = (ids: readonly string[]): string =>
  ids.length > 20 ? `${ids.slice(0, 20).join(', ')} …` : ids.join(', ');

/** What `lindring pack` and `lindring bundle` say. */
export const packMessages: Messages<PackMessages> = {
  nb: {
    unknownFormat: (name) =>
      name === undefined
        ? 'Hvilket format? Skriv --format scorm12.'
        : `«${name}» er ikke et format her. Skriv --format scorm12.`,
    oneFile: 'Hvilken innholdsfil? Skriv én, for eksempel: npx lindring pack innhold.json --format scorm12',
    oneFileToBundle: 'Hvilken innholdsfil? Skriv én, for eksempel: npx lindring bundle innhold.json',
    otherOverlay: (file, id) => `${file} er ikke laget for dette innholdet: «for» i fila må være «${id}».`,
    oneChoice: 'Velg bare én av --case, --session og --programme.',
    badLimit: (value) => `«${value}» er ikke et antall megabyte. Skriv for eksempel --inline-films 15.`,
    faults: (count, file) =>
      `${file} har ${count === 1 ? 'en feil' : `${count} feil`} som må rettes først. Ingenting er laget.`,
    unknownId: (id, ids) => `«${id}» finnes ikke i fila. Her er: ${list(ids) || 'ingen'}.`,
    nothing:
      'Her er ingen scenarioer, filmer eller spørsmål å gjøre ferdig, så læringsplattformen ville aldri fått noe å registrere. Ingenting er laget.',
    tooMuch: (count, most) =>
      `Her er ${count} ting å gjøre, og en læringsplattform tar ${most}. Lag en pakke for hver samling eller case: --session eller --case.`,
    notThere: (file) => `${file} finnes ikke ved siden av innholdsfila, og er ikke med i pakka.`,
    notWritten: (file, reason) =>
      `${file} kan ikke skrives (${reason}). Se at mappa finnes, og at du kan skrive i den.`,
    packed: (file, size, files) => `${file}: SCORM 1.2, ${files} filer, ${size}`,
    toDo: (scenarios, films, questions) =>
      `Gjennomført når ${[
        scenarios && `${scenarios} ${scenarios === 1 ? 'scenario er lest' : 'scenarioer er lest'}`,
        films && `${films} ${films === 1 ? 'film er sett' : 'filmer er sett'}`,
        questions && `${questions} spørsmål er tenkt gjennom`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    bundled: (file, size, pages) => `${file}: én fil med ${pages} sider, ${size}`,
    filmIn: (title, size) => `Filmen «${title}» ligger i fila (${size}).`,
    filmTooBig: (title, size, left) =>
      `Filmen «${title}» (${size}) er ikke med: det er ${left} igjen av grensen. Øk --inline-films for å ta den med.`,
    filmOut: (title) =>
      `Filmen «${title}» er ikke med, bare teksten. Skriv --inline-films 50 for å ta med filmer opp til 50 MB til sammen.`,
    filmLink: (title, where) => `Filmen «${title}» er en lenke til ${where} og krever nett.`,
    filmMissing: (title, file) =>
      `Filmen «${title}» er ikke med: ${file} finnes ikke ved siden av innholdsfila.`,
    resourcesOut: (count) =>
      `${count} ${count === 1 ? 'fil' : 'filer'} fra ressurslista er ikke med. Titlene står der, og det som kan leses rett på siden.`,
    tooBigForMail: (size) =>
      `Fila er på ${size}. Mange e-postsystemer tar ikke imot mer enn 20 MB: bruk minnepinne eller fellesområde, eller ta med færre filmer.`,
  },
  nn: {
    unknownFormat: (name) =>
      name === undefined
        ? 'Kva format? Skriv --format scorm12.'
        : `«${name}» er ikkje eit format her. Skriv --format scorm12.`,
    oneFile: 'Kva innhaldsfil? Skriv éi, til dømes: npx lindring pack innhald.json --format scorm12',
    oneFileToBundle: 'Kva innhaldsfil? Skriv éi, til dømes: npx lindring bundle innhald.json',
    otherOverlay: (file, id) => `${file} er ikkje laga for dette innhaldet: «for» i fila må vere «${id}».`,
    oneChoice: 'Vel berre éin av --case, --session og --programme.',
    badLimit: (value) => `«${value}» er ikkje eit tal megabyte. Skriv til dømes --inline-films 15.`,
    faults: (count, file) =>
      `${file} har ${count === 1 ? 'ein feil' : `${count} feil`} som må rettast først. Ingenting er laga.`,
    unknownId: (id, ids) => `«${id}» finst ikkje i fila. Her er: ${list(ids) || 'ingen'}.`,
    nothing:
      'Her er ingen scenario, filmar eller spørsmål å gjere ferdig, så læringsplattforma ville aldri fått noko å registrere. Ingenting er laga.',
    tooMuch: (count, most) =>
      `Her er ${count} ting å gjere, og ei læringsplattform tek ${most}. Lag ei pakke for kvar samling eller case: --session eller --case.`,
    notThere: (file) => `${file} finst ikkje ved sida av innhaldsfila, og er ikkje med i pakka.`,
    notWritten: (file, reason) =>
      `${file} kan ikkje skrivast (${reason}). Sjå at mappa finst, og at du kan skrive i henne.`,
    packed: (file, size, files) => `${file}: SCORM 1.2, ${files} filer, ${size}`,
    toDo: (scenarios, films, questions) =>
      `Gjennomført når ${[
        scenarios && `${scenarios} scenario ${scenarios === 1 ? 'er lese' : 'er lesne'}`,
        films && `${films} ${films === 1 ? 'film er sett' : 'filmar er sett'}`,
        questions && `${questions} spørsmål er tenkt gjennom`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    bundled: (file, size, pages) => `${file}: éi fil med ${pages} sider, ${size}`,
    filmIn: (title, size) => `Filmen «${title}» ligg i fila (${size}).`,
    filmTooBig: (title, size, left) =>
      `Filmen «${title}» (${size}) er ikkje med: det er ${left} att av grensa. Auk --inline-films for å ta han med.`,
    filmOut: (title) =>
      `Filmen «${title}» er ikkje med, berre teksten. Skriv --inline-films 50 for å ta med filmar opp til 50 MB til saman.`,
    filmLink: (title, where) => `Filmen «${title}» er ei lenkje til ${where} og krev nett.`,
    filmMissing: (title, file) =>
      `Filmen «${title}» er ikkje med: ${file} finst ikkje ved sida av innhaldsfila.`,
    resourcesOut: (count) =>
      `${count} ${count === 1 ? 'fil' : 'filer'} frå ressurslista er ikkje med. Titlane står der, og det som kan lesast rett på sida.`,
    tooBigForMail: (size) =>
      `Fila er på ${size}. Mange e-postsystem tek ikkje imot meir enn 20 MB: bruk minnepinne eller fellesområde, eller ta med færre filmar.`,
  },
  en: {
    unknownFormat: (name) =>
      name === undefined
        ? 'Which format? Write --format scorm12.'
        : `“${name}” is not a format here. Write --format scorm12.`,
    oneFile: 'Which content file? Write one, for example: npx lindring pack content.json --format scorm12',
    oneFileToBundle: 'Which content file? Write one, for example: npx lindring bundle content.json',
    otherOverlay: (file, id) => `${file} is not made for this content: “for” in the file must be “${id}”.`,
    oneChoice: 'Choose only one of --case, --session and --programme.',
    badLimit: (value) => `“${value}” is not a number of megabytes. Write for example --inline-films 15.`,
    faults: (count, file) =>
      `${file} has ${count === 1 ? 'an error' : `${count} errors`} to mend first. Nothing was made.`,
    unknownId: (id, ids) => `“${id}” is not in the file. It has: ${list(ids) || 'none'}.`,
    nothing:
      'There are no scenarios, films or questions to finish here, so the learning platform would never have anything to register. Nothing was made.',
    tooMuch: (count, most) =>
      `There are ${count} things to do here, and a learning platform takes ${most}. Make a package for each session or case: --session or --case.`,
    notThere: (file) => `${file} is not beside the content file, and is not in the package.`,
    notWritten: (file, reason) =>
      `${file} cannot be written (${reason}). See that the folder is there, and that you may write in it.`,
    packed: (file, size, files) => `${file}: SCORM 1.2, ${files} files, ${size}`,
    toDo: (scenarios, films, questions) =>
      `Completed when ${[
        scenarios && `${scenarios} ${scenarios === 1 ? 'scenario is read' : 'scenarios are read'}`,
        films && `${films} ${films === 1 ? 'film is seen' : 'films are seen'}`,
        questions && `${questions} ${questions === 1 ? 'question is' : 'questions are'} thought through`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    bundled: (file, size, pages) => `${file}: one file with ${pages} pages, ${size}`,
    filmIn: (title, size) => `The film “${title}” is in the file (${size}).`,
    filmTooBig: (title, size, left) =>
      `The film “${title}” (${size}) is not in it: ${left} of the limit is left. Raise --inline-films to take it in.`,
    filmOut: (title) =>
      `The film “${title}” is not in it, only its text. Write --inline-films 50 to take in films up to 50 MB together.`,
    filmLink: (title, where) => `The film “${title}” is a link to ${where} and needs a network.`,
    filmMissing: (title, file) => `The film “${title}” is not in it: ${file} is not beside the content file.`,
    resourcesOut: (count) =>
      `${count} ${count === 1 ? 'file' : 'files'} of the resource list ${count === 1 ? 'is' : 'are'} not in it. The titles are there, and what can be read on the page.`,
    tooBigForMail: (size) =>
      `The file is ${size}. Many mail systems refuse more than 20 MB: use a memory stick or a shared folder, or take in fewer films.`,
  },
};
