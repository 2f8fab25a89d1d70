import type { Messages } from './language.js';

const nb = {
  example: 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
  contentFailed: 'Innholdet kunne ikke vises akkurat nå.',
  tryAgain: 'Prøv igjen',
};

type MarkMessages = typeof nb;

const nn: MarkMessages = {
  example: 'Døme laga for Lindring. Ikkje frå Aldring og helse, ikkje fagleg gjennomgått.',
  contentFailed: 'Innhaldet kunne ikkje visast akkurat no.',
  tryAgain: 'Prøv igjen',
};

const en: MarkMessages = {
  example: 'Example made for Lindring. Not from Aldring og helse, not professionally reviewed.',
  contentFailed: 'The content could not be shown right now.',
  tryAgain: 'Try again',
};

/** What stands with everything that is drawn from a content file, and instead of what cannot be. */
export const markMessages: Messages<MarkMessages> = { nb, nn, en };
