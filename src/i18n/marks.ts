import type { Messages } from './language.js';

const nb = {
  example: 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
  notFound: (id: string) => `Fant ikke «${id}» i innholdet.`,
  broken: 'Denne delen av innholdet har en feil og kan ikke vises.',
  contentFailed: 'Innholdet kunne ikke vises akkurat nå.',
  tryAgain: 'Prøv igjen',
};

type MarkMessages = typeof nb;

const nn: MarkMessages = {
  example: 'Døme laga for Lindring. Ikkje frå Aldring og helse, ikkje fagleg gjennomgått.',
  notFound: (id) => `Fann ikkje «${id}» i innhaldet.`,
  broken: 'Denne delen av innhaldet har ein feil og kan ikkje visast.',
  contentFailed: 'Innhaldet kunne ikkje visast akkurat no.',
  tryAgain: 'Prøv igjen',
};

const en: MarkMessages = {
  example: 'Example made for Lindring. Not from Aldring og helse, not professionally reviewed.',
  notFound: (id) => `Did not find “${id}” in the content.`,
  broken: 'This part of the content has an error and cannot be shown.',
  contentFailed: 'The content could not be shown right now.',
  tryAgain: 'Try again',
};

/** What stands with everything that is drawn from a content file, and instead of what cannot be. */
export const markMessages: Messages<MarkMessages> = { nb, nn, en };
