import type { Messages } from './language.js';

const nb = {
  reviewed: (date: string, by: string) => `Sist faglig gjennomgått ${date} av ${by}.`,
  reviewDue: (date: string) => `Bør kontrolleres: sist gjennomgått ${date}.`,
  reviewDueNever: (date: string) => `Bør kontrolleres: skulle vært gjennomgått innen ${date}.`,
  neverReviewed: 'Ikke faglig gjennomgått.',
  edition: (edition: string) => `Utgave: ${edition}.`,
  source: 'Kilde',
  published: (date: string) => `publisert ${date}`,
  updated: (date: string) => `oppdatert ${date}`,
  withdrawn: (date: string) => `Trukket tilbake ${date}.`,
  patientNow:
    'Gjelder det en pasient nå? Følg pasientens plan og ring ansvarlig sykepleier, lege, legevakt 116\u00a0117 eller 113.',
  replacedBy: 'Se det som gjelder nå',
};

type ReviewMessages = typeof nb;

const nn: ReviewMessages = {
  reviewed: (date, by) => `Sist fagleg gjennomgått ${date} av ${by}.`,
  reviewDue: (date) => `Bør kontrollerast: sist gjennomgått ${date}.`,
  reviewDueNever: (date) => `Bør kontrollerast: skulle vore gjennomgått innan ${date}.`,
  neverReviewed: 'Ikkje fagleg gjennomgått.',
  edition: (edition) => `Utgåve: ${edition}.`,
  source: 'Kjelde',
  published: (date) => `publisert ${date}`,
  updated: (date) => `oppdatert ${date}`,
  withdrawn: (date) => `Trekt tilbake ${date}.`,
  patientNow:
    'Gjeld det ein pasient no? Følg planen til pasienten og ring ansvarleg sjukepleiar, lege, legevakt 116\u00a0117 eller 113.',
  replacedBy: 'Sjå det som gjeld no',
};

const en: ReviewMessages = {
  reviewed: (date, by) => `Last professionally reviewed ${date} by ${by}.`,
  reviewDue: (date) => `Should be checked: last reviewed ${date}.`,
  reviewDueNever: (date) => `Should be checked: review was due by ${date}.`,
  neverReviewed: 'Not professionally reviewed.',
  edition: (edition) => `Edition: ${edition}.`,
  source: 'Source',
  published: (date) => `published ${date}`,
  updated: (date) => `updated ${date}`,
  withdrawn: (date) => `Withdrawn ${date}.`,
  patientNow:
    'Is this about a patient now? Follow the patient’s plan and call the nurse or doctor in charge, the out-of-hours service on 116\u00a0117, or 113.',
  replacedBy: 'See what applies now',
};

/** What stands at the foot: where a text comes from, when a professional last read it, and what to do about a patient now. */
export const reviewMessages: Messages<ReviewMessages> = { nb, nn, en };
