import type { Messages } from './language.js';

/** What a sentence about a page may need to name. */
export type DoctorValues = Readonly<Record<string, string | number>>;
type Sentence = (values: DoctorValues) => string;

const nb = {
  pageFound: ({ url }) => `Siden svarer: ${url}`,
  pageMissing: ({ url, why }) => `Siden svarer ikke som den skal (${why}): ${url}`,
  notHtml: ({ type }) => `Svaret er ikke en nettside (${type}).`,
  noScript: () =>
    'Fant ingen script-linje med lindring.js eller loader.js i siden slik serveren sender den. Legger et annet script den inn, kan ikke dette ses herfra.',
  scriptFound: ({ url, size }) => `Scriptet er der: ${url} (${size} kB)`,
  scriptMissing: ({ url, why }) => `Scriptet kan ikke hentes (${why}): ${url}`,
  scriptType: ({ url, type }) =>
    `Scriptet sendes som «${type}». Nettleseren kjører det ikke. Sett Content-Type til text/javascript for ${url}.`,
  integrityWrong: ({ url }) =>
    `integrity stemmer ikke med fila. Nettleseren stopper den. Hent riktig verdi fra sri.json: ${url}`,
  noIntegrity: ({ url }) => `Scriptet ligger på et annet domene uten integrity. Ta den fra sri.json: ${url}`,
  noCrossOrigin: ({ url }) =>
    `integrity på et annet domene krever også crossorigin="anonymous" i script-linjen: ${url}`,
  extraMissing: ({ url, why }) =>
    `Filen ved siden av mangler (${why}), og da virker ikke utskrift, storskjerm og planlegging: ${url}`,
  noTags: () => 'Fant ingen av elementene i siden slik serveren sender den.',
  tagsFound: ({ tags }) => `Elementer: ${tags}`,
  noContent: () =>
    'Elementene sier ikke hvor innholdet er. Sett src, eller legg dem i <training-content src="…">.',
  contentFound: ({ url, size }) => `Innholdet er der: ${url} (${size} kB)`,
  contentMissing: ({ url, why }) => `Innholdet kan ikke hentes (${why}): ${url}`,
  contentPage: ({ url }) =>
    `Det kom en nettside i stedet for innholdet, ofte en innloggings- eller feilside: ${url}`,
  contentFaults: ({ errors, url }) => `Innholdsfila har ${errors} feil. Kjør lindring check på den: ${url}`,
  noCors: ({ origin, url }) =>
    `Innholdet ligger på et annet domene og lar ikke siden lese det. Svaret må ha Access-Control-Allow-Origin: ${origin} (${url})`,
  mixed: ({ url }) => `Siden er på https, men dette er på http, og nettleseren stopper det: ${url}`,
  policyScript: ({ origin }) => `Content-Security-Policy stopper scriptet. Legg ${origin} til i script-src.`,
  policyContent: ({ origin }) =>
    `Content-Security-Policy stopper innholdet. Legg ${origin} til i connect-src.`,
  policyFilms: ({ origin, rule }) =>
    `Content-Security-Policy stopper filmer eller bildene foran dem. Legg ${origin} til i ${rule}.`,
  policyTypes: () =>
    'Siden krever Trusted Types, men tillater ikke policyen «lindring». Legg lindring til i trusted-types; ellers vises bare ren tekst.',
  policyFine: () => 'Content-Security-Policy slipper scriptet og innholdet gjennom.',
  noPolicy: () => 'Siden har ingen Content-Security-Policy. Ingenting er sperret.',
  frames: ({ rule }) =>
    `Siden kan ikke vises i en ramme på andre domener (${rule}). Det gjelder bare hvis den skal det.`,
  sumFine: () => 'Alt som kan ses herfra, er i orden.',
  sumFaults: ({ errors }) => `${errors} ting må rettes.`,
} satisfies Record<string, Sentence>;

/** A stable name for each thing told of a page. */
export type DoctorCode = keyof typeof nb;

