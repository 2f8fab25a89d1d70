import type { Messages } from './language.js';

const nb = {
  page: (number: number) => `s.\u00a0${number}`,
  from: (host: string) => `fra ${host}`,
  gone: 'Fila er ikke der den skulle være. Den kan være flyttet eller tatt bort.',
  tellOwner: 'Si fra til den som har ansvaret for denne siden.',
  lookAt: (who: string) => `Se etter den hos ${who}`,
  goAnyway: 'Prøv adressen likevel',
};

type ResourceFileMessages = typeof nb;

const nn: ResourceFileMessages = {
  page: (number) => `s.\u00a0${number}`,
  from: (host) => `frå ${host}`,
  gone: 'Fila er ikkje der ho skulle vere. Ho kan vere flytta eller teken bort.',
  tellOwner: 'Sei frå til den som har ansvaret for denne sida.',
  lookAt: (who) => `Sjå etter henne hos ${who}`,
  goAnyway: 'Prøv adressa likevel',
};

const en: ResourceFileMessages = {
  page: (number) => `p.\u00a0${number}`,
  from: (host) => `from ${host}`,
  gone: 'The file is not where it should be. It may have been moved or taken away.',
  tellOwner: 'Tell whoever is responsible for this page.',
  lookAt: (who) => `Look for it at ${who}`,
  goAnyway: 'Try the address anyway',
};

/** What is said at a link to a file, and where the file is gone. */
export const resourceFileMessages: Messages<ResourceFileMessages> = { nb, nn, en };
