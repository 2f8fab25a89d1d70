import type { Messages } from './language.js';

const nb = {
  example: 'Eksempel laget for Lindring. Ikke fra Aldring og helse, ikke faglig gjennomgått.',
  reviewed: (date: string, by: string) => `Sist faglig gjennomgått ${date} av ${by}.`,
  reviewDue: (date: string) => `Bør kontrolleres: sist gjennomgått ${date}.`,
  reviewDueNever: (date: string) => `Bør kontrolleres: skulle vært gjennomgått innen ${date}.`,
  neverReviewed: 'Ikke faglig gjennomgått.',
  edition: (edition: string) => `Utgave: ${edition}.`,
  source: 'Kilde',
  published: (date: string) => `publisert ${date}`,
  updated: (date: string) => `oppdatert ${date}`,
  withdrawn: (date: string) => `Trukket tilbake ${date}.`,
  replacedBy: 'Se det som gjelder nå',
  patientNow:
    'Gjelder det en pasient nå? Følg pasientens plan og ring ansvarlig sykepleier, lege, legevakt 116 117 eller 113.',
  notFound: (id: string) => `Fant ikke «${id}» i innholdet.`,
  broken: 'Denne delen av innholdet har en feil og kan ikke vises.',
};

type MarkMessages = typeof nb;

const nn: MarkMessages = {
  example: 'Døme laga for Lindring. Ikkje frå Aldring og helse, ikkje fagleg gjennomgått.',
  reviewed: (date, by) => `Sist fagleg gjennomgått ${date} av ${by}.`,
  reviewDue: (date) => `Bør kontrollerast: sist gjennomgått ${date}.`,
  reviewDueNever: (date) => `Bør kontrollerast: skulle vore gjennomgått innan ${date}.`,
  neverReviewed: 'Ikkje fagleg gjennomgått.',
  edition: (edition) => `Utgåve: ${edition}.`,
  source: 'Kjelde',
  published: (date) => `publisert ${date}`,
  updated: (date) => `oppdatert ${date}`,
  withdrawn: (date) => `Trekt tilbake ${date}.`,
  replacedBy: 'Sjå det som gjeld no',
  patientNow:
    'Gjeld det ein pasient no? Følg planen til pasienten og ring ansvarleg sjukepleiar, lege, legevakt 116 117 eller 113.',
  notFound: (id) => `Fann ikkje «${id}» i innhaldet.`,
  broken: 'Denne delen av innhaldet har ein feil og kan ikkje visast.',
};

const en: MarkMessages = {
  example: 'Example made for Lindring. Not from Aldring og helse, not professionally reviewed.',
  reviewed: (date, by) => `Last professionally reviewed ${date} by ${by}.`,
  reviewDue: (date) => `Should be checked: last reviewed ${date}.`,
  reviewDueNever: (date) => `Should be checked: review was due by ${date}.`,
  neverReviewed: 'Not professionally reviewed.',
  edition: (edition) => `Edition: ${edition}.`,
  source: 'Source',
  published: (date) => `published ${date}`,
  updated: (date) => `updated ${date}`,
  withdrawn: (date) => `Withdrawn ${date}.`,
  replacedBy: 'See what applies now',
  patientNow:
    'Is this about a patient now? Follow the patient’s plan and call the nurse or doctor in charge, the out-of-hours service on 116 117, or 113.',
  notFound: (id) => `Did not find “${id}” in the content.`,
  broken: 'This part of the content has an error and cannot be shown.',
};

/** What stands at every object of a content file: where it comes from, and what is wrong when it cannot be shown. */
export const markMessages: Messages<MarkMessages> = { nb, nn, en };
