import type { Language } from './language.js';

const tellNb = 'Si fra til dem som har ansvar for nettsiden.';

const nb = {
  http: (status: number): string => {
    if (status === 429) return 'Mange henter innholdet samtidig. Vent litt, og prøv igjen.';
    if (status >= 500) return 'Serveren har problemer akkurat nå. Vent litt, og prøv igjen.';
    if (status === 401 || status === 403)
      return `Du har ikke tilgang til innholdet. Logg inn, og prøv igjen. ${tellNb}`;
    return `Fant ikke innholdet. ${tellNb}`;
  },
  empty: `Innholdet er tomt. ${tellNb}`,
  html: 'Det kom en annen nettside i stedet for innholdet. Må du logge inn på nettet der du er? Gjør det, og prøv igjen.',
  json: `Innholdet kan ikke leses, fordi det er en feil i det. ${tellNb}`,
  schema: `Innholdet kan ikke vises, fordi det er en feil i det. ${tellNb}`,
  version: `Innholdet er nyere enn det siden kan vise. Last siden på nytt. Hjelper ikke det: ${tellNb}`,
  'too-large': `Innholdet er for stort til å vises her. ${tellNb}`,
  timeout: 'Det tar lang tid å hente innholdet. Vent litt, eller prøv igjen.',
  offline: 'Du er ikke på nett. Innholdet kommer når du er på nett igjen.',
  csp: `Nettsiden tillater ikke at innholdet hentes. ${tellNb}`,
  network: 'Fikk ikke hentet innholdet. Se om du er på nett, vent litt, og prøv igjen.',
  tryAgain: 'Prøv igjen',
};

const tellNn = 'Sei frå til dei som har ansvar for nettsida.';

const nn: typeof nb = {
  http: (status) => {
    if (status === 429) return 'Mange hentar innhaldet samtidig. Vent litt, og prøv igjen.';
    if (status >= 500) return 'Serveren har problem akkurat no. Vent litt, og prøv igjen.';
    if (status === 401 || status === 403)
      return `Du har ikkje tilgang til innhaldet. Logg inn, og prøv igjen. ${tellNn}`;
    return `Fann ikkje innhaldet. ${tellNn}`;
  },
  empty: `Innhaldet er tomt. ${tellNn}`,
  html: 'Det kom ei anna nettside i staden for innhaldet. Må du logge inn på nettet der du er? Gjer det, og prøv igjen.',
  json: `Innhaldet kan ikkje lesast, fordi det er ein feil i det. ${tellNn}`,
  schema: `Innhaldet kan ikkje visast, fordi det er ein feil i det. ${tellNn}`,
  version: `Innhaldet er nyare enn det sida kan vise. Last sida på nytt. Hjelper ikkje det: ${tellNn}`,
  'too-large': `Innhaldet er for stort til å visast her. ${tellNn}`,
  timeout: 'Det tek lang tid å hente innhaldet. Vent litt, eller prøv igjen.',
  offline: 'Du er ikkje på nett. Innhaldet kjem når du er på nett igjen.',
  csp: `Nettsida tillèt ikkje at innhaldet blir henta. ${tellNn}`,
  network: 'Fekk ikkje henta innhaldet. Sjå om du er på nett, vent litt, og prøv igjen.',
  tryAgain: 'Prøv igjen',
};

const tellEn = 'Please tell those who run this website.';

const en: typeof nb = {
  http: (status) => {
    if (status === 429) return 'Many are fetching the content at once. Wait a little, and try again.';
    if (status >= 500) return 'The server has problems right now. Wait a little, and try again.';
    if (status === 401 || status === 403)
      return `You do not have access to the content. Log in, and try again. ${tellEn}`;
    return `The content was not found. ${tellEn}`;
  },
  empty: `The content is empty. ${tellEn}`,
  html: 'Another web page came instead of the content. Do you need to log in to the network where you are? Do that, and try again.',
  json: `The content cannot be read, because something is wrong in it. ${tellEn}`,
  schema: `The content cannot be shown, because something is wrong in it. ${tellEn}`,
  version: `The content is newer than this page can show. Reload the page. If that does not help: ${tellEn}`,
  'too-large': `The content is too large to be shown here. ${tellEn}`,
  timeout: 'Fetching the content is taking a long time. Wait a little, or try again.',
  offline: 'You are offline. The content will come when you are online again.',
  csp: `This website does not allow the content to be fetched. ${tellEn}`,
  network: 'The content could not be fetched. See whether you are online, wait a little, and try again.',
  tryAgain: 'Try again',
};

/** What a reader is told when content does not come, and the name of the button beside it. */
export const faultMessages = { nb, nn, en };

/** The reader's sentence for a fault, by the code and status of a `ContentError`. */
export function faultMessage(
  language: Language,
  code: Exclude<keyof typeof nb, 'tryAgain'>,
  status = 0,
): string {
  const message = faultMessages[language][code];
  return typeof message === 'string' ? message : message(status);
}
