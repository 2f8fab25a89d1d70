import type { Messages } from './language.js';

const nb = {
  title: 'Webinarer',
  coming: 'Kommer',
  now: 'Nå',
  past: 'Tidligere',
  notSet: 'Tidspunktet publiseres når det er klart.',
  notTold: 'Når det var, er ikke oppgitt.',
  norwegian: 'norsk tid',
  here: (time: string) => `På klokka til denne maskinen: ${time}`,
  minutes: (minutes: number) => (minutes === 1 ? '1 minutt' : `${minutes} minutter`),
  free: 'Gratis',
  notFree: 'Ikke gratis',
  audience: 'For',
  signUp: 'Meld deg på',
  calendar: 'Legg i kalenderen',
  recording: 'Se opptaket',
  close: 'Lukk opptaket',
  print: 'Skriv ut',
  none: 'Ingen webinarer er satt opp.',
  begun: (title: string) => `«${title}» har begynt.`,
  over: (title: string) => `«${title}» er over.`,
};

type WebinarMessages = typeof nb;

const nn: WebinarMessages = {
  title: 'Webinar',
  coming: 'Kjem',
  now: 'No',
  past: 'Tidlegare',
  notSet: 'Tidspunktet blir publisert når det er klart.',
  notTold: 'Når det var, er ikkje oppgitt.',
  norwegian: 'norsk tid',
  here: (time) => `På klokka til denne maskina: ${time}`,
  minutes: (minutes) => `${minutes} minutt`,
  free: 'Gratis',
  notFree: 'Ikkje gratis',
  audience: 'For',
  signUp: 'Meld deg på',
  calendar: 'Legg i kalenderen',
  recording: 'Sjå opptaket',
  close: 'Lukk opptaket',
  print: 'Skriv ut',
  none: 'Ingen webinar er sette opp.',
  begun: (title) => `«${title}» har byrja.`,
  over: (title) => `«${title}» er over.`,
};

const en: WebinarMessages = {
  title: 'Webinars',
  coming: 'Coming',
  now: 'Now',
  past: 'Earlier',
  notSet: 'The time will be published when it is settled.',
  notTold: 'When it was held is not stated.',
  norwegian: 'Norwegian time',
  here: (time) => `By the clock on this computer: ${time}`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  free: 'Free',
  notFree: 'Not free',
  audience: 'For',
  signUp: 'Sign up',
  calendar: 'Add to calendar',
  recording: 'Watch the recording',
  close: 'Close the recording',
  print: 'Print',
  none: 'No webinars are planned.',
  begun: (title) => `“${title}” has begun.`,
  over: (title) => `“${title}” is over.`,
};

/** What is said of webinars. */
export const webinarMessages: Messages<WebinarMessages> = { nb, nn, en };
