import type { Messages } from './language.js';

const nb = {
  minutes: (count: number) => (count === 1 ? '1 minutt' : `${count} minutter`),
  left: (minutes: number) =>
    minutes === 0 ? 'Under ett minutt igjen' : minutes === 1 ? '1 minutt igjen' : `${minutes} minutter igjen`,
  over: 'Tiden er ute',
  start: 'Start tiden',
  pause: 'Pause',
  more: (minutes: number) => `+ ${minutes} min`,
};

type TimerMessages = typeof nb;

const nn: TimerMessages = {
  minutes: (count) => (count === 1 ? '1 minutt' : `${count} minutt`),
  left: (minutes) => (minutes === 0 ? 'Under eitt minutt igjen' : `${minutes} minutt igjen`),
  over: 'Tida er ute',
  start: 'Start tida',
  pause: 'Pause',
  more: (minutes) => `+ ${minutes} min`,
};

const en: TimerMessages = {
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  left: (minutes) =>
    minutes === 0 ? 'Less than a minute left' : minutes === 1 ? '1 minute left' : `${minutes} minutes left`,
  over: 'Time is up',
  start: 'Start the time',
  pause: 'Pause',
  more: (minutes) => `+ ${minutes} min`,
};

/** What a timer says. */
export const timerMessages: Messages<TimerMessages> = { nb, nn, en };
