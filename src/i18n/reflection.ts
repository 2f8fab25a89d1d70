import type { Messages } from './language.js';

const nb = {
  alone: { title: 'Tenk selv', help: 'Stille, hver for seg. Skriv gjerne et stikkord.' },
  pairs: { title: 'To og to', help: 'Fortell hverandre hva dere tenkte.' },
  group: { title: 'Sammen', help: 'Hva ble dere opptatt av?' },
  start: (step: string) => `Start: ${step}`,
  begin: 'Start',
  odd: 'Er dere et oddetall, blir det én gruppe på tre.',
  pairing: (pairs: number, trios: number) =>
    [pairs ? `${pairs} par` : '', trios ? 'én gruppe på tre' : ''].filter(Boolean).join(' og '),
};

type ReflectionMessages = typeof nb;

const nn: ReflectionMessages = {
  alone: { title: 'Tenk sjølv', help: 'Stille, kvar for seg. Skriv gjerne eit stikkord.' },
  pairs: { title: 'To og to', help: 'Fortel kvarandre kva de tenkte.' },
  group: { title: 'Saman', help: 'Kva blei de opptekne av?' },
  start: (step) => `Start: ${step}`,
  begin: 'Start',
  odd: 'Er de eit oddetal, blir det éi gruppe på tre.',
  pairing: (pairs, trios) =>
    [pairs ? `${pairs} par` : '', trios ? 'éi gruppe på tre' : ''].filter(Boolean).join(' og '),
};

const en: ReflectionMessages = {
  alone: { title: 'Think', help: 'Quietly, each for yourself. Note a word or two.' },
  pairs: { title: 'Two and two', help: 'Tell each other what you thought.' },
  group: { title: 'Together', help: 'What stayed with you?' },
  start: (step) => `Start: ${step}`,
  begin: 'Start',
  odd: 'If you are an odd number, one group is of three.',
  pairing: (pairs, trios) =>
    [pairs ? (pairs === 1 ? '1 pair' : `${pairs} pairs`) : '', trios ? 'one group of three' : '']
      .filter(Boolean)
      .join(' and '),
};

/** What stands with a question from the first moment: the three steps. */
export const reflectionMessages: Messages<ReflectionMessages> = { nb, nn, en };
