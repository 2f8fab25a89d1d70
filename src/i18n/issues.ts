import { overlayIssues } from './issues-overlay.js';

/** What a sentence about an issue may need to name: an id, a limit, what was expected and what was found. */
export type IssueValues = Readonly<Record<string, string | number>>;

type Sentence = (values: IssueValues) => string;

/** The kinds a value may be, by the names the schema has for them. */
type Kinds = Readonly<Record<string, string>>;

/** A kind in words; what has no word, such as a number that was found, stands as it is. */
function inWords(words: Kinds, name: string | number | undefined): string {
  return (Object.hasOwn(words, name ?? '') && words[name ?? '']) || String(name);
}

function suggestion(meant: string | number | undefined, ask: (id: string) => string): string {
  return meant === undefined ? '' : ` ${ask(String(meant))}`;
}

const kindsNb: Kinds = {
  string: 'tekst',
  localized: 'tekst, eller tekst per språk',
  writing: 'tekst, tekst per språk, eller en liste av dem',
  answer: 'et tall fra 0, null (ikke besvart) eller "unable" (kan ikke vurdere)',
  age: 'alder i hele år (84), eller fra og til ({ "from": 80, "to": 89 })',
  number: 'et tall',
  boolean: 'true eller false',
  array: 'en liste [ … ]',
  object: 'et objekt { … }',
};
const kindNb = (name: string | number | undefined) => inWords(kindsNb, name);

const nb = {
  missing: ({ expected }) => `Feltet mangler. Forventet ${kindNb(expected)}.`,
  type: ({ expected, found }) => `Forventet ${kindNb(expected)}, men fant ${kindNb(found)}.`,
  empty: () => 'Teksten er tom. Skriv noe, eller fjern feltet.',
  tooFew: ({ limit }) => `Lista er for kort. Den må ha minst ${limit}.`,
  wholePositive: ({ found }) =>
    `Forventet et heltall fra 1 og oppover, men fant ${found}. Er tallet ikke kjent, så fjern feltet.`,
  whole: ({ found }) => `Forventet et heltall, men fant ${found}.`,
  notNegative: ({ found }) => `Forventet et tall fra 0 og oppover, men fant ${found}.`,
  share: ({ found }) => `Forventet en andel over 0 og høyst 1, men fant ${found}. 80 % skrives 0.8.`,
  notOneOf: ({ allowed, found }) => `«${found}» er ikke et av valgene her. Bruk ett av disse: ${allowed}.`,
  id: ({ found }) =>
    `«${found}» kan ikke være en id. Bruk små bokstaver a–z, tall og bindestrek, for eksempel «torunn-1».`,
  languageKey: () => 'Ukjent språk. Bruk en språkkode som nb, nn, en eller se foran hver tekst.',
  link: ({ found }) =>
    `«${found}» er ikke en lenke vi kan bruke. Skriv hele adressen, med https://, mailto: eller tel: foran.`,
  web: ({ found }) =>
    `«${found}» er ikke en nettadresse vi kan bruke. Skriv hele adressen, med https:// foran.`,
  file: ({ found }) =>
    `«${found}» er ikke en filadresse vi kan bruke. Skriv en adresse med https:// foran, eller stien fra innholdsfila, for eksempel «bilder/torunn.jpg». Mellomrom skrives %20.`,
  film: ({ found }) =>
    `«${found}» er ikke en filmadresse vi kan bruke. Kopier adressen fra siden der filmen vises, med https:// foran.`,
  date: ({ found }) => `«${found}» er ikke en dato. Skriv 2026-11-22, 2026-11 eller 2026.`,
  dateTime: ({ found }) =>
    `«${found}» er ikke et tidspunkt. Skriv dato og klokkeslett slik: 2026-11-22T09:00.`,
  invalid: () => 'Verdien kan ikke brukes her. Se i skjemaet (schema/content.schema.json) hva som passer.',
  unreadable: () => 'Dette lot seg ikke lese. Se om det er vanlig JSON, og prøv å skrive det på nytt.',
  tooDeep: ({ limit }) =>
    `Lister og objekter ligger mer enn ${limit} nivåer inni hverandre. Gjør det flatere.`,
  tooLong: ({ length, limit }) => `Teksten har ${length} tegn. Grensen er ${limit}; del den opp.`,
  tooMany: ({ limit }) => `Her er det mer enn ${limit} verdier. Del innholdet i flere filer.`,
  notFinite: () => 'Tallet er for stort til å leses. Skriv et vanlig tall, eller fjern feltet.',
  encoding: () => 'Bokstaver er gått tapt («�»). Lagre fila på nytt med tegnkodingen UTF-8.',
  protoKey: () => 'Et felt kan ikke hete «__proto__». Det er utelatt; gi det et annet navn.',
  formatVersion: ({ found }) => `Forventet "version": 1, men fant ${found}.`,
  notContent: () => 'Dette er ikke en innholdsfil. Den skal begynne slik: { "version": 1, "id": "…" }.',
  version: ({ version, supported }) =>
    `Fila er laget for versjon ${version} av formatet, og denne siden leser versjon ${supported}. Bruk en nyere utgave av Lindring.`,
  json: ({ line, column }) =>
    `JSON-en har en feil på linje ${line}, tegn ${column}. Se etter komma, anførselstegn eller parentes som mangler eller er til overs.`,
  duplicateId: ({ id }) =>
    `Id-en «${id}» er brukt før i samme liste. Bare den første vises; gi denne en annen id.`,
  duplicateQuestion: ({ id, first }) =>
    `Spørsmålet «${id}» finnes fra før (${first}). Id-en til et spørsmål må være alene i hele fila.`,
  unknownId: ({ id, list, meant }) =>
    `Fant ikke «${id}» i ${list}.${suggestion(meant, (other) => `Mente du «${other}»?`)} Rett id-en, eller legg til det den viser til.`,
  more: ({ count }) => `… og ${count} til.`,
  ...overlayIssues.nb,
} satisfies Record<string, Sentence>;

