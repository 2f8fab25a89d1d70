import type { Messages } from './language.js';

const nb = {
  title: (instrument: string, name: string) => `${instrument}: øving med ${name}`,
  titleAlone: (instrument: string) => `${instrument}: øving`,
  practice: 'Øvingsskjema, ikke til journal. Pasienten er oppdiktet.',
  whichPatient: 'Hvem øver dere på?',
  choosePatient: 'Velg pasient',
  practicePatient: 'Øvingspasient',
  times: ['Første gang', 'Andre gang', 'Tredje gang'],
  when: 'Når i casen',
  modes: { fill: 'Fyll ut', time: 'Over tid', compare: 'Anslå og sammenlign' },
  views: 'Hva dere vil gjøre',
  cannotDraw: 'Dette skjemaet har en skala som ikke kan vises her.',
  cannotSelf: (name: string) => `${name} kan ikke svare selv på dette skjemaet.`,
  official: 'Det offisielle skjemaet',
  origin: 'Ordlyden er hentet fra',
};

type EsasMessages = typeof nb;

const nn: EsasMessages = {
  title: (instrument, name) => `${instrument}: øving med ${name}`,
  titleAlone: (instrument) => `${instrument}: øving`,
  practice: 'Øvingsskjema, ikkje til journal. Pasienten er oppdikta.',
  whichPatient: 'Kven øver de på?',
  choosePatient: 'Vel pasient',
  practicePatient: 'Øvingspasient',
  times: ['Første gong', 'Andre gong', 'Tredje gong'],
  when: 'Når i casen',
  modes: { fill: 'Fyll ut', time: 'Over tid', compare: 'Anslå og samanlikn' },
  views: 'Kva de vil gjere',
  cannotDraw: 'Dette skjemaet har ein skala som ikkje kan visast her.',
  cannotSelf: (name) => `${name} kan ikkje svare sjølv på dette skjemaet.`,
  official: 'Det offisielle skjemaet',
  origin: 'Ordlyden er henta frå',
};

const en: EsasMessages = {
  title: (instrument, name) => `${instrument}: practice with ${name}`,
  titleAlone: (instrument) => `${instrument}: practice`,
  practice: 'Practice form, not for the patient record. The patient is invented.',
  whichPatient: 'Who do you practise on?',
  choosePatient: 'Choose a patient',
  practicePatient: 'practice patient',
  times: ['First time', 'Second time', 'Third time'],
  when: 'When in the case',
  modes: { fill: 'Fill in', time: 'Over time', compare: 'Estimate and compare' },
  views: 'What you want to do',
  cannotDraw: 'This form has a scale that cannot be shown here.',
  cannotSelf: (name) => `${name} cannot answer this form.`,
  official: 'The official form',
  origin: 'The wording is from',
};

/** What stands with a form from the first moment. */
export const esasMessages: Messages<EsasMessages> = { nb, nn, en };
