import type { Messages } from './language.js';

const nb = {
  films: 'Filmer',
  resources: 'Materiell',
  openInTab: 'Åpne i ny fane',
  newest: 'Se etter nyere utgave',
  /** Where a frame may not open a tab, and there is nothing else to do than to take the address along. */
  noTab: 'Rammen på denne siden lar oss ikke åpne en ny fane. Kopier adressen, og åpne den selv:',
};

type EmbedMessages = typeof nb;

const nn: EmbedMessages = {
  films: 'Filmar',
  resources: 'Materiell',
  openInTab: 'Opne i ny fane',
  newest: 'Sjå etter nyare utgåve',
  noTab: 'Ramma på denne sida lèt oss ikkje opne ei ny fane. Kopier adressa, og opne henne sjølv:',
};

const en: EmbedMessages = {
  films: 'Films',
  resources: 'Materials',
  openInTab: 'Open in a new tab',
  newest: 'Look for a newer edition',
  noTab: 'The frame on this page does not let us open a new tab. Copy the address and open it yourself:',
};

/** What is said on a page of its own that others put in a frame. */
export const embedMessages: Messages<EmbedMessages> = { nb, nn, en };