/** A stable name for each thing that can be wrong in a content file. */
export type IssueCode = keyof typeof nb;

/** One sentence per issue code, with what to do about it, for the one who made the file. */
export type IssueMessages = Readonly<Record<IssueCode, Sentence>>;

const kindsNn: Kinds = {
  string: 'tekst',
  localized: 'tekst, eller tekst per språk',
  writing: 'tekst, tekst per språk, eller ei liste av dei',
  answer: 'eit tal frå 0, null (ikkje svart på) eller "unable" (kan ikkje vurdere)',
  age: 'alder i heile år (84), eller frå og til ({ "from": 80, "to": 89 })',
  number: 'eit tal',
  boolean: 'true eller false',
  array: 'ei liste [ … ]',
  object: 'eit objekt { … }',
};
const kindNn = (name: string | number | undefined) => inWords(kindsNn, name);

const nn: typeof nb = {
  missing: ({ expected }) => `Feltet manglar. Venta ${kindNn(expected)}.`,
  type: ({ expected, found }) => `Venta ${kindNn(expected)}, men fann ${kindNn(found)}.`,
  empty: () => 'Teksten er tom. Skriv noko, eller fjern feltet.',
  tooFew: ({ limit }) => `Lista er for kort. Ho må ha minst ${limit}.`,
  wholePositive: ({ found }) =>
    `Venta eit heiltal frå 1 og oppover, men fann ${found}. Er talet ikkje kjent, så fjern feltet.`,
  whole: ({ found }) => `Venta eit heiltal, men fann ${found}.`,
  notNegative: ({ found }) => `Venta eit tal frå 0 og oppover, men fann ${found}.`,
  share: ({ found }) => `Venta ein del over 0 og høgst 1, men fann ${found}. 80 % skriv ein 0.8.`,
  notOneOf: ({ allowed, found }) => `«${found}» er ikkje eit av vala her. Bruk eitt av desse: ${allowed}.`,
  id: ({ found }) =>
    `«${found}» kan ikkje vere ein id. Bruk små bokstavar a–z, tal og bindestrek, til dømes «torunn-1».`,
  languageKey: () => 'Ukjent språk. Bruk ein språkkode som nb, nn, en eller se framfor kvar tekst.',
  link: ({ found }) =>
    `«${found}» er ikkje ei lenkje vi kan bruke. Skriv heile adressa, med https://, mailto: eller tel: framfor.`,
  web: ({ found }) =>
    `«${found}» er ikkje ei nettadresse vi kan bruke. Skriv heile adressa, med https:// framfor.`,
  file: ({ found }) =>
    `«${found}» er ikkje ei filadresse vi kan bruke. Skriv ei adresse med https:// framfor, eller stien frå innhaldsfila, til dømes «bilete/torunn.jpg». Mellomrom skriv ein %20.`,
  film: ({ found }) =>
    `«${found}» er ikkje ei filmadresse vi kan bruke. Kopier adressa frå sida der filmen blir vist, med https:// framfor.`,
  date: ({ found }) => `«${found}» er ikkje ein dato. Skriv 2026-11-22, 2026-11 eller 2026.`,
  dateTime: ({ found }) =>
    `«${found}» er ikkje eit tidspunkt. Skriv dato og klokkeslett slik: 2026-11-22T09:00.`,
  invalid: () => 'Verdien kan ikkje brukast her. Sjå i skjemaet (schema/content.schema.json) kva som passar.',
  unreadable: () => 'Dette lét seg ikkje lese. Sjå om det er vanleg JSON, og prøv å skrive det på nytt.',
  tooDeep: ({ limit }) => `Lister og objekt ligg meir enn ${limit} nivå inni kvarandre. Gjer det flatare.`,
  tooLong: ({ length, limit }) => `Teksten har ${length} teikn. Grensa er ${limit}; del han opp.`,
  tooMany: ({ limit }) => `Her er det meir enn ${limit} verdiar. Del innhaldet i fleire filer.`,
  notFinite: () => 'Talet er for stort til å lesast. Skriv eit vanleg tal, eller fjern feltet.',
  encoding: () => 'Bokstavar har gått tapt («�»). Lagre fila på nytt med teiknkodinga UTF-8.',
  protoKey: () => 'Eit felt kan ikkje heite «__proto__». Det er utelate; gi det eit anna namn.',
  formatVersion: ({ found }) => `Venta "version": 1, men fann ${found}.`,
  notContent: () => 'Dette er ikkje ei innhaldsfil. Ho skal byrje slik: { "version": 1, "id": "…" }.',
  version: ({ version, supported }) =>
    `Fila er laga for versjon ${version} av formatet, og denne sida les versjon ${supported}. Bruk ei nyare utgåve av Lindring.`,
  json: ({ line, column }) =>
    `JSON-en har ein feil på linje ${line}, teikn ${column}. Sjå etter komma, hermeteikn eller parentes som manglar eller er til overs.`,
  duplicateId: ({ id }) =>
    `Id-en «${id}» er brukt før i same liste. Berre den første blir vist; gi denne ein annan id.`,
  duplicateQuestion: ({ id, first }) =>
    `Spørsmålet «${id}» finst frå før (${first}). Id-en til eit spørsmål må vere åleine i heile fila.`,
  unknownId: ({ id, list, meant }) =>
    `Fann ikkje «${id}» i ${list}.${suggestion(meant, (other) => `Meinte du «${other}»?`)} Rett id-en, eller legg til det han viser til.`,
  more: ({ count }) => `… og ${count} til.`,
  ...overlayIssues.nn,
};

