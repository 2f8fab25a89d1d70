import type { Language } from './language.js';

interface ToolMessages {
  readonly title: string;
  readonly missing: string;
  readonly close: string;
}

/** Said when what a press asks for cannot be fetched. */
export const toolMessages: Record<Language, ToolMessages> = {
  nb: {
    title: 'Dette kunne ikke hentes nå',
    missing: 'Se om maskinen er på nett, og prøv igjen. Alt du har skrevet, er her fortsatt.',
    close: 'Lukk',
  },
  nn: {
    title: 'Dette kunne ikkje hentast no',
    missing: 'Sjå om maskina er på nett, og prøv igjen. Alt du har skrive, er her framleis.',
    close: 'Lukk',
  },
  en: {
    title: 'This could not be fetched now',
    missing: 'Check that the computer is online, and try again. Everything you have written is still here.',
    close: 'Close',
  },
};
