import type { Language, Messages } from './language.js';

/** What a part of a path is called: one, and several. */
type KindWords = Record<'topic' | 'step' | 'phase' | 'part', readonly [one: string, more: string]>;

const nb = {
  title: 'Læringsløpet',
  kinds: {
    topic: ['emne', 'emner'],
    step: ['trinn', 'trinn'],
    phase: ['fase', 'faser'],
    part: ['del', 'deler'],
  } as KindWords,
  noTitle: 'tittel ikke oppgitt',
  untold: 'Innhold og lengde er ikke oppgitt.',
  noLength: 'Lengden er ikke oppgitt.',
  noLengths: 'Kilden oppgir ikke hvor lenge hver del varer.',
  months: (count: number) => (count === 1 ? '1\u00a0måned' : `${count}\u00a0måneder`),
  weeks: (span: string, most: number) => (most === 1 ? `${span}\u00a0uke` : `${span}\u00a0uker`),
  hours: (count: number) => (count === 1 ? '1\u00a0time' : `${count}\u00a0timer`),
  days: (count: number) => (count === 1 ? '1\u00a0dag' : `${count}\u00a0dager`),
  none: 'Kilden oppgir ingen emner eller trinn for dette programmet.',
  passes: {
    always: (months: string) =>
      `Ukene som er oppgitt, blir til sammen mer enn ${months}, som kilden også oppgir.`,
    longest: (months: string) =>
      `Bruker dere den lengste tiden på hver del, blir det mer enn ${months}, som kilden oppgir for alt.`,
  },
  workMissing: 'Datoer og framdrift kunne ikke lastes. Løpet kan leses.',
};

type PathMessages = typeof nb;

const nn: PathMessages = {
  title: 'Læringsløpet',
  kinds: {
    topic: ['emne', 'emne'],
    step: ['trinn', 'trinn'],
    phase: ['fase', 'fasar'],
    part: ['del', 'delar'],
  },
  noTitle: 'tittel ikkje oppgitt',
  untold: 'Innhald og lengd er ikkje oppgitt.',
  noLength: 'Lengda er ikkje oppgitt.',
  noLengths: 'Kjelda oppgir ikkje kor lenge kvar del varer.',
  months: (count) => (count === 1 ? '1\u00a0månad' : `${count}\u00a0månader`),
  weeks: (span, most) => (most === 1 ? `${span}\u00a0veke` : `${span}\u00a0veker`),
  hours: (count) => (count === 1 ? '1\u00a0time' : `${count}\u00a0timar`),
  days: (count) => (count === 1 ? '1\u00a0dag' : `${count}\u00a0dagar`),
  none: 'Kjelda oppgir ingen emne eller trinn for dette programmet.',
  passes: {
    always: (months) => `Vekene som er oppgitt, blir til saman meir enn ${months}, som kjelda òg oppgir.`,
    longest: (months) =>
      `Bruker de den lengste tida på kvar del, blir det meir enn ${months}, som kjelda oppgir for alt.`,
  },
  workMissing: 'Datoar og framdrift kunne ikkje lastast. Løpet kan lesast.',
};

const en: PathMessages = {
  title: 'The learning path',
  kinds: {
    topic: ['topic', 'topics'],
    step: ['step', 'steps'],
    phase: ['phase', 'phases'],
    part: ['part', 'parts'],
  },
  noTitle: 'title not given',
  untold: 'Content and length are not given.',
  noLength: 'The length is not given.',
  noLengths: 'The source does not say how long each part lasts.',
  months: (count) => (count === 1 ? '1\u00a0month' : `${count}\u00a0months`),
  weeks: (span, most) => (most === 1 ? `${span}\u00a0week` : `${span}\u00a0weeks`),
  hours: (count) => (count === 1 ? '1\u00a0hour' : `${count}\u00a0hours`),
  days: (count) => (count === 1 ? '1\u00a0day' : `${count}\u00a0days`),
  none: 'The source gives no topics or steps for this programme.',
  passes: {
    always: (months) => `The weeks given make more than ${months}, which the source also gives.`,
    longest: (months) =>
      `If you take the longest time for each part, it is more than ${months}, which the source gives for all of it.`,
  },
  workMissing: 'Dates and progress could not be loaded. The path can be read.',
};

/** What a path says before anything is chosen. */
export const pathMessages: Messages<PathMessages> = { nb, nn, en };

/** «Emne 2»: what a part is called by its place. */
export function placeName(kind: keyof KindWords, number: number, language: Language): string {
  const [one] = pathMessages[language].kinds[kind];
  return `${one.charAt(0).toUpperCase()}${one.slice(1)}\u00a0${number}`;
}

/** «4 emner». */
export function countOf(kind: keyof KindWords, count: number, language: Language): string {
  const [one, more] = pathMessages[language].kinds[kind];
  return `${count}\u00a0${count === 1 ? one : more}`;
}