const kindsEn: Kinds = {
  string: 'text',
  localized: 'text, or text per language',
  writing: 'text, text per language, or a list of them',
  answer: 'a number from 0, null (not answered) or "unable" (unable to tell)',
  age: 'age in whole years (84), or from and to ({ "from": 80, "to": 89 })',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
};
const kindEn = (name: string | number | undefined) => inWords(kindsEn, name);

const en: typeof nb = {
  missing: ({ expected }) => `The field is missing. Expected ${kindEn(expected)}.`,
  type: ({ expected, found }) => `Expected ${kindEn(expected)}, but found ${kindEn(found)}.`,
  empty: () => 'The text is empty. Write something, or remove the field.',
  tooFew: ({ limit }) => `The list is too short. It needs at least ${limit}.`,
  wholePositive: ({ found }) =>
    `Expected a whole number from 1 up, but found ${found}. If it is not known, remove the field.`,
  whole: ({ found }) => `Expected a whole number, but found ${found}.`,
  notNegative: ({ found }) => `Expected a number from 0 up, but found ${found}.`,
  share: ({ found }) => `Expected a share above 0 and at most 1, but found ${found}. 80 % is written 0.8.`,
  notOneOf: ({ allowed, found }) =>
    `“${found}” is not one of the choices here. Use one of these: ${allowed}.`,
  id: ({ found }) =>
    `“${found}” cannot be an id. Use lower-case letters a–z, digits and hyphens, such as “torunn-1”.`,
  languageKey: () => 'Unknown language. Use a language code such as nb, nn, en or se for each text.',
  link: ({ found }) =>
    `“${found}” is not a link we can use. Write the whole address, starting with https://, mailto: or tel:.`,
  web: ({ found }) =>
    `“${found}” is not a web address we can use. Write the whole address, starting with https://.`,
  file: ({ found }) =>
    `“${found}” is not a file address we can use. Write an address starting with https://, or the path from the content file, such as “images/torunn.jpg”. A space is written %20.`,
  film: ({ found }) =>
    `“${found}” is not a film address we can use. Copy the address of the page that shows the film, starting with https://.`,
  date: ({ found }) => `“${found}” is not a date. Write 2026-11-22, 2026-11 or 2026.`,
  dateTime: ({ found }) =>
    `“${found}” is not a point in time. Write date and time like this: 2026-11-22T09:00.`,
  invalid: () => 'The value cannot be used here. See the schema (schema/content.schema.json) for what fits.',
  unreadable: () => 'This could not be read. See that it is plain JSON, and try writing it again.',
  tooDeep: ({ limit }) =>
    `Lists and objects lie more than ${limit} levels inside each other. Make it flatter.`,
  tooLong: ({ length, limit }) => `The text has ${length} characters. The limit is ${limit}; split it up.`,
  tooMany: ({ limit }) => `There are more than ${limit} values here. Split the content into several files.`,
  notFinite: () => 'The number is too large to be read. Write an ordinary number, or remove the field.',
  encoding: () => 'Letters have been lost (“�”). Save the file again in the UTF-8 encoding.',
  protoKey: () => 'A field cannot be called “__proto__”. It is left out; give it another name.',
  formatVersion: ({ found }) => `Expected "version": 1, but found ${found}.`,
  notContent: () => 'This is not a content file. It should begin like this: { "version": 1, "id": "…" }.',
  version: ({ version, supported }) =>
    `The file is made for version ${version} of the format, and this page reads version ${supported}. Use a newer edition of Lindring.`,
  json: ({ line, column }) =>
    `The JSON has a fault on line ${line}, character ${column}. Look for a comma, quote or bracket that is missing or too many.`,
  duplicateId: ({ id }) =>
    `The id “${id}” is used before in the same list. Only the first is shown; give this one another id.`,
  duplicateQuestion: ({ id, first }) =>
    `The question “${id}” is there already (${first}). The id of a question must be the only one in the whole file.`,
  unknownId: ({ id, list, meant }) =>
    `Could not find “${id}” in ${list}.${suggestion(meant, (other) => `Did you mean “${other}”?`)} Correct the id, or add what it refers to.`,
  more: ({ count }) => `… and ${count} more.`,
  ...overlayIssues.en,
};

/**
 * What is wrong in a content file, in words a webmaster understands. Loaded when there is something to say, never
 * before.
 */
export const issueMessages = { nb, nn, en };
