import type { Messages } from './language.js';

const nb = {
  title: (count: number, ignored: number) =>
    `Lokale endringer: ${count}${ignored ? `. Ikke brukt eller bør ses på: ${ignored}` : ''}`,
  intro: 'Vises bare der siden ber om det med show-changes. Tallene står også ved det som er endret.',
  replaced: 'Tilpasset',
  added: 'Lagt til',
  hidden: 'Skjult',
  before: 'Før',
  after: 'Nå',
  local: 'Telefonnumre og rutiner',
  ignored: 'Ikke brukt, eller bør ses på',
  failed: 'Tillegget kunne ikke brukes. Grunnen står i konsollen til nettleseren.',
  nothing: 'Tillegget endrer ingenting.',
};

type ChangesMessages = typeof nb;

const nn: ChangesMessages = {
  title: (count, ignored) =>
    `Lokale endringar: ${count}${ignored ? `. Ikkje brukt eller bør sjåast på: ${ignored}` : ''}`,
  intro: 'Blir vist berre der sida ber om det med show-changes. Tala står òg ved det som er endra.',
  replaced: 'Tilpassa',
  added: 'Lagt til',
  hidden: 'Skjult',
  before: 'Før',
  after: 'No',
  local: 'Telefonnummer og rutinar',
  ignored: 'Ikkje brukt, eller bør sjåast på',
  failed: 'Tillegget kunne ikkje brukast. Grunnen står i konsollen til nettlesaren.',
  nothing: 'Tillegget endrar ingenting.',
};

const en: ChangesMessages = {
  title: (count, ignored) =>
    `Local changes: ${count}${ignored ? `. Not used or worth a look: ${ignored}` : ''}`,
  intro: 'Shown only where the page asks for it by show-changes. The numbers stand by what is changed, too.',
  replaced: 'Adapted',
  added: 'Added',
  hidden: 'Hidden',
  before: 'Before',
  after: 'Now',
  local: 'Phone numbers and routines',
  ignored: 'Not used, or worth a look',
  failed: 'The overlay could not be used. The reason is in the browser’s console.',
  nothing: 'The overlay changes nothing.',
};

/** What an editor is told of her overlay. */
export const overlayChangesMessages: Messages<ChangesMessages> = { nb, nn, en };
