import type { Messages } from './language.js';

const nb = {
  workMissing: 'Det som trengs for å planlegge, kunne ikke lastes. Samlingene kan leses.',
  plan: 'Plan for samlingene',
  which: 'Hvilket program?',
  sessions: (count: number) => (count === 1 ? '1 samling' : `${count} samlinger`),
  number: (number: number) => `Samling ${number}`,
  atLeast: (duration: string) => `minst ${duration} hver gang`,
  hours: (hours: number) => (hours === 1 ? '1\u00a0time' : `${hours}\u00a0timer`),
  minutes: (minutes: number) => (minutes === 1 ? '1\u00a0minutt' : `${minutes}\u00a0minutter`),
  hoursAndMinutes: (hours: string, minutes: string) => `${hours} og ${minutes}`,
  min: (minutes: number) => `${minutes}\u00a0min`,
  film: 'Film',
  films: 'Filmer',
  case: 'Case',
  cases: 'Caser',
  program: (session: string) => `Programmet for ${session}`,
};

type PlannerMessages = typeof nb;

const nn: PlannerMessages = {
  workMissing: 'Det som trengst for å planlegge, kunne ikkje lastast. Samlingane kan lesast.',
  plan: 'Plan for samlingane',
  which: 'Kva program?',
  sessions: (count) => (count === 1 ? '1 samling' : `${count} samlingar`),
  number: (number) => `Samling ${number}`,
  atLeast: (duration) => `minst ${duration} kvar gong`,
  hours: (hours) => (hours === 1 ? '1\u00a0time' : `${hours}\u00a0timar`),
  minutes: (minutes) => (minutes === 1 ? '1\u00a0minutt' : `${minutes}\u00a0minutt`),
  hoursAndMinutes: (hours, minutes) => `${hours} og ${minutes}`,
  min: (minutes) => `${minutes}\u00a0min`,
  film: 'Film',
  films: 'Filmar',
  case: 'Case',
  cases: 'Casar',
  program: (session) => `Programmet for ${session}`,
};

const en: PlannerMessages = {
  workMissing: 'What is needed to plan could not be loaded. The sessions can be read.',
  plan: 'Plan for the sessions',
  which: 'Which programme?',
  sessions: (count) => (count === 1 ? '1 session' : `${count} sessions`),
  number: (number) => `Session ${number}`,
  atLeast: (duration) => `at least ${duration} each time`,
  hours: (hours) => (hours === 1 ? '1\u00a0hour' : `${hours}\u00a0hours`),
  minutes: (minutes) => (minutes === 1 ? '1\u00a0minute' : `${minutes}\u00a0minutes`),
  hoursAndMinutes: (hours, minutes) => `${hours} ${minutes}`,
  min: (minutes) => `${minutes}\u00a0min`,
  film: 'Film',
  films: 'Films',
  case: 'Case',
  cases: 'Cases',
  program: (session) => `The programme of ${session}`,
};

/** What a plan says before anything is planned. */
export const plannerMessages: Messages<PlannerMessages> = { nb, nn, en };

/** So many minutes in words: «1 time og 45 minutter». */
export function durationOf(minutes: number, messages: PlannerMessages): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return messages.minutes(rest);
  return rest === 0
    ? messages.hours(hours)
    : messages.hoursAndMinutes(messages.hours(hours), messages.minutes(rest));
}