const nn: Readonly<Record<DoctorCode, Sentence>> = {
  pageFound: ({ url }) => `Sida svarer: ${url}`,
  pageMissing: ({ url, why }) => `Sida svarer ikkje som ho skal (${why}): ${url}`,
  notHtml: ({ type }) => `Svaret er ikkje ei nettside (${type}).`,
  noScript: () =>
    'Fann inga script-linje med lindring.js eller loader.js i sida slik serveren sender ho. Legg eit anna script ho inn, kan ein ikkje sjå det herifrå.',
  scriptFound: ({ url, size }) => `Scriptet er der: ${url} (${size} kB)`,
  scriptMissing: ({ url, why }) => `Scriptet kan ikkje hentast (${why}): ${url}`,
  scriptType: ({ url, type }) =>
    `Scriptet blir sendt som «${type}». Nettlesaren køyrer det ikkje. Set Content-Type til text/javascript for ${url}.`,
  integrityWrong: ({ url }) =>
    `integrity stemmer ikkje med fila. Nettlesaren stoppar ho. Hent rett verdi frå sri.json: ${url}`,
  noIntegrity: ({ url }) => `Scriptet ligg på eit anna domene utan integrity. Ta han frå sri.json: ${url}`,
  noCrossOrigin: ({ url }) =>
    `integrity på eit anna domene krev òg crossorigin="anonymous" i script-linja: ${url}`,
  extraMissing: ({ url, why }) =>
    `Fila ved sida av manglar (${why}), og då verkar ikkje utskrift, storskjerm og planlegging: ${url}`,
  noTags: () => 'Fann ingen av elementa i sida slik serveren sender ho.',
  tagsFound: ({ tags }) => `Element: ${tags}`,
  noContent: () =>
    'Elementa seier ikkje kvar innhaldet er. Set src, eller legg dei i <training-content src="…">.',
  contentFound: ({ url, size }) => `Innhaldet er der: ${url} (${size} kB)`,
  contentMissing: ({ url, why }) => `Innhaldet kan ikkje hentast (${why}): ${url}`,
  contentPage: ({ url }) =>
    `Det kom ei nettside i staden for innhaldet, ofte ei innloggings- eller feilside: ${url}`,
  contentFaults: ({ errors, url }) => `Innhaldsfila har ${errors} feil. Køyr lindring check på ho: ${url}`,
  noCors: ({ origin, url }) =>
    `Innhaldet ligg på eit anna domene og lèt ikkje sida lese det. Svaret må ha Access-Control-Allow-Origin: ${origin} (${url})`,
  mixed: ({ url }) => `Sida er på https, men dette er på http, og nettlesaren stoppar det: ${url}`,
  policyScript: ({ origin }) => `Content-Security-Policy stoppar scriptet. Legg ${origin} til i script-src.`,
  policyContent: ({ origin }) =>
    `Content-Security-Policy stoppar innhaldet. Legg ${origin} til i connect-src.`,
  policyFilms: ({ origin, rule }) =>
    `Content-Security-Policy stoppar filmar eller bileta framfor dei. Legg ${origin} til i ${rule}.`,
  policyTypes: () =>
    'Sida krev Trusted Types, men tillèt ikkje policyen «lindring». Legg lindring til i trusted-types; elles blir berre rein tekst vist.',
  policyFine: () => 'Content-Security-Policy slepper scriptet og innhaldet gjennom.',
  noPolicy: () => 'Sida har ingen Content-Security-Policy. Ingenting er sperra.',
  frames: ({ rule }) =>
    `Sida kan ikkje visast i ei ramme på andre domene (${rule}). Det gjeld berre om ho skal det.`,
  sumFine: () => 'Alt som kan sjåast herifrå, er i orden.',
  sumFaults: ({ errors }) => `${errors} ting må rettast.`,
};

const en: Readonly<Record<DoctorCode, Sentence>> = {
  pageFound: ({ url }) => `The page answers: ${url}`,
  pageMissing: ({ url, why }) => `The page does not answer as it should (${why}): ${url}`,
  notHtml: ({ type }) => `The answer is no web page (${type}).`,
  noScript: () =>
    'There is no script line with lindring.js or loader.js in the page as the server sends it. One that another script adds cannot be seen from here.',
  scriptFound: ({ url, size }) => `The script is there: ${url} (${size} kB)`,
  scriptMissing: ({ url, why }) => `The script cannot be fetched (${why}): ${url}`,
  scriptType: ({ url, type }) =>
    `The script is sent as “${type}”. Browsers will not run it. Set Content-Type to text/javascript for ${url}.`,
  integrityWrong: ({ url }) =>
    `integrity does not match the file, so browsers stop it. Take the right value from sri.json: ${url}`,
  noIntegrity: ({ url }) =>
    `The script is on another domain without integrity. Take it from sri.json: ${url}`,
  noCrossOrigin: ({ url }) =>
    `integrity on another domain needs crossorigin="anonymous" in the script line too: ${url}`,
  extraMissing: ({ url, why }) =>
    `The file beside it is missing (${why}); printing, large screen and planning will not work: ${url}`,
  noTags: () => 'None of the elements is in the page as the server sends it.',
  tagsFound: ({ tags }) => `Elements: ${tags}`,
  noContent: () =>
    'The elements do not say where the content is. Set src, or put them in <training-content src="…">.',
  contentFound: ({ url, size }) => `The content is there: ${url} (${size} kB)`,
  contentMissing: ({ url, why }) => `The content cannot be fetched (${why}): ${url}`,
  contentPage: ({ url }) => `A web page came instead of the content, often a login or error page: ${url}`,
  contentFaults: ({ errors, url }) =>
    `Errors in the content file: ${errors}. Run lindring check on it: ${url}`,
  noCors: ({ origin, url }) =>
    `The content is on another domain and does not let the page read it. The answer must have Access-Control-Allow-Origin: ${origin} (${url})`,
  mixed: ({ url }) => `The page is on https, but this is on http, which browsers stop: ${url}`,
  policyScript: ({ origin }) => `The Content-Security-Policy stops the script. Add ${origin} to script-src.`,
  policyContent: ({ origin }) =>
    `The Content-Security-Policy stops the content. Add ${origin} to connect-src.`,
  policyFilms: ({ origin, rule }) =>
    `The Content-Security-Policy stops films or the pictures before them. Add ${origin} to ${rule}.`,
  policyTypes: () =>
    'The page demands Trusted Types but does not allow the policy “lindring”. Add lindring to trusted-types; else only plain text is shown.',
  policyFine: () => 'The Content-Security-Policy lets the script and the content through.',
  noPolicy: () => 'The page has no Content-Security-Policy. Nothing is closed.',
  frames: ({ rule }) =>
    `The page cannot be shown in a frame on other domains (${rule}). That matters only if it is meant to.`,
  sumFine: () => 'All that can be seen from here is in order.',
  sumFaults: ({ errors }) => `To be mended: ${errors}.`,
};

export const doctorMessages: Messages<Readonly<Record<DoctorCode, Sentence>>> = { nb, nn, en };
