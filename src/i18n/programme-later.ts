import type { Messages } from './language.js';

const nb = {
  why: 'Hvorfor',
  parts: 'Delene',
  method: 'Gjennomføring',
  timeline: 'Tidslinje',
  noTime: 'tid ikke oppgitt',
  experiences: 'Erfaringer',
  keyFactors: 'Det som skal til',
  results: 'Resultater, slik kilden oppgir dem',
  noBasis: 'Grunnlaget for tallene er ikke oppgitt.',
  partners: 'Samarbeidspartnere',
  support: 'Hjelp og kontakt',
  references: 'Kilder og lesestoff',
  projects: 'Prosjekter i programmet',
  share: 'Tips en venn',
  print: 'Skriv ut',
};

type ProgrammeLaterMessages = typeof nb;

const nn: ProgrammeLaterMessages = {
  why: 'Kvifor',
  parts: 'Delane',
  method: 'Gjennomføring',
  timeline: 'Tidslinje',
  noTime: 'tid ikkje oppgitt',
  experiences: 'Erfaringar',
  keyFactors: 'Det som skal til',
  results: 'Resultat, slik kjelda oppgir dei',
  noBasis: 'Grunnlaget for tala er ikkje oppgitt.',
  partners: 'Samarbeidspartnarar',
  support: 'Hjelp og kontakt',
  references: 'Kjelder og lesestoff',
  projects: 'Prosjekt i programmet',
  share: 'Tips ein ven',
  print: 'Skriv ut',
};

const en: ProgrammeLaterMessages = {
  why: 'Why',
  parts: 'The parts',
  method: 'How it was done',
  timeline: 'Timeline',
  noTime: 'time not given',
  experiences: 'Experiences',
  keyFactors: 'What it takes',
  results: 'Results, as the source reports them',
  noBasis: 'The basis for the figures is not given.',
  partners: 'Partners',
  support: 'Help and contact',
  references: 'Sources and reading',
  projects: 'Projects in the programme',
  share: 'Tell a friend',
  print: 'Print',
};

/** What stands on the card of a programme after its first content. */
export const programmeLaterMessages: Messages<ProgrammeLaterMessages> = { nb, nn, en };
