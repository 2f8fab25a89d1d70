import type { Messages } from './language.js';

const nb = {
  partOf: (title: string) => `Del av «${title}»`,
  owner: 'Ansvarlig',
  commissionedBy: 'På oppdrag fra',
  funding: 'Finansiering',
  county: 'Fylke',
  theme: 'Tema',
  status: 'Status',
  period: 'Periode',
  finished: 'Ferdig',
  asReported: 'Slik kilden oppgir det',
  audience: 'For hvem',
};

type ProgrammeMessages = typeof nb;

const nn: ProgrammeMessages = {
  partOf: (title) => `Del av «${title}»`,
  owner: 'Ansvarleg',
  commissionedBy: 'På oppdrag frå',
  funding: 'Finansiering',
  county: 'Fylke',
  theme: 'Tema',
  status: 'Status',
  period: 'Periode',
  finished: 'Ferdig',
  asReported: 'Slik kjelda oppgir det',
  audience: 'For kven',
};

const en: ProgrammeMessages = {
  partOf: (title) => `Part of “${title}”`,
  owner: 'Responsible',
  commissionedBy: 'Commissioned by',
  funding: 'Funding',
  county: 'County',
  theme: 'Theme',
  status: 'Status',
  period: 'Period',
  finished: 'Finished',
  asReported: 'As the source reports it',
  audience: 'For whom',
};

/** What stands on the card of a programme from the first moment. */
export const programmeMessages: Messages<ProgrammeMessages> = { nb, nn, en };
